import { expect, test } from '@playwright/test';
import { is } from 'css-select';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { elementsOfPage } from '../../../../src/gates/elements.ts';
import { styleReads } from '../../../../src/gates/axe/structure/style-reads.ts';

const page = `<html data-size="200"><body class="a b"><main><p>一</p><p class="b c">二</p><table><tr><td>1</td><td class="c">2</td></tr>
<tr><th>3</th><td class="b" data-kind="x">4</td></tr></table><div class="c"><span class="b c">五</span><span>六</span></div></main></body></html>`;
const elements = elementsOfPage(parseDocument(page));

const selectors = [
  'p + p',
  'main :nth-child(2)',
  ':is(p, td):nth-child(2)',
  ':is(.b, .c, .b.c):nth-child(1)',
  'main :is(:is(td, th), .c:last-child):first-child',
  ':is(main td, .b):nth-child(2)',
  ':is([data-size="200"], [data-size="250"]) td:nth-child(2)',
  ':is([data-size="200"], [data-other]) td:nth-child(2)',
  ':is([data-none], [data-other]) td:nth-child(2)',
  ':is([data-none="1"], [data-none="2"]) td:nth-child(2)',
  ':where([data-kind]) + nothing, :where(.b, [data-kind]):nth-child(2)',
  ':not([data-none]):nth-child(2)',
  '.b:is(span, td):nth-child(1)',
  'td:is(.b, .c):nth-child(2)',
];

test('a selector is asked about every element that it matches', () => {
  const reads = styleReads(selectors.map((it, index) => `${it} { color: #00${10 + index} }`).join('\n'));
  const matchedBy = reads?.beyond(elements) ?? (() => '');
  const byMatches = (matches: (selector: string) => boolean): string =>
    selectors.flatMap((it, index) => (matches(it) ? index : [])).join(' ');
  // Selectors in a list are told apart, so the numbers differ; which elements are told from which does not.
  const groups = (keyOf: (element: Element) => string): number[] => {
    const keys = elements.map(keyOf);
    return keys.map((it) => keys.indexOf(it));
  };
  expect(groups((it) => matchedBy(it).split(' ').sort().join(' '))).toEqual(
    groups((it) => byMatches((selector) => is(it, selector))),
  );
  expect(elements.map((it) => matchedBy(it)).filter((it) => it !== '').length).toBeGreaterThan(8);
});

test('a selector that several of its ends fit is told once', () => {
  const matchedBy = styleReads(':is(.b, .c, span):nth-child(1) { color: red }')?.beyond(elements);
  const told = new Set(elements.map((it) => matchedBy?.(it)));
  expect(told).toEqual(new Set(['', ' 0']));
});

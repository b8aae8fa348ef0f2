import { expect, test } from '@playwright/test';
import type { AnyNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { ofTag } from '../../../src/gates/plain/of-tag.ts';
import { plainDocument } from '../../../src/gates/plain/plain-document.ts';
import { elementsOfPage } from '../../../src/gates/elements.ts';
import { sound } from './axe-structure/page.ts';
import { defects } from './axe-structure/defects.ts';

type Told = string | [string, ...unknown[]];

/** A tree with all that gates read of it, and whether its nodes know those beside them. */
function told(node: AnyNode, before: AnyNode | null = null): Told {
  if (node.prev !== before && before !== null) return 'a node that does not know the one before it';
  if ('data' in node) return [node.type, node.data];
  const children =
    'children' in node ? node.children.map((it, at, all) => told(it, all[at - 1] ?? null)) : [];
  return 'attribs' in node ? [node.name, { ...node.attribs }, children] : [node.type, children];
}

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>甲 &amp; 乙</title><script type="module" src="/a.js"></script></head><body>${body}</body></html>`;

const plain = [
  sound,
  page(
    '<p id="a" class="b  c" hidden>甲<b>乙</b>丙<br>丁<img src="/a.png" alt="&quot;一&quot; &#38; 二"></p>\n',
  ),
  page('<ul><li>一<ul><li>二</li></ul></li><li>三</li></ul><dl><dt>四</dt><dd>五</dd></dl>'),
  page('<svg viewBox="0 0 9 9" preserveAspectRatio="none"><title>图</title><path d="M1 1h8" /></svg>'),
  page(
    '<table><caption>表</caption><thead><tr><th scope="col">甲</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  ),
  page('<noscript><p>没有脚本</p></noscript><p>甲&nbsp;乙&lt;丙</p><script>if (a < b) c();</script>'),
];

for (const [index, html] of plain.entries())
  test(`a page that is written plainly has the tree that any parser gives it: ${index + 1}`, () => {
    const document = plainDocument(html);
    expect(document && told(document)).toEqual(told(parseDocument(html)));
  });

const others: [why: string, html: string][] = [
  ['an element that is not ended', page('<div><p>甲</div>')],
  ['an end without a beginning', page('甲</b>')],
  ['an end that a parser guesses', page('<p>甲<div>乙</div></p>')],
  ['an item in an item', page('<li>甲<li>乙</li></li>')],
  ['a link in a link', page('<a href="/">甲<a href="/">乙</a></a>')],
  ['a value without quotes', page('<p id=a>甲</p>')],
  ['an attribute twice', page('<p id="a" id="b">甲</p>')],
  ['an attribute twice, once in capitals', page('<p id="a" ID="b">甲</p>')],
  ['an unknown reference', page('<p>&copy;</p>')],
  ['a remark', page('<!-- 甲 -->')],
  ['a tag in capitals', page('<P>甲</P>')],
  ['a template', page('<template><p>甲</p></template>')],
  ['a half of a character', page(`<p>${String.fromCharCode(0xd840)}</p>`)],
  ['a control character', page('<p>甲\u0008</p>')],
  ['no doctype', '<html><body></body></html>'],
  ['words behind the end', `${page('')}甲`],
  ['two roots', `${page('')}<html></html>`],
  ['an end of a script in words', page('<script>"<!--"</script>')],
];

for (const [why, html] of others)
  test(`a page is left to a parser for ${why}`, () => {
    expect(plainDocument(html)).toBeUndefined();
  });

test('of each defect, the tree is that of any parser, or none is given', () => {
  for (const [, from, to] of defects) {
    const html = `<!DOCTYPE html>${sound.replace(from, to).replace(/^<!doctype html>/i, '')}`;
    const document = plainDocument(html);
    if (document) expect(told(document)).toEqual(told(parseDocument(html)));
  }
});

test('a character of two halves is plain', () => {
  expect(plainDocument(page('<p>𠀀</p>'))).toBeDefined();
});

test('what is told of a tag is worked out once for all elements that are written the same', () => {
  let calls = 0;
  const nameOf = ofTag(({ name }) => `${name} ${(calls += 1)}`);
  const tell = (html: string): string[] =>
    elementsOfPage(plainDocument(html) ?? parseDocument(html))
      .filter(({ name }) => name === 'i')
      .map(nameOf);
  expect(tell(page('<i class="x">甲</i><i class="x">乙</i><i class="y">丙</i>'))).toEqual([
    'i 1',
    'i 1',
    'i 2',
  ]);
  expect(tell(page('<i class="y">丁</i>'))).toEqual(['i 2']);
  expect(tell(page('<i class="y">丁<br></b></i>'))).toEqual(['i 3']);
});

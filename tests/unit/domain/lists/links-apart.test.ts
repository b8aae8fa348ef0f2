import { expect, test } from '@playwright/test';
import { linksApart } from '../../../../src/domain/lists/links-apart.ts';

const page = (main: string): string => `<nav><a href="/a/">桥西区</a></nav><main>${main}</main><p>完</p>`;
const told = (main: string): string =>
  linksApart(page(main), {
    namesakeAt: (href) =>
      ({
        '/places/1/': { name: '桥西区', mark: '云汀市' },
        '/places/2/': { name: '桥西区', mark: '临溪市' },
      })[href],
    behind: (mark) => `（${mark}）`,
  }).replace(/^.*<main>|<\/main>.*$/gs, '');

test('links of the same words to two records of one name say which is meant', () => {
  expect(
    told('<a class="x" href="/places/1/">桥西区</a><td><a href="/places/2/"><b>桥西区</b></a></td>'),
  ).toBe(
    '<a class="x" href="/places/1/">桥西区（云汀市）</a><td><a href="/places/2/"><b>桥西区（临溪市）</b></a></td>',
  );
});

test('what stands beside the name stays where it is, in a label, too', () => {
  expect(told('<a href="/places/1/">桥西区（3）</a><a href="/places/2/">桥西区（3）</a>')).toBe(
    '<a href="/places/1/">桥西区（云汀市）（3）</a><a href="/places/2/">桥西区（临溪市）（3）</a>',
  );
  const labelled = (code: number, name: string): string =>
    `<a href="/places/${code}/" aria-label="100%：${name}，2024年">100%</a>`;
  expect(told(labelled(1, '桥西区') + labelled(2, '桥西区'))).toBe(
    labelled(1, '桥西区（云汀市）') + labelled(2, '桥西区（临溪市）'),
  );
});

test('a name that is divided into phrases is one', () => {
  const divided = (code: number, behind = ''): string =>
    `<a href="/places/${code}/"><span>桥</span><wbr /><span>西区${behind}</span>的人</a>`;
  expect(told(divided(1) + divided(2))).toBe(divided(1, '（云汀市）') + divided(2, '（临溪市）'));
});

test('links that lead to one place, say it already, or lead to no namesake stay as they are', () => {
  for (const main of [
    '<a href="/places/1/">桥西区</a> <a href="/places/1/">桥西区</a>',
    '<a href="/places/1/">桥西区</a> <a href="/places/3/">桥东区</a>',
    '<a href="/places/3/">桥西区</a> <a href="/places/4/">桥西区</a>',
    '<a href="/places/1/">云汀市桥西区</a> <a href="/places/4/">云汀市桥西区</a>',
    '<a id="here">桥西区</a> <a href="/places/1/">桥西区</a>',
  ])
    expect(told(main)).toBe(main);
  expect(linksApart('<p>no main part</p>', { namesakeAt: () => undefined, behind: String })).toBe(
    '<p>no main part</p>',
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { StructureReader } from '../../../../src/gates/axe/structure/index.ts';
import { structureFixture, structureLines } from '../../../support/told/structure.ts';
import { defects } from './defects.ts';
import { css, row, sound } from './page.ts';

const reader = () => {
  const structure = new StructureReader();
  return (html: string, url = '/a/', styles = css) =>
    structure.read(url, parseDocument(html), { key: styles, css: styles });
};

test('pages that differ in words and in the number of rows alone have the same features', () => {
  const read = reader();
  const other = sound
    .replace('标题', '题目')
    .replace('开头的一段话', '另外一段话')
    .replace(row(18, '地方十八'), '')
    .replace('<li>乙</li>', '<li>丙</li><li>丁</li>')
    .replaceAll('list"', 'list-b"');
  expect(read(other, '/b/')).toEqual(read(sound));
});

test('where a line may break is no feature', () => {
  const read = reader();
  const known = read(sound);
  const broken = read(sound.replace('标题', '标<wbr>题').replace('>一个链接<', '>一个<wbr>链接<'), '/b/');
  expect([...known].filter((it) => !broken.has(it))).toEqual([]);
});

for (const [name, from, to] of defects)
  test(`a browser looks at a page with a defect: ${name}`, () => {
    const page = sound.replace(from, to);
    expect(page).not.toBe(sound);
    const read = reader();
    const known = read(sound);
    expect([...read(page, '/b/')].filter((it) => !known.has(it)).length).toBeGreaterThan(0);
  });

test('links of the same words to two places are one case on every page where the addresses are whole', () => {
  const read = reader();
  const two = (first: string, second: string): string =>
    sound.replace('>一个链接<', `>链接</a><a href="${first}">看</a><a href="${second}">看<`);
  const isNew = (html: string, url: string): boolean => {
    const known = new Set(read(html, '/c/'));
    return [...read(html, url)].some((it) => !known.has(it));
  };
  expect(isNew(two('/x/', 'https://example.org/'), '/d/')).toBe(false);
  expect(isNew(two('/x/', 'y/'), '/d/')).toBe(true);
});

test('over sixty kinds of defect are tried', () => {
  expect(new Set(defects.map(([name]) => name)).size).toBeGreaterThanOrEqual(60);
});

test('what style sheets read beyond an element and its ancestors is a feature', () => {
  const read = reader();
  const has = (html: string, than = sound) => {
    const known = read(than);
    return [...read(html)].some((it) => !known.has(it));
  };
  const outside = sound.replace('"/more/"', '"https://example.org/"');
  expect(has(outside)).toBe(true);
  expect(has(outside.replace('https://example.org/', 'https://example.com/'), outside)).toBe(false);
  const group = sound.replace('<tr><td>17</td>', '<tr><th scope="rowgroup">17</th>');
  expect(has(group)).toBe(true);
  expect(has(sound.replace('<p id="lead">', '<p id="lead" class="unknown" data-any="1">'))).toBe(false);
});

test('pages with other style sheets share nothing, and where a selector cannot be told each stands alone', () => {
  const read = reader();
  const shared = (styles: string, url: string) => {
    const known = read(sound, '/a/', styles);
    return [...read(sound, url, styles)].filter((it) => known.has(it)).length;
  };
  expect(
    [...read(sound, '/b/', `${css} p { color: red }`)].filter((it) => read(sound).has(it)).length,
  ).toBeLessThan(20);
  expect(shared(css, '/b/')).toBeGreaterThan(50);
  expect(shared('p:nonsense(3) { color: red }', '/b/')).toBe(0);
});

test('distances are no feature, unless they may lay words over others', () => {
  const read = reader();
  const differs = (styles: string): boolean => {
    const known = read(sound, '/a/', styles);
    const other = read(sound.replace('<li>乙</li>', '<li>乙</li><li>丙</li>'), '/b/', styles);
    return [...other].some((it) => !known.has(it));
  };
  expect(differs('li:nth-child(3) { margin-top: var(--space-2) } li { color: red }')).toBe(false);
  expect(differs('li:nth-child(3) { margin-top: -2rem }')).toBe(true);
  expect(differs(':root { --pull: -2rem } li:nth-child(3) { margin-top: var(--pull) }')).toBe(true);
});

// Each defect with the elements that are looked at for it, each element and attribute with what of it counts: `npm run derived`.
test('what tells pages apart is as stated', () => {
  expect(structureLines()).toEqual(readFileSync(structureFixture, 'utf8').trimEnd().split('\n'));
});

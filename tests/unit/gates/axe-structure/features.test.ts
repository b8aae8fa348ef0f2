import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { structureReader } from '../../../../src/gates/axe/structure/index.ts';
import { defects } from './defects.ts';

const css = `
  .faint { color: #999 } .dim-at-night { color: #555 } .loose { position: absolute }
  li + li { color: #222 } tr:has(> th[scope='rowgroup']) { background: #eee } main a[href^='http'] { color: #333 }
  .box:not(.side) > :first-child { font-weight: 700 } @media (width > 40rem) { .faint { color: #777 } }
`;

const row = (number: number, name: string): string =>
  `<tr><td>${number}</td><td><a href="/places/${number}/">${name}</a></td></tr>`;
const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'.split(' ');
const rows = numerals.map((it, index) => row(index + 1, `地方${it}`)).join('');

/** A page that is sound: an area of each kind, a form, a table of 18 rows, lists, a picture. */
const sound = `<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width">
<title>测试页</title><link rel="stylesheet" href="/site.css"></head><body>
<header><a href="#main">跳到正文</a><nav aria-label="栏目"><a href="/" aria-current="page">首页</a></nav></header>
<main id="main"><h1>标题</h1><p id="lead">开头的一段话，有<a href="/more/">一个链接</a>。</p>
<form role="search"><label for="words">找什么</label><input id="words" type="search" autocomplete="off">
<button type="submit">找</button></form><img src="/door.png" alt="门口" width="9" height="9">
<h2>名单</h2><table><caption>地方名单</caption><thead><tr><th scope="col">号</th><th scope="col">地方</th></tr></thead>
<tbody>${rows}</tbody></table>
<section aria-labelledby="list"><h2 id="list">清单</h2><ul><li>甲</li><li>乙</li></ul><dl><dt>词</dt><dd>解释</dd></dl></section>
<details><summary>更多</summary><p>还有一段。</p></details></main><footer><p>演示残联</p></footer></body></html>`;

const reader = () => {
  const read = structureReader();
  return (html: string, url = '/a/', styles = css) =>
    read(url, parseDocument(html), { key: styles, css: styles });
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

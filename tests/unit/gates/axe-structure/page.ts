/** Style sheet of the page: what reads beyond an element, and looks for defects to take on. */
export const css = `
  .faint { color: #999 } .dim-at-night { color: #555 } .loose { position: absolute }
  li + li { color: #222 } tr:has(> th[scope='rowgroup']) { background: #eee } main a[href^='http'] { color: #333 }
  .box:not(.side) > :first-child { font-weight: 700 } @media (width > 40rem) { .faint { color: #777 } }
`;

/** A row of the table of the page. */
export const row = (number: number, name: string): string =>
  `<tr><td>${number}</td><td><a href="/places/${number}/">${name}</a></td></tr>`;
const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'.split(' ');
const rows = numerals.map((it, index) => row(index + 1, `地方${it}`)).join('');

/** A page that is sound: an area of each kind, a form, a table of 18 rows, lists, a picture. */
export const sound = `<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width">
<title>测试页</title><link rel="stylesheet" href="/site.css"></head><body>
<header><a href="#main">跳到正文</a><nav aria-label="栏目"><a href="/" aria-current="page">首页</a></nav></header>
<main id="main"><h1>标题</h1><p id="lead">开头的一段话，有<a href="/more/">一个链接</a>。</p>
<form role="search"><label for="words">找什么</label><input id="words" type="search" autocomplete="off">
<button type="submit">找</button></form><img src="/door.png" alt="门口" width="9" height="9">
<h2>名单</h2><table><caption>地方名单</caption><thead><tr><th scope="col">号</th><th scope="col">地方</th></tr></thead>
<tbody>${rows}</tbody></table>
<section aria-labelledby="list"><h2 id="list">清单</h2><ul><li>甲</li><li>乙</li></ul><dl><dt>词</dt><dd>解释</dd></dl></section>
<details><summary>更多</summary><p>还有一段。</p></details></main><footer><p>演示残联</p></footer></body></html>`;

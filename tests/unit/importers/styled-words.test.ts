import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import type { FileText } from '../../../src/importers/source/types.ts';

const title = '云汀市残疾人联合会关于发放取暖补贴的通知';
const opening =
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。';

const page = (inside: string, styles = ''): FileText =>
  readHtml(
    Buffer.from(
      `<html><head><meta charset="utf-8"><style>${styles}</style></head><body><h1>${title}</h1><p>各街道残联：</p><p>${opening}</p>${inside}<p>云汀市残疾人联合会</p><p>2024年5月6日</p></body></html>`,
    ),
  );
const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.line} ${it.what} ${it.why}`).join('\n');
const rows = (read: FileText): string[][] | undefined => read.lines.find((it) => it.table)?.table;

const hiding = [
  ...['display:none', 'visibility:hidden', 'font-size:0', 'FONT-SIZE: 0pt', 'font:0/0 a', 'font-size:1px'],
  ...[
    'opacity:0',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'mso-hide:all',
    'position:absolute;left:-9999px',
  ],
  ...['display:inline-block;overflow:hidden;text-indent:-9999px', 'position:absolute;clip:rect(0 0 0 0)'],
  ...['display:block;height:0;overflow:hidden', 'font-size:16px;font-size:0 !important'],
];

for (const style of hiding)
  test(`what a style hides is left out and told: ${style}`, () => {
    const inner = (attribute: string): string =>
      `<p>各街道残联<span ${attribute}>内部掌握四百元</span>按月报送进度。</p><p ${attribute}>这一段谁也看不见，只有程序读得到。</p>`;
    for (const read of [page(inner(`style="${style}"`)), page(inner('class="x"'), `.x{${style}}`)]) {
      expect(words(read)).toContain('各街道残联按月报送进度。');
      expect(words(read)).not.toMatch(/四百元|看不见/u);
      expect(told(read)).toMatch(/内部掌握四百元 网页/u);
      expect(told(read)).toMatch(/这一段谁也看不见，只有程序读得到。 网页/u);
    }
  });

test('what stands in a hidden part and is shown again is read, the rest of the part is not', () => {
  const parts = [
    '<div style="visibility:hidden">掩着的话<p style="visibility:visible">每户补贴六百元。</p></div>',
    '<div style="font-size:0">掩着的话<span style="font-size:16px">每户补贴六百元。</span></div>',
    '<div style="font-size:0">掩着的话<p style="font-size:medium">每户补贴六百元。</p></div>',
  ];
  for (const part of parts) {
    const read = page(part);
    expect(words(read), part).toContain('每户补贴六百元。');
    expect(words(read), part).not.toContain('掩着');
    expect(told(read), part).toContain('掩着的话');
  }
  expect(
    words(page('<div style="display:none"><p style="display:block">仍然不显示。</p></div>')),
  ).not.toContain('仍然');
});

test('a size that is small and no nothing, and a box that keeps a shape, hide no word', () => {
  for (const style of [
    'font-size:0.9em',
    'font-size:9pt',
    'opacity:0.8',
    'padding-top:56%;height:0;overflow:hidden',
  ])
    expect(words(page(`<p style="${style}">每户补贴六百元。</p>`)), style).toContain('每户补贴六百元。');
});

test('hidden rows and cells are no part of a table, and told', () => {
  const read = page(
    `<table><tr><th>街道</th><th class="id">编码</th><th>户数</th></tr><tr><td>溪口街道</td><td class="id">7001</td><td>30</td></tr>
     <tr style="display:none"><td>石桥街道</td><td>7002</td><td>20</td></tr><tbody hidden><tr><td>柳林街道</td><td>7003</td><td>40</td></tr></tbody>
     <tr><td>东门街道</td><td class="id">7004</td><td><span style="visibility:hidden">99</span>25</td></tr></table>`,
    '.id{display:none}',
  );
  expect(rows(read)).toEqual([
    ['街道', '户数'],
    ['溪口街道', '30'],
    ['东门街道', '25'],
  ]);
  for (const it of [
    /石桥街道.*20 网页上不显示/u,
    /柳林街道.*40 网页上不显示/u,
    /7001 网页上不显示/u,
    /99 网页上/u,
  ])
    expect(told(read)).toMatch(it);
});

test('white words are told where no ground is stated, and not on one', () => {
  const [white, onGround] = [
    page(
      '<p>各街道<span style="color:#fff">内部掌握四百元</span>按月报送。</p><p><font color="white">看不见的话。</font></p>',
    ),
    page(
      '<div style="background:#c00"><p style="color:#ffffff">一、补贴标准</p></div><p class="k">二、办理程序</p>',
      '.k{color:white;background-color:red}',
    ),
  ];
  expect(words(white)).toContain('各街道内部掌握四百元按月报送。');
  expect(told(white)).toContain('4 内部掌握四百元 白色的字');
  expect(told(white)).toContain('5 看不见的话。 白色的字');
  expect(told(onGround)).not.toContain('白色的字');
});

for (const [list, items] of Object.entries({
  '<ol start="4"><li>甲。</li><li>乙。</li></ol>': ['4.甲。', '5.乙。'],
  '<ol start="0"><li>甲。</li><li>乙。</li></ol>': ['0.甲。', '1.乙。'],
  '<ol reversed><li>甲。</li><li>乙。</li><li>丙。</li></ol>': ['3.甲。', '2.乙。', '1.丙。'],
  '<ol reversed start="9"><li>甲。</li><li value="5">乙。</li><li>丙。</li></ol>': [
    '9.甲。',
    '5.乙。',
    '4.丙。',
  ],
  '<ol><li>甲。</li><li value="7">乙。</li><li>丙。</li></ol>': ['1.甲。', '7.乙。', '8.丙。'],
  '<ol start="3"><li>甲。</li><p>插一句话。</p><li>乙。</li></ol>': ['3.甲。', '插一句话。', '4.乙。'],
  '<ol type="A"><li>甲。</li><li type="i">乙。</li></ol>': ['A.甲。', 'ii.乙。'],
  '<ol class="c"><li>甲。</li><li>乙。</li></ol>': ['一、甲。', '二、乙。'],
  '<ol class="n"><li>（1）甲。</li><li>（2）乙。</li></ol>': ['（1）甲。', '（2）乙。'],
  '<ol><li style="list-style:none inside">甲。</li><li>乙。</li></ol>': ['甲。', '2.乙。'],
  '<ul style="list-style-type:decimal"><li>甲。</li><li>乙。</li></ul>': ['1.甲。', '2.乙。'],
}))
  test(`the numbers of a list are those that a browser prints: ${list}`, () => {
    const styles = '.c{list-style-type:cjk-ideographic}.n{list-style:none}';
    expect(words(page(list, styles)).split('\n').slice(3, -2)).toEqual(items);
    const table = `<table><tr><th>街道</th><th>事项</th></tr><tr><td>溪口街道</td><td>${list}</td></tr></table>`;
    expect(rows(page(table, styles))?.[1]?.[1]).toBe(items.join(' '));
  });

test('words that a style sheet puts before and behind others are read and told; signs are not, and a number that it counts is told', () => {
  const styles =
    '.n::before{content:"一、"}.k:after{content:"（试行）"}.s::before{content:"★ "}.c::before{content:counter(a) "、"}';
  const read = page(
    '<p class="n">补贴标准</p><p class="k s">发放办法</p><p class="c">每户补贴六百元。</p><table><tr><th>街道</th><th>户数</th></tr><tr><td class="n">溪口街道</td><td>30</td></tr></table>',
    styles,
  );
  expect(words(read).split('\n').slice(3, 6)).toEqual([
    '一、补贴标准',
    '发放办法（试行）',
    '每户补贴六百元。',
  ]);
  expect(rows(read)?.[1]).toEqual(['一、溪口街道', '30']);
  expect(told(read)).toContain('4 一、 网页的样式加在前后的字');
  expect(told(read)).toContain('6 每户补贴六百元。 网页的样式给它编了号');
});

test('what a visitor unfolds by its summary is read and told', () => {
  const read = page(
    '<details><summary>细则</summary><p>每户补贴六百元。</p></details><details open><p>当年有效。</p></details>',
  );
  expect(words(read)).toContain('细则\n每户补贴六百元。\n当年有效。');
  expect(told(read)).toContain('每户补贴六百元。 网页收起来');
  expect(told(read)).not.toContain('当年有效');
});

test('a page with more rules than are followed is read at once, and that is told', () => {
  const rule = (at: number): string => `.a .b${at} span{color:#fefefe;font-size:14px}`;
  const styles = Array.from({ length: 1500 }, (_, at) => rule(at)).join('');
  const inside = Array.from(
    { length: 700 },
    (_, at) => `<p><span>每户补贴六百元，第${at}户。</span></p>`,
  ).join('');
  const began = process.cpuUsage();
  const read = page(inside, styles);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(8);
  expect(words(read)).toContain('第699户');
  expect(told(read)).toContain('网页的样式太多');
  expect(told(page('<p>每户补贴六百元。</p>', rule(1)))).not.toContain('样式太多');
});

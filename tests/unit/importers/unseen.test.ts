import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';

const opening =
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。';
const rule = '一、每户每年补贴六百元，由区残联于十二月底以前发放到户。';
const inner = '内部：视资金情况可以降到四百元。';
const body = [
  '各街道残联：',
  opening,
  rule,
  '二、逾期不申请的，视为放弃，本年度不再受理。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const paragraphs = (lines: readonly string[]): string => lines.map((it) => `<p>${it}</p>`).join('');
const page = (inside: string, styles = ''): FileText =>
  readHtml(
    Buffer.from(
      `<html><head><meta charset="utf-8">${styles}</head><body><h1>云汀市残疾人联合会关于发放取暖补贴的通知</h1>${inside}</body></html>`,
    ),
  );
const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const doubted = (read: FileText): string => read.doubts.map((it) => `${it.what} ${it.why}`).join('\n');

test('a text that a page hides until its scripts have run is read where nothing else is one', () => {
  const around = '<div>继续滑动看下一个</div><div>知道了</div>';
  for (const [hidden, styles] of [
    ['<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">', ''],
    ['<div id="text" style="display:none">', ''],
    ['<div id="text" hidden>', ''],
    ['<div class="pre-load">', '<style>.main .x,.pre-load{visibility:hidden}</style>'],
  ] as const) {
    const read = page(`${hidden}${paragraphs(body)}</div>${around}`, styles);
    expect(words(read), hidden).toContain(body.join('\n'));
    expect(doubted(read), hidden).toContain('按正文读了');
  }
  const each = body.map((it) => `<p class="wow" style="visibility:hidden">${it}</p>`).join('');
  expect(words(page(each))).toContain(body.join('\n'));
});

test('a page that hides more of a text than it shows is refused; a message that it hides is not its text', () => {
  const hidden = `<div style="display:none">${paragraphs([...body, ...body])}</div>`;
  expect(() => page(paragraphs(body.slice(0, 4)) + hidden)).toThrow(/不显示的文字.*分不清/u);
  const message = `<div class="pop" style="display:none"><p>您访问的链接即将离开本站门户网站，是否继续？确定；取消。</p></div>`;
  const read = page(paragraphs(body) + message);
  expect(words(read)).not.toContain('即将离开');
});

test('a hidden copy of what a page shows, in whatever lines, is left out and told; the page is read', () => {
  const title = '云汀市残疾人联合会关于发放取暖补贴的通知';
  const copies = [
    [title, ...body].join(''),
    `${title} 云残发〔2024〕3号 ${title} ${body.join(' ')}`,
    `<p>${body.join('<br>')}</p><p>${title}</p>`,
    [...body, ...body].join(''),
  ];
  for (const copy of copies) {
    const read = page(
      `<p>云残发〔2024〕3号</p>${paragraphs(body)}<div class="share" style="display:none">${copy}</div>`,
    );
    expect(words(read), copy).toContain(body.join('\n'));
    expect(words(read).split(opening)).toHaveLength(2);
    expect(read.beside.map((it) => it.what).join('\n'), copy).toContain(opening.slice(0, 12));
  }
});

test('what the style sheets of a page hide is left out and named; what they hide in print or show again is read', () => {
  const inText = (tag: string): string => paragraphs(body.slice(0, 3)) + tag + paragraphs(body.slice(3));
  const hiding: [string, string][] = [
    ['<style>.nb{display:none}</style>', `<p class="nb">${inner}</p>`],
    [
      '<style>p.a,\n div .nb { color:red; visibility : hidden }</style>',
      `<div><p class="nb b">${inner}</p></div>`,
    ],
    [
      '<style>@media screen{#nb{display:none !important}}</style>',
      `<p id="nb" style="display:block">${inner}</p>`,
    ],
    [
      '<style>/* } */ @import "a.css"; .nb>b{display:none}</style>',
      `<p class="nb">照此办理。<b>${inner}</b></p>`,
    ],
  ];
  for (const [styles, tag] of hiding) {
    const read = page(inText(tag), styles);
    expect(words(read), styles).not.toContain(inner);
    expect(doubted(read), styles).toContain(`${inner} 网页不显示这些字`);
  }
  for (const styles of [
    '<style>@media print{.nb{display:none}}</style>',
    '<style>.nb{display:none}.nb{display:block}</style>',
    '<style media="print">.nb{display:none}</style>',
    '<style>.nb:hover{display:none} .other .nb{display:none}</style>',
    '<noscript><style>.nb{display:none}</style></noscript>',
  ])
    expect(words(page(inText(`<p class="nb">${inner}</p>`), styles)), styles).toContain(inner);
});

test('words that a visitor unfolds are read, the control is none of them; tabs that are not open are named', () => {
  const rest = body.slice(3, 4);
  for (const [folded, control] of [
    [`<div class="a" hidden>${paragraphs(rest)}</div>`, '<a class="zk">展开全文</a>'],
    [`<div class="a" style="display:none">${paragraphs(rest)}</div>`, '<div><span>【点击展开】</span></div>'],
    [`<section><div id="r" hidden>${paragraphs(rest)}</div></section>`, '<a href="#r">查看更多</a>'],
    [`<div class="collapse" style="display:none">${paragraphs(rest)}</div>`, ''],
    [`<details><summary>三、其他</summary>${paragraphs(rest)}</details>`, ''],
  ] as const) {
    const read = page(paragraphs(body.slice(0, 3)) + folded + control + paragraphs(body.slice(4)));
    expect(words(read), folded).toContain(rest.join('\n'));
    expect(words(read), folded).not.toMatch(/展开|查看更多/u);
  }
  const tab = `<div role="tabpanel" style="display:none">${paragraphs(rest)}</div>`;
  const read = page(paragraphs(body.slice(0, 3)) + tab + paragraphs(body.slice(4)));
  expect(doubted(read)).toContain(`${rest.join('')} 网页不显示这些字`);
});

test('hidden words within a line or a cell do not break it', () => {
  const read = page(
    `${paragraphs(body.slice(0, 2))}<p>一、每户补贴<span style="display:none">${inner}</span>六百元，年底发放。</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙<p hidden>${inner}</p></td><td>2</td></tr></table>${paragraphs(body.slice(3))}`,
  );
  expect(words(read)).toContain('一、每户补贴六百元，年底发放。');
  expect(words(read)).toContain('甲 1 乙 2');
  expect(words(read)).not.toContain(inner);
});

test('Word: white words are left out and named, by a run or a style; on a ground, and in a table, they are read', () => {
  const white = (properties: string): string =>
    paragraph(`${run('每户补贴六百元。')}<w:r><w:rPr>${properties}</w:rPr><w:t>${inner}</w:t></w:r>`);
  const style = (id: string, type: string, properties: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
  const styles =
    style('White', 'character', '<w:color w:val="FEFEFE"/>') + style('Gone', 'character', '<w:vanish/>');
  for (const [properties, isRead] of [
    ['<w:color w:val="FFFFFF"/>', false],
    ['<w:color w:val="f5F0f8" w:themeColor="background1"/>', false],
    ['<w:rStyle w:val="White"/>', false],
    ['<w:rStyle w:val="Gone"/>', false],
    ['<w:rStyle w:val="White"/><w:color w:val="auto"/>', true],
    ['<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="C00000"/>', true],
    ['<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>', true],
    ['<w:color w:val="FF0000"/>', true],
  ] as const) {
    const read = readDocx(docx(white(properties), { styles }));
    expect(words(read).includes(inner), properties).toBe(isRead);
    if (!isRead)
      expect(
        read.beside.map((it) => it.what),
        properties,
      ).toContain(inner);
  }
  const cell = `<w:tbl><w:tr><w:tc>${white('<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`;
  const read = readDocx(docx(cell, { styles }));
  expect(words(read)).toContain(inner);
  expect(doubted(read)).toContain('白色的字，没有底色就看不见');
});

import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { importBytes } from './support.ts';

const word = '标记词语';

/** Where a reader put the word: into the text, among what it tells, or nowhere. */
function found({ lines, beside, doubts }: FileText): 'text' | 'told' | 'lost' {
  if (lines.some(({ text }) => text.includes(word))) return 'text';
  return [...beside, ...doubts].some(({ what }) => what.includes(word)) ? 'told' : 'lost';
}

const table = '<table><tr><td>县区</td><td>人数</td></tr><tr><td>溪口</td><td>1</td></tr></table>';
const pages: [at: string, html: string, where: 'text' | 'told'][] = [
  ['a caption', table.replace('<tr>', `<caption>${word}</caption><tr>`), 'text'],
  ['words between rows', table.replace('<tr>', `${word}<tr>`), 'text'],
  ['words between cells', table.replace('<td>', `${word}<td>`), 'text'],
  ['a list in a cell', table.replace('溪口', `<ul><li>${word}</li></ul>`), 'text'],
  [
    'a foot of a table',
    table.replace('</table>', `<tfoot><tr><td>${word}</td><td>2</td></tr></tfoot></table>`),
    'text',
  ],
  ['words beside the items of a list', `<ol>${word}<li>一</li></ol>`, 'text'],
  ['an element that nobody knows', `<my-tag>${word}</my-tag>`, 'text'],
  ['details', `<details><summary>${word}</summary>一</details>`, 'text'],
  ['a drawing', `<svg><text>${word}</text></svg>`, 'told'],
  ['a field of a form', `<input value="${word}">`, 'told'],
  ['what stands for an object', `<object>${word}</object>`, 'told'],
  ['what stands for a film', `<video>${word}</video>`, 'told'],
  ['what is shown without script', `<noscript>${word}</noscript>`, 'told'],
  ['hidden words', `<p>前<span style="display:none">${word}</span>后</p>`, 'told'],
  ['struck words in a cell', table.replace('溪口', `<del>${word}</del>`), 'told'],
  ['a picture’s words', `<img src="a.png" alt="${word}">`, 'told'],
  ['a foot of the page', `<footer>${word}</footer>`, 'told'],
];

test('no word that a page shows is lost: it is in the text or told', () => {
  for (const [at, html, where] of pages) {
    const page = `<meta charset="utf-8"><p>云汀市残疾人联合会关于社区康复的通知</p>${html}<p>现将有关事项通知如下。</p>`;
    expect(found(readHtml(Buffer.from(page))), at).toBe(where);
  }
  const icons = '<p>正文</p><svg><title>menu</title></svg><input type="hidden" value="标记词语">';
  expect(readHtml(Buffer.from(`<meta charset="utf-8">${icons}`)).beside).toEqual([]);
});

const escaped = Array.from(word, (sign) => `\\u${sign.charCodeAt(0)}?`).join('');
const parts: [at: string, rtf: string, where: 'text' | 'told'][] = [
  ['a comment', `x{\\*\\annotation ${escaped}}`, 'told'],
  ['a footnote', `x{\\footnote ${escaped}}`, 'told'],
  ['a header', `{\\header ${escaped}}`, 'told'],
  ['a box', `{\\shp{\\*\\shpinst{\\shptxt ${escaped}\\par}}}`, 'text'],
  ['a box of an older version', `{\\*\\do{\\dptxbxtext ${escaped}\\par}}`, 'text'],
  ['the result of a field', `{\\field{\\*\\fldinst DATE}{\\fldrslt ${escaped}}}`, 'text'],
  ['a field that prints its code', `{\\field{\\*\\fldinst EQ \\\\f(${escaped},2)}{\\fldrslt }}`, 'text'],
  ['a cell', `\\trowd\\cellx900\\cellx1800\\intbl ${escaped}\\cell x\\cell\\row`, 'text'],
  ['deleted words', `x{\\deleted ${escaped}}`, 'told'],
];

test('no word of an RTF file is lost', () => {
  for (const [at, rtf, where] of parts)
    expect(found(readRtf(Buffer.from(`{\\rtf1\\ansi x\\par ${rtf}\\par x\\par}`))), at).toBe(where);
});

test('no word of a page that is only placed is lost: columns, gaps, running heads, more page numbers than are listed', () => {
  const piece = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 12, size: 12 });
  const pages = Array.from({ length: 25 }, (_, at) => ({
    ...{ width: 595, height: 842 },
    pieces: [
      piece('云汀市公报', 240, 30),
      piece(`左栏第${at}页的文字`, 40, 200),
      piece(`右栏第${at}页的文字`, 320, 200),
      piece(`靠右${at}`, 500, 300),
      piece(`压着上一行${at}`, 42, 204),
      piece(`— ${at + 1} —`, 280, 820),
    ],
  }));
  const { lines, beside } = layOutPages(pages);
  const read = [...lines.map(({ text }) => text), ...beside.map(({ what }) => what)]
    .join('\n')
    .replace(/\s/g, '');
  const words = pages.flatMap((it) => it.pieces.map(({ text }) => text.replace(/\s/g, '')));
  const isTold = (text: string): boolean => read.includes(text) || /^—(?:2[1-5])—$/.test(text);
  expect(words.filter((text) => !isTold(text))).toEqual([]);
  expect(read).toContain('……共25种');
});

test('words of a text that only look like the foot of a page stay in it', () => {
  const { mdx, leftOut } = importBytes(
    [
      '云汀市残疾人联合会关于印发《无障碍标识英译文》的通知',
      '各县（市、区）残联：',
      '现将《无障碍标识英译文》印发给你们，请遵照执行。',
      '云汀市残疾人联合会',
      '2024年5月6日',
      '无障碍标识英译文',
      '著作权人',
      'Copyright Holder',
      '版权所有者应当在标识下方署名',
      '无障碍通道',
      'Accessible Passage',
      '此文件有错误，我来纠正。请点击在此 提交您纠正的内容！',
      'Copyright © 2024 云汀市残疾人联合会 版权所有',
    ].join('\n'),
  );
  for (const it of ['Copyright Holder', '版权所有者应当在标识下方署名', 'Accessible Passage'])
    expect(mdx).toContain(it);
  expect(leftOut.map((it) => it.what)).toEqual([
    '此文件有错误，我来纠正。请点击在此 提交您纠正的内容！',
    'Copyright © 2024 云汀市残疾人联合会 版权所有',
  ]);
});

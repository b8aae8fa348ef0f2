import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { whyStruck } from '../../../src/importers/source/struck.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';

const shown = (read: FileText): string[] => read.lines.map((it) => it.text);
const struck = (read: FileText): string[] =>
  read.beside.filter((it) => it.why === whyStruck).map((it) => it.what);

const runWith = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (id: string, type: string, properties: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
const styles = style('Gone', 'character', '<w:strike/>') + style('Old', 'paragraph', '<w:dstrike/>');

test('Word: words struck through once or twice, by a run or by a style, are left out and told', () => {
  for (const [properties, isStruck] of [
    ['<w:strike/>', true],
    ['<w:dstrike/>', true],
    ['<w:strike w:val="true"/>', true],
    ['<w:rStyle w:val="Gone"/>', true],
    ['<w:strike w:val="0"/>', false],
    ['<w:rStyle w:val="Gone"/><w:strike w:val="false"/>', false],
    ['<w:b/>', false],
  ] as const) {
    const read = readDocx(
      docx(paragraph(`${run('每次')}${runWith(properties, '50元')}${run('60元')}`), { styles }),
    );
    expect(shown(read), properties).toEqual([isStruck ? '每次60元' : '每次50元60元']);
    expect(struck(read), properties).toEqual(isStruck ? ['50元'] : []);
  }
  const whole = `<w:p><w:pPr><w:pStyle w:val="Old"/></w:pPr>${run('旧的一段')}</w:p>`;
  const read = readDocx(docx(paragraph('新的一段') + whole, { styles }));
  expect(shown(read)).toEqual(['新的一段']);
  expect(struck(read)).toEqual(['旧的一段']);
});

test('pages and Markdown: struck words are left out and told, whichever way they are struck', () => {
  for (const html of [
    '<del>50元</del>',
    '<s>50元</s>',
    '<strike>50元</strike>',
    '<span style="color:red;text-decoration: line-through">50元</span>',
    '<span style="text-decoration-line:underline line-through">50元</span>',
  ]) {
    const read = readHtml(Buffer.from(`<meta charset="utf-8"><p>居家服务每次${html}60元。</p>`));
    expect(shown(read), html).toEqual(['居家服务每次60元。']);
    expect(struck(read), html).toEqual(['50元']);
  }
  for (const rule of [
    '.T1 {text-decoration:line-through !important}',
    'b,span.T1{color:red;text-decoration: line-through}',
  ]) {
    const page = `<meta charset="utf-8"><style>/* T2 */ ${rule} .T2{color:red}</style><p>居家服务每次<span class="a T1">50元</span><span class="T2">60元</span>。</p>`;
    const read = readHtml(Buffer.from(page));
    expect(shown(read), rule).toEqual(['居家服务每次60元。']);
    expect(struck(read), rule).toEqual(['50元']);
  }
  const underlined = '<p>每次<span style="text-decoration:underline">60元</span>。</p>';
  expect(shown(readHtml(Buffer.from(`<meta charset="utf-8">${underlined}`)))).toEqual(['每次60元。']);
  const markdown = readMarkdown(Buffer.from('居家服务每次~~50元~~60元。'));
  expect(shown(markdown)).toEqual(['居家服务每次60元。']);
  expect(struck(markdown)).toEqual(['50元']);
  const { beside } = readMarkdown(Buffer.from('留~~甲\\*乙~~[丙\\~丁](http://y.example/1)'));
  expect(beside.map((it) => it.what)).toEqual(['甲*乙', '丙~丁']);
});

test('a page that LibreOffice saved does not mark deletions: it is told', () => {
  const saved = (by: string): string =>
    `<html><head><meta charset="utf-8"><meta name="generator" content="${by}"></head><body><p>每次五十六十元。</p></body></html>`;
  const doubts = (by: string): string =>
    readHtml(Buffer.from(saved(by)))
      .doubts.map((it) => it.why)
      .join();
  expect(doubts('LibreOffice 7.4.7.2 (Linux)')).toContain('不标出修订');
  expect(doubts('Microsoft Word 15')).toBe('');
});

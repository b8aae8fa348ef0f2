import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import { looksOnCondition } from '../../../src/importers/sheet/xlsx/conditional.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';

const inner = '内部掌握';
const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.what} ${it.why}`).join('\n');
const page = (html: string): FileText =>
  readHtml(Buffer.from(`<meta charset="utf-8"><p>现将有关事项通知如下。</p>${html}<p>按月报送。</p>`));

test('signs that stand on one another, for the space between them or their width, are left out and told', () => {
  const spaced = (space: number): string =>
    paragraph(
      `${run('按月')}<w:r><w:rPr><w:spacing w:val="${space}"/><w:sz w:val="24"/></w:rPr><w:t>${inner}</w:t></w:r>${run('报送。')}`,
    );
  const inRtf = (setting: string): FileText =>
    readRtf(rtf(`${escaped('按月')}{${setting} ${escaped(inner)}}${escaped('报送。')}`));
  const inOdt = (space: string): FileText =>
    readOdt(
      odt(
        p(`按月<text:span text:style-name="S">${inner}</text:span>报送。`),
        `<style:style style:name="S"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:letter-spacing="${space}"/></style:style>`,
      ),
    );
  for (const read of [
    readDocx(docx(spaced(-240))),
    ...['\\expndtw-240', '\\expnd-48', '\\charscalex1'].map(inRtf),
    ...['-12pt', '-0.42cm'].map(inOdt),
  ]) {
    expect(words(read)).toBe('按月报送。');
    expect(told(read)).toContain(`${inner} 小得看不见`);
  }
  for (const read of [
    readDocx(docx(spaced(-20))),
    inRtf('\\expndtw-20'),
    inRtf('\\charscalex66'),
    inOdt('-1pt'),
  ])
    expect(words(read)).toBe(`按月${inner}报送。`);
  expect(words(inRtf('\\expndtw-240\\plain'))).toBe(`按月${inner}报送。`);
  for (const space of ['-1em', '-20px'])
    expect(told(page(`<p>每月<span style="letter-spacing:${space}">${inner}</span></p>`))).toContain(inner);
  expect(told(page(`<p>每月<span style="letter-spacing:-1px">${inner}</span></p>`))).not.toContain(inner);
});

test('a page: words that stand somewhere else than in its lines are told', () => {
  const shadow = `<div>可见<template shadowrootmode="open"><p>${inner}</p></template></div>`;
  expect(told(page(shadow))).toContain(`${inner} 浏览器从网页的另一层`);
  expect(told(page(shadow.replace(' shadowrootmode="open"', '')))).not.toContain(inner);
  expect(told(page(`<p title="${inner}">甲乙丙</p>`))).toContain(`${inner} 鼠标停在上面`);
  for (const none of [`<a href="/a" title="${inner}">甲</a>`, `<p title="${inner}">${inner}的事</p>`])
    expect(told(page(none))).not.toContain('鼠标停在上面');
  const over = `<p>每户三百元</p><div style="position:absolute;top:9px;background:#fff">每户${inner}</div>`;
  expect(words(page(over))).toContain(`每户${inner}`);
  expect(told(page(over))).toContain(`每户${inner} 网页的样式把它放在固定的位置`);
  const box = '<div style="position:absolute;top:9px;background:#fff"></div>';
  expect(told(page(box))).toContain('没有字的色块');
  expect(told(page(box.replace('absolute', 'relative')))).not.toContain('色块');
});

test('a workbook: rules that make cells invisible are told, and those that only colour them are not', () => {
  const look = (inside: string): (string | undefined)[] =>
    looksOnCondition(`<styleSheet><dxfs count="1"><dxf>${inside}</dxf></dxfs></styleSheet>`);
  for (const hidden of [
    '<font><color rgb="FFFFFFFF"/></font>',
    '<font><color theme="0"/></font>',
    '<font><color rgb="FF000000"/></font><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>',
    '<numFmt numFmtId="170" formatCode=";;;"/>',
  ])
    expect(look(hidden), hidden).toEqual([expect.stringContaining('看不见')]);
  for (const shown of [
    '<font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill>',
    '<font><color rgb="FF9C0006"/></font>',
    '<fill><patternFill><bgColor rgb="FFFFFFFF"/></patternFill></fill>',
  ])
    expect(look(shown), shown).toEqual([undefined]);
});

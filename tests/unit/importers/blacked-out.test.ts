import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';

const inner = '内部掌握四百元';
const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.what} ${it.why}`).join('\n');
const isLeftOut = (read: FileText, name: string): void => {
  expect(words(read), name).toBe('每户补贴六百元。');
  expect(told(read), name).toContain(`${inner} 字和底色同一个颜色`);
};

test('words under a bar of their own colour are left out of a Word file and told, those on another ground are read', () => {
  const word = (properties: string): FileText =>
    readDocx(
      docx(
        paragraph(
          `${run('每户补贴')}<w:r><w:rPr>${properties}</w:rPr><w:t>${inner}</w:t></w:r>${run('六百元。')}`,
        ),
      ),
    );
  for (const covered of [
    '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>',
    '<w:color w:val="c00000"/><w:shd w:val="clear" w:fill="C00000"/>',
    '<w:color w:val="1F1F1F"/><w:shd w:val="solid" w:color="1F1F1F" w:fill="auto"/>',
    '<w:highlight w:val="black"/>',
    '<w:color w:val="auto"/><w:highlight w:val="black"/>',
    '<w:color w:val="FF0000"/><w:highlight w:val="red"/>',
  ])
    isLeftOut(word(covered), covered);
  for (const seen of [
    '<w:shd w:val="clear" w:fill="000000"/>',
    '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
    '<w:color w:val="000000"/><w:highlight w:val="yellow"/>',
    '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="auto"/>',
  ])
    expect(words(word(seen)), seen).toContain(inner);
});

test('the same in OpenDocument and RTF', () => {
  const style = (properties: string): string =>
    `<style:style style:name="T1" style:family="text"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ${properties}/></style:style>`;
  const text = p(`每户补贴<text:span text:style-name="T1">${inner}</text:span>六百元。`);
  isLeftOut(readOdt(odt(text, style('fo:color="#000000" fo:background-color="#000000"'))), 'odt');
  expect(words(readOdt(odt(text, style('fo:color="#000000" fo:background-color="#ffff00"'))))).toContain(
    inner,
  );
  const body = (controls: string): FileText =>
    readRtf(
      rtf(
        `{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue0;}${escaped('每户补贴')}{${controls} ${escaped(inner)}}${escaped('六百元。')}`,
      ),
    );
  for (const covered of ['\\highlight1', '\\cf1\\highlight1', '\\cf2\\chcbpat2', '\\cf1\\cb1'])
    isLeftOut(body(covered), covered);
  for (const seen of ['\\highlight2', '\\cf1\\highlight2', '\\cf2\\highlight1'])
    expect(words(body(seen)), seen).toContain(inner);
});

test('a cell that is filled with the colour of its words hides them in Word and OpenDocument, too', () => {
  const cell = (fill: string): FileText =>
    readDocx(
      docx(
        `<w:tbl><w:tr><w:tc>${paragraph(run('补贴标准'))}</w:tc><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${paragraph(`<w:r><w:rPr><w:color w:val="000000"/></w:rPr><w:t>${inner}</w:t></w:r>`)}</w:tc></w:tr></w:tbl>`,
      ),
    );
  expect(words(cell('000000'))).toBe('补贴标准');
  expect(told(cell('000000'))).toContain(`${inner} 字和底色同一个颜色`);
  expect(words(cell('FFFF00'))).toContain(inner);
  const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
  const filled = (colour: string): FileText =>
    readOdt(
      odt(
        `<table:table><table:table-row><table:table-cell>${p('补贴标准')}</table:table-cell><table:table-cell table:style-name="C"><text:p text:style-name="P">甲<text:span>${inner}</text:span></text:p></table:table-cell></table:table-row></table:table>`,
        `<style:style style:name="C" style:family="table-cell"><style:table-cell-properties ${fo} fo:background-color="${colour}"/></style:style><style:style style:name="P" style:family="paragraph"><style:text-properties ${fo} fo:color="#000000"/></style:style>`,
      ),
    );
  expect(words(filled('#000000'))).toBe('补贴标准');
  expect(told(filled('#000000'))).toContain(`甲${inner} 字和底色同一个颜色`);
  expect(words(filled('#ffff00'))).toContain(inner);
});

test('a page whose words have the colour of their ground is read, and they are told', () => {
  const page = (style: string): FileText =>
    readHtml(
      Buffer.from(
        `<html><head><meta charset="utf-8"></head><body><h1>云汀市残疾人联合会关于发放取暖补贴的通知</h1><p>每户补贴<span style="${style}">${inner}</span>六百元。</p></body></html>`,
      ),
    );
  for (const covered of [
    'background:#000;color:#000',
    'background-color:black',
    'color:#333;background:rgb(51,51,51)',
  ])
    expect(told(page(covered)), covered).toContain(`${inner} 字和底色同一个颜色`);
  for (const seen of ['background:#000;color:#fff', 'background:#ff0;color:#000', 'color:#000'])
    expect(told(page(seen)), seen).not.toContain('同一个颜色');
});

import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';

const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.what} ${it.why}`).join('\n');
const rows = (read: FileText): string[][] | undefined => read.lines.find((it) => it.table)?.table;

const odfStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ${properties}/></style:style>`;
const span = (style: string, text: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;

test('print that nobody can read for its size is left out and told, in every kind of file', () => {
  const sized = (half: number): string =>
    `<w:r><w:rPr><w:sz w:val="${half}"/></w:rPr><w:t>内部四百</w:t></w:r>`;
  for (const read of [
    readDocx(docx(paragraph(run('每户补贴') + sized(2) + run('六百元。')))),
    readOdt(odt(p(`每户补贴${span('S', '内部四百')}六百元。`), odfStyle('S', 'fo:font-size="1pt"'))),
    readRtf(rtf(`${escaped('每户补贴')}{\\fs2 ${escaped('内部四百')}}${escaped('六百元。')}`)),
  ]) {
    expect(words(read)).toBe('每户补贴六百元。');
    expect(told(read)).toContain('内部四百 小得看不见');
  }
  expect(words(readDocx(docx(paragraph(sized(10)))))).toBe('内部四百');
  expect(words(readRtf(rtf(`{\\fs2 x}\\plain ${escaped('六百元。')}`)))).toBe('六百元。');
});

test('OpenDocument: white words are left out and told; on a ground, in black again and in a table they are read', () => {
  const styles =
    odfStyle('W', 'fo:color="#ffffff"') +
    odfStyle('G', 'fo:color="#ffffff" fo:background-color="#c00000"') +
    odfStyle('B', 'fo:color="#000000"');
  const read = readOdt(
    odt(
      p(`每户${span('W', '内部四百')}六百元。`) +
        p(span('G', '一、补贴标准')) +
        p(`当年${span('B', '有效')}。`, 'W') +
        `<table:table><table:table-row><table:table-cell>${p(span('W', '街道'))}</table:table-cell></table:table-row></table:table>`,
      styles,
    ),
  );
  expect(words(read)).toBe('每户六百元。\n一、补贴标准\n当年有效。\n街道');
  expect(told(read)).toContain('内部四百 白色的字，纸上看不见');
  expect(told(read)).toContain('街道 白色的字，没有底色就看不见');
});

test('Word: a cell that a revision took out leaves no empty one', () => {
  const cell = (text: string, mark = ''): string => `<w:tc><w:tcPr>${mark}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const [gone, new_] = ['<w:cellDel w:id="1"/>', '<w:cellIns w:id="2"/>'];
  const read = readDocx(
    docx(
      `<w:tbl>${row(cell('区县'), cell('旧数', gone), cell('新数', new_))}${row(cell('临溪区'), cell('29', gone), cell('30', new_))}</w:tbl>`,
    ),
  );
  expect(rows(read)).toEqual([
    ['区县', '新数'],
    ['临溪区', '30'],
  ]);
  expect(told(read)).toContain('29 修订中已删除的单元格');
});

test('RTF: merged and nested cells are told', () => {
  const merged = readRtf(
    rtf(
      '\\trowd\\clmgf\\cellx1\\clmrg\\cellx2\\intbl 1\\cell\\cell\\row\\trowd\\cellx1\\cellx2\\intbl 30\\cell 12\\cell\\row',
    ),
  );
  expect(told(merged)).toContain('1 30 12 表格里合并的格子拆开了');
  const nested = readRtf(
    rtf(
      '\\trowd\\cellx1\\intbl a\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\itap1\\cell\\row',
    ),
  );
  expect(told(nested)).toContain('表格里套的表格');
  expect(told(readRtf(rtf('\\trowd\\cellx1\\intbl a\\cell\\row')))).toBe('');
});

const page = (inside: string, styles = ''): FileText =>
  readHtml(
    Buffer.from(
      `<html><head><meta charset="utf-8"><style>${styles}</style></head><body><h1>云汀市残疾人联合会关于发放取暖补贴的通知</h1><p>为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下。</p>${inside}<p>请各街道认真贯彻执行，按月报送进度情况。</p></body></html>`,
    ),
  );

test('web pages: what any rule strikes through, shrinks or turns round is left out or told', () => {
  const struck = page(
    '<div class="a"><p>全部作废。</p><p id="k">仍然有效。</p></div>',
    'div.a p{text-decoration:line-through}#k{text-decoration:none}',
  );
  expect(words(struck)).not.toContain('作废');
  expect(words(struck)).toContain('仍然有效。');
  expect(told(struck)).toContain('全部作废。 划掉');
  for (const style of ['transform:scale(0)', 'transform: rotate(3deg) scaleY(0)', 'filter:opacity(0%)'])
    expect(words(page(`<p style="${style}">看不见的话。</p>`)), style).not.toContain('看不见');
  for (const part of [
    '<p>编号<bdo dir="rtl">321</bdo>号。</p>',
    '<p>编号<span style="direction:rtl;unicode-bidi:bidi-override">321</span>号。</p>',
    '<div style="display:flex;flex-direction:row-reverse"><span>321</span><span>编号</span></div>',
  ])
    expect(told(page(part)), part).toMatch(/321.*先后倒过来/u);
  expect(told(page('<iframe srcdoc="&lt;p&gt;每户补贴。&lt;/p&gt;"></iframe>'))).toContain(
    '每户补贴。 嵌入的网页',
  );
});

test('Markdown: what its tags hide or strike through is left out and told', () => {
  const read = readMarkdown(
    Buffer.from(
      '每户<span style="display:none">内部四百</span>六百元。\n\n<div hidden>整段隐藏。</div>\n\n作废<del>五百元</del>八百元，<span style="font-size:0.9em">当年</span>有效。',
    ),
  );
  expect(words(read)).toBe('每户六百元。\n作废八百元，当年有效。');
  for (const it of ['内部四百 网页标记让它不显示', '整段隐藏。 网页标记让它不显示', '五百元 划掉'])
    expect(told(read)).toContain(it);
});

test('PDF: lines of a table of contents do not run on', () => {
  const line = (
    text: string,
    y: number,
  ): { text: string; x: number; y: number; width: number; size: number } => ({
    ...{ text, x: 60, y, size: 12 },
    width: 460,
  });
  const entries = ['一、摸清底数............ 1', '二、分类适配…………… 2', '三、资金管理．．．．．．3'];
  const { lines } = layOutPages([
    { width: 595, height: 842, pieces: entries.map((it, at) => line(it, 200 + at * 24)) },
  ]);
  expect(lines.map((it) => it.text)).toEqual(entries);
});

test('print that is squeezed until nobody can read it is left out and told: narrow signs, flat lines and rows', () => {
  const inner = '内部掌握';
  const row = (height: string): string =>
    `<w:tbl><w:tr><w:trPr>${height}</w:trPr><w:tc>${paragraph(run(inner))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>`;
  const narrow = (scale: string): string =>
    `<w:p><w:r><w:rPr><w:w w:val="${scale}"/></w:rPr><w:t>${inner}</w:t></w:r></w:p>`;
  const flat = (line: string): string => `<w:p><w:pPr><w:spacing ${line}/></w:pPr>${run(inner)}</w:p>`;
  const read = (body: string): FileText => readDocx(docx(body + paragraph(run('按月报送。'))));
  for (const body of [
    narrow('1'),
    narrow('3%'),
    flat('w:line="20" w:lineRule="exact"'),
    row('<w:trHeight w:val="10" w:hRule="exact"/>'),
  ]) {
    expect(
      read(body)
        .lines.map((it) => it.text)
        .join(),
      body,
    ).not.toContain(inner);
    expect(
      read(body).beside.map((it) => it.what),
      body,
    ).toContain(inner);
  }
  for (const body of [
    narrow('66'),
    flat('w:line="240" w:lineRule="exact"'),
    flat('w:line="20" w:lineRule="atLeast"'),
    row('<w:trHeight w:val="10"/>'),
  ])
    expect(
      read(body)
        .lines.map((it) => it.text)
        .join(),
      body,
    ).toContain(inner);
  const scaled = readOdt(
    odt(
      `${p(inner, 'N')}${p('按月报送。')}`,
      '<style:style style:name="N" style:family="paragraph"><style:text-properties style:text-scale="1%"/></style:style>',
    ),
  );
  expect(scaled.lines.map((it) => it.text)).toEqual(['按月报送。']);
  expect(scaled.beside.map((it) => it.what)).toEqual([inner]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { openDivisions } from '../../../src/importers/divisions.ts';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readCsv } from '../../../src/importers/sheet/csv.ts';
import { readOds } from '../../../src/importers/sheet/ods.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { rawGrid, stylesOf } from './intake-support.ts';
import { divisions } from './sheet-support.ts';
import { toGb18030, withFolder } from './support.ts';

const shown = (grid: Grid | undefined): string[][] =>
  (grid?.filledRows ?? []).map((row) => (grid?.filled(row) ?? []).map((it) => `${it.address}=${it.text}`));

test('text tables: encodings, delimiters, quotes; codes keep their zeros', () => {
  const table = '编号,名称\r\n0099,"甲, 乙"\r\n\r\n2,丙\r\n';
  const expected = [
    ['A1=编号', 'B1=名称'],
    ['A2=0099', 'B2=甲, 乙'],
    ['A4=2', 'B4=丙'],
  ];
  const files = [
    Buffer.from(table),
    Buffer.from(`\ufeff${table}`),
    Buffer.from(toGb18030(table)),
    Buffer.from(`\ufeff${table}`, 'utf16le'),
    Buffer.from(table.replace('编号,', '编号;').replace('0099,', '0099;').replace('2,丙', '2;丙')),
    Buffer.from(
      `sep=\t\r\n${table.replace('编号,', '编号\t').replace('0099,', '0099\t').replace('2,丙', '2\t丙')}`,
    ),
  ];
  for (const file of files) expect(shown(readCsv(file, 'a.csv')[0])).toEqual(expected);
  expect(() => readCsv(Buffer.from('编号,名称\n"1,甲'), 'a.csv')).toThrow(/引号不成对/);
  const swallowed = '编号,名称,地址\n1,"甲,东路\n2,乙,西路\n3,"丙",南路\n';
  expect(() => readCsv(Buffer.from(swallowed), 'a.csv')).toThrow(/引号不成对.*从“"?甲,东路”起/u);
  const lines = '编号,名称,地址\n1,甲,"东路\n1,2号"\n"注：一,\n二,三"\n';
  expect(shown(readCsv(Buffer.from(lines), 'a.csv')[0]).flat()).toHaveLength(7);
});

test('a text table with spoiled bytes is called one, with the line of the first', () =>
  withFolder(async (folder) => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, '编号,名称\n0099,\ue010云汀市盲人协会\n'.repeat(40));
    expect((await readWorkbook(path))[0]?.filledRows).toHaveLength(80);
    for (const encode of [
      (text: string) => Buffer.from(text),
      (text: string) => Buffer.from(toGb18030(text)),
    ]) {
      const whole = encode('编号,名称\n0099,云汀市盲人协会\n0100,云汀市聋人协会\n'.repeat(20));
      writeFileSync(path, Buffer.concat([whole, Buffer.from([0xff, 0xff]), whole]));
      await expect(readWorkbook(path)).rejects.toThrow(/^文本表格里有 \d 处坏了的字，第一处在第 61 行/u);
    }
  }));

const namespaces = ['office', 'text', 'table', 'style']
  .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
  .concat(
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  )
  .join(' ');
const ods = (rows: string, styles = ''): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="一" table:style-name="T">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    }),
  );
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const value = (type: string, stored: string, text: string): string =>
  cell(text, `office:value-type="${type}" office:${type === 'date' ? 'date-value' : 'value'}="${stored}"`);

test('OpenDocument sheets: values as stored, dates, shares, units shown, merged and repeated cells', () => {
  const [grid] = readOds(
    ods(
      `<table:table-header-rows>${row(cell('名称', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell('甲', 'table:number-columns-repeated="2"'))}</table:table-header-rows>` +
        row('<table:table-cell/>', 'table:number-rows-repeated="1000000"') +
        row(
          value('float', '1234.5', '1,234.50') +
            value('percentage', '0.865', '86.5%') +
            value('float', '25', '25万元') +
            value('date', '2026-03-12', '三月'),
        ),
    ),
    'a.ods',
  );
  expect(shown(grid)).toEqual([
    ['A1=名称', 'B1=名称', 'C1=甲', 'D1=甲'],
    ['A1000002=1234.5', 'B1000002=0.865', 'C1000002=25', 'D1000002=2026-03-12'],
  ]);
  expect(grid?.cell(1000002, 2)).toMatchObject({ number: 0.865, percent: true, shown: '86.5%' });
  expect(grid?.cell(1000002, 3)).toMatchObject({ number: 25, shown: '25万元' });
  expect(grid?.cell(1000002, 4).date).toBe('2026-03-12');
  expect(grid?.cell(1, 2).master).toBe('A1');
});

const calendars: [format: string, calendar: string | undefined][] = [
  ['[$-130000]yyyy"年"m"月"d"日"', '农历'],
  ['[$-D130804]d/m/yyyy;@', '农历'],
  ['[$-040404]e"年"m"月"d"日"', '民国'],
  ['[$-404]e/m/d', '年号'],
  ['[$-5050411]yyyy/m/d', '檀纪'],
  ['[$-804]yyyy"年"m"月"d"日"', undefined],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', undefined],
  ['[$-F800]dddd, mmmm dd, yyyy', undefined],
  ['e"年"m"月"', undefined],
];
for (const [format, calendar] of calendars)
  test(`a day shown in another calendar is read as stored, and told: ${format}`, () => {
    const grid = rawGrid('<sheetData><row r="1"><c r="A1" s="0"><v>45783</v></c></row></sheetData>', {
      'xl/styles.xml': stylesOf(format),
    });
    expect(grid.cell(1, 1).date).toBe('2025-05-06');
    expect(grid.cell(1, 1).calendar).toBe(calendar);
    grid.notes.read();
    const told = grid.notes.all().map(({ what, why, where }) => `${where} ${what} ${why}`);
    expect(told).toEqual(
      calendar ? [expect.stringMatching(/^工作表“表”单元格 A1 2025-05-06（显示 .*别的历法/u)] : [],
    );
  });

test('OpenDocument sheets: a day that shows the numbers of another one is told', () => {
  const day = (text: string): string => value('date', '2025-05-06', text);
  const [grid] = readOds(
    ods(row(['114年5月6日', '2025年4月9日', '2025/5/6', '25.05.06', '五月'].map(day).join(''))),
    'a.ods',
  );
  expect(grid?.cell(1, 3)).toMatchObject({ date: '2025-05-06', shown: '2025/5/6' });
  expect([1, 2, 3, 4, 5].map((column) => grid?.cell(1, column).calendar !== undefined)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

test('OpenDocument sheets: raised words stand as such, white ones on no ground are told', () => {
  const style = (name: string, words: string, ground = '') =>
    `<style:style style:name="${name}"><style:text-properties ${words}/><style:table-cell-properties ${ground}/></style:style>`;
  const white = 'fo:color="#FFFFFF"';
  const [grid] = readOds(
    ods(
      row(
        cell('55000<text:span text:style-name="up">1</text:span>') +
          cell('CO<text:span text:style-name="down">2</text:span>') +
          cell('白', 'table:style-name="pale"') +
          cell('白底', 'table:style-name="sign"'),
      ),
      style('up', 'style:text-position="super 58%"') +
        style('down', 'style:text-position="-33% 58%"') +
        style('pale', white) +
        style('sign', white, 'fo:background-color="#cc0000"'),
    ),
    'a.ods',
  );
  expect(shown(grid)).toEqual([['A1=55000¹', 'B1=CO₂', 'C1=白', 'D1=白底']]);
  expect([3, 4].map((column) => grid?.cell(1, column).faint)).toEqual([true, undefined]);
});

test('OpenDocument sheets: a number that its format does not show is told', () => {
  const [grid] = readOds(ods(row(value('float', '5', '') + value('float', '6', '6'))), 'a.ods');
  expect([1, 2].map((column) => grid?.cell(1, column).faint)).toEqual([true, undefined]);
});

test('a stored number that is none is refused at its cell, a count that is none is one', () => {
  const [grid] = readOds(
    ods(
      row(
        value('float', '１２３．４５', '2025') +
          cell('2026', 'office:value-type="float"') +
          cell('甲', 'table:number-columns-repeated="两"') +
          cell('乙', 'table:number-columns-spanned="0"'),
      ) + row(cell('丙'), 'table:number-rows-repeated="-3"'),
    ),
    'a.ods',
  );
  expect(shown(grid)).toEqual([['A1=2025', 'B1=2026', 'C1=甲', 'D1=乙'], ['A2=丙']]);
  expect([1, 2, 3].map((column) => grid?.cell(1, column).fault)).toEqual([
    '单元格里不是文字、数字或日期',
    '单元格里不是文字、数字或日期',
    undefined,
  ]);
});

test('words and numbers that lead somewhere keep their address, a truth is 是 or 否, an error is a fault', () => {
  const link = (text: string) => `<text:a xlink:href="https://a.example/1">${text}</text:a>`;
  const truth = (it: boolean) => cell('', `office:value-type="boolean" office:boolean-value="${it}"`);
  const wrong = cell('#N/A', 'calcext:value-type="error"');
  const [grid] = readOds(
    ods(row(cell(link('报告')) + value('float', '3', link('3')) + truth(true) + truth(false) + wrong)),
    'a.ods',
  );
  expect([1, 2].map((column) => grid?.cell(1, column).link)).toEqual(Array(2).fill('https://a.example/1'));
  expect([3, 4].map((column) => grid?.cell(1, column).text)).toEqual(['是', '否']);
  expect(grid?.cell(1, 5).fault).toBeDefined();
});

test('a formula of an .ods that takes its number from another file is marked, one of its own sheets is not', () => {
  const by = (formula: string) =>
    cell('3', `office:value-type="float" office:value="3" table:formula="of:=${formula}"`);
  const [grid] = readOds(
    ods(row(by("['file:///C:/上年.ods'#$表.A1]*2") + by("['甲 乙'.A1]+[.B1]") + cell('甲'))),
    'a.ods',
  );
  expect([1, 2, 3].map((column) => grid?.cell(1, column).fromElsewhere)).toEqual([
    true,
    undefined,
    undefined,
  ]);
});

test('hidden sheets are marked, cells repeated without end and damage are refused', () => {
  const hidden = '<style:style style:name="T"><style:table-properties table:display="false"/></style:style>';
  expect(readOds(ods(row(cell('甲')), hidden), 'a.ods')[0]?.hidden).toBe(true);
  const endless = row(
    cell('甲', 'table:number-columns-repeated="16000"'),
    'table:number-rows-repeated="1000000"',
  );
  expect(() => readOds(ods(endless), 'a.ods')).toThrow(/两百万/);
  const whole = ods(row(cell('甲')));
  expect(() => readOds(whole.subarray(0, whole.length - 30), 'a.ods')).toThrow(/没有下载完整/);
});

test('the kind is told by the bytes, whatever the name', () =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, 'a.xlsx'), ods(row(cell('甲'))));
    expect(shown((await readWorkbook(join(folder, 'a.xlsx')))[0])).toEqual([['A1=甲']]);
    writeFileSync(join(folder, 'b.csv'), '甲,乙\n');
    expect(shown((await readWorkbook(join(folder, 'b.csv')))[0])).toEqual([['A1=甲', 'B1=乙']]);
  }));

test('one figure merged over two rows of an OpenDocument sheet is refused, a label is the same for both', () => {
  const header = row(['村（社区）', '区划代码', '是否成立', '委员人数'].map((it) => cell(it)).join(''));
  const down = 'table:number-rows-spanned="2"';
  const covered = '<table:covered-table-cell/>';
  const [grid] = readOds(
    ods(
      row(cell('区划代码：990102001')) +
        header +
        row(
          cell('西湖社区') +
            cell('990102001001') +
            cell('已成立', down) +
            cell('7', `${down} office:value-type="float" office:value="7"`),
        ) +
        row(cell('东湖社区') + cell('990102001002') + covered + covered),
    ),
    'a.ods',
  );
  const { problems } = readVillages(grid ? [grid] : [], openDivisions('/nowhere', divisions));
  expect(problems.map(({ cell: at, what }) => `${at ?? ''} ${what}`)).toEqual([
    expect.stringMatching(/^D3 D3:D4 合并成一格，只有一个数“7”/u),
  ]);
});

test('OpenDocument sheets: what parts words in a cell parts them: tabs, line breaks, several spaces', () => {
  const parts = [
    '<text:tab/>',
    '<text:line-break/>',
    '<text:s text:c="2"/>',
    ' <text:s/>',
    '<text:s text:c="x"/>',
  ];
  const [grid] = readOds(ods(row(parts.map((it) => cell(`甲一${it}乙二`)).join(''))), 'a.ods');
  expect(parts.map((_, at) => grid?.cell(1, at + 1).text)).toEqual(
    ['\t', '\n', '  ', '  ', ' '].map((it) => `甲一${it}乙二`),
  );
});

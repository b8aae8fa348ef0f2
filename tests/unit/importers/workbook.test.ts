import { expect, test } from '@playwright/test';
import { minuteOfSerial } from '../../../src/importers/sheet/serial-date.ts';
import { numberShown } from '../../../src/importers/sheet/shown.ts';
import { readXlsx } from '../../../src/importers/sheet/xlsx/read-xlsx.ts';
import { importCase, rawGrid, rawWorkbook, stylesOf } from './intake-support.ts';

const villageNames = ({ files }: Awaited<ReturnType<typeof importCase>>): string[] =>
  (files['villages/990102001.json'] as { associations: { village: string }[] }).associations.map(
    ({ village }) => village,
  );

for (const name of [
  '64-workbook-with-a-chart',
  '65-formula-that-shows-nothing',
  '66-stray-cell-far-below',
  '61-filtered-rows',
])
  test(`${name}: three villages`, async () => {
    const done = await importCase('villages', name);
    expect(done.code, done.said).toBe(0);
    expect(villageNames(done)).toEqual(['东山社区', '西山社区', '南山社区']);
  });

test('61-filtered-rows: the hidden row is read and told', async () => {
  const { said } = await importCase('villages', '61-filtered-rows');
  expect(said).toMatch(/隐藏或筛掉的行，照样读了：1 处\n.*工作表“溪口街道”第 5 行 {2}“2 西山社区/u);
});

test('56-end-of-day-becomes-next-day: a day is cut, never rounded', async () => {
  const { files } = await importCase('audit', '56-end-of-day-becomes-next-day');
  expect(JSON.stringify(files)).toContain('"dueOn":"2026-09-30"');
});

test('58-chinese-date-format-refused: a date in a format that has no code in the file', async () => {
  const { code, said, files } = await importCase('roster', '58-chinese-date-format-refused');
  expect(code, said).toBe(0);
  expect(JSON.stringify(files)).toContain('2026-03-12');
});

const serials: [serial: number, from1904: boolean, minute: string | undefined][] = [
  [46093, false, '2026-03-12T00:00'],
  [46295.999988425923, false, '2026-09-30T23:59'],
  [46295.99999998843, false, '2026-09-30T23:59'],
  [46370.336805555555, false, '2026-12-14T08:05'],
  [46370.3368055556, false, '2026-12-14T08:05'],
  [46370.336806, false, '2026-12-14T08:05'],
  [46370.3368055, false, '2026-12-14T08:05'],
  [46370.33333333333, false, '2026-12-14T08:00'],
  [44631, true, '2026-03-12T00:00'],
  [0, true, '1904-01-01T00:00'],
  [1, false, '1900-01-01T00:00'],
  [59, false, '1900-02-28T00:00'],
  [60, false, undefined],
  [61, false, '1900-03-01T00:00'],
  [-1, false, undefined],
  [2958466, false, undefined],
];
for (const [serial, from1904, minute] of serials)
  test(`the moment ${serial}${from1904 ? ' since 1904' : ''} is ${minute ?? 'none'}`, () => {
    expect(minuteOfSerial({ serial, from1904 })).toBe(minute);
  });

const dates: (string | number)[] = [
  ...[14, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  'yyyy"年"m"月"d"日"',
  'yyyy年m月d日',
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月"d"日"',
  'aaaa',
  'e年m月d日',
  'm月d日 aaa',
  'yyyy-mm-dd 上午/下午h:mm',
];
test('a number is a day under every format that shows one', () => {
  const cells = dates.map(
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${row}"><v>46093</v></c></row>`,
  );
  const grid = rawGrid(`<sheetData>${cells.join('')}</sheetData>`, { 'xl/styles.xml': stylesOf(...dates) });
  for (const [index, format] of dates.entries())
    expect(grid.cell(index + 1, 1).date?.slice(0, 10), String(format)).toBe('2026-03-12');
});

const numbers: [number: number, format: string, expected: Record<string, unknown>][] = [
  [0.25, '0.00"万元"', { number: 0.25, shown: '0.25万元' }],
  [12, '0"次"', { number: 12, shown: '12次' }],
  [0.95, '"≥"0%', { number: 0.95, shown: '≥95%', percent: true }],
  [95, '0"%"', { number: 95, shown: '95%' }],
  [25000, '0!.0,"万"', { number: 25000, shown: '2.5万' }],
  [25000, '0\\.0,"万元"', { number: 25000, shown: '2.5万元' }],
  [1234.5, '#,##0.00', { text: '1234.5', number: 1234.5 }],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', { text: '0', number: 0 }],
  [1234.5, '¥#,##0.00', { number: 1234.5, shown: '¥1,234.50' }],
  [123, '000000', { text: '000123', number: 123 }],
  [5, ';;;', { text: '5', faint: true }],
  [0.5, 'h:mm', { text: '12:00' }],
  [1.5, '[h]:mm', { text: '36:00' }],
];
for (const [number, format, expected] of numbers)
  test(`${number} under ${format}`, () => {
    expect(numberShown(number, format)).toMatchObject(expected);
    expect(numberShown(number, format).percent).toBe(expected['percent']);
  });

test('formulas: a result that is an empty text shows nothing, no result is a fault', () => {
  const grid = rawGrid(
    `<sheetData><row r="1"><c r="A1" t="str"><f>IF(1,"","")</f><v></v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v/></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>"a"</f><v>甲</v></c></row></sheetData>`,
  );
  const cells = [1, 2, 3, 4, 5].map((column) => grid.cell(1, column));
  expect(cells.map(({ text, fault }) => [text, fault !== undefined])).toEqual([
    ...[
      ['', false],
      ['', true],
      ['', true],
      ['2', false],
      ['甲', false],
    ],
  ]);
});

test('what a formula takes from another file is told, and what a condition makes of a number', () => {
  const rule = (id: number) => `<cfRule type="expression" dxfId="${id}"><formula>TRUE</formula></cfRule>`;
  const styles = `<styleSheet><dxfs><dxf><numFmt numFmtId="200" formatCode="0.00&quot;万元&quot;"/></dxf><dxf><font/></dxf><dxf><numFmt numFmtId="201" formatCode="#,##0.00"/></dxf></dxfs></styleSheet>`;
  const formulas = [
    "'[1]上年 (2)'!A1",
    '[1]甲:乙!A1',
    '[2]!总数',
    'SUM(Table1[2023])+Sheet2!A1',
    "Table1[2023]+'甲 乙'!A1",
    'Table1[[#All],[2023]]*乙!A1',
  ];
  const more = formulas.map((it, at) => `<c r="${'CDEFGH'[at] ?? ''}1"><f>${it}</f><v>5</v></c>`).join('');
  const grid = rawGrid(
    `<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1*2</f><v>3</v></c><c r="B1"><f>A1+Table1[数]</f><v>4</v></c>${more}</row></sheetData><conditionalFormatting sqref="A1:B1">${[0, 1, 2].map(rule).join('')}</conditionalFormatting>`,
    { 'xl/styles.xml': styles },
  );
  grid.notes.read();
  expect(
    grid.notes.all().map(({ where, why, what }) => `${where ?? ''} ${why.slice(0, 12)} ${what}`),
  ).toEqual([
    '工作表“表”单元格 A1:B1 条件格式 格子以外的字（批注、提示 合条件的数显示成“0.00"万元"”',
    ...['A1 公式从别的文件取的数或字 3', 'C1 公式从别的文件取的数或字 5', 'D1 公式从别的文件取的数或字 5']
      .concat('E1 公式从别的文件取的数或字 5')
      .map((it) => `工作表“表”单元格 ${it}`),
  ]);
});

test('a sheet costs what is filled in it: a million formatted rows, merges from edge to edge, stray cells', () => {
  const blank = Array.from(
    { length: 50_000 },
    (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/></row>`,
  );
  const grid = rawGrid(
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="XFD1"><v>1</v></c></row>${blank.join('')}<row r="1048576"><c r="A1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData><mergeCells><mergeCell ref="A200:XFD200"/><mergeCell ref="Z1:Z1048576"/><mergeCell ref="A1:C1"/></mergeCells>`,
  );
  expect([grid.rows, grid.columns, grid.filledRows]).toEqual([1, 256, [1]]);
  expect(grid.filled(1).map(({ address }) => address)).toEqual(['A1', 'B1', 'C1']);
  grid.notes.read();
  expect(grid.notes.all()).toMatchObject([{ where: '工作表“表” XFD 列起 1 列', what: '1' }]);
});

test('what a sheet hides is told of a sheet that is read, and of no other', () => {
  const styles = `<styleSheet><fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><strike val="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="2" fillId="1"/><xf fontId="3"/></cellXfs></styleSheet>`;
  const grid = rawGrid(
    `<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>4</v></c></row><row r="4" hidden="1"/><row r="5"><c r="A5" s="1"><v>5</v></c><c r="C5" s="2"><v>6</v></c><c r="D5" s="3"><v>7</v></c><c r="E5" s="4"><v>8</v></c></row></sheetData>`,
    { 'xl/styles.xml': styles },
  );
  expect(grid.notes.all()).toEqual([]);
  grid.notes.read();
  expect(grid.notes.all().map(({ why, where }) => `${where ?? ''} ${why}`)).toEqual([
    '工作表“表”第 2—3 行 隐藏或筛掉的行，照样读了',
    '工作表“表” B 列 隐藏的列，照样读了',
    '工作表“表”单元格 A5 划掉（删除线）的格子，照样读了（写明没有读的行除外）',
    '工作表“表”单元格 C5 字和底色同色（白底白字、黑底黑字）或者格式让它看不见的格子，照样读了',
  ]);
});

test('texts: runs put together, escapes, phonetic guides left out, odd signs folded and told', () => {
  const strings = `<x:sst xmlns:x="m"><x:si><x:r><x:t>临</x:t></x:r><x:r><x:rPr><x:strike/></x:rPr><x:t>溪</x:t></x:r><x:rPh><x:t>xi</x:t></x:rPh></x:si><x:si><x:t>盲⼈_x200B_协&#8203;会&amp;</x:t></x:si></x:sst>`;
  const grid = rawGrid(`<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>`, {
    'xl/sharedStrings.xml': strings,
  });
  expect([grid.cell(1, 1), grid.cell(1, 2)]).toMatchObject([{ text: '临溪' }, { text: '盲人协会&' }]);
  grid.notes.read();
  expect(grid.notes.all().map(({ what }) => what)).toEqual([
    '⼈（U+2F08）→人 1 处',
    'U+200B 2 处',
    'xi',
    '溪',
  ]);
});

test('the number of a note that stands raised behind a figure is no digit of it', () => {
  const run = (words: string, place = '') =>
    `<r>${place && `<rPr><vertAlign val="${place}"/></rPr>`}<t>${words}</t></r>`;
  const inline = (...runs: string[]) => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;
  const grid = rawGrid(
    `<sheetData><row>${inline(run('55000'), run('1', 'superscript'))}${inline(run('CO'), run('2', 'subscript'))}${inline(run('55'), run('甲', 'superscript'), run('0', 'baseline'))}</row></sheetData>`,
  );
  expect([1, 2, 3].map((column) => grid.cell(1, column).text)).toEqual(['55000¹', 'CO₂', '55甲0']);
  const named = rawGrid(
    `<sheetData><row>${inline(run('盲人协会'), run('1', 'superscript'))}${inline(run('①聋人协会'))}</row></sheetData>`,
  );
  named.notes.read();
  expect(named.notes.all().map(({ why, what }) => `${why}：${what}`)).toEqual([
    '字后面像是注的编号，照样读了：盲人协会¹',
  ]);
});

test('a sheet that was cut off, a part that is missing, and a bomb are no workbooks', () => {
  expect(() => readXlsx(rawWorkbook('').subarray(0, 500), 'a')).toThrow();
  expect(() => rawGrid('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })).toThrow(
    'not whole',
  );
  expect(() => rawGrid('', { 'xl/workbook.xml': '<workbook/>' })).toThrow('no sheet');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { count, day as calendarDay } from '../../../src/importers/sheet/cell-types.ts';
import { columnsFor } from '../../../src/importers/sheet/column.ts';
import { addressOf } from '../../../src/importers/sheet/cell.ts';
import { findForms, labelled } from '../../../src/importers/sheet/forms.ts';
import { problemsInOrder, printProblems } from '../../../src/importers/sheet/problems.ts';
import { readTable } from '../../../src/importers/sheet/table.ts';
import { fromWords } from '../../../src/importers/sheet/words.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { build, gridsOf, type SheetPlan } from './sheet-support.ts';
import { withFolder } from './support.ts';

const day = (text: string): Date => new Date(`${text}Z`);

for (const date1904 of [false, true])
  test(`every kind of cell is read as a person sees it (${date1904 ? 1904 : 1900} dates)`, async () => {
    const values: [value: Parameters<typeof one>[0], format: string, expected: Record<string, unknown>][] = [
      ['  云汀市\n', '', { text: '云汀市' }],
      [12.5, '', { text: '12.5', number: 12.5 }],
      [0.865, '0.00%', { text: '0.865', number: 0.865, percent: true }],
      [day('2026-03-12T00:00'), 'yyyy-mm-dd', { text: '2026-03-12', date: '2026-03-12' }],
      [day('2026-03-12T00:00'), '[DBNum1][$-804]yyyy"年"m"月"d"日"', { date: '2026-03-12' }],
      [day('2026-12-14T08:05'), 'yyyy-mm-dd hh:mm', { date: '2026-12-14T08:05' }],
      [day('2026-12-14T00:00'), 'yyyy-mm-dd hh:mm', { date: '2026-12-14T00:00' }],
      [{ formula: 'A1+1', result: 7 }, '', { text: '7', number: 7 }],
      [{ formula: 'TODAY()', result: day('2026-01-01T00:00') }, 'yyyy/m/d', { date: '2026-01-01' }],
      [{ formula: 'NOW()' }, '', { text: '', fault: '单元格里的公式还没有算出结果' }],
      [{ formula: '1/0', result: { error: '#DIV/0!' } }, '', { fault: '单元格里是公式错误 #DIV/0!' }],
      [{ richText: [{ text: '临溪' }, { font: { bold: true }, text: '区' }] }, '', { text: '临溪区' }],
      [
        { text: '去报名', hyperlink: 'https://a.example/?b=1&c=2' },
        '',
        { text: '去报名', link: 'https://a.example/?b=1&c=2' },
      ],
      [true, '', { text: '是' }],
    ];
    const formats = Object.fromEntries(values.map(([, format], row) => [`A${row + 1}`, format || 'General']));
    const [grid] = await gridsOf([{ lines: values.map(([value]) => one(value)), formats }], date1904);
    values.forEach(([, , expected], row) => {
      expect(grid?.cell(row + 1, 1), `A${row + 1}`).toMatchObject(expected);
    });
    expect(grid?.cell(999, 99)).toEqual({
      address: 'CU999',
      row: 999,
      column: 99,
      master: 'CU999',
      text: '',
    });
  });

const one = (value: NonNullable<SheetPlan['lines'][number][number]>) => [value];

test('a merged area shows its value everywhere and stands at its first cell', async () => {
  const [grid] = await gridsOf([{ lines: [['表'], ['甲', '乙']], merges: ['A2:A4'] }]);
  expect([2, 3, 4, 5].map((row) => grid?.cell(row, 1))).toMatchObject([
    { text: '甲', master: 'A2' },
    { text: '甲', master: 'A2', address: 'A3' },
    { text: '甲', master: 'A2', address: 'A4' },
    { text: '', master: 'A5' },
  ]);
  expect([1, 26, 27, 52, 703].map((column) => addressOf(1, column))).toEqual([
    'A1',
    'Z1',
    'AA1',
    'AZ1',
    'AAA1',
  ]);
});

test('what is no .xlsx is refused with what to do', () =>
  withFolder(async (folder) => {
    const ole = (text = ''): Buffer =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from(text, 'utf16le'),
      ]);
    const zip = (...names: string[]): Uint8Array =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
    const files: [name: string, bytes: Uint8Array | string, message: RegExp][] = [
      ['locked.xlsx', ole('EncryptedPackage'), /打开密码.*取消密码/],
      ['web.xls', '<html><table></table></html>', /网页.*另存为/],
      ['scan.pdf', '%PDF-1.7', /PDF/],
      ['noise.xlsx', Buffer.from('00010203', 'hex'), /不是电子表格/],
      ['empty.xlsx', '', /空的/],
      ['text.docx', zip('word/document.xml'), /Word 文件/],
      ['zip.xlsx', zip('a.txt'), /压缩包.*请解压/],
      ['broken.xlsx', zip('xl/worksheets/sheet1.xml'), /损坏|没有工作表/],
    ];
    for (const [name, bytes, message] of files) {
      writeFileSync(join(folder, name), bytes);
      await expect(readWorkbook(join(folder, name)), name).rejects.toThrow(message);
    }
    await expect(readWorkbook(join(folder, 'none.xlsx'))).rejects.toThrow(/没有这个文件/);
    await expect(readWorkbook(folder)).rejects.toThrow(/文件夹/);
    const cut = await build(join(folder, 'cut.xlsx'), [{ lines: [['a']] }]);
    writeFileSync(cut, readFileSync(cut).subarray(0, 900));
    await expect(readWorkbook(cut)).rejects.toThrow(/损坏|压缩包/);
  }));

const schema = z.strictObject({
  name: z.string().min(2, '至少两个字').describe('名称'),
  size: z.number().int().max(99, '最多 99').optional().describe('人数'),
  state: z.enum(['开', '关']).optional().describe('状态'),
});
const column = columnsFor(schema);
const columns = {
  serial: column({ header: '序号' }),
  name: column({ header: '名称', required: true, path: ['name'] }),
  size: column({ header: '人数', also: ['规模'], path: ['size'], type: count }),
  state: column({ header: '状态', path: ['state'], type: fromWords({ 开: '开', 关: '关' }) }),
  since: column({ header: '日期', type: calendarDay }),
};
const header = ['序号', '名称', '人数', '状态', '日期'];

async function tableOf(plan: SheetPlan) {
  const grids = await gridsOf([plan]);
  const { forms, problems, remarks } = findForms(grids, columns);
  const tables = forms.map((form) => readTable(form.grid, form.header, columns));
  const all = [...problems, ...tables.flatMap((it) => it.problems)];
  return {
    forms,
    remarks: remarks.map(({ what }) => what),
    rows: tables.flatMap((it) => it.rows.map(({ values }) => values)),
    skipped: forms.flatMap(({ grid }) =>
      grid.notes
        .all()
        .filter(({ kind }) => kind === 'untaken')
        .map(({ where = '' }) => where.split(' ')[1]),
    ),
    problems: all,
    told: all.map(({ cell, what }) => `${cell ?? ''} ${what}`),
  };
}

test('help and allowed values of a column come from the schema', () => {
  expect([columns.name.allowed, columns.state.allowed, columns.serial.allowed]).toEqual([
    '名称',
    '开、关',
    '',
  ]);
  expect(() => column({ header: 'x', path: ['nothing'] })).toThrow('no field nothing');
});

test('the header is found below titles, in any order, with widths and brackets of its own', async () => {
  const { rows, told, remarks, forms } = await tableOf({
    lines: [
      ['某某情况表'],
      ['填报单位：某某单位', null, '填报日期：', day('2026-03-12T00:00')],
      ['规模', '日 期', '名称（全称）', '备用', '状态*'],
      ['１２人', '2026年3月1日', '甲地 ', '不读', '开'],
      [7, '2026/3/2', '乙地', null, null],
    ],
    merges: ['A1:E1'],
    formats: { D2: 'yyyy-mm-dd' },
  });
  expect(told).toEqual([]);
  expect(rows).toEqual([
    { name: '甲地', size: 12, state: '开', since: '2026-03-01' },
    { name: '乙地', size: 7, state: undefined, since: '2026-03-02' },
  ]);
  expect(remarks).toEqual([
    'D3“备用”这一列不认识，没有读（1 格有内容，如 D4“不读”）；不用公开的不用管，是表里的一列的，把列名改成空白表里的写法，再导入',
  ]);
  const [form] = forms;
  expect(form && labelled(form, '填报单位')?.text).toBe('某某单位');
  expect(form && labelled(form, '填报日期')).toMatchObject({ date: '2026-03-12', address: 'D2' });
  expect(form && labelled(form, '没有这个')).toBeUndefined();
});

test('a header of two rows: merged down, with a group over some columns', async () => {
  const { rows, told } = await tableOf({
    lines: [
      ['标题'],
      ['序号', '名称', '情况', null, '日期'],
      [null, null, '人数', '状态', null],
      [1, '甲地', 3, '关', '2026-1-5'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
  });
  expect(told).toEqual([]);
  expect(rows).toEqual([{ serial: '1', name: '甲地', size: 3, state: '关', since: '2026-01-05' }]);
});

test('notes, sums, signatures and numbered empty lines are no rows', async () => {
  const { rows, told, skipped } = await tableOf({
    lines: [
      header,
      [1, '甲地', 3],
      [],
      [2],
      ['合计', null, 3],
      [3, '合计', 3],
      [null, null, 7, null, '合计'],
      ['注：1.如实填写'],
      ['    2.不清楚的空着', null, null],
      ['填表人：某某', null, null, '审核人：某某'],
    ],
    merges: ['A9:E9'],
  });
  expect(told.map((it) => it.slice(0, 2))).toEqual(['B7', 'E7']);
  expect(rows.map(({ name }) => name)).toEqual(['甲地', undefined]);
  expect(skipped).toEqual(['A4', 'A5', 'A6', 'A8', 'A9', undefined]);
});

test('every fault is told at its cell, in one run', async () => {
  const { told, problems } = await tableOf({
    lines: [
      header,
      [1, '甲', 3, '开', '2026-02-30'],
      [2, null, 3.5, '半开', 46093],
      [3, '丙地', 100, { formula: '1/0', result: { error: '#REF!' } }, null],
      [4, '丁地（13812345678）', null, null, '身份证１１０１０５１９４９１２３１００２Ｘ'],
      [5, 5.199010088990829e17, null, null, null],
    ],
  });
  expect(told).toEqual([
    'B2 “名称”不对：至少两个字（现在是“甲”）',
    'E2 “日期”不对：“2026-02-30”不是日期，或者日历上没有这一天',
    'B3 没有填“名称”',
    'C3 “人数”不对：“3.5”不是整数，有小数',
    'D3 “状态”不对：“半开”不是这里的写法',
    'E3 “日期”不对：“46093”像一个没有日期格式的日期，就是 2026-03-12',
    'C4 “人数”不对：最多 99（现在是“100”）',
    'D4 单元格里是公式错误 #REF!',
    'B5 有个人手机号码（138…78），不得公开',
    'E5 有身份证号（110…2X），不得公开',
    'B6 “名称”不对：长号码存成了数字，末几位已经丢失（现在是“519901008899082900”）',
  ]);
  expect(problems.find(({ cell }) => cell === 'D3')).toMatchObject({
    sheet: '表1',
    file: 'form.xlsx',
    allowed: '开、关',
  });
});

test('a fault in a merged cell is told once, at its first cell', async () => {
  const { told } = await tableOf({
    lines: [header, [1, '甲地', 3, '错'], [2, '乙地', 4]],
    merges: ['D2:D3'],
  });
  expect(told).toEqual(['D2 “状态”不对：“错”不是这里的写法']);
});

test('columns that are missing or there twice are told; another sheet is left out', async () => {
  const missing = await tableOf({
    lines: [
      ['人数', '状态', '日期'],
      [1, '开', '2026-1-1'],
    ],
  });
  expect(missing.told[0]).toBe('A1 表头里没有这几列：名称');
  const named = ['名称', '人数', '名称'];
  const twice = await tableOf({ lines: [named, ['甲地', 1, '乙地']] });
  expect(twice.told).toEqual(['C1 表头里“名称”这一列有两个：A1“名称”和C1“名称”']);
  const other = await tableOf({ lines: [['别的表'], ['甲', '乙']] });
  expect(other.told).toEqual([' 没有一张工作表像这种表：找不到表头']);
  expect(other.remarks[0]).toMatch(
    /^不是这种表，没有读（3 格有内容，如 A1“别的表”、A2“甲”、B2“乙”）；是的话/,
  );
  const hidden = await tableOf({ lines: [header, [1, '甲地', 1]], hidden: true });
  expect(hidden.remarks[0]).toMatch(/^隐藏的工作表没有读（8 格有内容，其中 2 格是数，如 A2“1”、/);
});

test('problems are printed file by file, sheet by sheet, row by row', async () => {
  const grids = await gridsOf([
    { name: '一', lines: [['a']] },
    { name: '二', lines: [['a']] },
  ]);
  const at = (sheet: string, cell: string) => ({
    file: 'form.xlsx',
    sheet,
    cell,
    what: '错',
    allowed: '对',
    todo: '改',
  });
  const problems = [
    at('二', 'A1'),
    at('一', 'B10'),
    at('一', 'AA9'),
    at('一', 'B9'),
    { file: 'x.xls', what: '旧' },
  ];
  expect(problemsInOrder(problems, grids).map(({ sheet = '', cell = '' }) => sheet + cell)).toEqual([
    '',
    '一B9',
    '一AA9',
    '一B10',
    '二A1',
  ]);
  expect(printProblems(problems.slice(0, 1))).toBe(
    '有 1 个问题，什么都没有写入：\n- form.xlsx 工作表“二” 单元格 A1：错\n    可以写：对\n    怎么办：改',
  );
});

import { expect, test } from '@playwright/test';
import { period } from '../../../src/importers/observations/period.ts';
import { formatsMet } from '../../../src/importers/sheet/met.ts';
import { numberShown } from '../../../src/importers/sheet/shown.ts';
import { attachmentsIn, attachmentsText } from '../../../src/importers/sheet/attachments.ts';
import type { Cell, Grid } from '../../../src/importers/sheet/cell.ts';
import { columnLetters } from '../../../src/importers/sheet/cell.ts';
import { countOf } from '../../../src/importers/sheet/count.ts';
import { dayOf } from '../../../src/importers/sheet/day.ts';
import { columnsFor } from '../../../src/importers/sheet/column.ts';
import { readCell } from '../../../src/importers/sheet/read-cell.ts';
import { fieldOf } from '../../../src/importers/sheet/field.ts';
import { exactSum } from '../../../src/importers/sheet/exact-sum.ts';
import { checkExact } from '../../../src/importers/sheet/exact.ts';
import { askOfRow } from '../../../src/importers/sheet/personal.ts';
import {
  CellRefusal,
  printProblems,
  withoutHidden,
  problemsInOrder,
  type Problem,
} from '../../../src/importers/sheet/problems.ts';
import { evaluationSchema } from '../../../src/schemas/evaluation.ts';
import { findingColumns, payerColumns } from '../../../src/importers/audit/tables.ts';
import { scoreColumns } from '../../../src/importers/appraisals/columns.ts';
import { headColumns, indicatorColumns } from '../../../src/importers/evaluation/columns.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { tidy } from '../../../src/importers/sheet/normalise.ts';
import { volunteeringColumns as columnsOfPlaces } from '../../../src/importers/volunteering/columns.ts';
import { gridsOf } from './sheet-support.ts';
import { areaOf, placeAt } from '../../../src/importers/sheet/xlsx/address.ts';

const volunteeringColumns = columnsOfPlaces(openDivisions('/nowhere', undefined));

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  ...{ address: 'B5', row: 5, column: 2, master: 'B5', text },
  ...more,
});

/** What a reader says of a cell that it refuses: what, what is allowed, what to do. */
function refused(act: () => unknown): (string | undefined)[] {
  try {
    act();
  } catch (error) {
    if (error instanceof CellRefusal) return [error.message, error.allowed, error.todo];
    throw error;
  }
  return [];
}

test('a line break between two Chinese signs leaves no blank; beside Latin, figures, blanks and items it is one', () => {
  for (const [typed, read] of [
    ['残疾人家庭\n无障碍改造补贴', '残疾人家庭无障碍改造补贴'],
    ['样例会计师\r\n事务所\n（普通合伙）', '样例会计师事务所（普通合伙）'],
    ['改造完成。\n另有培训', '改造完成。另有培训'],
    ['改造\n480户', '改造 480户'],
    ['使用 NVDA\n读屏', '使用 NVDA 读屏'],
    ['残疾人家庭 \n改造', '残疾人家庭 改造'],
    ['第一段\n\n第二段', '第一段 第二段'],
    ['一、改造\n二、培训', '一、改造 二、培训'],
    ['改造\n（二）培训', '改造 （二）培训'],
    ['问题一：没有挂牌\n问题二：没有台账', '问题一：没有挂牌 问题二：没有台账'],
    ['没有挂牌\n没有台账', '没有挂牌 没有台账'],
    ['共两项。\n整改期限：年底', '共两项。 整改期限：年底'],
    ['甲 乙', '甲 乙'],
  ] as const)
    expect(tidy(typed), typed).toBe(read);
});

test('words that were joined over a line break are told at their cell, in the columns of every form', async () => {
  const grid = (await gridsOf([{ lines: [['x']] }]))[0] as Grid;
  const columns = [
    headColumns.project,
    indicatorColumns.level3,
    indicatorColumns.target,
    findingColumns.title,
  ];
  for (const column of [...columns, volunteeringColumns.title, payerColumns.name, scoreColumns.index])
    expect(readCell(grid, cell('改造\n户数'), column).value, column.header).toBe('改造户数');
  expect(readCell(grid, cell('改造 户数'), headColumns.project).value).toBe('改造 户数');
  expect(grid.notes.all().map(({ why, what }) => `${why}：${what}`)).toEqual([
    '格子里换行的汉字，连起来读：改造户数',
  ]);
});

test('below a header that lacks columns nothing else is told but how much there is', () => {
  const at = (cell: string, more: object = {}): Problem => ({
    file: 'a.xlsx',
    sheet: '甲',
    cell,
    what: '错',
    ...more,
  });
  const head = at('A3', { what: '表头里没有这几列：名称', hidesBelow: 3 });
  const other = { ...at('B9'), sheet: '乙' };
  expect(withoutHidden([at('B2'), head, at('B4'), at('C12'), other])).toEqual([
    at('B2'),
    { ...head, what: '表头里没有这几列：名称（改好以前，下面各行的 2 处先不列）' },
    other,
  ]);
  expect(withoutHidden([head])).toEqual([head]);
});

test('an item of which nobody sees a sign is refused at its cell, as the check would refuse it', () => {
  const things = { parse: ({ text }: Cell) => text.split('；'), write: () => undefined };
  const column = columnsFor(evaluationSchema)({ header: '要求', type: things });
  const grid = { file: 'a.csv', sheet: 'a', notes: new Set() } as unknown as Grid;
  expect(readCell(grid, cell('会读书；\u{f0000}\u{d57d9}'), column).problem).toMatchObject({
    cell: 'B5',
    what: expect.stringContaining('显示不出来的字'),
    todo: expect.stringContaining('重新输入'),
  });
  expect(readCell(grid, cell('会读书；会写字'), column).value).toEqual(['会读书', '会写字']);
});

test('a count is a whole number from 0; what is none is told with what may stand there', () => {
  expect(['0', '12', '1,200'].map((text) => countOf(cell(text), undefined))).toEqual([0, 12, 1200]);
  const allowed = '0、1、2 这样的整数；不清楚就空着';
  expect(refused(() => countOf(cell('-1'), undefined))).toEqual([
    '“-1”是负数，数目不能小于 0',
    allowed,
    undefined,
  ]);
  expect(refused(() => countOf(cell('几'), undefined))).toEqual(['“几”不是整数', allowed, undefined]);
  expect(refused(() => countOf(cell('1.5'), undefined))).toEqual([
    ...['“1.5”不是整数，有小数', allowed, '核对原始资料；本站不替您四舍五入'],
  ]);
});

test('a day is a date cell or a written day; a month lacks its day, and the calendar must have it', () => {
  expect(dayOf(cell('46093', { date: '2026-03-12T08:00' }))).toBe('2026-03-12');
  expect(dayOf(cell('2026年3月12日'))).toBe('2026-03-12');
  const allowed = '日期格式的单元格，或 2026年3月12日、2026-03-12 这样的写法';
  for (const text of ['2024年5月', '2024-05', '二〇二四年五月', '2024年度', '2024年5月中旬', '2024'])
    expect(
      refused(() => dayOf(cell(text))),
      text,
    ).toEqual([`“${text}”没有写哪一天`, allowed, '补上是哪一天']);
  expect(refused(() => dayOf(cell('x', { date: '2024-05-01', shown: '2024年5月' })))).toEqual([
    '格子里存的是 x，格式只让它显示“2024年5月”，看不到哪一天',
    '显示年月日的日期格式，或 2026年3月12日、2026-03-12 这样的写法',
    '核对是不是这一天；是的，把格式改成年月日，再导入',
  ]);
  expect(refused(() => dayOf(cell('2026年2月30日')))).toEqual([
    ...['“2026年2月30日”不是日期，或者日历上没有这一天', allowed, undefined],
  ]);
});

test('sums are exact, to the sixth place, or none', () => {
  expect(exactSum(['0.1', '0.2', '-0.000001'])).toBe('0.299999');
  expect(exactSum([])).toBe('0');
  expect(exactSum(['1', '0.0000001'])).toBeUndefined();
  expect(exactSum(['9007199254740', '1'])).toBeUndefined();
});

test('ranges, bounds, estimates and numbers in words are no exact figures, and which of them is said', () => {
  const why = (text: string, more: Partial<Cell> = {}): string | undefined =>
    refused(() => {
      checkExact(cell(text, more));
    })[0]?.split('不是数，')[1];
  expect(['300-500', '3至5', '1.5~2'].map((it) => why(it))).toEqual(Array(3).fill('是一个范围'));
  expect(['≥95%', '95%以上', '不少于3', '超3', '至少3', '3+'].map((it) => why(it))).toEqual(
    Array(6).fill('是一个界限'),
  );
  expect(['约300', '300余', '近3万', '300左右', '3百多', '几十'].map((it) => why(it))).toEqual(
    Array(6).fill('是大概的说法'),
  );
  expect([why('1.2E+15'), why('三百'), why('三百人')]).toEqual([
    ...['是科学计数法，末几位可能已经丢失', '是汉字写的数', '是汉字写的数'],
  ]);
  expect(
    ['300', '3.5万', '2024-05'].map((it) => why(it, it === '2024-05' ? { date: '2024-05-01' } : {})),
  ).toEqual([...[undefined, undefined, undefined]]);
  expect(why('300', { shown: '约300' })).toBe('是大概的说法');
});

test('attachments: a name and an address or a file a line, or a cell that links', () => {
  const two = [
    { title: '审计报告 全文', url: 'https://a.example/1.pdf' },
    { title: '附表', url: 'http://a.example/2' },
    { title: '更正 说明', file: 'note-2025.pdf' },
  ];
  expect(
    attachmentsIn(
      cell('审计报告 全文 https://a.example/1.pdf\n\n 附表  http://a.example/2 \n更正 说明 note-2025.pdf'),
      undefined,
    ),
  ).toEqual(two);
  expect(attachmentsIn(cell(attachmentsText(two)), undefined)).toEqual(two);
  expect(attachmentsIn(cell('报告', { link: 'https://a.example/3' }), undefined)).toEqual([
    { title: '报告', url: 'https://a.example/3' },
  ]);
  expect(refused(() => attachmentsIn(cell('报告'), undefined))[0]).toBe('“报告”没有写网址，也没有写文件名');
});

test('addresses of cells and areas', () => {
  expect([placeAt('A1'), placeAt('$AB$12'), placeAt('zz9')]).toEqual([
    { row: 1, column: 1 },
    { row: 12, column: 28 },
    { row: 9, column: 702 },
  ]);
  expect([placeAt('1A'), placeAt('A'), placeAt('ABCD1'), placeAt('A12345678')]).toEqual(
    Array(4).fill(undefined),
  );
  expect(areaOf('A2:C4')).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
  expect(areaOf('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect([areaOf('A2:'), areaOf('x:A2')]).toEqual([undefined, undefined]);
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('problems are told file by file, sheet by sheet, row by row, A before Z before AA', () => {
  const grids = ['甲', '乙'].map((sheet) => ({ file: 'a.xlsx', sheet }) as Grid);
  const at = (place?: string, sheet = '甲'): Problem => ({
    ...{ file: 'a.xlsx', what: '错' },
    ...(place === undefined ? {} : { sheet, cell: place }),
  });
  const mixed = [at('B1', '乙'), at('AA2'), at('B10'), at('Z2'), at('C2'), at()];
  expect(problemsInOrder(mixed, grids).map(({ sheet = '', cell: place = '' }) => sheet + place)).toEqual([
    ...['', '甲C2', '甲Z2', '甲AA2', '甲B10', '乙B1'],
  ]);
  expect(printProblems([{ ...at('B1'), allowed: '数', todo: '改' }, at()])).toBe(
    '有 2 个问题，什么都没有写入：\n- a.xlsx 工作表“甲” 单元格 B1：错\n    可以写：数\n    怎么办：改\n- a.xlsx：错\n    怎么办：改好这张表，再导入',
  );
});

test('problems with one remedy stand together from three on, each with its cell, the remedy once', () => {
  const at = (cell: string): Problem => ({ file: 'a.xlsx', sheet: '甲', cell, what: '错' });
  const missing = (cell: string): Problem => ({ ...at(cell), allowed: '有的代码', todo: '给出列表' });
  const printed = printProblems([missing('B4'), at('C5'), missing('B9'), missing('B14')]);
  expect(printed.split('\n').slice(1)).toEqual([
    ...['B4', 'B9', 'B14'].map((cell) => `- a.xlsx 工作表“甲” 单元格 ${cell}：错`),
    '    以上 3 处可以写：有的代码',
    '    以上 3 处怎么办：给出列表',
    '- a.xlsx 工作表“甲” 单元格 C5：错',
    '    怎么办：改好这一格，再导入',
  ]);
});

test('a cell with nothing that a reader sees, or with more than any text has, is refused by every field', () => {
  expect(() => fieldOf(evaluationSchema, ['none', 0], ['funds'])).toThrow('no field funds.none.0');
  const { check } = fieldOf(evaluationSchema, ['project']);
  expect(check('社区康复')).toBe('社区康复');
  const todo = '重新输入这一格的文字；本来没有内容的清空这一格';
  expect(refused(() => check('\u{100bfd}\u{f7362}'))).toEqual([
    '只有看不见的符号，没有文字',
    undefined,
    todo,
  ]);
  expect(refused(() => check('字'.repeat(20_001)))[0]).toBe('有 20001 个字，最多 20000 个');
});

test('a name in one cell of a row and a disability in another are asked about at the first, a name alone is not', () => {
  const asked: unknown[] = [];
  const grid = {
    sheet: '甲',
    notes: { add: (it: { where: string }) => asked.push(it.where) },
  } as never as Grid;
  const at = (address: string, text: string): Cell => cell(text, { address, master: address });
  const labels: Record<string, string> = { A5: '姓名', B5: '残疾类别', C5: '金额' };
  const ask = (...cells: Cell[]): void => {
    askOfRow(grid, cells, (it) => labels[it.address] ?? '');
  };
  ask();
  ask(at('A5', '张小明'), at('C5', '300'));
  expect(asked).toEqual([]);
  ask(at('A5', '张小明'), at('B5', '视力残疾一级'));
  expect(asked).toEqual(['工作表“甲”单元格 A5']);
});

test('a date that shows its month or its year alone says which day is stored, or is the year', () => {
  const at = { address: 'A1', row: 1, column: 1, master: 'A1' };
  const dated = (shown: string) => ({ ...at, text: '2019-12-31', date: '2019-12-31', shown });
  expect(() => period.parse(dated('2019年12月'), undefined)).toThrow(
    '格子里存的是 2019-12-31，格式只让它显示“2019年12月”，看不到哪一天',
  );
  expect(period.parse(dated('2019年'), undefined)).toEqual({ year: 2019 });
  expect(period.parse(dated('2019/12/31'), undefined)).toEqual({ on: '2019-12-31' });
  expect(() => period.parse({ ...at, text: '43830', number: 43830 }, undefined)).toThrow(
    '“43830”像一个没有日期格式的日期，就是 2019-12-31',
  );
});

test('signs of percent and of 元 beside the very number that is stored are no difference; rounding and scaling are', () => {
  const met = (number: number, format: string) =>
    formatsMet('表', [{ row: 1, column: 1, shown: numberShown(number, format) }]).length;
  const plain = [
    [0.75, '0.00%'],
    [86000, '¥#,##0.00'],
    [0.865, '0.0%'],
  ] as const;
  expect(plain.map(([number, format]) => met(number, format))).toEqual([0, 0, 0]);
  const others = [
    [0.8654, '0.0%'],
    [86000, '0!.0,"万"'],
    [12.345, '¥0.0'],
  ] as const;
  expect(others.map(([number, format]) => met(number, format))).toEqual([1, 1, 1]);
});

import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { indicatorColumns } from '../../../src/importers/evaluation/columns.ts';
import { readObservations } from '../../../src/importers/observations/read.ts';
import { figure } from '../../../src/importers/observations/value.ts';
import { amount, count } from '../../../src/importers/sheet/cell-types.ts';
import { columnsFor, type CellType } from '../../../src/importers/sheet/column.ts';
import { readCell } from '../../../src/importers/sheet/read-cell.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { gridsOf } from './sheet-support.ts';
import type { Cell } from '../../../src/importers/sheet/cell.ts';
import {
  countUnit,
  inUnit,
  percentUnit,
  pointsUnit,
  shifted,
  wanUnit,
  yuanUnit,
  type Measured,
} from '../../../src/importers/sheet/figure.ts';
import { decimalText } from '../../../src/importers/sheet/decimal.ts';
import { CellRefusal } from '../../../src/importers/sheet/problems.ts';
import { numberShown } from '../../../src/importers/sheet/shown.ts';
import { unitOf } from '../../../src/importers/sheet/unit.ts';
import { importCase } from './intake-support.ts';
import { withFolder } from './support.ts';

const at = { address: 'A1', row: 1, column: 1, master: 'A1' };
const typed = (text: string): Cell => ({ ...at, text });
const stored = (number: number, format = ''): Cell => ({ ...at, ...numberShown(number, format) });

type Row = [cell: Cell, target: Measured, context: string | undefined, expected: string, told?: true];
const rows: Row[] = [
  [typed('2500'), yuanUnit, undefined, '2500'],
  [typed('2,500.50元'), yuanUnit, undefined, '2500.5'],
  [typed('0.25万元'), yuanUnit, undefined, '2500', true],
  [typed('1234.5万'), yuanUnit, undefined, '12345000', true],
  [typed('3亿元'), yuanUnit, undefined, '300000000', true],
  [typed('12千元'), yuanUnit, undefined, '12000', true],
  [typed('5分'), yuanUnit, undefined, '0.05', true],
  [typed('￥1,234.50'), yuanUnit, undefined, '1234.5'],
  [typed('人民币2500元整'), yuanUnit, undefined, '2500'],
  [typed('２５００元'), yuanUnit, undefined, '2500'],
  [typed('-12.5万元'), yuanUnit, undefined, '-125000', true],
  [typed('0.25'), yuanUnit, '万元', '2500', true],
  [typed('0.25'), yuanUnit, '人民币千元', '250', true],
  [typed('0.25万元'), yuanUnit, '万元', '2500', true],
  [typed('2.5万'), yuanUnit, '元', '25000', true],
  [typed('2500元'), yuanUnit, '万元', 'refused'],
  [typed('95%'), yuanUnit, undefined, 'refused'],
  [typed('12人'), yuanUnit, undefined, 'refused'],
  [typed('12吨'), yuanUnit, undefined, 'refused'],
  [typed('12'), yuanUnit, '人次', 'refused'],
  [typed('100万美元'), yuanUnit, undefined, 'refused'],
  [stored(0.25, '0.00"万元"'), yuanUnit, undefined, '2500', true],
  [stored(0.2537, '0.00"万元"'), yuanUnit, undefined, '2537', true],
  [stored(25000, '0!.0,"万元"'), yuanUnit, undefined, '25000', true],
  [stored(25000, '0!.0,"万"'), yuanUnit, undefined, '25000', true],
  [stored(25000, '0.0,"万"'), yuanUnit, undefined, 'refused'],
  [stored(25000, '0.0,"千"'), yuanUnit, undefined, '25000', true],
  [stored(2500, '#,##0.00'), yuanUnit, undefined, '2500'],
  [stored(2500, '¥#,##0.00'), yuanUnit, undefined, '2500'],
  [stored(-1234.5, '#,##0.00_);(#,##0.00)'), yuanUnit, undefined, '-1234.5'],
  [stored(0.1 + 0.2), yuanUnit, '万元', '3000', true],
  [typed('1.8仟元'), yuanUnit, undefined, '1800', true],
  [typed('0.18W'), yuanUnit, undefined, '1800', true],
  [typed('1,800元人民币'), yuanUnit, undefined, '1800'],
  [typed('（1,234.50）'), yuanUnit, undefined, 'refused'],
  [typed('1800'), yuanUnit, '美元', 'refused'],
  [stored(1860, '[$$-409]#,##0.00'), yuanUnit, undefined, 'refused'],
  [stored(1860, '#,##0.00,'), yuanUnit, undefined, 'refused'],
  [stored(1860, '#,##0.00,'), yuanUnit, '千元', '1860', true],
  [stored(182.92, '0!.0,'), yuanUnit, '万元', 'refused'],
  [stored(2_800_000, '#,##0.0,'), yuanUnit, '元', 'refused'],
  [stored(2_800_000, '#,##0,'), wanUnit, '元', 'refused'],
  [stored(2_800_000, '#,##0,'), wanUnit, '万元', 'refused'],
  [stored(2_800_000, '#,##0,'), wanUnit, '千元', '280', true],
  [stored(2_800_000, '0!.0,'), wanUnit, '万元', '280'],
  [stored(2_800_000, '#,##0.0,,'), yuanUnit, '百万元', '2800000', true],
  [stored(2_800_000, '#,##0.0,,'), yuanUnit, '元', 'refused'],
  [stored(34_825.02, '#,##0.00,'), yuanUnit, '人民币元', 'refused'],
  [stored(320_000, '#,##0,'), countUnit, '人', 'refused'],
  [stored(320_000, '#,##0,'), countUnit, '千人', '320000', true],
  [stored(400, '#,##0,'), yuanUnit, '元', 'refused'],
  [stored(0.18, 'G/通用格式"万元"'), yuanUnit, undefined, '1800', true],
  [stored(0.004, '0%'), percentUnit, undefined, '0.4'],
  [stored(12, '0"次"'), yuanUnit, undefined, 'refused'],
  [stored(250000000, '0.00,,"百万元"'), yuanUnit, undefined, '250000000', true],
  [typed('100'), wanUnit, undefined, '100'],
  [typed('1000000'), wanUnit, '元', '100', true],
  [typed('900000元'), wanUnit, undefined, '90', true],
  [typed('0.01亿元'), wanUnit, undefined, '100', true],
  [typed('100万'), wanUnit, undefined, '100'],
  [typed('100'), wanUnit, '万元', '100'],
  [typed('95%'), percentUnit, undefined, '95'],
  [typed('950‰'), percentUnit, undefined, '95', true],
  [typed('95'), percentUnit, undefined, '95'],
  [typed('0.95'), percentUnit, undefined, '95', true],
  [typed('1'), percentUnit, undefined, '100', true],
  [typed('0'), percentUnit, undefined, '0'],
  [typed('0.5%'), percentUnit, undefined, '0.5'],
  [stored(0.95, '0.00%'), percentUnit, undefined, '95'],
  [stored(0.95, '0%'), percentUnit, '%', '95'],
  [stored(95, '0"%"'), percentUnit, undefined, '95'],
  [stored(0.95), percentUnit, undefined, '95', true],
  [stored(0.865123), percentUnit, undefined, '86.5123', true],
  [typed('95'), percentUnit, '%', '95'],
  [typed('0.95'), percentUnit, '%', 'refused'],
  [typed('1'), percentUnit, '%', 'refused'],
  [typed('95元'), percentUnit, undefined, 'refused'],
  [typed('9.8分'), pointsUnit, undefined, '9.8'],
  [typed('9.8'), pointsUnit, '分', '9.8'],
  [typed('9.8万元'), pointsUnit, undefined, 'refused'],
];
for (const [cell, target, context, expected, told] of rows)
  test(`${cell.number === undefined ? '' : 'number '}${cell.shown ?? cell.text}${context === undefined ? '' : `, header ${context}`}, in ${target.name}: ${expected}`, () => {
    if (expected === 'refused') expect(() => inUnit(cell, target, context)).toThrow(CellRefusal);
    else {
      const { cell: read, remark } = inUnit(cell, target, context);
      expect([decimalText(read), remark !== undefined]).toEqual([expected, told === true]);
    }
  });

test('what is no figure is left to the column', () => {
  for (const text of ['1.2.3', '2千5百元', '无'])
    expect(decimalText(inUnit(typed(text), yuanUnit).cell), text).toBeUndefined();
  for (const text of ['约2500', '壹仟元'])
    expect(() => inUnit(typed(text), yuanUnit), text).toThrow('不是数，');
});

test('units, and what is none', () => {
  expect(
    ['元', '万元', '人民币千元', '亿元', '%', '‰', '人次', '万人', '万'].map((it) => unitOf(it)?.power),
  ).toEqual([0, 4, 3, 8, 0, -1, 0, 4, 4]);
  expect(
    ['仟元', '萬元', 'w元', 'k元', '￥万元', '人民币,万元', '10,000元'].map((it) => unitOf(it)?.power),
  ).toEqual([3, 4, 4, 3, 4, 4, 4]);
  expect(['美元', '万美元', '港币', 'USD', '$'].map((it) => unitOf(it)?.sort)).toEqual(
    Array.from({ length: 5 }, () => 'foreign'),
  );
  expect(['全称', '单元', '大写', ''].map(unitOf)).toEqual(Array.from({ length: 4 }, () => undefined));
});

test('the point of a decimal is moved exactly', () => {
  expect([
    shifted('0.25', 4),
    shifted('123', -4),
    shifted('-1.50', 2),
    shifted('1000000', -4),
    shifted('0', -2),
  ]).toEqual(['2500', '0.0123', '-150', '100', '0']);
});

test('50-amount-header-in-wan: exactly 2500.00, told', async () => {
  const { code, said, files } = await importCase('audit', '50-amount-header-in-wan');
  expect(code, said).toBe(0);
  expect(JSON.stringify(files)).toContain('"amount":"2500.00"');
  expect(said).toContain('0.25万元 → 2500元');
});

for (const name of ['51-amount-typed-in-wan', '54-unit-in-the-number-format'])
  test(`${name}: refused, the header says 元`, async () => {
    const { code, said } = await importCase('audit', name);
    expect(code).toBe(2);
    expect(said).toContain('格子里的单位是“万元”，表头或表上写的是“元”');
  });

test('53-evaluation-funds-in-yuan: 100 万元, told', async () => {
  const { said, files } = await importCase('evaluation', '53-evaluation-funds-in-yuan');
  expect(files['evaluations/2025-社区康复指导.json']).toMatchObject({
    funds: { total: { budget: '100', executed: '90' } },
  });
  expect(said).toContain('1000000元 → 100万元');
});

test('55-target-shown-by-its-format: the target as the cell shows it', async () => {
  const { files } = await importCase('evaluation', '55-target-shown-by-its-format');
  const text = JSON.stringify(files);
  expect(text).toContain('"target":"12次"');
  expect(text).toContain('"target":"≥95%"');
});

test('a target that its format shows in thousands without saying so is asked', () => {
  const read = (cell: Cell): string | undefined => indicatorColumns.target.parse(cell);
  expect(() => read(stored(2_800_000, '#,##0,'))).toThrow('看不出公开哪一个');
  expect([
    read(stored(2_800_000, '#,##0')),
    read(stored(0.95, '"≥"0%')),
    read(stored(28_000, '0!.0,"万元"')),
  ]).toEqual(['2800000', '≥95%', '2.8万元']);
});

test('75-figures-header-in-wan: 120000 元, told', async () => {
  const { said, files } = await importCase('observations', '75-figures-header-in-wan');
  expect(JSON.stringify(files)).toContain('"value":"120000"');
  expect(said).toContain('12万元 → 120000元');
});

test('76-share-without-percent-format: asked', async () => {
  const { code, said } = await importCase('observations', '76-share-without-percent-format');
  expect(code).toBe(2);
  expect(said).toContain('“0.95”没有写百分号，看不出是 0.95% 还是 95%');
});

test('73-message-for-another-reader: in the words of a sheet', async () => {
  const { code, said } = await importCase('audit', '73-message-for-another-reader');
  expect(code).toBe(2);
  expect(said).toContain('“涉及金额”不对：不能是负数');
  expect(said).not.toContain('加引号');
});

test('two numbers in a cell are never put together; groups of three digits are one number', () => {
  const refused = [
    ...['3000 2000', '3000\n2000', '300\n200', '1 3994.27', '3000\u00a02000', '3000\u20092000', '3000　2000'],
    ...[
      '1 23',
      '12 3456',
      '1 234 56',
      '3000 .5',
      '3, 000',
      '100, 200',
      '1，23',
      '1 234，567',
      '３０００ ２０００',
    ],
    ...['3000①', '3000¹', '①', '3½', '3 000 元 1'],
  ];
  for (const text of refused)
    expect(() => {
      const { cell } = inUnit(typed(text), yuanUnit);
      if (decimalText(cell) === undefined) throw new CellRefusal('不是数');
    }, text).toThrow(CellRefusal);
  for (const text of ['1,23,456', '30,00', '1.234.567', '13.994,27', '3000/2000', '3000、2000'])
    expect(decimalText(inUnit(typed(text), yuanUnit).cell), text).toBeUndefined();
  const taken = {
    ...{ '1 234 567.89': '1234567.89', '42\u00a0396.16': '42396.16', '3 000 元': '3000', '￥ 3 000': '3000' },
    ...{ '- 500': '-500', '１３，９９４．２７': '13994.27', '12 人': undefined, '1 234\u2009人': undefined },
  };
  for (const [text, value] of Object.entries(taken))
    if (value) expect(decimalText(inUnit(typed(text), yuanUnit).cell), text).toBe(value);
    else expect(decimalText(inUnit(typed(text), countUnit).cell), text).toBeDefined();
});

test('groups of digits parted by spaces are told as one number, in every column of figures', async () => {
  const [grid] = await gridsOf([{ lines: [['1 234'], ['3000 2000'], ['1234']] }]);
  if (!grid) throw new Error('no sheet');
  const types: CellType<unknown>[] = [amount, count, figure];
  const columnOf = columnsFor(z.object({ it: z.any() }));
  const columns = types.map((type) => columnOf({ header: '数', path: ['it'], type }));
  for (const column of columns) {
    expect(readCell(grid, grid.cell(1, 1), column).problem).toBeUndefined();
    expect(readCell(grid, grid.cell(2, 1), column).problem?.what).toContain('是不是两个数？一格只写一个数');
    expect(readCell(grid, grid.cell(3, 1), column).problem).toBeUndefined();
  }
  expect(grid.notes.all().map(({ why, what, where }) => [why, what, where])).toEqual([
    ['数里的空格、全角逗号或撇号当作千分位，读成一个数', '1 234', '工作表“表1”单元格 A1'],
  ]);
});

const money = { 标题: '2024 年协会工作经费', 指标: '协会年度工作经费', 计量单位: '元', 来源名称: '公告' };
const header = ['对象', '年度或日期', '数值'];

test('计量单位 in a multiple, and figures in a mere multiple, are converted exactly', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const figures = async (head: object, plan: object, ...rows: Parameters<typeof formOf>[2]) => {
      const { told, files } = await readInto(readObservations, into, [
        { ...formOf({ ...money, ...head }, header, rows), ...plan },
      ]);
      const values = Object.values(files).flatMap((it) => (it as { rows: { value?: string }[] }).rows);
      return [...told, ...values.map(({ value }) => value)];
    };
    const blind = (value: string | number) => ['云汀市盲人协会', 2024, value];
    const deaf = (value: string | number) => ['云汀市聋人协会', 2024, value];
    expect(await figures({ 计量单位: '万元' }, {}, blind(8.6), deaf('9.6万元'))).toEqual(['86000', '96000']);
    expect(await figures({ 计量单位: '千元' }, {}, blind(8.65))).toEqual(['8650']);
    expect(await figures({}, {}, blind('9.6万'), deaf('９．６万'))).toEqual(['96000', '96000']);
    const formats = { C7: '0!.0,"万"', C8: '0.0,"万"' };
    expect(await figures({}, { formats: { C7: formats.C7 } }, blind(86000))).toEqual(['86000']);
    expect((await figures({}, { formats }, blind(86000), deaf(86000)))[0]).toMatch(
      /^C8 .*存的是 86000，数字格式让它显示成“86.0万”，就是 860000，看不出公开哪一个/u,
    );
    expect((await figures({ 计量单位: '万元' }, {}, blind('86000元')))[0]).toMatch(
      /^C7 .*计量单位写的是“万元”/u,
    );
    expect((await figures({ 计量单位: '万' }, {}, blind(8.6)))[0]).toMatch(/^B3 .*“万”没有写是什么的多少倍/u);
    const twice = formOf({ ...money, 计量单位: '万元' }, ['对象', '年度', '数值（千元）'], [blind(8.6)]);
    expect((await readInto(readObservations, into, [twice])).told).toEqual([
      'B3 计量单位写的是“万元”，列名里写的是“千元”',
    ]);
  }));

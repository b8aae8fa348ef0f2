import { expect, test } from '@playwright/test';
import { findingColumns } from '../../../src/importers/audit/tables.ts';
import { findHeader } from '../../../src/importers/sheet/header.ts';
import { unitsNamed } from '../../../src/importers/sheet/money-words.ts';
import { besideSheets } from '../../../src/importers/sheet/sheet-unit.ts';
import { readTable } from '../../../src/importers/sheet/table.ts';
import { gridsOf, type SheetPlan } from './sheet-support.ts';

const stated: Readonly<Record<string, string>> = {
  '单位：万元': '万元',
  '金额单位：人民币万元': '万元',
  '单位（万元）': '万元',
  万元: '万元',
  '（单位：万元）': '万元',
  '单位：人、万元': '万元',
  '单位:（人民币）万元': '万元',
  '人民币：万元': '万元',
  '币种：人民币　单位：千元': '千元',
  '单位：万': '万',
  '单位：美元': '美元',
  本表以万元为单位填列: '万元',
  '注：本表金额单位为万元。': '万元',
  以上金额均以万元计: '万元',
  '说明：金额以“万元”为单位，保留三位小数': '万元',
  '问题清单（金额：万元）': '万元',
  '涉及金额（万元，含税）': '万元',
  资金单位为元: '元',
  '（元）': '元',
  '单位：人民币（万）': '万',
  '金额单位：人民币（万）': '万',
  '单位：人民币万': '万',
  '人民币：万': '万',
  '￥（千）': '千',
  金额以万为单位: '万',
  "RMB'000": "'000",
  'CNY thousand': 'thousand',
  '单位：拾万': '拾万',
  '单位：百': '百',
  '业务活动表（万）': '(万)',
  '注：本表金额以万元列示': '万元',
  以万元列示: '万元',
  按千元填列: '千元',
  '本表以万元反映。': '万元',
  本表按人民币千元编制: '千元',
  各表金额单位均为万元: '万元',
  '注：业务活动表以万元列示': '万元',
  按元填列: '元',
};
const silent = [
  '每户2万元',
  '两万元以上',
  '近百万元',
  '万元以上项目',
  '单位元素',
  '填报单位：云汀市残联',
  '单元楼',
  '服务人次（万）',
  '受益人数以万计的项目数以千计',
  '合计人民币12000元',
  '人民币壹万元整',
  '币种：人民币',
  '单位：万年县残联',
  '单位：百色市残疾人联合会',
  '单位：千里马公司',
];

test('a unit of money is found in what is said around a table, and no amount is one', () => {
  for (const [text, unit] of Object.entries(stated))
    expect(unitsNamed(text), text).toEqual([{ unit, isStated: true }]);
  for (const text of silent) expect(unitsNamed(text), text).toEqual([]);
  expect(unitsNamed('把万元写成了元')).toEqual([{ unit: '万元', isStated: false }]);
});

const header = ['序号', '问题', '性质', '涉及金额'];
const rows = [
  ['1', '票据不全', '一般', 0.18],
  ['2', '代签', '一般', 0.36],
];
const table = (changes: Partial<SheetPlan> = {}, above: SheetPlan['lines'] = []): SheetPlan => ({
  lines: [...above, header, ...rows],
  ...changes,
});

/** The amounts that a table of findings gives, and what is told as wrong. */
async function read(plan: SheetPlan, cover?: SheetPlan): Promise<{ amounts: unknown[]; told: string[] }> {
  const [grid, other] = await gridsOf(cover ? [plan, cover] : [plan]);
  if (!grid) throw new Error('no grid');
  const found = findHeader(grid, findingColumns);
  if (!found) throw new Error('no header');
  const { rows: got, problems } = readTable(
    other ? besideSheets(grid, [other]) : grid,
    found,
    findingColumns,
  );
  return {
    amounts: got.map(({ values }) => values.amount),
    told: problems.map(({ cell = '', what }) => `${cell} ${what}`),
  };
}

const converted = ['1800.00', '3600.00'];
const lines: SheetPlan[] = [
  table({}, [['单位（万元）']]),
  table({}, [['', '', '', '（万元）']]),
  table({}, [['问题清单（金额：万元）']]),
  table({}, [['单位：人、万元']]),
  ...[
    '涉及金额\n单位：万元',
    '涉及金额 万元',
    '涉及金额-万元',
    '涉及金额（萬元）',
    '涉及金额（w元）',
    '涉及金额（￥万元）',
    '涉及金额（10,000元）',
  ].map((name) => ({ lines: [[...header.slice(0, 3), name], ...rows] })),
];
test('a unit above a table or in its header is read, however it is written', async () => {
  for (const plan of lines)
    expect(await read(plan), JSON.stringify(plan.lines)).toEqual({ amounts: converted, told: [] });
});

const doubtful: Readonly<Record<string, SheetPlan>> = {
  'A4 写着“注：金额以万元计”': { lines: [header, ...rows, ['注：金额以万元计']] },
  'F2 写着“单位：万元”': { lines: [header, [...(rows[0] ?? []), '', '单位：万元'], ...rows.slice(1)] },
  'E1 写着“单位：万元”': { lines: [[...header, '单位：万元'], ...rows] },
  'E2 写着“万元”': { lines: [[...header, '单位'], ...rows.map((it) => [...it, '万元'])] },
  'D1 写着“涉及金额（万元，含税）”': { lines: [[...header.slice(0, 3), '涉及金额（万元，含税）'], ...rows] },
  '工作表的名称写着“问题（万元）”': table({ name: '问题（万元）' }),
  'B1 写着“单位：元”': table({}, [['单位：万元', '单位：元']]),
};
test('a unit that is said beside the figures and not read refuses the column, where it stands', async () => {
  for (const [said, plan] of Object.entries(doubtful)) {
    const { told } = await read(plan);
    expect(told, said).toHaveLength(1);
    expect(told[0], said).toContain(said);
  }
});

test('what the cover says of units counts where the table says nothing', async () => {
  const cover = { name: '封面', lines: [['金额单位', '万元']] };
  expect((await read(table(), cover)).told[0]).toContain('工作表“封面”B1 写着“万元”');
  expect(await read(table({}, [['单位：千元']]), { name: '封面', lines: [['单位：元']] })).toEqual({
    amounts: ['180.00', '360.00'],
    told: [],
  });
});

const far = (text: string): SheetPlan => ({ name: '编制说明', lines: [[text]] });
test('a unit that another sheet says of all sheets, or of this one by its name, contradicts the one stated here', async () => {
  const stated = (name?: string): SheetPlan => table(name === undefined ? {} : { name }, [['单位：元']]);
  for (const text of ['各表金额单位均为万元', '会计报表以千元列示', '审计问题以万元列示'])
    expect((await read(stated('审计问题'), far(text))).told.join(), text).toContain(`A1 写着“${text}”`);
  for (const text of ['单位：万元', '资产负债表以万元列示'])
    expect(await read(stated('审计问题'), far(text)), text).toEqual({ amounts: ['0.18', '0.36'], told: [] });
});

const unread = [
  '单位：美元',
  "RMB'000",
  '单位：百',
  '问题清单（万）',
  '×10^4元',
  '单位：拾万元',
  'CNY10,000',
];
const fine = [...header.slice(0, 3), '涉及金额'];
const long = [1, 2, 3].map((it) => [String(it), '票据不全', '一般', 0.12345]);
test('a unit that is none of 元 is asked once, with its cell, and nothing else of its figures', async () => {
  for (const unit of unread) {
    const { told } = await read({ lines: [[unit], fine, ...long] });
    expect(told, unit).toHaveLength(1);
    expect(told[0], unit).toContain(`写着“${unit}”`);
  }
  const own = await read({ lines: [[...header.slice(0, 3), '涉及金额（美元）'], ...long] });
  expect(own.told).toEqual(['D1 看不懂“涉及金额”的单位：D1 写着“美元”']);
});

test('a multiple alone is read as that of 元 where a line states it for money', async () => {
  for (const text of ['单位：人民币（万）', '人民币：万', '金额以万为单位'])
    expect(await read(table({}, [[text]])), text).toEqual({ amounts: converted, told: [] });
});

test('figures that each bear a unit, and words of the rows, raise no doubt', async () => {
  const own = { lines: [header, ['1', '把万元写成元', '一般', '1800元'], ['注：金额以万元计']] };
  expect(await read(own)).toEqual({ amounts: ['1800.00'], told: [] });
  const plain = { lines: [header, ['1', '把万元写成元', '一般', 1800]] };
  expect(await read(plain)).toEqual({ amounts: ['1800.00'], told: [] });
});

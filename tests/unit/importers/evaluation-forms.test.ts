import { expect, test } from '@playwright/test';
import type { CellValueInput } from '@cj-tech-master/excelts';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { readEvaluations } from '../../../src/importers/evaluation/read.ts';
import type { SheetImport } from '../../../src/importers/sheet/types.ts';
import { divisions, gridsOf } from './sheet-support.ts';

type Lines = readonly (readonly CellValueInput[])[];

const funds = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const indicators = [
  ...['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
  ...['实际完成值', '分值', '得分', '偏差原因分析'],
];

/** A 自评表 as somebody types it; each test changes the heads, or what was reached. */
const form = (
  reached: readonly [target: CellValueInput, actual: CellValueInput] = ['≥90%', '92%'],
  heads: readonly Lines[number][] = [funds, indicators],
): Lines => [
  ['项目支出绩效自评表'],
  ['（2025年度）'],
  ['项目名称', '', '送康复上门'],
  ['主管部门', '', '云汀市残联', '', '', '实施单位', '云汀市康复中心'],
  heads[0] ?? [],
  ['', '年度资金总额', 10, 10, 10, 10, '100%', 10],
  ['', '其中：当年财政拨款', 10, 10, 10],
  ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
  ['', '送康复上门二百户', '', '', '', '都做到了'],
  heads[1] ?? [],
  ['', '产出指标', '数量指标', '上门户数', '≥200户', '200户', 50, 50],
  ['', '效益指标', '社会效益', '有改善的', ...reached, 30, 30],
  ['', '满意度指标', '服务对象满意度', '满意的', '≥90%', '95%', 10, 10],
  ['总分', '', '', '', '', '', 100, 100],
];

async function read(lines: Lines): Promise<SheetImport & { notes: string[] }> {
  const grids = await gridsOf([{ name: '自评', lines }]);
  const result = readEvaluations(grids, {
    ...{ files: [], contentDir: '/nowhere', lists: openDivisions('/nowhere', divisions), divisions },
    ...{ replace: false, published: undefined, id: undefined, reason: undefined },
    content: () => readContent('/nowhere'),
  });
  return {
    ...result,
    notes: grids.flatMap((it) =>
      it.notes.all().map(({ where = '', why, what }) => `${where} ${why}：${what}`),
    ),
  };
}

const reachedIn = ({ records, problems }: SheetImport): unknown => {
  expect(problems).toEqual([]);
  const { target, actual } = (records[0]?.record as { indicators: Record<string, unknown>[] })
    .indicators[1] as Record<string, unknown>;
  return [target, actual];
};

test('what was reached has the percent sign of its target, and the other way round: converted, and told', async () => {
  for (const [typed, becomes, remark] of [
    [['≥90%', 0.92], ['≥90%', '92%'], 'F12 按写明的单位换算了：0.92 → 92%'],
    [['≥90%', 92], ['≥90%', '92%'], 'F12 按写明的单位换算了：92 → 92%'],
    [[0.9, '92%'], ['90%', '92%'], 'E12 按写明的单位换算了：0.9 → 90%'],
    [['100%', 1], ['100%', '100%'], 'F12 按写明的单位换算了：1 → 100%'],
  ] as const) {
    const it = await read(form(typed));
    expect(reachedIn(it), remark).toEqual(becomes);
    expect(it.notes).toContain(`工作表“自评”单元格 ${remark}`);
  }
});

test('a figure beside one with another unit is kept as it is, and told', async () => {
  const it = await read(form(['≥10万元', 98000]));
  expect(reachedIn(it)).toEqual(['≥10万元', '98000']);
  expect(it.notes).toContain(
    '工作表“自评”单元格 F12 没有写单位的数，旁边的指标值写了，照原样读：98000（旁边是 ≥10万元）',
  );
  for (const same of [
    ['≥90户', '92户'],
    ['健全', '较健全'],
    [90, 92],
    ['10天内', '第3天'],
  ] as const) {
    const plain = await read(form(same));
    expect(reachedIn(plain)).toEqual(same.map(String));
    expect(plain.notes.join()).not.toMatch(/F12|E12/);
  }
});

test('figures without a unit that look like shares are told, and one that may be a percentage is not converted', async () => {
  const why = '指标值和实际完成值都没有写单位，看不出是不是百分数，照原样读';
  for (const typed of [
    [1, 0.98],
    [1, 98],
    ['≥0.9', 0.95],
    [0.9, '92'],
  ] as const) {
    const it = await read(form(typed));
    const [target, actual] = typed.map(String);
    expect(it.notes).toContain(`工作表“自评”单元格 F12 ${why}：${actual ?? ''}（指标值是 ${target ?? ''}）`);
    expect((it.records[0]?.record as { indicators: unknown[] }).indicators[1]).toMatchObject({
      target,
      actual,
    });
  }
  for (const typed of [
    [1, 1],
    [1, 2],
    [90, 92],
    ['≥1次', '1次'],
  ] as const)
    expect((await read(form(typed))).notes.join(), typed.join()).not.toContain(why);
  const rate = await read(form(['≤2%', 0.8]));
  expect(rate.notes).toContain(
    '工作表“自评”单元格 F12 没有写单位的数，旁边的指标值写了，照原样读：0.8（旁边是 ≤2%）',
  );
});

test('the names that forms of other places give to the columns are known', async () => {
  const own = await read(
    form(undefined, [
      ['项目资金（万元）', '', '年初预算', '调整后预算数', '实际支出数', '权重', '执行率', '自评得分'],
      [
        ...['绩效指标', '一级 指标', '二级指标', '三级指标', '目标值'],
        ...['实际值', '分值（权重）', '自评得分', '未完成原因和改进措施'],
      ],
    ]),
  );
  expect(reachedIn(own)).toEqual(['≥90%', '92%']);
});

test('a sum that others of its row need is asked for by its name', async () => {
  const lines = form().map((line, row) => (row === 6 ? ['', '其中：当年财政拨款', 10] : line));
  expect((await read(lines)).problems.map(({ cell, what }) => `${cell ?? ''} ${what}`)).toEqual([
    'D7 填了“年初预算数”（C7），没有填“全年预算数”',
    'E7 填了“年初预算数”（C7），没有填“全年执行数”',
  ]);
});

test('two forms on a sheet are refused, and a sheet without the heads says which those are', async () => {
  const { problems } = await read([...form(), [], ...form()]);
  expect(problems).toMatchObject([
    {
      cell: 'A20',
      what: '这张工作表里有两份自评表',
      todo: '一张工作表只放一份：把后面的移到另一张工作表，再导入',
    },
  ]);
  expect((await read([['别的'], ['甲', '乙']])).problems).toMatchObject([
    { allowed: '一行写着“全年预算数”“全年执行数”，下面一行写着“一级指标”“三级指标”“得分”' },
  ]);
  const years = funds.map((it) => it.replace('全年预算数', '2025年预算数'));
  expect((await read(form(undefined, [years, indicators]))).problems).toMatchObject([
    { cell: 'A10', what: '像绩效自评表：有绩效指标的表头，没有项目资金的' },
  ]);
  expect((await read(form(undefined, [funds, indicators.slice(2)]))).problems).toMatchObject([
    { cell: 'A5', what: '像绩效自评表：有项目资金的表头，没有绩效指标的' },
  ]);
});

test('columns that the form has not are told with what stands in them, two of one kind refused with both', async () => {
  const more = (...heads: readonly string[]): Lines =>
    form().map((line, row) => {
      const full = [...line, ...Array.from({ length: 9 - line.length }, () => null)];
      return row < 9 || row > 12 ? line : [...full, ...(row === 9 ? heads : heads.map(() => 5))];
    });
  const told = async (...heads: readonly string[]) => {
    const { remarks, problems } = await read(more(...heads));
    return [...remarks, ...problems].map(({ what }) => what);
  };
  for (const other of ['复核得分', '佐证材料', '得分（预计）', '上年完成值'])
    expect(await told(other), other).toEqual([
      expect.stringContaining(`J10“${other}”这一列不认识，没有读（3 格有内容，其中 3 格是数`),
    ]);
  expect(await told('自评得分')).toEqual([expect.stringContaining('这一列有两个：H10“得分”和J10“自评得分”')]);
});

test('sums beyond any project are refused where nobody wrote their unit, and told where somebody did', async () => {
  const large = (corner: string): Lines =>
    form(undefined, [[corner, ...funds.slice(1)], indicators]).map((line, row) =>
      row === 5 || row === 6 ? line.map((it) => (it === 10 && line.indexOf(10) >= 2 ? 1_670_000 : it)) : line,
    );
  const problems = async (corner: string) =>
    (await read(large(corner))).problems.map(({ what }) => what).join();
  expect(await problems('项目资金')).toContain('1670000：没有写金额单位，按空白表的单位万元读是一亿元以上');
  for (const corner of ['项目资金（万元）', '项目资金（元）'])
    expect(await problems(corner), corner).not.toContain('没有写金额单位');
});

test('the year of a form in Chinese numerals, or alone on its line', async () => {
  for (const year of ['（二〇二五年度）', '2025', '（2025）', '二○二五年度']) {
    const lines = form().map((line, row) => (row === 1 ? [year] : line));
    expect((await read(lines)).records[0]?.record, year).toMatchObject({ year: 2025 });
  }
  const labelled = await read(form().map((line, row) => (row === 1 ? ['年度：', 2025] : line)));
  expect([labelled.records[0]?.record, labelled.problems]).toMatchObject([{ year: 2025 }, []]);
});

test('two years as one leave the year of a form open', async () => {
  for (const years of ['（2024-2025年度）', '2024年至2025年度', '（2024、2025年度）']) {
    const { problems } = await read(form().map((line, row) => (row === 1 ? [years] : line)));
    expect(
      problems.map(({ cell, what }) => [cell, what]),
      years,
    ).toEqual([['A2', '写了几个年度：2024、2025']]);
  }
});

test('a day of the report on a self-evaluation is told and left out; a third party needs its name, and the day says so', async () => {
  const tail = (...lines: Lines): Lines => [...form(), ...lines];
  const own = await read(tail(['评价方式', '', '单位自评'], ['评价报告日期', '', '2026-03-01']));
  expect(own.problems).toEqual([]);
  expect(own.records[0]?.record).not.toHaveProperty('evaluator');
  expect(own.notes).toContain(
    '工作表“自评”单元格 C16 单位自评没有这一栏，没有写进去：评价报告日期：2026-03-01',
  );
  const told = async (...lines: Lines) => {
    const { problems } = await read(tail(...lines));
    return problems.map(({ cell, what, todo }) => [cell, what, todo]);
  };
  expect(await told(['评价方式', '', '第三方'], ['评价报告日期', '', '2026-03-01'])).toEqual([
    [
      'C16',
      '填了“评价报告日期”（C16），没有填“第三方机构”',
      '填上“第三方机构”；不该填“评价报告日期”的，清空 C16，再导入',
    ],
  ]);
  expect(await told(['评价方式', '', '第三方评价'])).toEqual([
    [
      'C15',
      '第三方评价要写“第三方机构”：写上机构；本单位自己评的，改“评价方式”',
      '核对提到的各格，照上面说的改，再导入',
    ],
  ]);
  expect((await told(['评价方式', '', '单位自评'], ['第三方机构', '', '某所']))[0]).toEqual(
    expect.arrayContaining(['C16', expect.stringContaining('删掉“第三方机构”')]),
  );
});

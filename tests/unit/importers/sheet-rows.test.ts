import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { yearCell } from '../../../src/importers/evaluation/layout.ts';
import { isNameOf, unitIn } from '../../../src/importers/sheet/column-name.ts';
import { count } from '../../../src/importers/sheet/cell-types.ts';
import { columnsFor } from '../../../src/importers/sheet/column.ts';
import { findForms } from '../../../src/importers/sheet/forms.ts';
import { labelsInCell } from '../../../src/importers/sheet/label-text.ts';
import { personsIn } from '../../../src/importers/sheet/persons.ts';
import { namedDivision, shortStatisticalCode } from '../../../src/importers/sheet/place.ts';
import { CellRefusal } from '../../../src/importers/sheet/problems.ts';
import { readTable } from '../../../src/importers/sheet/table.ts';
import { importCase } from './intake-support.ts';
import { divisions, gridsOf, type SheetPlan } from './sheet-support.ts';

type Villages = { associations: Record<string, unknown>[] };
const villagesOf = async (name: string) => {
  const { code, said, files } = await importCase('villages', name);
  const { associations } = (files['villages/990102001.json'] ?? { associations: [] }) as Villages;
  return { code, said, associations, names: associations.map(({ village }) => village) };
};
const three = ['东山社区', '西山社区', '南山社区'];

for (const name of ['69-totals-by-another-name', '70-column-called-name', '71-two-labels-in-one-cell'])
  test(`${name}: three villages`, async () => {
    const { code, said, names } = await villagesOf(name);
    expect(code, said).toBe(0);
    expect(names).toEqual(three);
  });

test('74-township-code-of-twelve-digits: the code of statistics is that of the township', async () => {
  const { code, said, names } = await villagesOf('74-township-code-of-twelve-digits');
  expect(code, said).toBe(0);
  expect(names).toEqual(three);
  expect(['990102001000', '990102000000', '990102001001', '990102'].map(shortStatisticalCode)).toEqual([
    '990102001',
    '990102',
    '990102001001',
    '990102',
  ]);
});

test('60-example-row: the row marked 例 is left out and told', async () => {
  const { names, said } = await villagesOf('60-example-row');
  expect(names).toEqual(three);
  expect(said).toMatch(/示例行，没有读：1 处\n.*单元格 A4/u);
});

test('62-two-row-header-not-merged-down: the counts below the group are read', async () => {
  const { associations, said } = await villagesOf('62-two-row-header-not-merged-down');
  expect(associations[0]).toMatchObject({ chairs: 1, viceChairs: 2, members: 3, commissioners: 1 });
  expect(said).not.toContain('不认识');
});

test('63-year-taken-from-the-filling-date: the year is that of the form', async () => {
  const { files } = await importCase('evaluation', '63-year-taken-from-the-filling-date');
  expect(Object.keys(files)).toContain('evaluations/2025-社区康复指导.json');
});

const years: [line: string, year: number | undefined, others: number[]][] = [
  ['填报日期：2026年1月10日（2025年度）', 2025, []],
  ['2026年项目支出绩效自评（2025年度）', 2025, []],
  ['2025年项目支出绩效自评表', 2025, []],
  ['年度：2025', 2025, []],
  ['填报日期：2026年1月10日', undefined, []],
  ['2024年度 2025年度', 2024, [2025]],
];
for (const [line, year, others] of years)
  test(`the year of “${line}”`, async () => {
    const [grid] = await gridsOf([{ lines: [['自评表'], [line], ['x']] }]);
    const found = grid && yearCell(grid, 3);
    expect([found?.year, found?.others]).toEqual([year, others]);
  });

test('59-names-divided-by-a-space: two persons', async () => {
  const { files } = await importCase('roster', '59-names-divided-by-a-space');
  const { leaders } = files['associations/9901-blind.json'] as { leaders: { name: string }[] };
  expect(leaders.map(({ name }) => name)).toEqual(['甲一', '乙一', '乙二', '丙一']);
});

for (const name of ['67-zero-width-in-cells', '68-kangxi-radical-in-a-name'])
  test(`${name}: folded and told`, async () => {
    const { code, said, files } = await importCase('roster', name);
    expect(code, said).toBe(0);
    expect(files['associations/9901-blind.json']).toMatchObject({ name: '云汀市盲人协会' });
    expect(said).toMatch(/已换成|已去掉/u);
  });

test('72-date-time-as-text: the day of a time stamp', async () => {
  const { code, said, files } = await importCase('roster', '72-date-time-as-text');
  expect(code, said).toBe(0);
  expect(JSON.stringify(files)).toContain('2026-03-12');
});

const persons: [text: string, names: string[] | 'asked'][] = [
  ['乙一 乙二', ['乙一', '乙二']],
  ['乙一  乙二\u3000\u3000乙三', ['乙一', '乙二', '乙三']],
  ['李\u3000四', ['李四']],
  ['甲 一、乙二', ['甲一', '乙二']],
  ['王 小 明', ['王小明']],
  ['欧阳 修', ['欧阳修']],
  ['李 小明', ['李小明']],
  ['张三/李四；王五\n赵六', ['张三', '李四', '王五', '赵六']],
  ['张三／李四', ['张三', '李四']],
  ['李 四  王 五', ['李四', '王五']],
  ['阿·布 古·丽娜', ['阿·布', '古·丽娜']],
  ['Li Ming', ['Li Ming']],
  ['欧阳 明华', 'asked'],
  ['李 四 王 五', 'asked'],
  ['张三 李 四五', 'asked'],
  ['', []],
];
for (const [text, names] of persons)
  test(`persons in “${text}”`, () => {
    if (names === 'asked') expect(() => personsIn(text)).toThrow('分不清');
    else expect(personsIn(text)).toEqual(names);
  });

const labels: [text: string, found: [string, string][]][] = [
  [
    '填报单位：溪口街道残联  区划代码：990102001',
    [
      ['填报单位', '溪口街道残联'],
      ['区划代码', '990102001'],
    ],
  ],
  [
    '区划代码：990102001　填报单位：溪口街道',
    [
      ['区划代码', '990102001'],
      ['填报单位', '溪口街道'],
    ],
  ],
  [
    '填报单位：溪口街道区划代码：990102001',
    [
      ['填报单位', '溪口街道'],
      ['区划代码', '990102001'],
    ],
  ],
  [
    '填报日期：2026年3月12日（区划代码：990102001）',
    [
      ['填报日期', '2026年3月12日'],
      ['区划代码', '990102001'],
    ],
  ],
  ['网址：https://a.example/b', [['网址', 'https://a.example/b']]],
  ['区划代码', [['区划代码', '']]],
  ['别的字', []],
  ['https://a.example/b', []],
  ['9:00—11:30', []],
];
for (const [text, found] of labels)
  test(`labels in “${text}”`, () => {
    expect(labelsInCell(text, ['区划代码']).map(({ name, behind }) => [name, behind])).toEqual(found);
  });

test('a label inside a long sentence ends nothing', () => {
  const sentence = `意见：${'我们认为，财务报表在所有重大方面公允反映了情况。'.repeat(4)}请联系负责人：某某，如下：一`;
  expect(labelsInCell(sentence, ['意见'])).toMatchObject([{ behind: sentence.slice(3) }]);
});

const names: [typed: string, name: string, same: boolean][] = [
  ['村（社区）名称', '村（社区）', true],
  ['村（社区）', '村（社区）', true],
  ['村社区', '村（社区）', true],
  ['涉及金额（万元）', '涉及金额', true],
  ['涉及金额/万元', '涉及金额', true],
  ['*名称（全称）', '名称', true],
  ['主 席 人 数：', '主席人数', true],
  ['联系电话【座机】', '联系电话', true],
  ['单位', '单位名称', false],
  ['联系人', '联系电话', false],
];
for (const [typed, name, same] of names)
  test(`“${typed}” is ${same ? '' : 'not '}${name}`, () => {
    expect(isNameOf(typed, [name])).toBe(same);
  });

test('the unit of a header', () => {
  expect(
    ['金额（万元）', '金额（单位：千元）', '金额/万元', '金额（大写）', '比例(%)', '（二）金额（元）'].map(
      unitIn,
    ),
  ).toEqual(['万元', '千元', '万元', undefined, '%', '元']);
});

const column = columnsFor(z.strictObject({ name: z.string(), size: z.number().optional() }));
const columns = {
  serial: column({ header: '序号' }),
  name: column({ header: '名称', required: true, path: ['name'] }),
  size: column<number>({ header: '人数', path: ['size'], type: count }),
};
const table = async (plan: SheetPlan) => {
  const { forms, problems } = findForms(await gridsOf([plan]), columns);
  const [form] = forms;
  if (!form) throw new Error('no form');
  const read = readTable(form.grid, form.header, columns);
  return {
    names: read.rows.map(({ values }) => values.name),
    told: form.grid.notes
      .all()
      .map(({ why, where }) => `${where?.split(' ')[1] ?? ''} ${why.split('，')[0] ?? ''}`),
    problems: [...problems, ...read.problems].map(({ what }) => what),
  };
};
const header = ['序号', '名称', '人数'];

const asides: [line: (string | number | null)[], why: string][] = [
  ...[
    '合 计',
    ...'全镇合计 本页小计 累计 平均 平均值 统计 全县总计 汇总 溪口街道合计 人数合计 平均每村 共3个社区 累计数 占比 Σ'.split(
      ' ',
    ),
  ].map((it): [(string | number | null)[], string] => [[it, null, 3], '合计、小计一类的行']),
  [[null, '全镇合计', 3], '合计、小计一类的行'],
  ...['例', '示例', '例1', '样例', '填写示例', '（例）', '范例', '举例', '如：', '填写示例（请勿删除）'].map(
    (it): [(string | number | null)[], string] => [[it, '某地', 3], '示例行'],
  ),
  [[1, '示例社区', 3], '示例行'],
  [[1, '某某社区（示例）', 3], '示例行'],
  [['序号', '名称', '人数'], '重复的表头'],
  [['填写说明：如实填写', null, null], '说明、签名一类的行'],
];
for (const [line, why] of asides)
  test(`“${line.join(' ').trim()}” is no row and told`, async () => {
    const {
      names: read,
      told,
      problems,
    } = await table({ lines: [header, [1, '甲地', 3], line, [2, '乙地', 4]] });
    expect(problems).toEqual([]);
    expect(read).toEqual(['甲地', '乙地']);
    expect(told).toEqual([expect.stringContaining(why)]);
  });

test('a complete row whose name ends like a sum stays a row', async () => {
  const { names: read } = await table({ lines: [header, [1, '多报费用累计', 3], [2, '例行检查', 1]] });
  expect(read).toEqual(['多报费用累计', '例行检查']);
});

test('a group above and names below, whichever row names more', async () => {
  const below = await table({
    lines: [
      ['序号', '名称', '情况'],
      [null, null, '人数'],
      [1, '甲地', 3],
    ],
  });
  expect([below.names, below.problems]).toEqual([['甲地'], []]);
  const above = await table({
    lines: [
      ['基本情况', null, '人数'],
      ['序号', '名称', null],
      [1, '甲地', 3],
    ],
    merges: ['A1:B1'],
  });
  expect([above.names, above.problems]).toEqual([['甲地'], []]);
});

test('a place is named alone, by its code, and behind the places above it', () => {
  const list = openDivisions('/nowhere', divisions);
  for (const text of [
    '临溪区',
    '云汀市临溪区',
    '云泽省云汀市临溪区',
    '云泽省临溪区',
    '云汀市 临溪区（990102）',
    '990102',
  ])
    expect(namedDivision(text, list).code, text).toBe('990102');
  expect(namedDivision('云汀市青屏县青屏镇', list).code).toBe('990121100');
  for (const text of [
    '雨田市临溪区',
    '临溪区云汀市',
    '市临溪区',
    '云汀市云汀市临溪区',
    '雨田市临溪区（990102）',
  ])
    expect(() => namedDivision(text, list), text).toThrow(CellRefusal);
});

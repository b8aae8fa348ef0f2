import { expect, test } from '@playwright/test';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { readSurveys } from './survey-support.ts';
import { readSheets } from './sheet-support.ts';

type Line = (string | number | null)[];
const header = ['序号', '村（社区）', '区划代码', '是否成立', '主席人数', '委员人数'];
const row = (index: number, chairs: Line[number], members: Line[number]): Line => [
  ...[index, `第${index}社区`, `99010200100${index}`, '已成立', chairs, members],
];
const villages = async (...lines: Line[]) => {
  const { told } = await readSheets(readVillages, [
    { name: '表', lines: [['区划代码：990102001'], header, ...lines] },
  ]);
  return told;
};
const sum = (label: string, chairs: Line[number], members: Line[number]): Line => [
  ...[label, null, null, null, chairs, members],
];
const wrong = (cell: string, label: string, column: string, stated: string, computed: string): string =>
  `表!${cell} “${label}”一行的“${column}”写的是 ${stated}，各行加起来是 ${computed}`;

test('a sum that fits its rows is left out, above or below them, whole or in parts', async () => {
  for (const lines of [
    [row(1, 1, 3), row(2, 1, 4), sum('合计', 2, 7)],
    [sum('全镇合计', 2, 7), row(1, 1, 3), row(2, 1, 4)],
    [row(1, 1, 3), sum('小计', 1, 3), row(2, 1, 4), sum('小计', 1, 4), sum('总计', 2, 7)],
    [sum('小计', 1, 3), row(1, 1, 3), sum('小计', 1, 4), row(2, 1, 4), sum('总计', 2, 7)],
    [row(1, 1, 3), sum('本页小计', 1, 3), row(2, 1, 4), sum('累计', 2, 7)],
    [row(1, 1, 3), row(2, '—', 4), sum('合计', '１', '7人')],
    [row(1, 1, 3), row(2, 1, 4), sum('平均', 1, 3.5)],
    [row(1, 1, 3), sum('合计', null, '/')],
  ])
    expect(await villages(...lines), JSON.stringify(lines)).toEqual([]);
});

for (const label of [
  '合计',
  '小计',
  '总计',
  '共计',
  '合 计',
  '全镇合计',
  '本页小计',
  '汇总',
  '溪口街道总计',
  '总数',
])
  test(`a sum called ${label} that differs is told per column, with both figures`, async () => {
    expect(await villages(row(1, 1, 3), row(2, 1, 4), sum(label, 3, 8))).toEqual([
      wrong('E5', label, '主席人数', '3', '2'),
      wrong('F5', label, '委员人数', '8', '7'),
    ]);
  });

test('a sum is not compared where a row is refused: that is told', async () => {
  expect(await villages(row(1, '约3', 3), sum('合计', 5, 3))).toEqual([
    expect.stringContaining('表!E3 “主席人数”不对：“约3”不是数，是大概的说法'),
  ]);
});

test('each question of a survey may have its sum', async () => {
  const told = await readSurveys(['满意吗', '满意', 60], ['', '不满意', 40], ['', '合计', 99]);
  expect(told).toEqual([expect.stringMatching(/“合计”一行的“人数”写的是 99，各行加起来是 100/u)]);
  const two = await readSurveys(
    ...[
      ...[
        ['满意吗', '满意', 60],
        ['', '不满意', 40],
        ['', '合计', 99],
      ],
      ['用过吗', '用过', 70],
    ],
    ...[
      ['', '没用过', 30],
      ['', '合  计', 90],
    ],
  );
  expect(two.map((it) => /写的是.*/u.exec(it)?.[0])).toEqual([
    '写的是 99，各行加起来是 100',
    '写的是 90，各行加起来是 100',
  ]);
});

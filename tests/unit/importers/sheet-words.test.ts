import { expect, test } from '@playwright/test';
import { readRosters } from '../../../src/importers/roster/read.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { placeholderOf } from '../../../src/importers/sheet/placeholder.ts';
import { readSheets, rosterHeader, rosterLine, type SheetPlan } from './sheet-support.ts';
import { readSurvey } from './survey-support.ts';

type Value = string | number | null;
const header = [
  '村（社区）',
  '区划代码',
  '是否成立',
  '主席人数',
  '有无活动场所',
  '制度上墙公示',
  '联系电话',
  '备注',
];
const right: Record<string, Value> = {
  '村（社区）': '西湖社区',
  区划代码: '990102001001',
  是否成立: '已成立',
};
const village = async (changes: Record<string, Value>, top = '区划代码：990102001') => {
  const line = header.map((name) => ({ ...right, ...changes })[name] ?? null);
  const plan: SheetPlan = { name: '表', lines: [[top], header, line] };
  const { problems, records } = await readSheets(readVillages, [plan]);
  const [association] =
    (records[0]?.record as { associations: Record<string, unknown>[] } | undefined)?.associations ?? [];
  return {
    said: problems.map(({ cell, what, allowed, todo }) => [cell, what, allowed, todo].join('｜')),
    association,
  };
};

test('signs and words that stand for something else', () => {
  expect(
    [
      '同上',
      '〃',
      '"',
      '“',
      '″',
      '—',
      '――',
      '/',
      '／',
      '略',
      '不详',
      '无',
      '√',
      '☑',
      '×',
      '……',
      '无障碍',
      '一',
      '同上村',
      '西湖',
    ].map(placeholderOf),
  ).toEqual([
    ...[
      'same',
      'same',
      'same',
      'same',
      'same',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ],
    ...['none', 'tick', 'tick', 'cross', 'unknown', undefined, undefined, undefined, undefined],
  ]);
});

const refused: [changes: Record<string, Value>, said: RegExp][] = [
  [{ 主席人数: '约300' }, /^D3｜.*“约300”不是数，是大概的说法｜一个准确的数.*｜按原始资料写准确的数/u],
  [{ 主席人数: '300余' }, /“300余”不是数，是大概的说法/u],
  [{ 主席人数: '300多人' }, /“300多人”不是数，是大概的说法/u],
  [{ 主席人数: '300人左右' }, /是大概的说法/u],
  [{ 主席人数: '≥95%' }, /“≥95%”不是数，是一个界限/u],
  [{ 主席人数: '95%以上' }, /“95%以上”不是数，是一个界限/u],
  [{ 主席人数: '不少于3人' }, /是一个界限/u],
  [{ 主席人数: '300-500' }, /“300-500”不是数，是一个范围/u],
  [{ 主席人数: '3～5人' }, /是一个范围/u],
  [{ 主席人数: '三' }, /“三”不是数，是汉字写的数/u],
  [{ 主席人数: '1.2E+05' }, /是科学计数法/u],
  [{ 主席人数: 3.5 }, /“3.5”不是整数，有小数/u],
  [{ 主席人数: -2 }, /“-2”是负数/u],
  [{ 主席人数: '3元' }, /“元”不是这一栏的单位/u],
  [
    { 主席人数: '无' },
    /“主席人数”写的是“无”，看不出是 0 还是不清楚｜没有就写 0；不清楚就空着｜改成 0，或者清空这一格/u,
  ],
  [{ 主席人数: '同上' }, /“主席人数”写的是“同上”，读不出指的是哪一格.*照抄/u],
  [{ 备注: '同上' }, /“备注”写的是“同上”，读不出/u],
  [{ 备注: '√' }, /“备注”写的是“√”，这一栏不是打勾的/u],
  [{ '村（社区）': '—' }, /没有填“村（社区）”：写的是“—”/u],
  [
    { 联系电话: '0999-12345' },
    /“0999-12345”区号后面只有 5 位，固定电话是 7 或 8 位｜单位座机.*｜核对后补全或改正/u,
  ],
  [{ 联系电话: '0999-123456789' }, /区号后面有 9 位/u],
  [{ 联系电话: '5550385' }, /“5550385”没有区号/u],
  [{ 联系电话: '400-123' }, /“400-123”有 6 位，400 电话是 10 位/u],
  [{ 区划代码: '5.199E+17' }, /末几位已经丢失（现在是“5\.199E\+17”）.*格式改为“文本”/u],
  [{ 区划代码: '9.90102E+11' }, /末几位已经丢失/u],
  [{ 区划代码: '湖滨社区' }, /“湖滨社区”是名称，这里要写代码.*查到它的代码再填/u],
  [{ 制度上墙公示: '〇' }, /“〇”不是这里的写法｜是、否/u],
  [{ 制度上墙公示: '已建立' }, /“已建立”不是这里的写法/u],
  [{ 是否成立: '部分成立' }, /“部分成立”不是这里的写法/u],
  [{ 备注: '身份证：990102199001011238' }, /有身份证号（990…38），不得公开/u],
];
for (const [changes, said] of refused)
  test(`refused in words: ${JSON.stringify(changes)}`, async () => {
    expect((await village(changes)).said).toEqual([expect.stringMatching(said)]);
  });

const taken: [changes: Record<string, Value>, field: string, value: unknown][] = [
  [{ 主席人数: '３' }, 'chairs', 3],
  [{ 主席人数: '3人' }, 'chairs', 3],
  [{ 主席人数: '—' }, 'chairs', undefined],
  [{ 主席人数: '不详' }, 'chairs', undefined],
  [{ 有无活动场所: '√' }, 'venue', true],
  [{ 有无活动场所: '×' }, 'venue', false],
  [{ 有无活动场所: '☑有 □无' }, 'venue', true],
  [{ 有无活动场所: '□有 ☑无' }, 'venue', false],
  [{ 有无活动场所: '无' }, 'venue', false],
  [{ 有无活动场所: '不清楚' }, 'venue', undefined],
  [{ 制度上墙公示: '—' }, 'rulesPosted', undefined],
  [{ 是否成立: '√' }, 'founded', true],
  ...(['已公示', '已上墙', '公示', '已上墙公示', '有', '✓', 'YES', 1, '1'] as const).map(
    (word): [Record<string, Value>, string, unknown] => [{ 制度上墙公示: word }, 'rulesPosted', true],
  ),
  ...(['未公示', '没有上墙', '尚未公示', '无', '✗', 'No', 0, '0'] as const).map(
    (word): [Record<string, Value>, string, unknown] => [{ 制度上墙公示: word }, 'rulesPosted', false],
  ),
  [{ 是否成立: '已建立' }, 'founded', true],
  [{ 是否成立: '尚未成立' }, 'founded', false],
  [{ 是否成立: '未建立' }, 'founded', false],
  [{ 有无活动场所: '已建成' }, 'venue', true],
  [{ 有无活动场所: '未设' }, 'venue', false],
  [{ 是否成立: '未成立', 主席人数: 0 }, 'chairs', undefined],
  [{ 联系电话: '无' }, 'phone', undefined],
  [{ 备注: '无' }, 'note', undefined],
  [{ 备注: '无障碍设施待建' }, 'note', '无障碍设施待建'],
];
for (const [changes, field, value] of taken)
  test(`taken: ${JSON.stringify(changes)}`, async () => {
    const { said, association } = await village(changes);
    expect(said).toEqual([]);
    expect(association?.[field]).toEqual(value);
  });

test('a place by its name where a code is asked: the code is offered', async () => {
  expect((await village({}, '区划代码：溪口街道')).said).toContainEqual(
    expect.stringMatching(/^A1｜“溪口街道”是名称，这里要写代码｜990102001（溪口街道）｜改成 990102001/u),
  );
  expect(await readSurvey({ 行政区划代码: '临溪区' })).toEqual([
    expect.stringMatching(/“临溪区”是名称，这里要写代码/u),
  ]);
  expect(await readSurvey({ 被测评单位编号: '云汀市盲人协会' })).toEqual([
    expect.stringMatching(/“云汀市盲人协会”是名称，这里要写编号/u),
  ]);
});

test('counts with thousands marks and multiples are read, too large ones told in plain words', async () => {
  expect(await readSurvey({ 样本: '1,234' })).toEqual([]);
  expect(await readSurvey({ 样本: '1.2万' })).toEqual([]);
  expect((await village({ 主席人数: 1234 })).said).toEqual([
    expect.stringMatching(/^D3｜“主席人数”不对：太大，最多 999（现在是“1234”）/u),
  ]);
});

test('a month without its day is told as one', async () => {
  for (const date of ['二〇二四年五月', '2024年5月', '2024.5', '2024-05', '2024年5月上旬', '2024年'])
    expect(await readSurvey({ 开始日期: date })).toEqual([
      expect.stringContaining(`“开始日期”不对：“${date}”没有写哪一天`),
    ]);
});

test('a cell that means the one above: a column that carries down takes it, others ask', async () => {
  const lines = [
    rosterHeader,
    rosterLine(),
    rosterLine({ 行政区划: '同上', 协会名称: '临溪区聋人协会', 残疾类别: '听力、言语', 办公地址: '〃' }),
  ];
  const { told, records } = await readSheets(readRosters, [{ name: '名录', lines }]);
  expect(told).toEqual(['名录!G3 “办公地址”写的是“〃”，读不出指的是哪一格']);
  expect(records.map(({ target }) => target)).toContain('associations/990102-deaf.json');
});

test('a mistyped ID number under a header that names it, read or not', async () => {
  const lines = [
    [...rosterHeader, '负责人身份证号'],
    [...rosterLine(), '990102199001011238'],
  ];
  const { told } = await readSheets(readRosters, [{ name: '名录', lines }]);
  expect(told).toEqual([expect.stringContaining('名录!P2 有身份证号（990…38），不得公开')]);
});

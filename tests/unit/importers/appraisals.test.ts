import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { indicesIn, indicesText } from '../../../src/importers/appraisals/indices.ts';
import { readAppraisals } from '../../../src/importers/appraisals/read.ts';
import { bodiesIn, formOf, publish, readInto } from './figures-support.ts';
import { build, cellsTold, filesOf } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

// The last test starts the real command: seconds on a busy machine.
test.describe.configure({ timeout: 180_000 });

const head = {
  标题: '2024 年度专门协会量化考核',
  考核单位: '云汀市残疾人联合会',
  考核年度: '2024年度',
  结果公布日期: '2025-02-20',
  来源文件编号: 'money-2024',
};
const header = ['协会', '考核指标', '满分', '得分'];
const good = [
  ['云汀市盲人协会', '组织建设', 40, 36],
  [null, '活动开展', 60, 55.5],
  ['9901-deaf', '组织建设', 40, 40],
  ['9901-deaf', '活动开展', 60, 41],
];
const sheet = (changes: object, rows: Parameters<typeof formOf>[2]) =>
  formOf({ ...head, ...changes }, header, rows);
const inFolder = (act: (into: string, folder: string) => Promise<void>) =>
  withFolder((folder) => act(bodiesIn(folder), folder));

test('an appraisal becomes the total of each association, and that the federation did it', () =>
  inFolder(async (into) => {
    const { told, files } = await readInto(readAppraisals, into, [sheet({}, good)]);
    expect(told).toEqual([]);
    const common = { title: head.标题, publishedOn: '2025-03-01', source: { document: 'money-2024' } };
    expect(files).toEqual({
      'observations/appraisal-score-2024.json': {
        ...{ ...common, measure: 'appraisal-score' },
        rows: [
          { organisation: '9901-blind', year: 2024, value: '91.5', note: '组织建设 36/40；活动开展 55.5/60' },
          { organisation: '9901-deaf', year: 2024, value: '81', note: '组织建设 40/40；活动开展 41/60' },
        ],
      },
      'observations/appraisal-done-2024.json': {
        ...{ ...common, measure: 'appraisal-done' },
        rows: [{ organisation: '9901', year: 2024, done: true, doneOn: '2025-02-20' }],
      },
    });
  }));

test('a row of 总分 among the indices is a sum: left out and told, refused where it says something else', () =>
  inFolder(async (into) => {
    for (const name of ['9901-deaf', null]) {
      const rows = [...good, [name, '总分', 100, 81]];
      const { told, files } = await readInto(readAppraisals, into, [sheet({}, rows)]);
      expect([told, Object.keys(files)], String(name)).toEqual([[], expect.any(Array)]);
      expect(JSON.stringify(files)).not.toContain('总分');
    }
    const wrong = await readInto(readAppraisals, into, [
      sheet({}, [...good, ['9901-deaf', '总得分', 100, 80]]),
    ]);
    expect(wrong.told).toEqual(['D12 “总得分”一行的“得分”写的是 80，各项加起来是 81']);
    const alone = await readInto(readAppraisals, into, [sheet({}, [['9901-deaf', '总分', 100, 81]])]);
    expect(alone.told).toEqual([]);
  }));

test('a year is appraised when it is over, or nearly', () =>
  inFolder(async (into) => {
    const at = (day: string) =>
      readInto(readAppraisals, into, [sheet({ 结果公布日期: day }, good)], { published: '2025-03-01' });
    expect((await at('2024-03-02')).told).toEqual([
      expect.stringMatching(/^B4 2024 年度还没有结束，2024-03-02 就公布了考核结果/u),
    ]);
    const { told, remarks } = await at('2024-12-20');
    expect([told, remarks.map(({ what }) => what)]).toEqual([[], [expect.stringContaining('还没有结束')]]);
  }));

test('each fault of a form is told at its cell, all in one run', () =>
  inFolder(async (into) => {
    const { told } = await readInto(readAppraisals, into, [
      sheet({ 考核单位: '云汀市盲人协会', 考核年度: '去年', 结果公布日期: '2025-02-30', 来源文件编号: 'x' }, [
        ['9901-blind', '组织建设', 40, 41],
        [null, '组织建设', 40, '优'],
        ['9901', '组织建设', 100, 90],
        ['无此协会', '组织建设', '百', 90],
      ]),
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^B3 .*“去年”不是年度/),
      expect.stringMatching(/^B4 .*“2025-02-30”不是日期/),
      expect.stringMatching(/^D9 .*“优”不是数/),
      expect.stringMatching(/^C11 .*“百”不是数/),
      expect.stringMatching(/^B5 没有编号是“x”的资料/),
      expect.stringMatching(/^B2 “云汀市盲人协会”不是残联/),
      expect.stringMatching(/^D8 得分 41 大于满分 40/),
      expect.stringMatching(/^B9 考核指标“组织建设”和 B8 重复/),
      expect.stringMatching(/^C8 “9901-blind”的满分加起来是 80，应当是 100/),
      expect.stringMatching(/^A10 “云汀市残疾人联合会”不是专门协会/),
      expect.stringMatching(/^A11 内容文件夹里没有“无此协会”/),
    ]);
  }));

test('a published score stays unless a reason is given', () =>
  inFolder(async (into) => {
    publish(into, (await readInto(readAppraisals, into, [sheet({}, good)])).files);
    const changed = [sheet({}, [['9901-blind', '综合', 100, 95], ...good.slice(2)])];
    const { told } = await readInto(readAppraisals, into, changed);
    expect(told).toEqual([expect.stringMatching(/^D8 .*已经公布为 91\.5.*这里写的是 95/)]);
    const { files } = await readInto(readAppraisals, into, changed, {
      ...{ reason: '漏加一项', published: '2025-04-01' },
    });
    expect(files).toMatchObject({
      'observations/appraisal-score-2024.json': {
        rows: [
          { value: '95', note: '综合 95/100', corrected: [{ value: '91.5', on: '2025-04-01' }] },
          { value: '81' },
        ],
      },
    });
  }));

test('the note of the indices is read as it was written; any other note is none', () => {
  const indices = [
    { index: '组织建设', points: '40', score: '36.5' },
    { index: '活动 开展', points: '60', score: '0' },
  ];
  expect(indicesIn(indicesText(indices) ?? '')).toEqual(indices);
  expect(indicesText([{ index: '总分', points: '100', score: '92.5' }])).toBeUndefined();
  expect(indicesIn('请第三方考核')).toBeUndefined();
});

test('the command writes nothing when a cell is wrong, and all when none is', () =>
  inFolder(async (into, folder) => {
    const before = filesOf(into);
    const bad = await build(join(folder, 'bad.xlsx'), [sheet({}, [['9901-blind', '综合', 90, 80]])]);
    const refused = await runImport('appraisals', bad, '--into', into);
    expect([refused.code, refused.out, cellsTold(refused.error)]).toEqual([2, '', ['bad.xlsx!表!C8']]);
    expect(filesOf(into)).toEqual(before);
    const fine = await build(join(folder, 'good.xlsx'), [sheet({}, good)]);
    expect(await runImport('appraisals', fine, '--into', into)).toMatchObject({ code: 0, error: '' });
    expect(Object.keys(filesOf(into))).toContain('observations/appraisal-done-2024.json');
  }));

test('results of a year that were published before it are told at the day', () =>
  inFolder(async (into) => {
    const { told } = await readInto(readAppraisals, into, [sheet({ 结果公布日期: '2023-02-20' }, good)]);
    expect(told).toEqual([expect.stringMatching(/^B4 2024 年的事，写的是 2023-02-20 做到/u)]);
  }));

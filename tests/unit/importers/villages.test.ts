import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { readContent } from '../../../src/records/content.ts';
import { villagesSchema } from '../../../src/schemas/village.ts';
import { cellsTold, divisions, filesOf, readSheets, type SheetPlan } from './sheet-support.ts';
import { real, runImport, withFolder } from './support.ts';

const forms = resolve(real, 'forms');
const noForms = [
  !existsSync(forms),
  'no ../shared/real/forms beside the repository: the real village forms are not tried',
] as const;

const header = [
  ...['序号', '村（社区）', '区划代码', '是否成立', '主席人数', '副主席人数', '委员人数', '专职委员人数'],
  ...['残疾人小组数', '有无活动场所', '制度上墙公示', '联系电话'],
];
type Line = SheetPlan['lines'][number];
const line = (changes: Record<string, Line[number]> = {}): Line =>
  header.map(
    (name) => ({ '村（社区）': '西湖社区', 区划代码: '990102001001', 是否成立: '已成立', ...changes })[name],
  );
const sheet = (...lines: Line[]): SheetPlan => ({
  name: '溪口街道',
  lines: [['情况表'], ['区划代码：990102001'], header, ...lines],
});
const villages = (...sheets: SheetPlan[]) => readSheets(readVillages, sheets);

test('the real forms give 3 townships with 9, 11 and 9 villages', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const into = join(folder, 'content');
    const file = join(forms, 'villages.xlsx');
    const { code, out, error } = await runImport('villages', file, '--into', into, '--divisions', divisions);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('villages.xlsx：29 个村（社区），3 个文件');
    const files = filesOf(into);
    const townships = ['990102001', '990102002', '990121100'];
    expect(Object.keys(files)).toEqual([
      'divisions.csv',
      'site.json',
      ...townships.map((it) => `villages/${it}.json`),
    ]);
    const [one, two, three] = townships.map(
      (it) => villagesSchema.parse(files[`villages/${it}.json`]).associations,
    );
    expect([one?.length, two?.length, three?.length]).toEqual([9, 11, 9]);
    expect(one?.[0]).toEqual({
      code: '990102001001',
      village: '西湖社区',
      founded: true,
      chairs: 1,
      viceChairs: 0,
      members: 5,
      commissioners: 0,
      groups: 4,
      venue: false,
      rulesPosted: true,
      phone: '0199-3360441',
    });
    expect(three?.at(-1)).toEqual({ code: '990121100208', village: '西桥村', founded: false });
    expect([one, two, three].flat().filter((it) => it?.founded)).toHaveLength(28);
    const rows = String(files['divisions.csv']).trim().split('\n');
    expect(rows).toHaveLength(1 + 4 + 3 + 29);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(
      rows
        .slice(1)
        .map((row) => row.split(',')[0])
        .sort(),
    );
    // The list knows this village by the name of its committee: that name stays in the list.
    expect(rows).toContain('990121100201,南桥村村民委员会');
    expect(rows).toContain('990121100200,西桥村');
    expect(readContent(into).findings).toEqual([]);
    return Promise.resolve();
  }));

test('the faulty forms: the defect at its cell, nothing else, nothing written', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const defective = resolve(real, 'forms-defective');
    const defects = JSON.parse(readFileSync(join(defective, 'defects.json'), 'utf8')) as Record<
      string,
      string
    >[];
    const into = join(folder, 'content');
    const run = await runImport(
      'villages',
      join(defective, 'villages-bad.xlsx'),
      '--into',
      into,
      '--divisions',
      divisions,
    );
    expect([run.code, run.out, existsSync(into)]).toEqual([2, '', false]);
    const planted = defects.filter(({ file }) => file === 'villages-bad.xlsx');
    expect(planted).toHaveLength(1);
    expect(cellsTold(run.error)).toEqual(
      planted.map((it) => [it['file'], it['sheet'], it['cell']].join('!')),
    );
    expect(run.error).toMatch(/应为 12 位（现在是“9901020029”）/);
    return Promise.resolve();
  }));

const faults: [changes: Record<string, Line[number]>, told: string][] = [
  [{ 区划代码: 990102001 }, 'C4 “区划代码”不对：村（社区）的区划代码应为 12 位（现在是“990102001”）'],
  [{ 区划代码: '990102002001' }, 'C4 区划代码 990102002001 不属于溪口街道（990102001）'],
  [{ 是否成立: '部分' }, 'D4 “是否成立”不对：“部分”不是这里的写法'],
  [{ 是否成立: null }, 'D4 没有填“是否成立”'],
  [{ '村（社区）': null }, 'B4 没有填“村（社区）”'],
  [{ 主席人数: 1.5 }, 'E4 “主席人数”不对：“1.5”不是整数，有小数'],
  [{ 委员人数: '若干' }, 'G4 “委员人数”不对：“若干”不是整数'],
  [{ 委员人数: -1 }, 'G4 “委员人数”不对：“-1”是负数，数目不能小于 0'],
  [
    { 是否成立: '未成立', 主席人数: 1 },
    'E4 “主席人数”不对：没有成立协会的村（社区）不写“主席人数”：已经成立的，改“是否成立”；没有成立的，删掉“主席人数”',
  ],
  [{ 有无活动场所: '部分' }, 'J4 “有无活动场所”不对：“部分”不是这里的写法'],
  [{ 联系电话: '13812345678' }, 'L4 有个人手机号码（138…78），不得公开'],
  [{ 联系电话: '0199-5550101、0199-5550102' }, 'L4 “联系电话”不对：“0199-5550101、0199-5550102”是几个电话'],
];
test('each fault is told once, at its cell', async () => {
  for (const [changes, expected] of faults)
    expect((await villages(sheet(line(changes)))).told, JSON.stringify(changes)).toEqual([
      `溪口街道!${expected}`,
    ]);
});

test('numbers as text, full-width, with a unit; a count of 0 is not an empty cell', async () => {
  const changes = {
    区划代码: 990102001001,
    主席人数: '１',
    副主席人数: '2人',
    委员人数: 0,
    联系电话: '0199－5550101',
    制度上墙公示: '有',
  };
  const { records, told } = await villages(sheet(line(changes)));
  expect(told).toEqual([]);
  expect(records.map(({ record }) => record)).toEqual([
    {
      township: '990102001',
      associations: [
        {
          ...{
            code: '990102001001',
            village: '西湖社区',
            founded: true,
            chairs: 1,
            viceChairs: 2,
            members: 0,
          },
          ...{ rulesPosted: true, phone: '0199-5550101' },
        },
      ],
    },
  ]);
});

test('codes that come twice, in a sheet or over sheets', async () => {
  const { told } = await villages(sheet(line(), line({ '村（社区）': '南湖社区' })));
  expect(told).toEqual(['溪口街道!C5 区划代码 990102001001 重复，和 form.xlsx 工作表“溪口街道” C4 一样']);
});

test('two villages of one name are two villages', async () => {
  const { told, records } = await villages(sheet(line(), line({ 区划代码: '990102001009' })));
  expect([told, records[0]?.count]).toEqual([[], 2]);
});

test('the township must be named and known; a village that the list calls otherwise is told', async () => {
  const named = (text: string, ...lines: Line[]): SheetPlan => ({
    name: '表',
    lines: [[text], header, ...lines],
  });
  expect((await villages(named('某某街道', line()))).told).toEqual(['表!A1 没有写乡镇（街道）的区划代码']);
  expect((await villages(named('区划代码：990102', line()))).told).toEqual([
    '表!A1 乡镇（街道）的区划代码应为 9 位，“990102”有 6 位',
  ]);
  expect((await villages(named('区划代码：990102009', line({ 区划代码: '990102009001' })))).told).toEqual([
    '表!A1 区划列表里没有 990102009',
  ]);
  for (const title of [
    '溪口街道村（社区）残疾人协会情况表（区划代码：990102001）',
    '情况表 行政区划代码：990102001',
  ]) {
    const it = await villages(named(title, line()));
    expect([it.told, it.records[0]?.target], title).toEqual([[], 'villages/990102001.json']);
  }
  const bridge = (name: string) =>
    named('区划代码：990121100', line({ '村（社区）': name, 区划代码: '990121100201' }));
  expect((await villages(bridge('南桥村'))).remarks).toEqual([]);
  expect((await villages(bridge('南桥社区居委会'))).remarks).toEqual([]);
  const other = await villages(bridge('北桥村'));
  expect([other.told, other.remarks.map(({ what }) => what)]).toEqual([
    [],
    ['B3 写的是“北桥村”，990121100201 在区划列表里是“南桥村村民委员会”，请核对'],
  ]);
  expect((await villages(named('区划代码：990102001'))).told).toEqual(['表!A3 表头下面没有一个村（社区）']);
});

test('the code of the township is read by the other names of its label, and without one where it is the only one', async () => {
  const above = (...cells: Line): SheetPlan => ({ name: '街道', lines: [['情况表'], cells, header, line()] });
  for (const cells of [
    ['街道代码（9位）：990102001'],
    ['代码:９９０１０２００１'],
    ['乡镇（街道）代码', '990102001000'],
    ['填报单位：溪口街道残联（990102001）　填报日期：2026年3月12日'],
    ['溪口街道', '990102001'],
  ]) {
    const { told, records } = await villages(above(...cells));
    expect([told, records[0]?.target], cells.join()).toEqual([[], 'villages/990102001.json']);
  }
  expect((await villages(above('990102001', '990102002'))).told[0]).toContain('没有写乡镇（街道）的区划代码');
  expect((await villages(above('联系电话：012345678'))).told[0]).toContain('没有写乡镇（街道）的区划代码');
});

test('names of the column of villages, and a code that a program wrote with a point', async () => {
  for (const name of ['村/社区名称', '村、社区', '村（居）委会', '行政村（社区）']) {
    const names = header.map((it) => (it === '村（社区）' ? name : it));
    const lines = [['情况表'], ['区划代码：990102001'], names, line({ 区划代码: '990102001001.0' })];
    expect((await villages({ name: '街道', lines })).told, name).toEqual([]);
  }
});

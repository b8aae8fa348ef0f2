import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, divisions, rosterHeader, rosterLine, type SheetPlan } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

type Lines = SheetPlan['lines'];

const villageHeader = ['村（社区）', '区划代码', '是否成立'];
const villages = (township: string, header: Lines[number], ...lines: Lines): SheetPlan => ({
  name: '表',
  lines: [[`区划代码：${township}`], header, ...lines],
});
const village = ['西湖社区', '990102001001', '已成立'];

/** Imports files that are built for the purpose; a sheet each. */
const imported = (verb: string, files: Readonly<Record<string, SheetPlan>>) =>
  withFolder(async (folder) => {
    const paths = [];
    for (const [name, plan] of Object.entries(files)) paths.push(await build(join(folder, name), [plan]));
    return runImport(verb, ...paths, '--into', join(folder, 'content'), '--divisions', divisions);
  });

const lineWith = (text: string, part: string): string =>
  text.split('\n').find((it) => it.includes(part)) ?? '';

test('columns that need not be there and are not: one line, with what to do', async () => {
  const header = [...villageHeader, '备注', '主席'];
  const { code, out } = await imported('villages', { 'a.xlsx': villages('990102001', header, village) });
  expect(code).toBe(0);
  expect(lineWith(out, '表里没有的')).toBe(
    '  表里没有的可选栏：副主席人数、委员人数、专职委员人数、残疾人小组数、有无活动场所、制度上墙公示、联系电话（本来就没有的不用管；有的，把栏名改成这里的写法再导入）',
  );
  expect(out.match(/表里没有的/g)).toHaveLength(1);
});

test('a form with all its columns filled in: nothing is missing', async () => {
  const header = [
    ...villageHeader,
    ...['主席', '副主席', '委员', '专职委员', '小组数', '活动场所', '制度上墙', '电话', '备注'],
  ];
  const line = [...village, 1, 2, 3, 1, 1, '有', '是', '0199-5550385', '新址'];
  const { code, out, error } = await imported('villages', { 'a.xlsx': villages('990102001', header, line) });
  expect(code, error).toBe(0);
  expect(out).toContain('  没有找到、没有读进去的：没有');
});

test('columns and labels that are there and say nothing are told, too', async () => {
  const header = [...villageHeader, '备注', '主席'];
  const { out } = await imported('villages', {
    'a.xlsx': villages('990102001', header, [...village, null, 1]),
  });
  expect(lineWith(out, '没有填的')).toBe('  没有填的可选栏：备注（有内容的补上再导入；没有的不用管）');
  expect(out.indexOf('没有填的可选栏')).toBeGreaterThan(out.indexOf('表里没有的'));
  expect(out).toContain('没有读进去的：没有');
  const lines = [['填报单位', '临溪区残联'], ['填报日期'], rosterHeader, rosterLine({ 备注: '无' })];
  const { out: roster } = await imported('roster', { 'a.xlsx': { name: '名录', lines } });
  expect(lineWith(roster, '没有填的')).toMatch(/填报日期.*是否登记、.*、备注（/u);
  expect(roster).toMatch(
    /写的是“无”“—”“不详”“空缺”一类的字，当作没有填：1 处\n {6}工作表“名录”单元格 O4 {2}“备注：无”/u,
  );
});

test('labels above a table that are not there', async () => {
  const lines = [['填报单位：临溪区残联'], rosterHeader, rosterLine()];
  const { out } = await imported('roster', { 'a.xlsx': { name: '名录', lines } });
  expect(lineWith(out, '表里没有的')).toMatch(/可选栏：填报日期（/u);
});

test('over several files: once where all lack it, else with its sheet; other places bear their file', async () => {
  const other = ['南桥村', '990121100201', '已成立'];
  const { code, out } = await imported('villages', {
    'a.xlsx': villages('990102001', [...villageHeader, '备注'], village, ['合计']),
    'b.xlsx': villages('990121100', villageHeader, other),
  });
  expect(code, out).toBe(0);
  expect(lineWith(out, '表里没有的')).toMatch(/：主席人数.*、备注（b\.xlsx 工作表“表”）（/u);
  expect(out.match(/主席人数/g)).toHaveLength(2); // 主席人数、副主席人数
  expect(out).toContain('      a.xlsx 工作表“表”单元格 A4  “合计”');
});

test('a refused import tells the list too, with what was left out', async () => {
  const header = [...villageHeader, '别的'];
  const { code, out, error } = await imported('villages', {
    'a.xlsx': villages('990102001', header, ['西湖社区', '990102001001', '部分'], ['合计']),
  });
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^有 1 个问题，什么都没有写入：/u);
  expect(error).not.toContain('读进去的：没有');
  expect(error).toMatch(/列名不认识的列，没有读：1 处\n {6}工作表“表”单元格 D2 {2}“别的”\n/u);
  expect(error).toMatch(/表里没有的可选栏：主席人数、/u);
  expect(error).toMatch(/合计、小计一类的行，没有读：1 处\n {6}工作表“表”单元格 A4 {2}“合计”/u);
});

for (const [verb, plan] of [
  ['villages', villages('990102001', villageHeader, village, ['说明：如实填写'])],
  ['roster', { lines: [rosterHeader, rosterLine(), ['说明：如实填写']] }],
] as const)
  test(`${verb}: a line that is no row is told once`, async () => {
    const { code, out } = await imported(verb, { 'a.xlsx': plan });
    expect(code).toBe(0);
    expect(out.match(/如实填写/g)).toHaveLength(1);
    expect(out).toContain('说明、签名一类的行，没有读：1 处');
  });

test('--report has each thing by itself, also those that the screen sums up', () =>
  withFolder(async (folder) => {
    const header = [...villageHeader, '主席人数（十人）', '备注'];
    const lines = [1, 2, 3, 4, 5].map((it) => [`湖${it}社区`, `99010200100${it}`, '已成立', it]);
    const path = await build(join(folder, 'a.xlsx'), [villages('990102001', header, ...lines)]);
    const report = join(folder, 'report.json');
    const into = ['--into', join(folder, 'content'), '--divisions', divisions, '--report', report];
    const { code, out, error } = await runImport('villages', path, ...into);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('“1十人 → 10人”，同样的在这张表里还有 4 处');
    const { files, told } = JSON.parse(readFileSync(report, 'utf8')) as {
      files: { target: string; count: number }[];
      told: { kind: string; what: string; where?: string }[];
    };
    expect(files).toMatchObject([{ target: 'villages/990102001.json', count: 5 }]);
    const converted = told.filter(({ what }) => what.includes('→'));
    expect(converted.map(({ where }) => where)).toEqual(
      [3, 4, 5, 6, 7].map((row) => `工作表“表”单元格 D${row}`),
    );
    expect(told.some(({ kind, what }) => kind === 'absent' && what === '联系电话')).toBe(true);
  }));

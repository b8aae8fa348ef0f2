import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CellValueInput } from '@cj-tech-master/excelts';
import { expect, test } from '@playwright/test';
import { readContent } from '../../../src/records/content.ts';
import { opportunitySchema } from '../../../src/schemas/volunteering.ts';
import { contentWith } from './audit-support.ts';
import { build, cellsTold, divisions, filesOf } from './sheet-support.ts';
import { real, runImport, runTemplate, withFolder } from './support.ts';

const forms = resolve(real, 'forms');
const noForms = [
  !existsSync(forms),
  'no ../shared/real/forms beside the repository: the real list of opportunities is not tried',
] as const;

const day = (text: string): Date => new Date(`${text}Z`);
const right: Record<string, CellValueInput> = {
  岗位名称: '读屏辅导志愿者',
  发布组织: '临溪区盲人协会',
  行政区划代码: '990102',
  服务类别: '读屏辅导',
  周期: '单次',
  开始时间: day('2026-12-05T09:00'),
  结束时间: day('2026-12-05T11:30'),
  联系电话: '0199-5550385',
  报名链接: { text: '去报名', hyperlink: 'https://volunteer.example/p/1' },
};

type Changes = Record<string, CellValueInput>;

/** Imports lists whose lines are right but for what a test changes. */
async function imported(folder: string, lines: readonly Changes[], ...options: string[]) {
  const header = [...new Set([...Object.keys(right), ...lines.flatMap((it) => Object.keys(it))])];
  const rows = lines.map((changes) => header.map((name) => ({ ...right, ...changes })[name]));
  const into = join(folder, 'content');
  if (!existsSync(into)) contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
  const file = await build(join(folder, 'v.xlsx'), [{ name: '岗位', lines: [header, ...rows] }]);
  const run = await runImport('volunteering', file, '--into', into, '--divisions', divisions, ...options);
  const records = Object.entries(filesOf(into)).filter(([path]) => path.startsWith('volunteering/'));
  return { ...run, into, records: new Map(records.map(([path, it]) => [path, it as object])) };
}

test('the real list gives its 14 opportunities', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const expected = JSON.parse(readFileSync(join(forms, 'expected.json'), 'utf8')) as Record<
      string,
      { rows: number }
    >;
    const into = join(folder, 'content');
    const file = join(forms, 'volunteering.xlsx');
    const { code, out, error } = await runImport(
      'volunteering',
      file,
      '--into',
      into,
      '--divisions',
      divisions,
    );
    expect([code, error]).toEqual([0, '']);
    const rows = expected['volunteering.xlsx']?.rows ?? 0;
    expect(out).toContain(`volunteering.xlsx：${rows} 个岗位，${rows} 个文件`);
    expect(out).toContain('站点“溪口街道联络点”在本站没有记录（9 行），写进了地点');
    const all = Object.entries(filesOf(into)).filter(([path]) => path.startsWith('volunteering/'));
    const records = all.map(([, record]) => opportunitySchema.parse(record));
    expect(records).toHaveLength(rows);
    expect(records.filter((it) => it.full)).toHaveLength(2);
    expect(
      records
        .map((it) => it.when.kind)
        .sort()
        .join(' '),
    ).toMatch(/^(ongoing ){5}(recurring ?){2} (single ?){7}$/);
    const weekly = records.find((it) => it.title === '居家探访志愿者（第14期）');
    expect(weekly).toMatchObject({
      ...{ kind: '居家探访', runBy: '云汀市盲人协会', place: '990102', wanted: 13, full: true },
      address: '溪口街道联络点，人民路30号',
      when: {
        ...{ kind: 'recurring', start: '2026-12-10T12:00', end: '2026-12-10T15:30' },
        repeat: { every: 'week', interval: 1, days: ['th'] },
      },
      signUp: { url: 'https://volunteer.example.com/p/8046', closesAt: '2026-12-07T17:00' },
      requirements: ['热心助残，年满18周岁'],
      disabledVolunteers: { support: ['场地有坡道'] },
      contact: { phones: [{ kind: 'voice', number: '0199-2852558' }] },
    });
    const { findings } = readContent(into);
    expect(findings).toEqual([]);
    return Promise.resolve();
  }));

test('the faulty list: each defect at its cell, nothing else, nothing written', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const defective = resolve(real, 'forms-defective');
    const defects = JSON.parse(readFileSync(join(defective, 'defects.json'), 'utf8')) as Record<
      string,
      string
    >[];
    const planted = defects
      .filter((it) => it['file'] === 'volunteering-bad.xlsx')
      .map((it) => `${it['file']}!${it['sheet']}!${it['cell']}`);
    const into = join(folder, 'content');
    const file = join(defective, 'volunteering-bad.xlsx');
    const { code, error } = await runImport('volunteering', file, '--into', into, '--divisions', divisions);
    expect([code, existsSync(into)]).toEqual([2, false]);
    expect(cellsTold(error).sort()).toEqual(planted.sort());
    return Promise.resolve();
  }));

test('who runs it and the station are found by name or id; a name that nobody has stays a name', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, {
      '990102-blind': { name: '临溪区盲人协会' },
      '9901-deaf': { name: '同名协会' },
      '990103-deaf': { name: '同名协会' },
    });
    mkdirSync(join(into, 'stations'));
    const station = { name: '溪口街道联络点', place: '990102', office: { address: '溪口街 2 号' } };
    writeFileSync(join(into, 'stations/xikou.json'), JSON.stringify(station));
    const { records } = await imported(folder, [
      { 站点: '溪口街道 联络点' },
      { 岗位名称: '二', 发布组织: '9901-deaf', 站点: 'xikou', 地点: '二楼' },
      { 岗位名称: '三', 发布组织: '云汀大学' },
    ]);
    expect(records.get('volunteering/990102-2026-12-05-读屏辅导志愿者.json')).toMatchObject({
      ...{ organisation: '990102-blind', station: 'xikou' },
    });
    expect(records.get('volunteering/990102-2026-12-05-二.json')).toMatchObject({
      ...{ organisation: '9901-deaf', station: 'xikou', address: '二楼' },
    });
    expect(records.get('volunteering/990102-2026-12-05-三.json')).toMatchObject({ runBy: '云汀大学' });
    const twice = await imported(folder, [{ 岗位名称: '四', 发布组织: '同名协会' }]);
    expect([twice.code, cellsTold(twice.error)]).toEqual([2, ['v.xlsx!岗位!B2']]);
    expect(twice.error).toMatch(/有 2 个“同名协会”[^]*9901-deaf、990103-deaf/);
  }));

test('cycles become rules', () =>
  withFolder(async (folder) => {
    const { records, error } = await imported(folder, [
      {
        岗位名称: '周',
        周期: '每周',
        星期: '周日、周六',
        次数: 6,
        不活动的日子: '2026/12/12、2026年12月13日',
      },
      { 岗位名称: '双周', 周期: '隔周', 到哪一天为止: '2027年3月1日' },
      { 岗位名称: '月', 周期: '每月' },
      {
        岗位名称: '月末',
        周期: '每月',
        开始时间: day('2027-01-30T09:00'),
        结束时间: day('2027-01-30T10:00'),
      },
      { 岗位名称: '长', 周期: '长期', 结束时间: null, 到哪一天为止: '2027-06-30' },
    ]);
    expect(error).toBe('');
    const when = (id: string): unknown =>
      (records.get(`volunteering/990102-${id}.json`) as { when: unknown }).when;
    expect(when('2026-12-05-周')).toMatchObject({
      repeat: { every: 'week', days: ['su', 'sa'], count: 6, except: ['2026-12-12', '2026-12-13'] },
    });
    expect(when('2026-12-05-双周')).toMatchObject({
      repeat: { every: 'week', interval: 2, days: ['sa'], until: '2027-03-01' },
    });
    expect(when('2026-12-05-月')).toMatchObject({ repeat: { every: 'month', days: ['sa'], nth: 1 } });
    expect(when('2027-01-30-月末')).toMatchObject({ repeat: { every: 'month', days: ['sa'], nth: -1 } });
    expect(when('2026-12-05-长')).toEqual({
      kind: 'ongoing',
      start: '2026-12-05T09:00',
      until: '2027-06-30',
    });
  }));

test('every mistake of every line in one run, also those that one cell alone does not show', () =>
  withFolder(async (folder) => {
    const { code, error, records } = await imported(folder, [
      { 报名链接: 'http://volunteer.example/p/1' },
      { 报名链接: { text: 'https://a.example/', hyperlink: 'https://b.example/' }, 岗位名称: '一' },
      { 报名链接: 'javascript:alert(1)', 结束时间: day('2026-12-05T08:00'), 岗位名称: '二' },
      { 岗位名称: '三', 结束时间: null },
      { 岗位名称: '四', 开始时间: '2026-12-05' },
      { 岗位名称: '五', 服务类别: '唱歌', 结束时间: day('2026-12-05T08:00') },
      { 岗位名称: '六', 周期: '每周', 星期: '周日' },
      { 岗位名称: '七', 报名链接: null, 联系电话: null },
      { 岗位名称: '八', 联系电话: '139 0000 1234', 报名链接: null },
      { 岗位名称: '九', 周期: '天天' },
      { 岗位名称: '九', 培训: '也许', 招募人数: '几个' },
      { 岗位名称: '三' },
    ]);
    expect([code, records.size]).toEqual([2, 0]);
    expect(cellsTold(error).map((it) => it.slice(10))).toEqual([
      ...['I2', 'I3', 'G4', 'I4', 'G5', 'F6', 'D7', 'G7', 'J8', 'I9', 'H10', 'E11'],
      ...['A12', 'K12', 'L12', 'A13'],
    ]);
    expect(error).toMatch(/I3：.*写的是“https:\/\/a\.example\/”，点开却是“https:\/\/b\.example\/”/);
    expect(error).toMatch(/F6：.*没有写几点/);
    expect(error).toMatch(/A13：和 v\.xlsx 工作表“岗位” A5 是同一个岗位/);
  }));

test('words without end are refused at their cell, which is not repeated whole', () =>
  withFolder(async (folder) => {
    const endless = `有坡道\n${'长'.repeat(20_001)}`;
    const { code, error } = await imported(folder, [
      { 无障碍支持: endless },
      { 岗位名称: '二', 要求: endless },
    ]);
    expect(code).toBe(2);
    expect(error.match(/有 20001 个字，最多 20000 个/gu)).toHaveLength(2);
    expect(error.length).toBeLessThan(1500);
  }));

test('a start before the day of publication is refused of what is once, as the check does, and told of what goes on', () =>
  withFolder(async (folder) => {
    const start = (on: string) => ({ 开始时间: day(`${on}T14:00`), 结束时间: day(`${on}T16:00`) });
    const read = (...lines: Changes[]) => imported(folder, lines, '--published', '2026-11-01');
    const once = await read(
      { 岗位名称: '一', ...start('2020-11-30') },
      { 岗位名称: '二', ...start('2026-10-31') },
      { 岗位名称: '五', ...start('2026-11-01') },
    );
    expect([once.code, cellsTold(once.error)]).toEqual([2, ['v.xlsx!岗位!F2', 'v.xlsx!岗位!F3']]);
    const { code, out } = await read(
      { 岗位名称: '三', ...start('2026-10-31'), 周期: '长期' },
      { 岗位名称: '四', ...start('2020-11-30'), 周期: '长期' },
    );
    expect([code, /：([A-Z]\d+) 开始时间 \S+ 早于发布日期 2026-11-01/u.exec(out)?.[1]]).toEqual([0, 'F3']);
  }));

test('an opportunity that is imported again keeps the day on which it was first published', () =>
  withFolder(async (folder) => {
    const first = await imported(folder, [{}], '--published', '2026-11-01');
    expect(first.code).toBe(0);
    expect((await imported(folder, [{}])).error).toMatch(/已经有了，没有覆盖/);
    const again = await imported(folder, [{ 已满: '是' }], '--replace');
    expect([...again.records.values()]).toEqual([
      expect.objectContaining({ full: true, publishedOn: '2026-11-01' }),
    ]);
  }));

test('the template: empty it is refused; filled it is read back the same, and what it can not hold is named', () =>
  withFolder(async (folder) => {
    const { into } = await imported(folder, [
      {
        周期: '每月',
        欢迎残疾人志愿者: '是',
        无障碍支持: '有坡道\n手语翻译',
        培训: '有：上岗前半天',
        保险: '无',
      },
      {
        岗位名称: '二',
        周期: '长期',
        结束时间: null,
        已满: '是',
        网上做: '是',
        时间说明: '时间自己定',
        报名开始: '2026-12-01',
      },
    ]);
    const odd = {
      ...{ title: '三', kind: '其他', runBy: '云汀大学', place: '990102', publishedOn: '2026-11-01' },
      when: {
        ...{ kind: 'recurring', start: '2026-12-05T09:00', end: '2026-12-05T10:00' },
        repeat: { every: 'week', interval: 3, days: ['sa'] },
      },
      signUp: { url: 'https://volunteer.example/p/3' },
    };
    writeFileSync(join(into, 'volunteering/odd.json'), JSON.stringify(odd));
    const before = filesOf(into);
    const [out, empty] = [join(folder, 'filled.xlsx'), join(folder, 'empty.xlsx')];
    const filled = await runTemplate('volunteering', '--fill', '--from', into, '--out', out);
    expect([filled.code, filled.out]).toEqual([0, expect.stringMatching(/\n {2}odd：.*没有填“周期”/)]);
    expect(filled.out).not.toMatch(/\n {2}990102-/);
    writeFileSync(
      join(into, 'volunteering/odd.json'),
      JSON.stringify({ ...odd, when: { kind: 'ongoing', start: '2026-12-05T09:00' } }),
    );
    await runTemplate('volunteering', '--fill', '--from', into, '--out', join(folder, 'again.xlsx'));
    expect(
      await runImport('volunteering', join(folder, 'again.xlsx'), '--into', into, '--replace'),
    ).toMatchObject({
      ...{ code: 0, error: '' },
    });
    const after = filesOf(into);
    for (const path of Object.keys(before).filter((it) => it.includes('990102-')))
      expect(after[path], path).toEqual(before[path]);
    expect((await runTemplate('volunteering', '--out', empty)).code).toBe(0);
    const refused = await runImport('volunteering', empty, '--into', join(folder, 'new'));
    expect([refused.code, existsSync(join(folder, 'new'))]).toEqual([2, false]);
    expect(refused.error).toContain('表里一条记录也没有');
  }));

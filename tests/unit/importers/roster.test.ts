import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRosters } from '../../../src/importers/roster/read.ts';
import { readContent } from '../../../src/records/content.ts';
import { associationSchema } from '../../../src/schemas/association.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import {
  build,
  cellsTold,
  divisions,
  filesOf,
  readSheets,
  type SheetPlan,
  rosterHeader as header,
  rosterLine as line,
} from './sheet-support.ts';
import { real, runImport, withFolder } from './support.ts';

const forms = resolve(real, 'forms');
const noForms = [
  !existsSync(forms),
  'no ../shared/real/forms beside the repository: the real roster is not tried',
] as const;

const hours = '周一至周五 9:00—11:30，13:30—17:00';
type Line = SheetPlan['lines'][number];
const rosters = (...lines: Line[]) => readSheets(readRosters, [{ name: '名录', lines: [header, ...lines] }]);

test('the real roster gives its 20 associations', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const into = join(folder, 'content');
    const { code, out, error } = await runImport(
      'roster',
      join(forms, 'roster.xlsx'),
      '--into',
      into,
      '--divisions',
      divisions,
    );
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('roster.xlsx：20 个协会，20 个文件');
    expect(out).toMatch(/没有读：1 处\n\s+工作表“\S+”单元格 A24 /u);
    expect(out.match(/A24/g)).toHaveLength(1);
    const files = filesOf(into);
    const kinds = ['blind', 'deaf', 'intellectual', 'physical', 'psychiatric'];
    expect(Object.keys(files)).toEqual([
      ...['9901', '990102', '990103', '990121']
        .flatMap((place) => kinds.map((kind) => `associations/${place}-${kind}.json`))
        .sort(),
      'divisions.csv',
      'site.json',
    ]);
    expect(files['divisions.csv']).toBe(
      'code,name\n99,云泽省\n9901,云汀市\n990102,临溪区\n990103,望潮区\n990121,青屏县\n',
    );
    expect(siteSchema.parse(files['site.json']).publisher).toBe('云汀市残疾人联合会');

    const weekly = [
      {
        days: ['mo', 'tu', 'we', 'th', 'fr'],
        ranges: [
          { opens: '09:00', closes: '11:30' },
          { opens: '13:30', closes: '17:00' },
        ],
      },
    ];
    expect(files['associations/9901-intellectual.json']).toEqual({
      name: '云汀市智力残疾人及亲友协会',
      kind: 'intellectual',
      place: '9901',
      registration: { registered: true, creditCode: '5199010001703491XX' },
      offices: [
        {
          address: '云汀市人民路167号',
          hours: { weekly },
          access: {
            features: { lowCounter: { state: 'yes' }, signLanguage: { state: 'yes', note: '需预约' } },
          },
        },
      ],
      contact: { phones: [{ kind: 'voice', number: '0199-5560020' }] },
      leaders: [
        { role: '主席', name: '许听澜' },
        { role: '副主席', name: '方安之' },
        { role: '副主席', name: '邓子衿' },
      ],
      term: { from: '2023-05', to: '2028-05' },
      lastVerifiedOn: '2026-03-12',
    });
    const of = (id: string) => associationSchema.parse(files[`associations/${id}.json`]);
    expect(of('9901-physical').name).toBe('云汀市肢残人协会');
    expect(of('990103-deaf').contact.phones).toEqual([{ kind: 'voice', number: '0199-4845608' }]);
    expect(of('990103-deaf').offices[0]?.access).toEqual({ features: {}, rooms: [] });
    expect(of('990102-blind').offices[0]).toMatchObject({
      address: '临溪区人民路55号２楼',
      access: { features: { ramp: { state: 'no' }, signLanguage: { state: 'no' } } },
    });
    expect([of('990121-psychiatric').founded, of('990121-psychiatric').note]).toEqual([
      'preparing',
      undefined,
    ]);
    const all = Object.keys(files).filter((file) => file.startsWith('associations/'));
    const records = all.map((file) => associationSchema.parse(files[file]));
    expect(records.filter(({ registration }) => registration?.registered)).toHaveLength(6);
    expect(records.filter(({ founded }) => founded === 'preparing')).toHaveLength(1);
    expect(readContent(into).findings).toEqual([]);
    return Promise.resolve();
  }));

test('the faulty roster: each defect at its cell, nothing else, nothing written', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const defective = resolve(real, 'forms-defective');
    const defects = JSON.parse(readFileSync(join(defective, 'defects.json'), 'utf8')) as Record<
      string,
      string
    >[];
    const into = join(folder, 'content');
    const run = await runImport(
      'roster',
      join(defective, 'roster-bad.xlsx'),
      '--into',
      into,
      '--divisions',
      divisions,
    );
    expect([run.code, run.out, existsSync(into)]).toEqual([2, '', false]);
    const planted = defects.filter(({ file }) => file === 'roster-bad.xlsx');
    expect(planted).toHaveLength(4);
    expect(cellsTold(run.error).sort()).toEqual(
      // Nobody planted the last one: an association that is registered and 筹备中.
      [
        ...planted.map((it) => [it['file'], it['sheet'], it['cell']].join('!')),
        'roster-bad.xlsx!名录!E23',
      ].sort(),
    );
    expect(run.error).toMatch(/D10：.*“视听”不在五类之内\n +可以写：“视力” “听力、言语”/);
    expect(run.error).not.toContain('11010519491231002X');
    return Promise.resolve();
  }));

test('one line with all there is, and one with nothing but the duty', async () => {
  const { records, told } = await rosters(
    line({
      残疾类别: '视力残疾',
      是否登记: '已登记',
      统一社会信用代码: '５１９９０１０２２６８８３０６９７w',
      办公地址: ' 云溪路１号２楼 ',
      办公电话: '（0199）5550101，0199 5550102转3',
      开放时间: hours,
      无障碍设施: '未核实',
      主席: '陈 知远',
      副主席: '空缺',
      秘书长: '林怀谷；许听澜',
      本届任期: '2023.05-2028.5',
      备注: '筹备中，预计六月成立',
    }),
    line({ 行政区划: '990100', 协会名称: '云汀市聋人协会', 残疾类别: '听力 、言语' }),
  );
  expect(told).toEqual([]);
  expect(records.map(({ target, record }) => [target, record])).toEqual([
    [
      'associations/990102-blind.json',
      {
        name: '临溪区盲人协会',
        kind: 'blind',
        place: '990102',
        founded: 'preparing',
        registration: { registered: true, creditCode: '51990102268830697W' },
        offices: [expect.objectContaining({ address: '云溪路１号２楼' })],
        contact: {
          phones: [
            { kind: 'voice', number: '0199-5550101' },
            { kind: 'voice', number: '0199-5550102-3' },
          ],
        },
        leaders: [
          { role: '主席', name: '陈知远' },
          { role: '秘书长', name: '林怀谷' },
          { role: '秘书长', name: '许听澜' },
        ],
        term: { from: '2023-05', to: '2028-05' },
        note: '筹备中，预计六月成立',
      },
    ],
    ['associations/9901-deaf.json', { name: '云汀市聋人协会', kind: 'deaf', place: '9901' }],
  ]);
});

const faults: [changes: Record<string, Line[number]>, told: string][] = [
  [{ 行政区划: '临溪区（990199）' }, 'B2 “行政区划”不对：区划列表里没有 990199'],
  [{ 行政区划: '望潮区（990102）' }, 'B2 “行政区划”不对：990102 在区划列表里是“临溪区”，这里写的是“望潮区”'],
  [{ 行政区划: '临溪区（99010）' }, 'B2 “行政区划”不对：区划代码“99010”有 5 位'],
  [{ 行政区划: '99.0102' }, 'B2 “行政区划”不对：“99.0102”不是名称，也不是区划代码'],
  [{ 行政区划: '2026-02-30' }, 'B2 “行政区划”不对：“2026-02-30”不是名称，也不是区划代码'],
  [{ 行政区划: '某某区' }, 'B2 “行政区划”不对：区划列表里没有“某某区”'],
  [{ 残疾类别: '视力、肢体' }, 'D2 “残疾类别”不对：“视力、肢体”不在五类之内'],
  [{ 残疾类别: '肢体' }, 'D2 协会名称是“临溪区盲人协会”，残疾类别却是“肢体”'],
  [{ 是否登记: '登记中' }, 'E2 “是否登记”不对：“登记中”不是这里的写法'],
  [
    { 是否登记: '未登记', 统一社会信用代码: '51990102268830697W' },
    'F2 “统一社会信用代码”不对：未登记的协会没有“统一社会信用代码”：已经登记的，改“是否登记”；没有登记的，删掉“统一社会信用代码”',
  ],
  [{ 统一社会信用代码: '51990102268830697W' }, 'E2 填了“统一社会信用代码”（F2），没有填“是否登记”'],
  [{ 是否登记: '已登记', 统一社会信用代码: '51990102268830697X' }, 'F2 “统一社会信用代码”不对：应为 18 位'],
  [{ 开放时间: hours }, 'G2 填了“开放时间”（I2），没有填“办公地址”'],
  [{ 办公电话: '5550101' }, 'H2 “办公电话”不对：“5550101”没有区号'],
  [{ 办公电话: '１３８—１２３４—５６７８' }, 'H2 '],
  [{ 办公地址: '甲', 开放时间: '随时' }, 'I2 “开放时间”不对：“随时”里的“随时”读不出来'],
  [{ 办公地址: '甲', 开放时间: '周一 17:00-9:00' }, 'I2 “开放时间”不对：结束时间要晚于开始时间'],
  [{ 办公地址: '甲', 无障碍设施: '喷泉' }, 'J2 “无障碍设施”不对：不认识的设施：“喷泉”'],
  [{ 本届任期: '五年' }, 'N2 “本届任期”不对：“五年”读不出起止年月'],
  [{ 本届任期: '2028年5月—2023年5月' }, 'N2 “本届任期”不对：任期的结束不能早于开始'],
  [{ 备注: '联系13812345678' }, 'O2 有个人手机号码（138…78），不得公开'],
];
test('each fault is told once, at its cell', async () => {
  for (const [changes, expected] of faults) {
    const { told } = await rosters(line(changes));
    expect(told, JSON.stringify(changes)).toEqual([expect.stringContaining(`名录!${expected}`)]);
  }
});

test('two associations of one kind, or of one name, in a place: the second is told, over files and sheets', async () => {
  const other = line({ 协会名称: '临溪区第二盲协' });
  const { told } = await readSheets(readRosters, [
    { name: '一', lines: [header, line(), other] },
    { name: '二', lines: [header, line({ 行政区划: '望潮区（990103）', 协会名称: '临溪区 盲人协会' })] },
  ]);
  expect(told).toEqual([
    '一!D3 临溪区已经有一个盲人协会，在 form.xlsx 工作表“一” D2',
    '二!C2 协会名称“临溪区盲人协会”重复，和 form.xlsx 工作表“一” C2 一样',
  ]);
});

test('a category that spans rows, written once or merged, in columns of another order', async () => {
  const [blind, deaf] = [line(), line({ 行政区划: null, 协会名称: '临溪区聋人协会', 残疾类别: '听力' })].map(
    (it) => it.toReversed(),
  );
  const lines = [['名录'], [], header.toReversed(), blind ?? [], deaf ?? [], ['注：如实填写']];
  for (const merges of [[], ['N4:N5']]) {
    const { records, told } = await readSheets(readRosters, [{ lines, merges }]);
    expect(told).toEqual([]);
    expect(records.map(({ target }) => target)).toEqual([
      'associations/990102-blind.json',
      'associations/990102-deaf.json',
    ]);
  }
});

test('a vacant post and the day of the form are told, never taken in silence', () =>
  withFolder(async (folder) => {
    const posts = { 主席: '空缺', 副主席: '李明、（暂缺）', 秘书长: '待选举' };
    const lines = [['填报日期：2026.3.5'], header, line(posts)];
    const file = await build(join(folder, 'form.xlsx'), [{ name: '名录', lines }]);
    const into = join(folder, 'content');
    const { code, out, error } = await runImport('roster', file, '--into', into, '--divisions', divisions);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('填报日期 2026-03-05 记作这些协会最近核实的日期');
    for (const told of ['K3  “主席：空缺”', 'L3  “副主席：（暂缺）”', 'M3  “秘书长：待选举”'])
      expect(out).toContain(`单元格 ${told}`);
    expect(filesOf(into)['associations/990102-blind.json']).toMatchObject({
      leaders: [{ role: '副主席', name: '李明' }],
    });
  }));

test('the day of the form has no time zone and no date system', () =>
  withFolder(async (folder) => {
    const lines = [['填报日期：', new Date('2026-03-12T00:00Z')], header, line()];
    const cases: [date1904: boolean, zone: string][] = [
      [false, 'America/New_York'],
      [true, 'Asia/Shanghai'],
    ];
    const before = process.env['TZ'];
    for (const [date1904, zone] of cases) {
      const into = join(folder, `content${date1904}`);
      const plan = { lines, formats: { B1: 'yyyy/m/d' } };
      const file = await build(join(folder, 'form.xlsx'), [plan], date1904);
      process.env['TZ'] = zone;
      const { code } = await runImport('roster', file, '--into', into, '--divisions', divisions);
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
      expect(code).toBe(0);
      const files = filesOf(into);
      expect(files['associations/990102-blind.json']).toMatchObject({ lastVerifiedOn: '2026-03-12' });
    }
    const { told } = await readSheets(readRosters, [
      { name: '名录', lines: [['填报日期：三月'], header, line()] },
    ]);
    expect(told).toEqual(['名录!A1 填报日期不对：“三月”不是日期，或者日历上没有这一天']);
  }));

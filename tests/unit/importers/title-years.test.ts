import { expect, test } from '@playwright/test';
import { observationsForm } from '../../../src/importers/observations/form.ts';
import { yearsIn } from '../../../src/importers/sheet/title-years.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { readSurvey } from './survey-support.ts';
import { importBytes, withFolder } from './support.ts';

test('years in titles', () => {
  expect(
    [
      '2024年度经费',
      '二〇二四年经费',
      '2021—2025年经费',
      '2021年至2025年',
      '经费',
      '云残发〔2024〕3号',
      '2023年和2024年',
    ].map((it) => yearsIn(it).map(({ from, to }) => `${from}-${to}`)),
  ).toEqual([['2024-2024'], ['2024-2024'], ['2021-2025'], ['2021-2025'], [], [], ['2023-2023', '2024-2024']]);
});

const figures = (title: string, ...rows: (string | number)[][]) =>
  withFolder(async (folder) => {
    const head = { 标题: title, 指标: '协会年度工作经费', 计量单位: '元', 来源名称: '云汀市残联公告' };
    const plan = formOf(head, ['对象', '年度或日期', '数值'], rows);
    const { told, remarks } = await readInto(observationsForm.read, bodiesIn(folder), [plan]);
    return [...told, ...remarks.map(({ what }) => `(note) ${what}`)];
  });

test('figures: the year of a row against those of the title', async () => {
  const rows = [
    ['云汀市盲人协会', 2023, 80000],
    ['云汀市聋人协会', 2024, 80000],
  ];
  expect(await figures('2022年协会经费', ...rows)).toEqual([
    'B7 标题写的是 2022 年，这一行是 2023 年',
    'B8 标题写的是 2022 年，这一行是 2024 年',
  ]);
  expect(await figures('2023年协会经费', ...rows)).toEqual(['B8 标题写的是 2023 年，这一行是 2024 年']);
  expect(await figures('2024年协会经费', ...rows)).toEqual([
    '(note) B7 标题写的是 2024 年，这一行是 2023 年',
  ]);
  expect(await figures('2023—2024年协会经费', ...rows)).toEqual([]);
  expect(await figures('协会经费', ...rows)).toEqual([]);
  expect(await figures('2024年协会经费', ['云汀市盲人协会', '2021-2025', 80000])).toEqual([]);
});

test('a survey: its year against that of its title', async () => {
  expect(await readSurvey({ 调查名称: '2024年度满意度调查' })).toEqual([
    'B3 标题写的是 2024 年，年度是 2025 年',
  ]);
});

test('percents: a figure up to 1 without a sign is asked, alone and beside percents', async () => {
  const head = { 标题: '示例', 指标: '机关残疾人干部比例', 计量单位: '%', 来源名称: '公告' };
  const read = (values: readonly (string | number)[], name = '数值', format = ''): Promise<string[]> =>
    withFolder(async (folder) => {
      const rows = values.map((value, year) => ['云汀市残疾人联合会', `${2024 - year}-12-31`, value]);
      const plan = { ...formOf(head, ['对象', '年度或日期', name], rows), formats: { C7: format } };
      const { told, files } = await readInto(observationsForm.read, bodiesIn(folder), [plan]);
      return [...told, ...[...JSON.stringify(files).matchAll(/"value":"(.*?)"/gu)].map(([, it = '']) => it)];
    });
  const asked = [
    'C7 “0.95”没有写百分号，看不出是 0.95% 还是 95%',
    'C8 “1”没有写百分号，看不出是 1% 还是 100%',
  ];
  expect(await read([0.95, 1])).toEqual(asked);
  expect(await read(['0.95', '1'])).toEqual(asked);
  expect((await read([0.95, 1], '数值（%）')).map((it) => it.replace('“数值”不对：', ''))).toEqual(asked);
  expect(await read([95, 0.1234])).toEqual(['C8 “0.1234”没有写百分号，看不出是 0.1234% 还是 12.34%', '95']);
  expect(await read(['0.95%', '95%', 95, 0, 1.5])).toEqual(['0.95', '95', '95', '0', '1.5']);
  expect(await read([0.95], '数值', '0%')).toEqual(['95']);
});

test('a survey that was published before it was held (the call says when), or is of quite another year', async () => {
  const held = { 开始日期: '2025-11-01', 结束日期: '2025-11-30' };
  expect(await readSurvey({ ...held, 公布日期: '2024-12-01' })).toEqual([
    expect.stringMatching(/^B10 公布日期 2025-03-01 早于.*2025-11-30/u),
  ]);
  expect(await readSurvey({ 开始日期: '2022-11-01' })).toEqual([
    expect.stringMatching(/^B3 年度写的是 2025/u),
  ]);
});

const measures = [
  '一、出台的背景',
  '近年来，云汀市残疾人工作取得新的进展，市残联会同有关部门起草了这份文件，反复听取意见。',
];
const readTitled = (...lines: string[]) => importBytes(lines.join('\n'));

test('a day in brackets behind a title is no part of it: it is the day of the text or of the page', () => {
  const title = '云汀市残疾人联合会关于优化辅助器具适配十项措施的通知';
  const signed = (behind: string, day = '2026年3月29日') =>
    readTitled(
      `${title}${behind}`,
      '云残发〔2026〕2号',
      '各县（市、区）残联：',
      ...measures,
      '云汀市残疾人联合会',
      day,
    );
  for (const behind of [
    '（2026 年3 月29 日）',
    '(2026年3月29日)',
    '（二〇二六年三月二十九日）',
    '（2026-03-29）',
    '[2026.3.29]',
    '（2026年3月29日印发）',
  ]) {
    const { policy, doubts, mdx } = signed(behind);
    expect([policy.title, policy.adoptedOn, policy.number?.text], behind).toEqual([
      title,
      '2026-03-29',
      '云残发〔2026〕2号',
    ]);
    expect(doubts.map(({ why }) => why).join('\n'), behind).not.toMatch(/不一样/u);
    expect(mdx.split('---').at(-1), behind).not.toMatch(/29 ?日印?发?）/u);
  }
  expect(signed('（2026年4月2日）').policy).toMatchObject({
    title,
    adoptedOn: '2026-03-29',
    publishedOn: '2026-04-02',
  });
  expect(signed('（2026年4月2日发布）').policy).toMatchObject({
    title,
    adoptedOn: '2026-03-29',
    publishedOn: '2026-04-02',
  });
  expect(
    signed('（2026年2月9日）')
      .doubts.map(({ what }) => what)
      .join(),
  ).toContain('2026-02-09');
  const broken = readTitled(
    '云汀市残疾人联合会关于优化辅助器具适配',
    '十项措施的通知（2026 年3 月29 日）',
    '云残发〔2026〕2号',
    '各县（市、区）残联：',
    ...measures,
  );
  expect(broken.policy).toMatchObject({ title, adoptedOn: '2026-03-29' });
});

test('a day behind a title that tells which of several it is, or which version, stays in it', () => {
  for (const title of [
    '云汀市残疾人联合会康复服务情况（2026年3月29日）',
    '云汀市无障碍环境建设办法（2026年版）',
  ])
    expect(readTitled(title, ...measures).policy.title).toBe(title);
});

test('a title that a page states with a day behind it is the same without it, printed once more or not', () => {
  const title = '云汀市残疾人联合会关于印发十项措施的通知';
  for (const printed of [[], [title], [`${title}（2026年3月29日）`]]) {
    const { policy, doubts } = readTitled(
      ...[`标题：${title}（2026年3月29日）`, '发文字号：云残发〔2026〕2号', ...printed, '各县残联：'],
      ...[...measures, '云汀市残疾人联合会', '2026年3月29日'],
    );
    expect([policy.title, policy.adoptedOn], printed.join()).toEqual([title, '2026-03-29']);
    expect(doubts, printed.join()).toEqual([]);
  }
});

test('a text that has a title, a number or recipients of its own keeps them, whatever texts it names, forwards or explains', () => {
  const own = '云汀市残疾人联合会';
  const other = '云泽省残疾人康复服务管理办法';
  const body = [
    '一、各街道应当建立康复服务站，配备专职委员，每季度走访一次服务对象。',
    '二、各级残联应当每季度检查一次，并及时报送情况。',
  ];
  for (const [title, lead, { above = [], doubted = false } = {}] of [
    [`${own}关于做好云朵服务宣传的通知`, `根据《${other}》，结合我市实际，现将主要内容发布如下：`],
    [`${own}关于开展云朵服务的公告`, `为落实《${other}》，我会决定开展云朵服务，主要内容如下：`],
    [`${own}云朵服务工作`, `根据《${other}》，结合我市实际，现将服务内容全文公布如下：`],
    ['云汀市云朵补贴政策解读', `近日，市政府印发了《${other}》，主要内容如下：`],
    ['云汀市云朵补贴政策解读', `近日，市政府印发了《${other}》，全文如下：`, { doubted: true }],
    [
      `${own}关于转发省残联康复文件的通知`,
      `近日，云泽省残疾人联合会、云泽省民政厅印发了《${other}》，现全文转发如下，请认真贯彻执行。`,
      { above: ['各县残联：'], doubted: true },
    ],
    [
      '做好社区康复服务有关工作',
      `省残联印发了《${other}》，现全文转发如下，请认真贯彻执行。`,
      { above: ['云残发〔2024〕12号', '各县残联：'], doubted: true },
    ],
  ] as [string, string, { above?: string[]; doubted?: boolean }?][]) {
    const { policy, doubts } = importBytes([title, ...above, lead, ...body].join('\n'));
    expect(policy.title, lead).toBe(title);
    expect(policy.kind, lead).not.toBe('办法');
    expect(policy.issuers ?? [], lead).not.toContain('云泽省民政厅');
    const said = doubts.filter((it) => it.why.includes(`--field title=${other}`));
    expect(said.length, lead).toBe(doubted ? 1 : 0);
  }
  for (const title of [`${own}关于转发《${other}》的通知`, `残联关于转发《${other}》的通知`]) {
    const { policy } = importBytes(
      [title, `近日，云泽省残疾人联合会、云泽省民政厅印发了《${other}》，现将全文转发如下。`, ...body].join(
        '\n',
      ),
    );
    expect(policy.issuers ?? [], title).not.toContain('云泽省民政厅');
  }
  for (const headline of ['云汀市出台康复新办法', '云汀市发布残疾人康复服务方案', '两办印发意见']) {
    const { policy } = importBytes(
      [headline, `近日，云泽省民政厅印发了《${other}》，全文如下：`, ...body].join('\n'),
    );
    expect(policy, headline).toMatchObject({ title: other, issuers: ['云泽省民政厅'] });
  }
  const printed = importBytes(
    [other, '2024-05-09 来源：云汀日报', `近日，云泽省民政厅印发了《${other}》，全文如下：`, ...body].join(
      '\n',
    ),
  );
  expect(printed.policy).toMatchObject({ title: other, issuers: ['云泽省民政厅'] });
});

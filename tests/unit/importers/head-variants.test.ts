import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const usual = {
  title: ['云汀市残疾人联合会关于加强社区康复服务的通知'],
  number: '云残发〔2024〕12号',
  above: [] as string[],
  below: [] as string[],
  recipients: ['各县（市、区）残联：'],
  signature: ['云汀市残疾人联合会', '2024年5月6日'],
  after: [] as string[],
};
type Text = typeof usual;

const body = [
  '为做好社区康复服务工作，现将有关事项通知如下。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区。',
];
const write = (text: Partial<Text>): string => {
  const { title, number, above, below, recipients, signature, after } = { ...usual, ...text };
  return [
    ...above,
    ...title,
    ...(number ? [number] : []),
    ...below,
    ...recipients,
    ...body,
    ...signature,
    ...after,
  ].join('\n');
};

const fields = {
  title: usual.title[0],
  number: 12,
  issuers: ['云汀市残疾人联合会'],
  adoptedOn: '2024-05-06',
  publishedOn: undefined as string | undefined,
  recipients: ['各县（市、区）残联'] as string[] | undefined,
  /** Paragraphs of the main text: what is a field is none. */
  paragraphs: 2,
};
type Fields = typeof fields;

const two = ['云汀市残疾人联合会', '云汀市民政局'];
const signed = (names: string[], date = '2024年5月6日'): Partial<Text> => ({ signature: [...names, date] });

const variants: [name: string, text: Partial<Text>, right: Partial<Fields>][] = [
  ...[
    '云残发﹝2024﹞12号',
    '云残发「2024」12号',
    '云残发＜2024＞12号',
    '云残发<2024>12号',
    '云残发《2024》12号',
    '云残发{2024}12号',
    '（云残发〔2024〕12号）',
    '云残发〔2024〕第12号',
  ].map((number): [string, Partial<Text>, Partial<Fields>] => [number, { number }, {}]),
  ...[
    '二◯二四年五月六日',
    '二〇二四年五月六日',
    '二О二四年五月六日',
    '二零二四年五月六日',
    '2024.5.6',
    '2024-05-06',
    '2024/5/6',
    '2024年05月06日',
    '２０２４年５月６日',
  ].map((date): [string, Partial<Text>, Partial<Fields>] => [date, signed(['云汀市残疾人联合会'], date), {}]),
  ['廿六日', signed(['云汀市残疾人联合会'], '二〇二四年五月廿六日'), { adoptedOn: '2024-05-26' }],
  ['卅日', signed(['云汀市残疾人联合会'], '二〇二四年五月卅日'), { adoptedOn: '2024-05-30' }],
  ...[
    '云汀市总工会',
    '云汀市红十字会',
    '云汀市人大常委会',
    '中国人民银行云汀市中心支行',
    '云汀市图书馆',
    '共青团云汀市委',
  ].map((name): [string, Partial<Text>, Partial<Fields>] => [
    name,
    signed(['云汀市残疾人联合会', name]),
    { issuers: ['云汀市残疾人联合会', name] },
  ]),
  ['代章', signed(['云汀市残疾人联合会（代章）']), {}],
  [
    'an unknown kind first',
    signed(['云汀市无障碍促进联盟', '云汀市残疾人联合会']),
    { issuers: ['云汀市无障碍促进联盟', '云汀市残疾人联合会'] },
  ],
  ['two spaces', signed(['云汀市残疾人联合会  云汀市民政局']), { issuers: two }],
  ['an ideographic space', signed(['云汀市残疾人联合会　云汀市民政局']), { issuers: two }],
  ['two no-break spaces', signed(['云汀市残疾人联合会\u00a0\u00a0云汀市民政局']), { issuers: two }],
  ['a tab', signed(['云汀市残疾人联合会\t云汀市民政局']), { issuers: two }],
  ['letter-spaced', signed(['云汀市残疾人联合会      云 汀 市 民 政 局']), { issuers: two }],
  ['letter-spaced, gaps lost', signed(['云汀市残疾人联合会 云 汀 市 民 政 局']), { issuers: two }],
  ['name and date in one line', { signature: ['云汀市残疾人联合会  2024年5月6日'] }, {}],
  [
    'each with its date',
    { signature: ['云汀市残疾人联合会', '2024年5月6日', '云汀市民政局', '2024年5月6日'] },
    { issuers: two },
  ],
  ['two lines', { title: ['云汀市残疾人联合会关于加强', '社区康复服务的通知'] }, {}],
  [
    'a line that begins with the number of a proposal',
    { title: ['云汀市残疾人联合会对市政协六届三次会议', '第4626号提案的答复'] },
    { title: '云汀市残疾人联合会对市政协六届三次会议第4626号提案的答复' },
  ],
  ['five lines', { title: ['云汀市残疾人联合会', '关于加强', '社区', '康复服务', '的通知'] }, {}],
  ['two numbers', { number: '云残发〔2024〕12号 云民发〔2024〕30号' }, {}],
  ['number above', { number: '', above: ['云残发〔2024〕12号'] }, {}],
  ['number behind the title', { number: '', title: [`${usual.title[0] ?? ''}  云残发〔2024〕12号`] }, {}],
  [
    'number and date behind the title',
    { number: '', title: [`${usual.title[0] ?? ''}（云残发〔2024〕12号，2024年5月6日）`] },
    {},
  ],
  [
    'facts above',
    { above: ['索引号：990100001/2024-00012\t发布日期：2024年05月09日', '文  号：云残发〔2024〕12号'] },
    { publishedOn: '2024-05-09' },
  ],
  [
    'facts below',
    { below: ['发布时间：2024-05-09 16:49 来源：云汀市残联 浏览次数：12'] },
    { publishedOn: '2024-05-09' },
  ],
  [
    'facts at the foot',
    { after: ['发布日期：2024-05-09', '【打印】【关闭】'] },
    { publishedOn: '2024-05-09' },
  ],
  [
    'facts in two columns',
    { above: ['发布日期\t2024-05-09\t索引号\t990100001/2024-00012'] },
    { publishedOn: '2024-05-09' },
  ],
  [
    'recipients over two lines',
    { recipients: ['各县（市、区）残联，市残联机关各部门，', '各直属单位：'] },
    { recipients: ['各县（市、区）残联', '市残联机关各部门', '各直属单位'] },
  ],
  ['no recipients', { recipients: [] }, { recipients: undefined }],
  ['a person', { recipients: ['某某副主席：'] }, { recipients: ['某某副主席'] }],
  ['a remark below', { after: ['（本文有删减）'] }, {}],
  ['the usual remark below', { after: ['（此件公开发布）', '扫一扫在手机打开当前页'] }, {}],
  ['letterhead with 文件', { above: ['云汀市残疾人联合会文件'] }, {}],
];

test('the table has at least forty variants', () => {
  expect(variants.length).toBeGreaterThanOrEqual(40);
});

for (const [name, text, right] of variants)
  test(name, () => {
    const { policy, tree } = importBytes(write(text));
    expect({
      title: policy.title,
      number: policy.number?.serial,
      issuers: policy.issuers,
      adoptedOn: policy.adoptedOn,
      publishedOn: policy.publishedOn,
      recipients: policy.recipients,
      paragraphs: tree.filter((it) => it.kind === 'paragraph').length,
    }).toEqual({ ...fields, ...right });
  });

test('an organisation and a date above the title are no part of it', () => {
  const { policy } = importBytes(write({ above: ['云汀市残工委办公室    2024年5月17日'] }));
  expect(policy.title).toBe(fields.title);
});

test('the day that a draft proposes is not the day since when it holds', () => {
  const remark = { after: ['附件：云汀市残疾人服务办法', '本办法自2025年1月1日起施行。'] };
  const body = (title: string) => importBytes(write({ title: [title], ...remark })).policy.effectiveOn;
  expect(body('云汀市残疾人联合会关于公开征求《服务办法》意见的公告')).toBeUndefined();
  expect(body('云汀市残疾人联合会关于印发服务办法的通知')).toBe('2025-01-01');
});

test('a number without its agency is that of an order or announcement, below any other title it is listed', () => {
  const numbered = (title: string, number: string) =>
    importBytes(write({ title: [`云汀市残疾人联合会${title}`], number }));
  for (const [number, serial, year] of [
    ['（十五届第12号）', 12, undefined],
    ['〔十五届〕第12号', 12, undefined],
    ['第３号', 3, undefined],
    ['公告（2024年第3号）', 3, 2024],
    ['2024年 第3号', 3, 2024],
    ['令 第5号', 5, undefined],
  ] as const) {
    const { policy, mdx } = numbered('公告', number);
    expect(policy.number, number).toMatchObject({ serial, ...(year && { year }) });
    expect(policy.title, number).toBe('云汀市残疾人联合会公告');
    expect(mdx.split('---')[2], number).not.toContain('号');
  }
  const behind = importBytes(write({ title: ['云汀市残疾人联合会公告（2024年第3号）'], number: '' })).policy;
  expect([behind.title, behind.number?.serial]).toEqual(['云汀市残疾人联合会公告', 3]);
  for (const number of ['（十五届第12号）', '（2024年第3号）', '第３号', 'Z20240012', 'No.12', '总第12号'])
    expect(
      numbered('关于加强社区康复服务的通知', number).unread.find((it) => it.what === number)?.why,
      number,
    ).toBe('像发文字号，没有机关代字，没有当作发文字号');
});

test('the kind of a text is the last word of its title, of one in 《》 at its end, and of an order', () => {
  const kindOf = (title: string) =>
    importBytes(
      [
        title,
        '各县残联：',
        '请认真落实以下工作，按时报送结果，有关情况和困难及时报告，做好总结和评估，让更多的人受益，不得拖延推诿。',
        '云汀市残疾人联合会',
        '2024年3月5日',
      ].join('\n'),
    ).policy.kind;
  expect(kindOf('云汀市残疾人联合会关于印发《云汀市助残工作实施意见》')).toBe('意见');
  expect(kindOf('云汀市残疾人联合会关于助残工作的通知（试行）')).toBe('通知');
  expect(kindOf('云汀市人民政府令')).toBe('命令');
});

test('spaces within a number are those of its print', () => {
  const { policy } = importBytes(
    [
      '云汀市残疾人联合会关于助残工作的通知',
      '云 残 发 〔 2024 〕 1 5 号',
      '各县残联：',
      '请认真落实以下工作，按时报送结果，有关情况和困难及时报告，做好总结和评估，让更多的人受益，不得拖延推诿。',
    ].join('\n'),
  );
  expect(policy.number).toEqual({ text: '云残发〔2024〕15号', agency: '云残发', year: 2024, serial: 15 });
});

test('the head of a government signs an order, with spaces between the signs or not', () => {
  for (const head of ['市长 李远山', '市　长　　李　远　山']) {
    const { policy, mdx } = importBytes(
      [
        '云汀市人民政府令',
        '第27号',
        '《云汀市助残规定》已经市人民政府常务会议通过，现予公布，自公布之日起施行，各有关单位要认真组织学习和落实。',
        head,
        '2024年3月5日',
      ].join('\n'),
    );
    expect(mdx, head).toContain(`<Signature>${head}</Signature>`);
    expect(policy.adoptedOn, head).toBe('2024-03-05');
  }
});

const sentence = '现将有关事项通知如下，请结合本地实际认真贯彻执行，遇有问题及时报告市残联。';
const headed = (...head: string[]) => importBytes([...head, '各县（市、区）残联：', sentence].join('\n'));

test('bodies that issue what the next line names begin the title', () => {
  for (const verb of ['印发', '转发', '发布']) {
    const { policy } = headed(
      '云残发〔2025〕4号',
      `云汀市民政局 云汀市残疾人联合会${verb}`,
      '关于完善“助残联动”机制的意见的通知',
    );
    expect(policy.title, verb).toBe(
      `云汀市民政局 云汀市残疾人联合会${verb}关于完善“助残联动”机制的意见的通知`,
    );
  }
});

test('an announcement is called after the text that it issues, however its name is broken and quoted', () => {
  for (const name of [['《云汀市实施〈残疾人保障法〉办法》'], ['《', '云汀市实施〈残疾人保障法〉办法》']]) {
    const passed = `2012年3月31日云汀市人民代表大会常务委员会会议通过了修订的${name.join('\n')}，现予公布，自2012年5月1日起施行。`;
    const { policy, doubts } = importBytes(
      [
        ...['云汀市人民代表大会常务委员会公告', '（第三十五号）', passed, '2012年3月31日'],
        ...[
          '云汀市实施《残疾人保障法》办法',
          '第一条 为了保障残疾人的权益，制定本办法。',
          '第二条 本办法自2012年5月1日起施行。',
        ],
      ].join('\n'),
    );
    expect(policy.title, name.join('')).toBe('云汀市实施〈残疾人保障法〉办法');
    expect(doubts.map(({ why }) => why).join()).toContain('标题没有说公布的是什么');
  }
});

import { expect, test } from '@playwright/test';
import { datedBodiesAt } from '../../../src/importers/policy/below-title.ts';
import { importBytes } from './support.ts';

const text = '云朵服务要继续办好，各部门按照分工抓好落实，年底前把办理的结果报送市残疾人联合会汇总。';
const title = '云汀市云朵服务发展规划';
const [body, other] = ['云汀市人民政府', '云汀市残疾人联合会'];

const taken = (...lines: string[]) =>
  datedBodiesAt(
    [...lines, text].map((it, at) => ({ line: at + 2, text: it })),
    0,
  )?.parts.map(({ field, line, text: words }) => `${field} ${line} ${words}`) ?? null;

test('bodies and a day below a title, in lines of their own or side by side, in any order', () => {
  const lines = [`issuers 2 ${body}`, 'adoptedOn 3 2021年11月20日'];
  expect(taken(body, '2021年11月20日')).toEqual(lines);
  expect(taken(body, '二〇二一年十一月二十日')).toEqual([lines[0], 'adoptedOn 3 二〇二一年十一月二十日']);
  expect(taken('2021年11月20日', body)).toEqual(['adoptedOn 2 2021年11月20日', `issuers 3 ${body}`]);
  expect(taken('（2021年11月20日）', body)).toEqual(['adoptedOn 2 （2021年11月20日）', `issuers 3 ${body}`]);
  expect(taken(body, other, '2021年11月20日')).toEqual([
    lines[0],
    `issuers 3 ${other}`,
    'adoptedOn 4 2021年11月20日',
  ]);
  for (const gap of ['\u3000', '    ', '\t', ' '])
    expect(taken(`${body}${gap}2021年11月20日`)).toEqual([lines[0], 'adoptedOn 2 2021年11月20日']);
  expect(taken(`${body}    2021 年 11 月 20 日印发`)).toEqual([
    lines[0],
    'adoptedOn 2 2021 年 11 月 20 日印发',
  ]);
});

test('what a page puts there is none: a day with zeros, a time, a day in figures, a text that is signed', () => {
  for (const day of ['2021年05月06日', '2021-11-20', '2021年11月20日 10:30'])
    expect(taken(body, day)).toBeNull();
  expect(taken(body, '2021年11月20日', text, body, '2021年11月18日')).toBeNull();
  expect(taken(body)).toBeNull();
  expect(taken('2021年11月20日')).toBeNull();
});

test('they are the issuers and the day on which the text was made', () => {
  const { policy, leftOut } = importBytes([title, body, '2021年11月20日', text, '一、目标', text].join('\n'));
  expect(policy).toMatchObject({ issuers: [body], adoptedOn: '2021-11-20' });
  expect([policy.publishedOn, leftOut]).toEqual([undefined, []]);
});

test('a month without its day stays in the text', () => {
  const { policy, mdx, unread } = importBytes([title, body, '2021年11月', text, '一、目标', text].join('\n'));
  expect([policy.issuers, policy.adoptedOn, mdx.includes('2021年11月')]).toEqual([[body], undefined, true]);
  expect(unread.map((it) => it.what)).toContain('成文日期');
});

const frame = (title: string, issuers: string, number: string): string[] => [
  `标\u3000\u3000题：\t${title}\t发文机关：\t${issuers}`,
  `发文字号：\t${number}\t来\u3000\u3000源：\t`,
  '成文日期：\t2024年02月07日\t发布日期：\t2024年02月08日',
];
const sentences = ['为做好残疾人康复服务，请各地组织开展助残活动，并于月底前上报情况。', '一、加强领导。'];
const from = (...lines: string[]) => importBytes([...lines, '2024年2月7日'].join('\n'));

test('bodies of the nation sign one a line, with their rooms and two names of one, and no glued name is made of them', () => {
  const title = '关于强化金融助残的通知';
  const five = ['中国人民银行', '财政部', '银保监会', '证监会', '国家外汇管理局'];
  const { policy, mdx } = from(
    ...frame(title, five.join(' '), '云发〔2024〕29号'),
    title,
    ...sentences,
    ...five,
  );
  expect(policy.issuers).toEqual(five);
  expect(mdx).toContain('<Signature>银保监会</Signature>');
  const labour = '人力资源社会保障部 全国总工会 中国企业联合会/中国企业家协会 全国工商联';
  const four = [
    '人力资源社会保障部',
    '中华全国总工会',
    '中国企业联合会/中国企业家协会',
    '中华全国工商业联合会',
  ];
  const signed = ['人力资源社会保障部 中华全国总工会', '中国企业联合会/中国企业家协会 中华全国工商业联合会'];
  const joint = from(
    ...frame(`${labour}关于做好助残就业的意见`, four.join(' '), '云社部发〔2024〕8号'),
    ...[labour, '关于做好助残就业的意见', ...sentences, ...signed],
  );
  expect(joint.policy.issuers).toEqual(four);
  const room = from(
    ...frame('关于残疾证审批有关事项的函', '自然资源部矿业权管理司', '云函〔2024〕1号'),
    ...sentences,
  );
  expect(room.policy.issuers).toEqual(['自然资源部矿业权管理司']);
});

test('a name in two lines, with the seal of another, is the body that the title begins with, whose end the second line of it has', () => {
  const body = '中央应对云朵感染疫情工作领导小组';
  const { policy, mdx } = from(
    ...[
      '中央应对云朵感染疫情工作',
      '领导小组关于做好残疾人保障工作的通知',
      '云发明电〔2024〕9号',
      '各县（市、区）残联：',
    ],
    ...[...sentences, '中央应对云朵感染', '疫情工作领导小组（代章）'],
  );
  expect(policy).toMatchObject({ title: `${body}关于做好残疾人保障工作的通知`, issuers: [body] });
  expect(mdx).toContain(`<Signature>${body}（代章）</Signature>`);
});

test('the whole number that a page states stands for one without its body, and one of two bodies is one', () => {
  const title = '关于延长残疾证期限的公告';
  for (const [printed, stated] of [
    [['中华人民共和国海关总署公告', '2024年 第40号'], '海关总署公告2024年第40号'],
    [[`${title}（第350号）`], '国家知识产权局公告第三五零号'],
    [
      [title, '中华人民共和国交通运输部 中华人民共和国民政部公告第16号'],
      '中华人民共和国交通运输部 中华人民共和国民政部公告第16号',
    ],
  ] as const) {
    const { policy, mdx } = from(...frame(title, '海关总署', stated), ...printed, ...sentences);
    expect(policy.number?.text.replace(/\s/gu, ''), stated).toBe(stated.replace(/\s/gu, ''));
    expect(mdx.split('---').at(-1), stated).not.toMatch(/公告第16号|第40号/u);
  }
});

test('the number of an order in brackets behind what it makes known is none of the title, and one that a label states is read', () => {
  for (const title of [
    '云汀市人民政府关于修改部分规章的决定',
    '云朵机动车助残条例',
    '云汀市云朵服务规定（试行）',
  ]) {
    const { policy } = from(`${title}（第350号）`, ...sentences, body, '2024年5月6日');
    expect(policy, title).toMatchObject({ title, number: { text: '第350号', serial: 350 } });
  }
  expect(from('关于做好云朵服务的通知（第二批）', ...sentences).policy.title).toContain('（第二批）');
  const { policy } = from(
    '云朵机动车助残条例',
    '【发文字号】：第十二届人民代表大会常务委员会公告（第45号）',
    ...sentences,
  );
  expect(policy.number).toMatchObject({ text: '第十二届人民代表大会常务委员会公告（第45号）', serial: 45 });
});

test('a number without its body below a title hides no recipients, nor does a body of their own name; an empty label takes no order', () => {
  const title = '云汀市助残工作机制通知';
  const numbered = from(title, '（第13号）', '各省、自治区残疾人联合会：', ...sentences);
  expect(numbered.policy.recipients).toEqual(['各省、自治区残疾人联合会']);
  expect(numbered.mdx).not.toContain('第13号');
  const bodies = '云朵管理局各省、自治区分局、管理部，临溪市分局；各商业银行：';
  expect(
    from('云朵管理局关于助残的通知', '云发〔2024〕2号', bodies, ...sentences).policy.recipients,
  ).toHaveLength(3);
  const order = from(
    ...['发布日期：2024-02-08', '时\u3000\u3000效：', '中华人民共和国国务院令', '第 450 号'],
    ...[
      '《云朵条例》已经通过，现予公布，自公布之日起施行。',
      '云朵条例',
      '第一条 为了管理云朵，制定本条例。',
      '第二条 本条例适用于本市。',
    ],
  );
  expect(order.policy.number).toMatchObject({ serial: 450 });
});

test('what a text says that it sends follows its signature as attached, and a remark behind a sentence ends it', () => {
  const { mdx } = from(
    ...[
      '国务院批准云朵总局关于加强监测报告的通知',
      '国发〔1984〕5号',
      '国务院同意《关于加强监测的报告》，现发给你们，请研究执行。',
    ],
    ...[
      '国务院',
      '一九八四年一月九日',
      '云朵总局关于加强监测的报告',
      '国务院：',
      '近年来，监测工作有所加强，但也存在问题。',
    ],
    ...['一、加强站网建设。', '二、改善装备。', '云朵总局', '一九八三年十二月一日'],
  );
  expect(mdx).toContain('<Attachment title="云朵总局关于加强监测的报告">');
  const rules = from(
    ...[
      '云汀市残疾人联合会关于修改部分文件的决定',
      '对49件文件的部分条款予以修改。（附件）',
      '本决定自公布之日起施行。',
    ],
    ...sentences,
  );
  expect(rules.mdx).toContain('予以修改。（附件）\n\n本决定自公布之日起施行。');
});

test('who may read a text is said at its end, above who printed it or below a list of attachments, and is none of it', () => {
  const rules = ['云汀市助残办法', '第一条 为了助残，制定本办法。', '第二条 本办法自印发之日起施行。'];
  const above = [
    '云汀市人民政府关于印发《云汀市助残办法》的通知',
    '各县人民政府：',
    ...sentences,
    '云汀市人民政府',
  ];
  for (const [end, attached] of [
    [['公开方式：主动公开', '云汀市人民政府办公室\u30002024年7月29日印发'], ''],
    [
      [
        '附件：1.引进流程图',
        '2.接收流程图',
        '3.落户流程图',
        '公开方式：主动公开',
        '【返回顶部】【关闭窗口】',
      ],
      '3',
    ],
  ] as const) {
    const { policy, mdx } = importBytes([...above, '2024年7月28日', ...rules, ...end].join('\n'));
    expect(policy.disclosure, end[0]).toBe('主动公开');
    expect(mdx.split('---').at(-1), end[0]).not.toContain('公开方式');
    if (attached) expect(mdx).toContain('附件：1.引进流程图\\\n2\\.接收流程图\\\n3\\.落户流程图');
  }
});

test('cells of label and value each are facts, though one label is of that site alone; grounds of a plan are no other document', () => {
  const title = '关于加强残疾人康复保障工作的实施意见的通知';
  const html = `<html><head><meta charset="utf-8"><meta name="PubDate" content="2024-02-20"><title>${title}</title></head><body><table><tr><td colspan="3">信息名称：${title}</td></tr><tr><td colspan="3">索 引 号：467286401/2024-00004</td></tr><tr><td>法定主动公开分类：其他</td><td>公开方式：主动公开</td><td colspan="2"></td></tr><tr><td>生成日期：2024-01-22</td><td>公开日期：2024-02-09</td><td>废止日期：</td></tr></table><h1>${title}</h1><div><p>各县残联：</p><p>${sentences[0] ?? ''}</p><p>云汀市残疾人联合会</p><p>2024年1月22日</p></div></body></html>`;
  const { policy } = importBytes(html, 'paired.html');
  expect(policy).toMatchObject({
    publishedOn: '2024-02-09',
    indexNumber: '467286401/2024-00004',
    disclosure: '主动公开',
  });
  const grounds = [
    '《地质灾害防治条例》(国务院令〔2003〕第394号)',
    '《云汀市关于进一步加强防治工作的意见》(云政发〔2018〕12号)',
  ];
  const plan = from(
    '云汀市突发性灾害应急预案',
    '1.总则',
    '1.1编制目的',
    sentences[0] ?? '',
    '1.2编制依据',
    ...grounds,
    '1.3适用范围',
    '本预案适用于本市。',
  );
  expect(plan.mdx).toContain('云政发〔2018〕12号');
});

test('a menu in one line is no title, and the title that a page states is found below it; links to files are no text', () => {
  const title = '征集加强康复保障工作若干措施的意见启事';
  const menu = [
    '信息公开指南 信息公开制度 法定主动公开内容 依申请公开 信息公开年度报告 网站年度报告',
    '今天是：',
  ];
  const body = ['各县残联：', ...sentences, '云汀市残疾人联合会'];
  const { policy, mdx } = importBytes(
    [
      ...menu,
      `信息名称：${title}`,
      '发布日期：2024-02-08',
      title,
      ...body,
      '2024年2月7日',
      '原文下载：云汀市残疾人联合会关于加强康复保障工作若干措施的意见启事.pdf',
    ].join('\n'),
  );
  expect(policy.title).toBe(title);
  expect(mdx.split('---').at(-1)).not.toMatch(/年度报告|原文下载/u);
});

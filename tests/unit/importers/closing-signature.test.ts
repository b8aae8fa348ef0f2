import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const articles = [
  '第一条　云朵服务收费按附表执行，各机构应当在显著位置公示收费的项目和标准，不得另外收费。',
  '第二条　本规定由市残疾人联合会负责解释，执行中的问题请及时反映。',
];
const annex = [
  '附件',
  '云朵服务收费表',
  '一、云朵训练每次六十元，由机构按月结算，年底清算。',
  '二、云朵辅具按成本收取，另行公示。',
];
const signed = ['云汀市残疾人联合会', '2024年5月6日'];
const read = (title: string, ...lines: string[]) => importBytes([title, ...lines].join('\n'));

test('a signature behind what is attached signs a text that sends nothing on', () => {
  const { policy } = read('云汀市云朵服务收费规定', ...articles, ...annex, ...signed);
  expect(policy).toMatchObject({ issuers: ['云汀市残疾人联合会'], adoptedOn: '2024-05-06' });
  const own = read(
    '云汀市云朵服务收费规定',
    ...articles,
    '云汀市民政局',
    '2024年4月1日',
    ...annex,
    ...signed,
  );
  expect(own.policy).toMatchObject({ issuers: ['云汀市民政局'], adoptedOn: '2024-04-01' });
});

test('of a text that sends on another, it is told with its place', () => {
  const { policy, unread } = read(
    '关于转发云朵服务收费规定的通知',
    '各县（市、区）残联：',
    ...articles,
    ...annex,
    ...signed,
  );
  expect([policy.issuers, policy.adoptedOn]).toEqual([undefined, undefined]);
  expect(
    unread.filter((it) => it.why.includes('所附文件后面的落款')).map(({ where, what }) => [where, what]),
  ).toEqual([['第 9 行', signed.join('\u3000')]]);
});

test('the bracketed last paragraph says who passed a statute, and when', () => {
  const closings = {
    云汀市残疾人联合会: '（2023年11月18日云汀市残疾人联合会第七次代表大会通过）',
    云汀市残疾人联合会理事会: '（2023年11月18日云汀市残疾人联合会理事会审议通过）',
    云汀市人民政府: '（二〇二三年十一月十八日云汀市人民政府第3次常务会议通过）',
  };
  for (const [body, close] of Object.entries(closings))
    expect(read('云汀市云朵章程', ...articles, close).policy).toMatchObject({
      issuers: [body],
      adoptedOn: '2023-11-18',
    });
});

test('the day of a speech stands below its second title and who speaks', () => {
  const speech = ['——把云朵服务办到家门口', '周　平', '（2024年2月20日）', '同志们：', ...articles];
  expect(read('在全市云朵工作会议上的讲话', ...speech).policy.adoptedOn).toBe('2024-02-20');
});

const text = ['各县（市、区）残联：', '为做好残疾人康复服务，请各地组织开展助残活动，并于月底前上报情况。'];

test('a body that published the page and did not sign is told, with both names', () => {
  const page = (publisher: string): Outcome =>
    importBytes(
      [
        `发布机构：${publisher}\t发布日期：2023-05-08`,
        '索引号：000001/2023-001\t文号：临政发〔2023〕5号',
        '关于开展助残活动的通知',
        ...text,
        '临溪县人民政府',
        '2023年5月6日',
      ].join('\n'),
    );
  const other = page('云汀市财政局');
  expect(other.policy.issuers).toEqual(['临溪县人民政府']);
  const told = other.doubts.find((it) => it.what === '云汀市财政局');
  expect(told?.why).toContain('“临溪县人民政府”');
  for (const same of ['临溪县人民政府', '县政府', '综合科', '学前教育与高中教育处', '临溪县政府网站'])
    expect(
      page(same)
        .doubts.map((it) => it.why)
        .join('\n'),
      same,
    ).not.toContain('不一样');
});

test('a body that the page names short is the one that signed', () => {
  for (const [short, full] of [
    ['市府办', '云汀市人民政府办公室'],
    ['市住建局', '云汀市住房和城乡建设局'],
  ] as const) {
    const { policy, doubts } = importBytes(
      [
        `发布机构：${short}\t发布日期：2023-05-08`,
        '关于开展助残活动的通知',
        ...text,
        full,
        '2023年5月6日',
      ].join('\n'),
    );
    expect(policy.issuers, short).toEqual([full]);
    expect(doubts.map((it) => it.why).join('\n'), short).not.toContain('不一样');
  }
});

test('the body of page and number issues what its committee’s office signs', () => {
  const page = (number: string): Outcome =>
    importBytes(
      [
        '发布机构：云泽省统计局\t发布日期：2023-05-08',
        `索引号：000001/2023-001\t文号：${number}`,
        '关于开展助残活动的通知',
        ...text,
        '云泽省统计专业高级职务评审委员会办公室',
        '2023年5月6日',
      ].join('\n'),
    );
  const { policy, doubts } = page('省统计局公告〔2023〕2号');
  expect(policy.issuers).toEqual(['云泽省统计局']);
  expect(doubts.map((it) => it.what)).toContain('云泽省统计专业高级职务评审委员会办公室');
  const own = page('云统评办〔2023〕2号');
  expect(own.policy.issuers).toEqual(['云泽省统计专业高级职务评审委员会办公室']);
  expect(own.doubts.map((it) => it.what)).toContain('云泽省统计局');
});

test('a title that names the issuer by the level of its place and other words gives way to the full name of the page', () => {
  const issuersOf = (publisher: string, short: string): unknown =>
    importBytes(
      [
        `名称：${short}关于同意设立云朵车间的批复`,
        `索引号：000001/2023-001\t发布机构：${publisher}`,
        '成文日期：2023年5月8日\t发布日期：2023年5月8日',
        `${short}关于同意设立云朵车间的批复`,
        '临溪云朵有限公司：',
        '你公司的申请收悉。经审核，同意设立。',
        '此复。',
      ].join('\n'),
    ).policy.issuers;
  expect(issuersOf('云汀市地方金融监督管理局', '市金融局')).toEqual(['云汀市地方金融监督管理局']);
  expect(issuersOf('云汀市教育考试局', '市教育局')).toEqual(['市教育局']);
  expect(issuersOf('云汀市财政局', '市民政局')).toEqual(['市民政局']);
});

test('a label without a value in a table of tabs is an empty cell: the next line is none of it', () => {
  const { policy, unread } = importBytes(
    [
      '标题：\t云汀市残疾人联合会关于开展助残活动的通知',
      '发布时间：\t2023-05-08',
      '失效时间：\t',
      '2024-05-06',
      '云汀市残疾人联合会关于开展助残活动的通知',
      ...text,
      '云汀市残疾人联合会',
      '2023年5月6日',
    ].join('\n'),
  );
  expect(policy.expiresOn).toBeUndefined();
  expect(unread.map((it) => it.why).join('\n')).not.toContain('失效时间');
});

test('a number that its line calls so stands between title and recipients: both are none of the text', () => {
  const { policy, mdx, doubts } = importBytes(
    [
      '云汀市残疾人联合会关于征求意见的函',
      '编号：20240012',
      ...text,
      '云汀市残疾人联合会',
      '2024年5月6日',
    ].join('\n'),
  );
  expect(policy.recipients).toEqual(['各县（市、区）残联']);
  expect(policy.number).toBeUndefined();
  expect(mdx.split('---').at(-1)).not.toContain('编号：');
  expect(doubts.map((it) => it.what)).toContain('编号：20240012');
});

test('the end of a list of bodies right above a signature signs nothing', () => {
  const lines = [
    '云汀市残疾人联合会关于康复机构年度检查结果的公告',
    '根据有关规定，市残联对康复机构进行了年度检查，现将结果公告如下：',
    '一、合格的机构（2家）',
    '云汀市晴山康复中心',
    '云汀市远山康复中心',
    '二、责令整改的机构（2家）',
    '云汀市北岭康复中心',
    '云汀市南浦康复中心',
  ];
  const { policy, mdx } = importBytes([...lines, ...signed].join('\n'));
  expect(policy.issuers).toEqual(['云汀市残疾人联合会']);
  expect(mdx).not.toMatch(/<Signature>云汀市[北南]/u);
  for (const label of ['附：受检机构', '参加单位：', '附件：受检单位名单', '成员单位']) {
    const below = importBytes(
      [...lines.slice(0, 2), '全部合格。', label, ...lines.slice(3, 5), ...signed].join('\n'),
    );
    expect(below.policy.issuers, label).toEqual(['云汀市残疾人联合会']);
  }
  for (const last of [
    '两家机构合格。',
    '（三）联系电话：0871-1234567',
    '（三）联系电话 0871-1234567',
    '（三）各县残联抓紧落实整改',
    '主办单位',
    '请整改后报送我单位',
  ]) {
    const joint = importBytes([...lines.slice(0, 2), last, '云汀市民政局', ...signed].join('\n'));
    expect(joint.policy.issuers, last).toEqual(['云汀市民政局', '云汀市残疾人联合会']);
  }
  const one = importBytes(
    [...lines.slice(0, 2), '三、停办的机构', '云汀市北岭康复中心', ...signed].join('\n'),
  );
  expect(one.policy.issuers).toEqual(['云汀市残疾人联合会']);
  const short = importBytes(
    [
      ...['省残联关于直属单位设置的通知', '各市残联：', '现将直属单位设置通知如下：'],
      ...[
        '一、事业单位',
        '省康复中心',
        '省就业服务中心',
        '二、直属企业和机构',
        '省辅具中心',
        '省盲人按摩医院',
      ],
      ...['省残联', '2024年2月18日'],
    ].join('\n'),
  );
  expect(short.policy.issuers).toEqual(['省残联']);
});

test('who signs an order for each of several bodies is signed with the name of the body', () => {
  const both = importBytes(
    [
      ...['云朵信息管理办法', '（中国人民银行 国家市场监督管理总局令〔2024〕第3号）'],
      '《云朵信息管理办法》已经中国人民银行行务会议审议通过，现予发布，自2024年11月1日起施行。',
      ...['中国人民银行   行长   某某某', '国家市场监督管理总局   局长   某某', '2024年4月29日'],
      ...['第一条\u3000为了规范云朵信息，制定本办法。', '第二条\u3000本办法自2024年11月1日起施行。'],
    ].join('\n'),
  );
  expect(both.policy).toMatchObject({
    ...{ issuers: ['中国人民银行', '国家市场监督管理总局'], adoptedOn: '2024-04-29' },
  });
  expect(both.mdx).toContain('<Signature>中国人民银行   行长   某某某</Signature>');
});

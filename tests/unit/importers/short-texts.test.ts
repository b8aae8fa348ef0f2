import { expect, test } from '@playwright/test';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { readTermSentence } from '../../../src/importers/policy/term-sentence.ts';
import { importBytes } from './support.ts';

const refusal = (text: string): string => {
  try {
    importBytes(text);
  } catch (error) {
    return String(error);
  }
  return '';
};

test('a text of a few words is refused with its first lines, and names the first as what may be its title', () => {
  const said = refusal('通知\n各协会：\n明天下午两点在三楼开会，请准时参加。\n市残联办公室\n2024年9月3日');
  expect(said).toContain('--field title=1');
  expect(said).toContain('第 3 行  “明天下午两点在三楼开会，请准时参加。”');
});

test('a text of a few words whose first line is plainly its title is read', () => {
  const { policy } = importBytes('市残联关于停水的通告\n各协会：\n明天上午停水，请早做准备。\n2024年9月3日');
  expect(policy.title).toBe('市残联关于停水的通告');
});

test('a list of goods has no title', () => {
  const list = '轮椅 1200元\n拐杖 80元\n助听器 3000元\n坐便椅 260元\n合计 4540元\n经办人签字：\n';
  expect(refusal(list.repeat(3))).toContain('找不到标题');
});

test('the last day of a term is read wherever its sentence names it', () => {
  for (const said of [
    '本办法自二〇二一年十二月一日起施行，至二〇二四年十一月三十日止。',
    '本办法自2021年12月1日起至2024年11月30日止施行。',
    '本办法自2021年12月1日起实施，有效期至2024年11月30日。',
    '本办法自2021年12月1日起执行，到2024年11月30日为止。',
  ])
    expect(readTermSentence(said).end, said).toBe('2024-11-30');
  expect(
    readTermSentence('本办法自2021年12月1日起施行，报名从3月1日起，至2024年11月30日前完成。').end,
  ).toBeNull();
});

test('the title of an attachment in two lines is whole, by the list of attachments', () => {
  const text = (label: string): string =>
    [
      '关于做好年度检查工作的通知',
      '云残联〔2022〕50号',
      '各县（市、区）残联：',
      '现就年度检查工作有关事项通知如下，请各地认真组织实施，按时报送检查结果，检查名单另行通知。',
      '附件：1．2022年度残疾人专门协会规范化',
      '建设检查评分表',
      '2．检查人员名单',
      '云汀市残疾人联合会',
      '2022年10月9日',
      ...label.split('\n'),
      '建设检查评分表',
      '1．组织建设（30分）',
      '2．活动开展（40分）',
      '附件2',
      '检查人员名单',
      '1．组长：业务部负责人',
    ].join('\n');
  for (const label of ['附件1：\n2022年度残疾人专门协会规范化', '附件1 2022年度残疾人专门协会规范化']) {
    const { mdx } = importBytes(text(label));
    expect(mdx, label).toMatch(/<Attachment title="附件1：? ?2022年度残疾人专门协会规范化建设检查评分表">/);
    expect(mdx, label).toMatch(/<Attachment title="附件2 检查人员名单">/);
  }
});

test('an office that is named for questions is no person', () => {
  const why = '有联系人姓名或电子邮箱，公开前请核对';
  const doubts = (words: string): string[] =>
    importBytes(
      `云汀市残联关于停水的通告\n${'明天上午停水，请早做准备。'.repeat(6)}\n${words}\n2024年9月3日`,
    ).doubts.map((it) => it.why);
  for (const words of ['联系人：市残联办公室', '联系人另告。'])
    expect(doubts(words), words).not.toContain(why);
  expect(doubts('联系人：云小渚')).toContain(why);
  expect(doubts('联系人：云小渚（办公室）')).toContain(why);
});

test('the day of the week behind the date of a signature is none of it', () => {
  for (const day of ['2024年6月3日（星期一）', '2024年6月3日 星期一', '二〇二四年六月三日 周一']) {
    const { policy } = importBytes(
      `关于联合开展法律援助进社区活动的通知\n各街道办事处：\n定于6月中旬开展法律援助进社区活动，请配合做好场地安排和宣传发动工作，按时上报情况。\n溪口区司法局  溪口区残疾人联合会  溪口区妇女联合会\n${day}`,
    );
    expect(policy.adoptedOn, day).toBe('2024-06-03');
    expect(policy.issuers, day).toHaveLength(3);
  }
});

test('one number for all items of a Markdown list is counted, as it is shown', () => {
  const textOf = (list: string): string[] =>
    readMarkdown(Buffer.from(`# 标题\n\n${list}`))
      .lines.slice(1)
      .map((it) => it.text);
  expect(textOf('1. 甲；\n1. 乙；\n1. 丙。')).toEqual(['1.甲；', '2.乙；', '3.丙。']);
  expect(textOf('4) 甲；\n4) 乙。')).toEqual(['4)甲；', '5)乙。']);
  expect(textOf('1. 甲；\n3. 乙。')).toEqual(['1.甲；', '3.乙。']);
});

const notice = [
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
];
const head = (...lines: string[]) => importBytes([...lines, ...notice, '2024年5月6日'].join('\n')).policy;

test('the government whose site it is, right above a title that its office begins, issues nothing', () => {
  const office = '云汀市人民政府办公室';
  const title = `${office}关于印发《云汀市康复工作方案》的通知`;
  expect(head('云汀市人民政府', title)).toMatchObject({ title, issuers: [office] });
});

test('the value of a label is none of the title below it', () => {
  const title = '关于支持社区康复服务的通知';
  const whole = ['信息来源：', '市住房公积金中心', '云汀市康复管理委员会', title];
  expect(head(title, '发布日期：', '2024-05-08', ...whole).issuers).toEqual(['云汀市康复管理委员会']);
});

test('a class of a site in brackets and the number stand before a title', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  for (const [line, number] of [
    [`【康复】云残规〔2024〕2号${title}`, '云残规〔2024〕2号'],
    [`【康复】${title}`, undefined],
    [`云残规[2024]2号${title}`, '云残规[2024]2号'],
  ] as const) {
    const policy = head(line);
    expect([policy.title, policy.number?.text], line).toEqual([title, number]);
  }
  expect(head(`【已失效】${title}`)).toMatchObject({ title, status: '失效' });
});

test('of a letterhead of several lines no title has the last one alone, be they set wide', () => {
  const bodies = ['云汀市残疾人联合会', '云   汀   市   公   安   局', '云    汀    市    体    育    局'];
  const { title, issuers } = head(...bodies, '关于印发《云朵工作若干', '措施》的通知');
  expect(title).not.toMatch(/^云 *汀 *市 *体/u);
  expect(title).toContain('关于印发《云朵工作若干措施》的通知');
  expect(issuers).toEqual(['云汀市残疾人联合会', '云汀市公安局', '云汀市体育局']);
});

test('what a site names in brackets between its facts is none of the title, who issues with others is named with them', () => {
  const frame = [
    '[联合发文单位] 云汀市民政局;云汀市教育局',
    '[发布日期] 2024-05-08',
    '[有效性] 是',
    '[文件来源] 政府公报 年 第期(总第期)',
  ];
  for (const by of ['等单位', '等3部门', '等部门']) {
    const title = `云汀市残疾人联合会${by}关于加强社区康复服务的通知`;
    const policy = head(...frame, title);
    expect(policy.title, by).toBe(title);
    expect(policy.issuers, by).toEqual(['云汀市残疾人联合会', '云汀市民政局', '云汀市教育局']);
  }
});

test('a heading with a colon names no bodies that a text is sent to', () => {
  for (const heading of ['公告概要：', '项目概况：', '内容目录：', '服务一览：'])
    expect(head('云汀市残疾人联合会关于采购辅助器具的公告', heading).recipients, heading).not.toEqual([
      heading.slice(0, -1),
    ]);
});

test('a day with an empty count, names of apps and a file to load are none of a text, a heading below buttons is', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  const lines = ['2024-05-08      (点击： )', '[文章下载]', 'QQ空间 新浪微博 QQ 微信', '【打印】 分享到：'];
  const { policy, mdx } = importBytes([title, ...lines, '一、制定依据', ...notice.slice(1)].join('\n'));
  expect(policy.publishedOn).toBe('2024-05-08');
  expect(mdx.split('---\n')[2]?.trim()).toMatch(/^## 一、制定依据/u);
});

test('whom a text is sent to is found behind 机关各 and 广大, and above its first sentence in one line', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  const to = (line: string) =>
    importBytes([title, line, notice[1], '2024年5月6日'].join('\n')).policy.recipients;
  expect(to('广大缴存职工、各开发单位：')).toEqual(['广大缴存职工、各开发单位']);
  const [whole] = [`机关各部门、各企事业单位及各居民区: ${notice[1] ?? ''}`];
  expect(importBytes([title, whole, '2024年5月6日'].join('\n')).policy.recipients).toEqual([
    '机关各部门、各企事业单位及各居民区',
  ]);
});

test('items of names in 《》 without a mark are no one sentence', () => {
  const items = ['四、《财政拨款收入支出决算总表》', '五、《一般公共预算财政拨款支出决算表》'];
  const { mdx } = importBytes(
    [
      '云汀市残疾人联合会关于公开决算的通知',
      ...notice,
      '一、《收入决算表》',
      '二、《支出决算表》',
      '三、《云朵表》',
      ...items,
    ].join('\n'),
  );
  expect(mdx).not.toContain(items.join(''));
});

test('a label that its value touches, and a row that mixes pairs with colons and without, state their facts', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  for (const rows of [
    ['- 文号云残发〔2024〕14号', '- 发布日期2024-05-08'],
    ['文号 云残发〔2024〕14号 成文日期: 2024年5月6日', '有效性 有效 公开日期: 2024-05-08 13:03'],
  ]) {
    const policy = head(...rows, title);
    expect([policy.title, policy.number?.text, policy.publishedOn], rows[0]).toEqual([
      title,
      '云残发〔2024〕14号',
      '2024-05-08',
    ]);
  }
});

test('a menu of a site, its downloads and a link to an explanation are no part of a text', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  const menu = '首 页 康复服务 教育就业 文化体育 权益保障 新闻中心';
  const { policy, tree } = importBytes(
    [
      ...[menu, title, '政策解读 文字解读:《云汀市社区康复服务方案》', '', ...notice, '2024年5月6日'],
      '【下载Word】 【下载PDF】 【打印文章】 【关闭窗口】',
    ].join('\n'),
  );
  expect(policy.title).toBe(title);
  expect(policy.recipients).toEqual(['各县（市、区）残联']);
  expect(JSON.stringify(tree)).not.toMatch(/文字解读|下载/);
});

test('bodies that a text is sent to are read where a copy has lost their colon, and asked about', () => {
  const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
  const text = '康复服务是保障残疾人生活的重要工作，请各单位按照分工认真落实，按时报送情况。';
  for (const [bodies, recipients] of [
    ['镇政府、各街道办事处,区政府各部门,区属各单位', ['镇政府、各街道办事处', '区政府各部门', '区属各单位']],
    ['各县（市、区）残联，市直各单位', ['各县（市、区）残联', '市直各单位']],
  ] as const) {
    const { policy, doubts, mdx } = importBytes([title, bodies, '', text, ...notice.slice(-1)].join('\n'));
    expect(policy.recipients, bodies).toEqual(recipients);
    expect(mdx).toContain(`<Recipients>${bodies}</Recipients>`);
    expect(doubts.map((it) => it.why).join()).toContain('没有冒号，按主送机关读了');
  }
  for (const words of ['各地要高度重视，各部门要密切配合', '各县残联、市直各单位的康复工作'])
    expect(importBytes([title, words, text].join('\n')).policy.recipients, words).toBeUndefined();
});

test('a reply run together in the cell of a row names who is answered and its day, and the foot of its site is none of it', () => {
  const words =
    '您提出的“开展残疾人体育活动”提案收悉，现答复如下：近年来，我县新建健身点十二处，今后将继续扩大残疾人健身场所。 感谢您的关心。';
  const foot = [
    '【下载Word】 【下载PDF】 【打印文章】 【关闭窗口】 |',
    '主办：云汀市人民政府 承办：云汀市人民政府办公室',
    'Email:office@yt.example 中文域名:云汀市人民政府.政务',
    '网站标识码：9900000015 演ICP备00000000号',
  ];
  const title = '关于对开展残疾人体育活动的提案的答复';
  for (const [end, more] of [
    ['联系电话:3221671 2021年7月15日 |', {}],
    ['请继续监督。 云汀市残疾人联合会 2021年7月15日', { issuers: ['云汀市残疾人联合会'] }],
  ] as const) {
    const { policy, mdx } = importBytes([title, `某某某委员: ${words} ${end}`, ...foot].join('\n'));
    expect(policy, end).toMatchObject({ ...more, adoptedOn: '2021-07-15', recipients: ['某某某委员'] });
    expect(mdx, end).not.toMatch(/下载|承办|Email|\|/u);
  }
});

test('who checked a page and where its readers log in are none of a text', () => {
  const lines = ['云汀市残疾人联合会关于试鸣助残警报的通告', ...notice, '云汀市残疾人联合会', '2024年5月6日'];
  const page = ['终审:ytsclb', '用户登录', '还没有账号?', '立即注册'];
  expect(importBytes([...lines, ...page].join('\n')).mdx).not.toMatch(/终审|登录|账号|注册/u);
  const steps = ['一、办理程序', '初审：由县残联受理，三日内办结。', '二、其他'];
  expect(importBytes([...lines.slice(0, 3), ...steps].join('\n')).mdx).toContain('初审：由县残联受理');
});

test('who may read a text stands below its signature without brackets, too, and begins no attached title', () => {
  const lines = [
    '云汀市残疾人联合会关于印发《云汀市助残应急预案》的通知',
    ...notice,
    '云汀市残疾人联合会',
    '2024年5月6日',
  ];
  const plan = [
    '云汀市助残应急预案',
    '第一条 为了应对突发事件，制定本预案。',
    '第二条 本预案自印发之日起施行。',
  ];
  for (const said of ['此文件公开发布', '此件主动公开', '（此文件依申请公开）']) {
    const { mdx } = importBytes([...lines, said, ...plan].join('\n'));
    expect(mdx, said).toContain(`<Note>${said}</Note>`);
    expect(mdx, said).toContain('<Attachment title="云汀市助残应急预案">');
  }
});

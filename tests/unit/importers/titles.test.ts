import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import { importBytes, runImport, withFolder } from './support.ts';

const body = [
  '一、出台的背景',
  '近年来，云汀市残疾人工作取得新的进展，为进一步做好残疾人就业工作，市残联会同有关部门起草了这份文件，反复听取意见。',
  '二、主要内容',
  '明确了用人单位、残疾人和服务机构三方面的责任，规定了补贴的标准和申请的办法。',
];
const read = (...lines: string[]) => importBytes(lines.join('\n'));
/** What a title is printed among: nothing, a page’s navigation and date, a page’s list of facts. */
const surroundings: [name: string, above: string[], below: string[]][] = [
  ['alone', [], []],
  ['below navigation', ['首页 > 政务公开 > 政策解读'], ['发布日期：2026-03-02  来源：云汀市残疾人联合会']],
  [
    'above facts',
    [],
    ['发布时间：2026-03-02 10:20', '解读机关：云汀市残疾人联合会', '信息来源：云汀市人民政府办公室'],
  ],
];

const explaining = [
  '《云汀市助残就业办法》政策解读',
  '《云汀市助残就业办法》的解读（一）',
  '关于《云汀市助残就业办法》的政策解读',
  '一图读懂《云汀市助残就业办法》',
  '一图读懂|云汀市助残就业办法',
  '一图读懂丨残疾人就业怎么帮',
  '【图解】云汀市助残就业办法',
  '政策解读：云汀市助残就业办法',
  '政策解读｜残疾人就业补贴怎么领？',
  '专家解读《云汀市助残就业办法》',
  '云汀市助残就业办法亮点解读',
  '云汀市残联负责人就《助残就业办法》答记者问',
  '残疾人两项补贴政策问答',
  '残疾人就业政策热点问答（第3期）',
  '残疾人证办理常见问题解答',
  '关于《云汀市助残就业办法（草案）》的说明',
  '云汀市助残就业办法起草说明',
  '《云汀市助残就业办法》易读版',
  '云汀市2026年残疾人事业发展白皮书',
  '致全市残疾人朋友的一封信',
];

for (const [name, above, below] of surroundings)
  test(`titles of explanations, ${name}`, () => {
    for (const title of explaining)
      expect(read(...above, title, ...below, ...body).policy.title, title).toBe(title);
    const broken = ['《云汀市残疾人联合会关于进一步做好残疾人就业', '工作的若干意见》政策解读'];
    expect(read(...above, ...broken, ...below, ...body).policy.title).toBe(broken.join(''));
  });

test('a title of any words is one where the page’s time or source stands right below it', () => {
  expect(read('残疾人证怎么办？', '发布时间：2026-03-02', ...body).policy.title).toBe('残疾人证怎么办？');
});

test('解读机关 is the body that explains, 信息来源 only where nothing else is known', () => {
  const title = '《云汀市助残就业办法》政策解读';
  const source = '信息来源：云汀市人民政府办公室';
  expect(read(title, '解读机关：云汀市残疾人联合会', source, ...body).policy.issuers).toEqual([
    '云汀市残疾人联合会',
  ]);
  expect(read(title, source, ...body).policy.issuers).toEqual(['云汀市人民政府办公室']);
});

test('without a title the first ten lines are shown with their numbers, and a typed title goes in', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `这是第${at + 1}段，说明残疾人就业工作的情况和问题，请各单位研究办理。`,
  );
  const refusal = (): unknown => read('', ...lines);
  expect(refusal).toThrow(/找不到标题[\s\S]*--field title=2-3[\s\S]*第 2 行 {2}“这是第1段[\s\S]*第 11 行/u);
  expect(refusal).not.toThrow(/第 12 行/u);
  return withFolder(async (folder) => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, lines.join('\n'));
    const run = await runImport('policy', file, '--into', folder, '--field', 'title=残疾人就业工作的情况');
    expect(run.code, run.error).toBe(0);
    const written = readFileSync(join(folder, 'policies/letter.mdx'), 'utf8');
    expect(readMdx(written).policy.title).toBe('残疾人就业工作的情况');
    for (const line of lines) expect(written).toContain(line);
  });
});

test('a page that states a title and prints none has the stated one', () => {
  const { policy } = read('标题：残疾人证怎么办', '发布日期：2026-03-02', ...body);
  expect([policy.title, policy.publishedOn]).toEqual(['残疾人证怎么办', '2026-03-02']);
});

const articles = ['第一条 为了建设无障碍环境，制定本办法。', '第二条 本办法自2026年5月1日起施行。'];
const issued = [
  '《云汀市无障碍环境建设办法》已经2026年3月2日市人民政府第12次常务会议通过，现予公布，自2026年5月1日起施行。',
  '市长 张某某',
  '2026年3月5日',
];
const rules = '云汀市无障碍环境建设办法';

for (const head of [
  ['云汀市人民政府令', '第5号'],
  ['云汀市人民政府令 第5号'],
  ['云汀市人民政府令第5号'],
  ['云 汀 市 人 民 政 府 令', '第 5 号'],
]) {
  test(`${head.join(' / ')}: above what it issues it is the letterhead`, () => {
    const { policy, leftOut } = read(...head, rules, '（2026年3月2日市人民政府通过）', ...articles);
    expect([policy.title, policy.number?.serial, policy.issuers, leftOut]).toEqual([
      rules,
      5,
      ['云汀市人民政府'],
      [],
    ]);
  });

  test(`${head.join(' / ')}: with no other title it is the title where what it issues is not in the file`, () => {
    for (const [attached, title, todo] of [
      [[], '云汀市人民政府令', '；要在列表里看得到，可以加'],
      [[rules, ...articles], rules, `，按后面印的“${rules}”作标题；要按原来印的，加`],
    ] as const) {
      const { policy, doubts } = read(...head, ...issued, ...attached);
      expect(policy.title.replace(/\s/gu, '')).toBe(title);
      expect([policy.number?.serial, policy.issuers, policy.adoptedOn]).toEqual([
        5,
        ['云汀市人民政府'],
        '2026-03-05',
      ]);
      expect(doubts.map((it) => it.why)).toEqual([
        expect.stringContaining(`标题没有说公布的是什么${todo} --field title=`),
      ]);
    }
  });
}

test('a congress announces its regulation: attached, and no other document', () => {
  const { policy, doubts, tree } = read(
    '云汀市人民代表大会常务委员会公告',
    '（第8号）',
    '《云汀市残疾人保障条例》已由云汀市第六届人民代表大会常务委员会第二十次会议通过，现予公布，自2026年5月1日起施行。',
    '云汀市人民代表大会常务委员会',
    '2026年3月5日',
    '云汀市残疾人保障条例',
    ...articles,
  );
  expect([policy.number?.serial, policy.adoptedOn]).toEqual([8, '2026-03-05']);
  expect(doubts.filter((it) => it.why.includes('附件'))).toEqual([]);
  expect(tree.filter((it) => it.kind === 'article')).toHaveLength(2);
});

test('中华人民共和国国务院 and 国务院 are one body', () => {
  const { doubts } = read(
    '发文机关：国务院  发文字号：国令第7号',
    '中华人民共和国国务院令',
    ...issued.slice(0, 1),
    '总理 李某某',
    '2026年3月5日',
  );
  expect(doubts.filter((it) => it.why.startsWith('发文机关'))).toEqual([]);
});

test('a text that begins with the bodies it is sent to has no title: that of what it sends is not taken for it', async () => {
  const lines = [
    '云海新区管委会，各县、区残疾人联合会：',
    '《云汀市残疾人之家管理规则》已经理事会会议通过，现予印发，请遵照执行，并及时报告执行中的情况和问题。',
    '云汀市残疾人联合会',
    '2024年11月20日',
    '云汀市残疾人之家管理规则',
    '第一条 为了加强残疾人之家的管理，制定本规则。',
    '第二条 残疾人之家由乡镇、街道管理。',
  ];
  expect(() => read(...lines)).toThrow(/第 1 行“云海新区[^”]*”像主送机关，它前面没有印标题/u);
  await withFolder(async (folder) => {
    const file = join(folder, 'rules.txt');
    writeFileSync(file, lines.join('\n'));
    const title = '关于印发《云汀市残疾人之家管理规则》的通知';
    const run = await runImport('policy', file, '--into', folder, '--field', `title=${title}`);
    expect(run).toMatchObject({ code: 0, error: '' });
    const { policy, body } = readMdx(readFileSync(join(folder, 'policies', 'rules.mdx'), 'utf8'));
    expect(policy).toMatchObject({ title, issuers: ['云汀市残疾人联合会'], adoptedOn: '2024-11-20' });
    expect(body).toContain('<Attachment title="云汀市残疾人之家管理规则">');
  });
});

test('words of a site’s columns above a title are none of it; a title in two lines stays whole', () => {
  const below = ['来源：云汀市残疾人联合会 时间：2026-03-02', ...body];
  const wholes = [
    ['临溪县残疾人辅助器具适配补贴实施细则', '通知公告', '政策文件', '下载中心'],
    ['临溪县残疾人康复三年行动方案', '通知', '规划'],
    ['2025年残疾人工作要点', '政策', '公示', '下载'],
    ['临溪县残疾人联合会2026年工作要点', '栏目导航', '文件', '公告'],
    ['残疾人专用车加油补贴申请流程', '下载专区'],
    ['残疾人健身示范点评定细则', '部门文件'],
    ['临溪县残疾人证补办流程', '政府信息公开', '残疾人服务'],
    ['临溪县扶助残疾人规定', '政策法规', '地方性法规'],
    ['临溪县残疾人就业培训规划', '首页', '规划计划', '教育就业'],
    ['临溪县残疾人就业帮扶实施方案', '惠残政策汇编'],
    ['临溪县残疾人之家星级评定标准（试行）', '基层传真'],
  ];
  for (const [whole = '', ...columns] of wholes)
    expect(read(...columns, whole, ...below).policy.title, columns.join()).toBe(whole);
  for (const [above, rest] of [
    ['残疾人康复服务', '工作规划和行动方案'],
    ['政府信息公开', '工作年度报告'],
    ['残疾人家庭无障碍改造', '临溪县补贴管理办法'],
    ['云汀市残疾人“十四五”', '保障和发展规划'],
    ['云汀市残疾人联合会', '关于做好康复工作的通知'],
  ] as const)
    expect(read(above, rest, ...below).policy.title.replace(/\s/g, '')).toBe(above + rest);
});

test('a body and a bare kind above a title with 关于 are its head, and 主送 below the signature is read', () => {
  const title = '关于授予赵某某等同志先进工作者称号的决定';
  const praise = [
    '为表彰先进，决定授予赵某某等十名同志先进工作者称号。',
    '云汀市残疾人联合会',
    '2026年3月2日',
  ];
  const { policy, mdx } = read(
    ...['云汀市残疾人联合会决定', '云残发〔2026〕3号', title, ...praise],
    ...['主送：各市残联，市残联各部室。', '抄送：市委办公室。'],
  );
  expect([policy.title, policy.recipients]).toEqual([title, ['各市残联', '市残联各部室']]);
  expect(mdx).toContain('<CopyTo>抄送：市委办公室。</CopyTo>');
  const alone = read('云汀市残疾人联合会决定', '云残发〔2026〕3号', ...praise);
  expect(alone.policy.title).toBe('云汀市残疾人联合会决定');
});

test('of a field whose label stands in the file it is never said that such texts have none', () => {
  const kinds = (facts: string): string[] =>
    read(facts, '云汀市无障碍环境建设办法', ...articles, '第三条 各级残联负责落实。').unread.flatMap((it) =>
      it.what === '发文字号' ? [it.kind] : [],
    );
  expect(kinds('文号：云政规 索引号：YT-1')).toEqual(['missing']);
  expect(kinds('文号：无 索引号：YT-1')).toEqual(['unusual']);
});

test('a number below the 题注 of an explanation is its number', () => {
  const { policy, mdx } = read(
    '云汀市高级人民法院关于审理无障碍案件适用法律若干问题的解释',
    '（2026年3月2日云汀市高级人民法院审判委员会第8次会议通过，自2026年4月1日起施行）',
    '云法释〔2026〕9号',
    '为正确审理无障碍案件，制定本解释。',
    ...articles,
  );
  expect([policy.number?.text, policy.adoptedOn]).toEqual(['云法释〔2026〕9号', '2026-03-02']);
  expect(mdx).toContain('审判委员会第8次会议通过');
  expect(mdx.split('---').at(-1)).not.toContain('云法释〔2026〕9号');
});

test('a letterhead above a line of signs is one, and a button has no value on the next line', () => {
  const sent = [
    '各县（市、区）残联：',
    '现将有关事项通知如下，请结合本地实际认真贯彻执行，遇有问题及时报告市残联。',
  ];
  for (const rule of ['——————————', '---------', '★', '=====']) {
    const title = '市人民政府办公厅关于印发助残预案的通知';
    const { policy } = read('云汀市人民政府办公厅', rule, '云府办函〔2020〕78号', title, ...sent);
    expect(policy.issuers, rule).toEqual(['云汀市人民政府办公厅']);
  }
  for (const button of ['【字体:', '分享到：', '打印：']) {
    const head = ['关于印发《助残工作规则》的通知', '2011-06-18 00:00:00 来源: 本站原创'];
    const { policy } = read(...head, button, '云府〔2011〕33号', ...sent);
    expect(policy.number?.text, button).toBe('云府〔2011〕33号');
  }
});

test('a cover that names its text a little otherwise is no second half of the title, and who made it issues it', () => {
  const cover = ['云汀市临溪区', '陶岭镇突发公共事件总体应急预案', '编制单位:云汀市临溪区陶岭镇人民政府'];
  for (const [title, lines] of [
    ['云汀市临溪区陶岭镇人民政府突发公共事件总体应急预案', cover],
    ['云汀市临溪区陶岭镇突发公共事件总体应急预案', ['陶岭镇突发公共事件', '总体应急预案']],
    ['陶岭镇突发公共事件总体应急预案', ['临溪区陶岭镇突发公共事件总体应急预案', '（2022年修订）']],
  ] as const) {
    const { policy, mdx, doubts } = read('[ 主题分类 ] 应急管理', title, ...lines, ...articles);
    expect(policy.title, title).toBe(title);
    expect(mdx.split('---').at(-1), title).not.toMatch(/总体应急预案|编制单位/u);
    expect(doubts.map((it) => it.why).join(), title).toContain('标题又印了一次，写法不同');
    if (lines === cover) expect(policy.issuers).toEqual(['云汀市临溪区陶岭镇人民政府']);
  }
  const { policy } = read('[ 主题分类 ] 应急管理', '云汀市残疾人保障条例', '实施细则', ...articles);
  expect(policy.title).toBe('云汀市残疾人保障条例实施细则');
});

import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const articles = [
  '第一条 为做好社区康复服务工作，让持证残疾人就近得到康复指导，制定本条例，各县残联应当执行。',
  '第二条 各街道应当建立康复服务站，配备专职委员一名，每季度走访一次服务对象，填写走访记录。',
];
const read = (...history: string[]): Outcome =>
  importBytes(['云汀市社区康复服务条例', ...history, ...articles].join('\n\n'));
const told = ({ unread, doubts }: Outcome): string =>
  [...unread.map((it) => `${it.what} ${it.why}`), ...doubts.map((it) => `${it.what} ${it.why}`)].join('\n');

for (const [history, issuers, adoptedOn] of [
  [['2024年5月6日 云汀市第五届人民代表大会第三次会议通过'], ['云汀市人民代表大会'], '2024-05-06'],
  [['2024年5月6日 第十四届全国人民代表大会第二次会议通过'], ['全国人民代表大会'], '2024-05-06'],
  [
    ['2024年4月8日 云汀市人民政府批准', '2024年5月6日 云汀市民政局令第2号发布'],
    ['云汀市民政局'],
    '2024-05-06',
  ],
  [
    ['2024年4月8日 云汀市人民政府批准', '2024年5月6日 云汀市民政局、云汀市财政局发布'],
    ['云汀市民政局', '云汀市财政局'],
    '2024-05-06',
  ],
  [
    ['2024年5月6日 中华人民共和国国务院、中华人民共和国中央军事委员会令第88号公布'],
    ['国务院', '中央军事委员会'],
    '2024-05-06',
  ],
  [['2024年5月6日 云汀市民政局、云汀市财政局第4号令公布'], ['云汀市民政局', '云汀市财政局'], '2024-05-06'],
  [['2024年5月6日 云汀市民政局2024年第20次室务会议审议通过'], ['云汀市民政局'], '2024-05-06'],
  [['2024年5月6日 云汀市民政局局长办公会议通过'], ['云汀市民政局'], '2024-05-06'],
  [
    ['2024年4月8日 中共云汀市委常委会会议审议批准', '2024年5月6日 中共云汀市委员会、云汀市人民政府发布'],
    ['中共云汀市委员会', '云汀市人民政府'],
    '2024-05-06',
  ],
  [
    ['2024年5月6日 云汀市五届人大三次会议通过', '2024年5月20日 云汀市人民代表大会常务委员会公告第8号公布'],
    ['云汀市人民代表大会'],
    '2024-05-06',
  ],
  [
    ['2024年5月6日 市五届人大三次会议通过', '2024年5月20日 云汀市人民代表大会常务委员会公告第8号公布'],
    ['云汀市人民代表大会常务委员会'],
    '2024-05-06',
  ],
  [
    ['2024年5月6日 云汀市第五届人民代表大会常务委员会第三次会议修订'],
    ['云汀市人民代表大会常务委员会'],
    '2024-05-06',
  ],
  [['２０２４年５月６日 云汀市民政局第３次局务会议通过'], ['云汀市民政局'], '2024-05-06'],
  [['2024年5月6日 云汀市人民政府令第8号发布  根据'], ['云汀市人民政府'], '2024-05-06'],
] as const)
  test(`a 题注 names who passed or issued a text, and the day: ${history.join('，')}`, () => {
    expect(read(...history).policy).toMatchObject({ issuers, adoptedOn });
  });

test('what the same body passed again is a revision: the first day is that of the text, the later ones are told', () => {
  const it = read(
    '2008年5月6日 云汀市第五届人民代表大会常务委员会第三次会议通过',
    '2008年7月1日 云泽省第九届人民代表大会常务委员会第四次会议批准',
    '2018年10月26日 云汀市第七届人民代表大会常务委员会第六次会议通过',
  );
  expect(it.policy).toMatchObject({ issuers: ['云汀市人民代表大会常务委员会'], adoptedOn: '2008-05-06' });
  expect(told(it)).toContain('成文日期取通过的 2008-05-06');
  expect(told(it)).toContain('2018-10-26');
});

test('what is passed or issued behind a revision belongs to it', () => {
  const it = read(
    '1997年5月8日 云汀市人民政府令第16号发布',
    '2017年2月8日 云汀市人民政府第164次常务会议修订通过',
    '2017年3月16日 云汀市人民政府令第77号公布',
  );
  expect(it.policy).toMatchObject({ issuers: ['云汀市人民政府'], adoptedOn: '1997-05-08' });
  expect(told(it)).toContain('2017-02-08 修订');
});

test('what a congress passed its standing committee revises, however both are written', () => {
  const it = read(
    '2001年2月10日 云汀市十一届人大四次会议通过',
    '2003年4月18日 云汀市第十二届人民代表大会常务委员会第二次会议通过',
  );
  expect(it.policy).toMatchObject({ issuers: ['云汀市人民代表大会'], adoptedOn: '2001-02-10' });
});

test('days on which two bodies passed a text tell no day of it', () => {
  const it = read('2024年4月8日 云汀市人民政府常务会议通过', '2024年5月6日 云汀市总工会全体会议通过');
  expect(it.policy.adoptedOn).toBeUndefined();
  expect(told(it)).toContain('2024-05-06');
});

test('a line that begins with a day is none of the title, however it ends', () => {
  const it = importBytes(
    [
      '云汀市民政局关于办理社区康复补助若干问题的解释',
      '2014年10月27日 印发，根据',
      '2024年5月6日 云汀市民政局第8次局务会议通过',
      ...articles,
    ].join('\n\n'),
  );
  expect(it.policy).toMatchObject({
    title: '云汀市民政局关于办理社区康复补助若干问题的解释',
    issuers: ['云汀市民政局'],
  });
});

const changedRules = [
  '第一条 为了管理云朵，根据云汀市的实际情况，制定本办法，适用于本市各区县。',
  '第二条 云朵由市气象局统一管理，任何单位不得擅自处置，违者依法处理。',
  '第三条 本办法自2011年11月1日起施行，有效期20年。2004年公布的《云汀市云朵暂行办法》同时废止。',
];
const ownName = '云汀市云朵管理办法';
const passed =
  '（2011年9月1日云汀市人民政府令第12号公布　根据2024年5月6日《云汀市人民政府关于修改〈云汀市云朵管理办法〉的决定》修正）';
const deciding = [
  `市人民政府决定对《${ownName}》作如下修改：`,
  '一、将第二条修改为：“云朵由市气象局统一管理，任何单位不得擅自处置。”',
  '本决定自2024年6月1日起施行。',
];
const signs = ['云汀市人民政府', '2024年5月6日'];
const again = `《${ownName}》根据本决定作相应修改，重新公布。`;

for (const [how, title, ...lines] of [
  ['below the decision', `关于修改《${ownName}》的决定`, ...deciding, again, ...signs, ownName],
  ['with its 题注', `关于修改〈${ownName}〉的决定`, ...deciding, ...signs, ownName, passed],
  ['unquoted', `关于修改${ownName}的决定`, ...deciding, ...signs, '附件', `${ownName}（2024年修正本）`],
  ['one of several', `关于修改《${ownName}》等3部规章的决定`, ...deciding, ...signs, `附件1：${ownName}`],
  ['without a signature', `关于修改《${ownName}》的决定`, ...deciding, again, ownName],
] as const)
  test(`what is printed once more behind the decision that changes it says nothing of that: ${how}`, () => {
    const it = importBytes([`云汀市人民政府${title}`, ...lines, ...changedRules].join('\n'));
    expect(it.policy.effectiveOn).toBe('2024-06-01');
    expect(it.policy.expiresOn).toBeUndefined();
    expect(it.policy.adoptedOn).toBe(how === 'without a signature' ? undefined : '2024-05-06');
    expect(it.policy.relations).toEqual([{ kind: 'amends', title: ownName }]);
    expect(it.unread.map(({ why }) => why.slice(0, 20))).toContain(
      '从这里起像是修改后重新公布的全文，里面写',
    );
  });

test('rules that a notice issues anew as a whole state their days for it', () => {
  const { policy } = importBytes(
    [
      `云汀市人民政府关于印发《${ownName}》的通知`,
      '各县（区）人民政府：',
      `现将修订后的《${ownName}》印发给你们，请认真贯彻执行，执行中的问题及时报告。`,
      ...['云汀市人民政府', '2011年10月6日', ownName, ...changedRules],
    ].join('\n'),
  );
  expect(policy.effectiveOn).toBe('2011-11-01');
  expect(policy.relations).toContainEqual({ kind: 'repeals', title: '云汀市云朵暂行办法' });
});

test('a text that is named in full and by a short name is one relation, under its full title', () => {
  const [opinion, rules] = ['云泽省残联关于完善补贴制度的意见', '云泽省民政厅关于印发〈补贴实施办法〉的通知'];
  for (const [first, second] of [
    ['（云泽残发〔2024〕5号，以下简称《省意见》）', '(云泽民发〔2024〕1号,以下统称《省意见》)'],
    ['（以下简称“《省意见》”）', '（下称“省办法”）'],
    ['（以下简称：《省意见》）', '，简称《省办法》，'],
  ] as const) {
    const { policy } = importBytes(
      [
        '云汀市两项补贴实施方案',
        `为贯彻落实《${opinion}》${first}和《${rules}》${second}精神，结合我市实际，制定本实施方案。`,
        '一、按照《省意见》的要求，各县残联每季度核对一次对象，做到应补尽补、不重不漏，材料存档备查。',
        '为落实《省意见》《省办法》，现就补贴发放提出如下要求，请各县残联遵照执行，有问题的及时反映。',
      ].join('\n'),
    );
    const titles = policy.relations.map(({ title }) => title);
    expect(titles, first).toContain(opinion);
    expect(titles, first).not.toContain('省意见');
    expect(new Set(titles).size, first).toBe(titles.length);
  }
  const ended = importBytes(
    [
      '云汀市残联关于补贴发放的通知',
      '2020年印发的《云汀市补贴发放暂行办法》（云残发〔2020〕2号，以下简称“《暂行办法》”）已不适应需要，各县残联反映较多。',
      '本通知自2024年5月6日起施行，《暂行办法》同时废止。',
    ].join('\n'),
  );
  expect(ended.policy.relations).toEqual([{ kind: 'repeals', title: '云汀市补贴发放暂行办法' }]);
});

test('a 题注 that a width has broken, that is printed in two brackets or behind the title, is one', () => {
  const passed =
    '（2018年8月28日云汀市第十五届人民代表大会常务委员会第十六次会议通过 2018年9月30日云泽省第十三届人民代表大会常务委员会第六次会议批准）';
  const broken = passed.match(/.{1,22}/gu) ?? [];
  for (const history of [broken, [broken.slice(0, 2).join(''), ...broken.slice(2)], [`（${passed}）`]]) {
    const { policy, doubts } = read(...history);
    const told = doubts.filter(({ why }) => why.startsWith('题注的括号印了两层'));
    expect(told, history[0]).toHaveLength(history[0]?.startsWith('（（') ? 1 : 0);
    expect(policy.issuers, history[0]).toEqual(['云汀市人民代表大会常务委员会']);
    expect(policy.adoptedOn, history[0]).toBe('2018-08-28');
    expect(policy.publishedOn, history[0]).toBeUndefined();
  }
  const behind = importBytes([`云汀市社区康复服务条例${passed}`, ...articles].join('\n\n'));
  expect(behind.policy.title).toBe('云汀市社区康复服务条例');
  expect(behind.policy.adoptedOn).toBe('2018-08-28');
  // A bracket that is never closed is not followed to the end.
  expect(read('（2018年8月28日起', ...articles).mdx).toContain('第二条');
});

test('the bodies that a text is sent to stand below its 题注 as well, and are never part of it', () => {
  for (const history of [
    ['2024年5月6日 云汀市人民检察院第八届检察委员会第七次会议通过'],
    [
      '2024年4月8日 云汀市中级人民法院审判委员会第32次会议',
      '2024年5月6日 云汀市人民检察院检察委员会第7次会议通过',
    ],
    ['2024年5月6日 云汀市民政局2024年第20次室务会议审议通过', '2024年6月1日 施行'],
  ]) {
    const { policy, mdx } = importBytes(
      [
        '云汀市人民检察院关于办理残疾人维权案件若干问题的通知',
        ...history,
        '各县人民检察院、各派出检察室：',
        '办理残疾人维权案件，应当安排无障碍的场所，并提供手语翻译。',
        '对确有困难的，可以上门办理。',
      ].join('\n'),
    );
    expect(policy.recipients, history[0]).toEqual(['各县人民检察院、各派出检察室']);
    for (const it of history) expect(mdx).toContain(it);
  }
});

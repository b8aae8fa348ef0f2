import { expect, test } from '@playwright/test';
import { namesIn } from '../../../src/importers/policy/organisations.ts';
import { importBytes, type Outcome } from './support.ts';

const text = ['各县（市、区）残联：', '为做好残疾人康复服务，请各地组织开展助残活动，并于月底前上报情况。'];

test('the body that the title names in full is the issuer where the page names it short', () => {
  for (const [short, full] of [
    ['省政府办公厅', '云泽省人民政府办公厅'],
    ['县政府办', '临溪县人民政府办公室'],
    ['市政府', '云汀市人民政府'],
    ['云汀市政府', '云汀市人民政府'],
    ['镇政府', '临溪县柳河镇人民政府'],
    ['市教体局', '云汀市教育体育局'],
    ['省人社厅', '云泽省人力资源和社会保障厅'],
    ['市残联', '云汀市残疾人联合会'],
  ] as const) {
    const { policy, doubts } = importBytes(
      [`发文机关：${short}`, '发布日期：2023-05-08', `${full}关于开展助残活动的通知`, ...text].join('\n'),
    );
    expect(policy.issuers, short).toEqual([full]);
    expect(doubts.map((it) => it.why).join('\n'), short).not.toContain('不一样');
  }
});

test('a body of another level or kind is no short name: both are told', () => {
  const { doubts } = importBytes(
    ['发文机关：县政府办公室', '云泽省人民政府办公厅关于开展助残活动的通知', ...text].join('\n'),
  );
  expect(doubts.map((it) => it.why).join('\n')).toContain('不一样');
});

test('bodies that sign without a gap are told apart by the place that each begins with, national ones by their names', () => {
  for (const bodies of [
    ['云泽省教育厅', '云泽省人力资源和社会保障厅'],
    ['云汀市民政局', '云汀市财政局', '云汀市残疾人联合会'],
    ['中共云汀市委', '云汀市人民政府'],
    ['市民政局', '市市场监督管理局'],
    ['教育部', '民政部', '财政部', '中国残联'],
    ['国家发展改革委', '国家卫生健康委员会'],
    ['中国人民银行云汀中心支行', '中国银保监会云泽监管局'],
    ['云泽省财政厅', '中国人民银行云汀中心支行', '国家税务总局云泽省税务局'],
  ])
    expect(namesIn(bodies.join('')), bodies[0]).toEqual(bodies);
  for (const one of [
    '云汀市城市管理局',
    '市城市管理局',
    '区社区建设办公室',
    '市北区城市管理局',
    '临溪县县城建设办公室',
    '教育部办公厅',
    '云泽省人民政府办公厅',
    '中国社会科学院中国边疆研究所',
    '云汀市中国银行业协会',
  ])
    expect(namesIn(one), one).toEqual([one]);
  const { policy } = importBytes(
    ['关于开展助残活动的通知', ...text, '云泽省教育厅云泽省残疾人联合会', '2023年5月8日'].join('\n'),
  );
  expect(policy.issuers).toEqual(['云泽省教育厅', '云泽省残疾人联合会']);
});

test('a signature broken into two lines is the body that the title begins with', () => {
  for (const [first, second] of [
    ['云汀市残疾人就业保障金征收的', '专项检查工作领导小组'],
    ['云汀市残疾人康复服务和', '辅助器具适配指导中心'],
  ] as const) {
    const { policy, mdx, unread } = importBytes(
      [
        ...[
          `${first}${second}关于开展助残活动的通知`,
          ...text,
          '附件：活动安排表',
          first,
          second,
          '2023年5月8日',
        ],
      ].join('\n'),
    );
    expect(policy.issuers, first).toEqual([first + second]);
    expect(mdx).toContain(`<Signature>${first}${second}</Signature>`);
    expect(unread.map((it) => it.what).join('\n')).not.toContain(first);
  }
});

test('a name that is no body by its words signs where the title begins with it', () => {
  const name = '云汀市残疾人就业保障金征收的专项检查工作领导小组';
  const { policy } = importBytes([`${name}关于开展助残活动的通知`, ...text, name, '2023年5月8日'].join('\n'));
  expect(policy.issuers).toEqual([name]);
});

test('several bodies that sign one below the other stay as they stand', () => {
  for (const bodies of [
    ['云汀市民政局', '云汀市残疾人联合会'],
    ['云汀市康复福利厂', '云汀市残疾人联合会'],
  ]) {
    const { mdx } = importBytes(
      [`${bodies.join('')}关于开展助残活动的通知`, ...text, ...bodies, '2023年5月8日'].join('\n'),
    );
    for (const body of bodies) expect(mdx).toContain(`<Signature>${body}</Signature>`);
  }
});

test('names of files below a signature do not hide it', () => {
  const { policy } = importBytes(
    ['关于开展助残活动的公告', ...text.slice(1), '云汀市柳河镇人民政府', '活动方案（征求意见稿）.docx'].join(
      '\n',
    ),
  );
  expect(policy.issuers).toEqual(['云汀市柳河镇人民政府']);
});

test('a site that a page names where its issuer should stand is told, and is none', () => {
  const { policy, unread } = importBytes(
    ['发文机关：县政府网站', '发布日期：2023-05-08', '关于开展助残活动的通知', ...text].join('\n'),
  );
  expect(policy.issuers).toBeUndefined();
  expect(unread.map((it) => `${it.why} ${it.what}`).join('\n')).toContain('读不成字段的内容 县政府网站');
});

test('the body at the beginning of a title issues the text where the number is its own', () => {
  const issuers = (title: string, number: string): unknown =>
    importBytes(
      [
        title,
        number,
        '第一条 为规范残疾人康复和就业服务工作，根据有关规定，制定本规则。',
        '第二条 各科室按职责分工办理，本规则自印发之日起施行。',
      ].join('\n'),
    ).policy.issuers;
  expect(issuers('临溪县人民政府工作规则', '临政发〔2023〕3号')).toEqual(['临溪县人民政府']);
  expect(issuers('云汀市残疾人联合会财务管理制度', '云残发〔2023〕3号')).toEqual(['云汀市残疾人联合会']);
  expect(issuers('云汀市残疾人联合会财务管理制度', '临民发〔2023〕3号')).toBeUndefined();
  expect(issuers('残疾人联合会财务管理制度', '云残发〔2023〕3号')).toBeUndefined();
});

test('whose seal stands for that of a body is no part of its name', () => {
  for (const remark of ['（市民政局代章）', '(云汀市民政局代章)', '（代章）', '（市政务服务管理局代印）']) {
    const { policy, mdx } = importBytes(
      [
        ...['关于开展助残活动的通知', ...text, `云汀市人民政府残疾人工作委员会办公室${remark}`],
        ...['云汀市财政局', '2023年5月8日'],
      ].join('\n'),
    );
    expect(policy.issuers, remark).toEqual(['云汀市人民政府残疾人工作委员会办公室', '云汀市财政局']);
    expect(mdx, remark).toContain(`${remark}</Signature>`);
  }
});

test('a body and its other name in brackets are one, in one line or two, in title and signature', () => {
  for (const [first, second] of [
    ['云汀市健康云汀建设委员会', '（爱国卫生运动委员会）'],
    ['云汀市新闻出版局', '（云汀市版权局）'],
    ['临溪县政务服务管理局', '(临溪县行政审批局)'],
    ['云汀市人民政府残疾人工作委员会', '（云汀市残工委）'],
  ] as const)
    for (const gap of ['', '\n'])
      for (const stamp of ['', '（代章）', '（盖 章）']) {
        const body = `${first}${gap}${second}`;
        const { policy, mdx } = importBytes(
          [
            ...['云健委〔2025〕7号', body, '关于印发《云汀市康复服务', '实施方案》的通知', ...text],
            ...['附件：云汀市康复服务实施方案', `${body}${stamp}`, '2025年3月17日', '（此件主动公开）'],
            ...['云汀市康复服务实施方案', '为做好残疾人康复服务，制定本方案。', '一、总体要求', '坚持自愿。'],
          ].join('\n'),
        );
        const name = `${first}${second}`;
        expect(policy, `${body}${stamp}`).toMatchObject({
          title: `${name}关于印发《云汀市康复服务实施方案》的通知`,
          ...{ issuers: [name], adoptedOn: '2025-03-17', note: '此件主动公开' },
          ...{ recipients: ['各县（市、区）残联'], number: { text: '云健委〔2025〕7号' } },
        });
        expect(mdx.match(/<Attachment title="[^"]*/gu), body).toEqual([
          '<Attachment title="云汀市康复服务实施方案',
        ]);
      }
});

const title = '云汀市残疾人联合会关于开展助残活动的通知';
const signed = [...text, '云汀市残疾人联合会', '2024年5月6日'];
const read = (...lines: string[]): Outcome => importBytes(lines.join('\n'));

test('bodies that a text is sent to with half-width signs are none of the page, be a day right below the text', () => {
  for (const line of ['各县人民政府,市直各有关单位,各供电企业:', '各县(区)人民政府,各部门及有关单位:']) {
    const it = read(title, line, '《云朵防范预案》已经市政府同意,现印发给你们。', '2024年5月6日');
    expect(it.policy.recipients, line).toEqual(line.slice(0, -1).split(','));
    expect(it.leftOut, line).toEqual([]);
  }
  for (const buttons of [
    ['取消收藏成功！', '相关办事指南'],
    ['信息来源：本网', '分享至:'],
    ['分享至：'],
    ['语音播报:', '转发至:'],
    ['扫一扫分享:'],
    ['字体大小:'],
  ])
    expect(read(title, ...buttons, ...signed).policy.recipients, buttons.join()).toEqual([
      '各县（市、区）残联',
    ]);
});

test('the department that answers for a page and is passed over for the body of the title is told', () => {
  const frame = '所属主题：综合政务 公开责任部门：县政府法制办 发文日期：2024-05-06';
  const order = ['临溪县人民政府云朵防火禁火令', '一、全年为云朵防火期。', '二、严禁在云下用火。'];
  const whose = ({ doubts }: Outcome): string[] =>
    doubts.filter(({ why }) => why.includes('发文机关')).map(({ what }) => what);
  expect(whose(read(frame, ...order))).toEqual(['县政府法制办']);
  expect(whose(read(frame, ...order, '临溪县人民政府', '2024年5月6日'))).toEqual([]);
});

test('a number that is printed without the word for its body has none in the data, with a label or below the title', () => {
  const announced = '云汀市残疾人联合会关于助残活动的公告';
  const labelled = read('文号：〔2021〕9号 发布日期：2024-05-06', announced, ...signed);
  const printed = read(title, '（2021）第9号', ...signed);
  for (const [it, words] of [
    [labelled, '〔2021〕9号'],
    [printed, '（2021）第9号'],
    [read(announced, '〔2021〕第9号', ...signed), '〔2021〕第9号'],
  ] as const)
    expect(it.policy.number, words).toEqual({ text: words, year: 2021, serial: 9 });
  expect(printed.doubts.map(({ line, what }) => `${line} ${what}`)).toContain('2 （2021）第9号');
  expect(labelled.unread.map(({ why }) => why).join()).not.toContain('读不成');
});

test('the number of a text that is printed once more is told as that', () => {
  const frame = '文号：云残发〔2024〕12号 发布日期：2024-05-06';
  const it = read(frame, title, '云残发〔2024〕12号', '云残发﹝2024﹞12号', ...signed);
  expect(it.leftOut.map(({ line, why }) => `${line} ${why}`)).toContain('4 发文字号又印了一次');
  expect(it.unread.map(({ why }) => why).join()).not.toContain('发文字号');
});

test('orders of two bodies, lists that a text makes known and what two bodies issue are read as the State Council’s library prints them', () => {
  const frame = (issuers: string, title: string, number: string): string[] => [
    '索 引 号：          \t000014349/2012-00109          \t主题分类：          \t综合政务\\其他',
    `发文机关：          \t${issuers}          \t成文日期：          \t2012年01月06日`,
    `标\u3000\u3000题：          \t${title}`,
    `发文字号：          \t${number}          \t发布日期：          \t2018年12月24日`,
    '主 题 词：',
  ];
  const order = read(
    ...frame('国务院、中央军委', '云朵飞行条例', '国令第611号'),
    ...['中华人民共和国国务院', '中华人民共和国中央军事委员会', '令', '第611号'],
    '现公布《云朵飞行条例》，自2012年2月1日起施行。',
    ...['国务院总理\u3000\u3000某某某', '中央军委主席\u3000某某某', '二〇一二年一月六日', '云朵飞行条例'],
    ...['第一条\u3000为了规范云朵飞行，保障安全，制定本条例。', '第二条\u3000本条例自2012年2月1日起施行。'],
  );
  expect(order.policy).toMatchObject({ title: '云朵飞行条例', issuers: ['国务院', '中央军委'] });
  expect(order.mdx).toContain('<Signature>国务院总理\u3000\u3000某某某</Signature>');
  const list = read(
    ...frame('国务院', '国务院关于公布第五批国家级云朵名录的通知', '国发〔2012〕8号'),
    ...['国务院关于公布第五批', '国家级云朵名录的通知', '国发〔2012〕8号', '各省、自治区、直辖市人民政府：'],
    '国务院批准云朵局确定的第五批国家级云朵名录（共计185项），现予公布。',
    ...[
      '国务院',
      '2012年1月6日',
      '第五批国家级云朵名录（共计185项）',
      '一、民间云朵（共计17项）',
      '1\u3000云朵传说',
    ],
  );
  expect(list.mdx).toContain('<Attachment title="第五批国家级云朵名录（共计185项）">');
  const title = '中共中央办公厅 国务院办公厅印发《关于加强云朵队伍建设的意见》';
  const both = read(
    ...frame('中共中央办公厅、国务院办公厅', title, ''),
    ...['中共中央办公厅\u3000国务院办公厅印发', '《关于加强云朵队伍建设的意见》'],
    '近日，两办印发了《关于加强云朵队伍建设的意见》，并发出通知，要求各地结合实际认真贯彻落实。',
    '一、总体要求',
  );
  expect(both.policy.title).toBe(title);
});

test('news that print a text name it and who issued it, whatever they are headed with', () => {
  for (const head of [['市委办市府办印发意见', '加强社区康复服务'], ['云汀市加强社区康复服务']]) {
    const { policy, doubts } = importBytes(
      [
        ...head,
        '2024-05-09 10:20 来源：云汀日报',
        '云汀日报5月9日电 近日，中共云汀市委办公厅、云汀市人民政府办公厅印发了《关于加强社区康复服务的意见》，并发出通知，要求各地认真贯彻落实。',
        '《关于加强社区康复服务的意见》全文如下。',
        '为加强社区康复服务，让持证残疾人就近得到康复指导，现提出如下意见。',
        '一、各街道应当建立康复服务站，配备专职委员，每季度走访一次服务对象。',
      ].join('\n'),
    );
    expect(policy).toMatchObject({
      title: '关于加强社区康复服务的意见',
      kind: '意见',
      issuers: ['中共云汀市委办公厅', '云汀市人民政府办公厅'],
    });
    expect(doubts.map((it) => it.why).join()).toContain('像新闻的标题');
  }
});

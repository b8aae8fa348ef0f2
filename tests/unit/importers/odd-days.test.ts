import { expect, test } from '@playwright/test';
import { isShortName } from '../../../src/importers/policy/same-body.ts';
import { importBytes } from './support.ts';

const text = [
  '各县（市、区）残联：',
  '为做好残疾人康复服务，请各地组织开展助残活动，并于月底前上报情况，联系市残联康复部。',
];
const signedBy = (name: string, ...day: string[]) =>
  importBytes(['关于开展助残活动的通知', '云残发〔2023〕3号', ...text, name, ...day].join('\n'));
const body = '云汀市残疾人联合会';

test('a day with 号, with a zero, or in the signs of amounts is read, and the body above it', () => {
  for (const day of [
    '2023年5月08号',
    '2023年五月八号',
    '贰零贰叁年伍月捌日',
    '二〇二三年五月八号',
    '2023年05月08日',
    '2023年5月08',
    '2023年5月8',
    '公元2023年5月8日',
    '2023年5月8日（农历三月十九）',
    '二〇二三年五月八日（盖章）',
  ]) {
    const { policy } = signedBy(body, day);
    expect(policy.adoptedOn, day).toBe('2023-05-08');
    expect(policy.issuers, day).toEqual([body]);
  }
  expect(signedBy(body, '贰零贰叁年拾贰月叁拾壹日').policy.adoptedOn).toBe('2023-12-31');
});

test('a line that looks like a day and is read as none is named', () => {
  for (const day of [
    '2023年5月8日印发',
    '2023年5月',
    '二〇二三年五月',
    '23年5月8日',
    '2023年5月上旬',
    '2023.5',
    '2023年13月8日',
  ]) {
    const { policy, unread } = signedBy(body, day);
    expect(policy.adoptedOn, day).toBeUndefined();
    expect(unread.map((it) => `${it.what} ${it.why}`).join('\n'), day).toContain(`${day} 看起来像日期`);
  }
  const { unread } = signedBy(body, '2023年5月8日');
  expect(unread.map((it) => it.why).join('\n')).not.toContain('看起来像日期');
});

test('a day of a signature whose signs a copy has lost is read where it is one day alone, and asked about', () => {
  const above = ['云汀市残疾人联合会关于禁火的通告', ...text, body];
  for (const [printed, adoptedOn] of [
    ['2018420', '2018-04-20'],
    ['202139', '2021-03-09'],
    ['2026年18', '2026-01-08'],
    ['20211224', '2021-12-24'],
    ['2021112', undefined],
  ] as const) {
    const { policy, doubts, mdx } = importBytes([...above, printed].join('\n'));
    expect([policy.adoptedOn, policy.issuers], printed).toEqual([adoptedOn, [body]]);
    expect(mdx, printed).toContain(`<Signature>${printed}</Signature>`);
    expect(doubts.map((it) => it.why).join(), printed).toContain('少了“年月日”');
  }
  for (const number of ['2018999', '20184', '3018420'])
    expect(importBytes([...above, number].join('\n')).policy.adoptedOn, number).toBeUndefined();
});

test('a text in traditional print says that it is one, a name in such signs does not', () => {
  const told = (...lines: string[]): boolean =>
    importBytes(lines.join('\n')).doubts.some((it) => it.why.startsWith('是繁体字'));
  const print = [
    '關於加強殘疾人康復服務工作的通知',
    '各縣（市、區）殘聯：為進一步規範殘疾人康復服務工作，保障殘疾人權益，現將有關事項通知如下，請認真貫徹執行。',
    '各單位應當將康復服務納入規劃，統籌安排經費，按時報送統計數據，並對執行情況進行檢查。',
  ];
  expect(told(...print)).toBe(true);
  expect(
    told('云汀市残疾人联合会关于禁火的通告', ...text, '附件：《無障礙設計標準》（台湾地区）', body),
  ).toBe(false);
});

test('who edited or printed a text signs it', () => {
  for (const work of ['编印', '编', '印制', ' 宣'].filter((it) => it !== '编'))
    expect(signedBy(`${body}${work}`, '2023年5月8日').policy.issuers, work).toEqual([body]);
});

test('a number with its year in brackets below the title of an announcement is its number', () => {
  for (const number of ['〔2019〕第4号', '（2019）第4号', '[2019]4号', '2019年第4号']) {
    const { policy } = importBytes(
      [
        '云汀市残疾人联合会公告',
        number,
        '经审核，下列人员残疾人证予以注销，现公告如下，公告期为三十天，有异议的请在公告期以内提出。',
        body,
        '2019年6月28日',
      ].join('\n'),
    );
    expect(policy.number, number).toMatchObject({ year: 2019, serial: 4 });
  }
});

test('of a short and a full name of one body the full one issues a text', () => {
  for (const [short, full] of [
    ['白鹭县残工委', '白鹭县人民政府残疾人工作委员会'],
    ['云汀市卫健委', '云汀市卫生健康委员会'],
    ['云汀市人社局', '云汀市人力资源和社会保障局'],
    ['云汀市残联', '云汀市残疾人联合会'],
  ] as const) {
    expect(isShortName(short, full), short).toBe(true);
    for (const [above, below] of [
      [short, full],
      [full, short],
    ] as const) {
      const { policy, doubts } = importBytes(
        [`${above}文件`, '云残发〔2023〕3号', '关于开展助残活动的通知', ...text, below, '2023年5月8日'].join(
          '\n',
        ),
      );
      expect(policy.issuers, above).toEqual([full]);
      expect(doubts.map((it) => it.why).join('\n'), above).not.toContain('不一样');
    }
  }
  for (const [one, other] of [
    ['云汀市民政局', '云汀市人民检察院'],
    ['白鹭县残联', '松鹿县残疾人联合会'],
    ['云汀市教育局', '云汀市教育考试局'],
    ['云汀市法院', '云汀市法律援助院'],
    ['云汀市文联', '云汀市残疾人联合会'],
  ] as const)
    expect(isShortName(one, other), one).toBe(false);
});

test('texts that a notice issues follow its signature under the titles that it names, however short they are', () => {
  const { mdx, clauses } = importBytes(
    [
      '云汀市残疾人联合会关于印发《工作规则》和《财务制度》的通知',
      '云残发〔2023〕5号',
      ...text,
      body,
      '2023年5月8日',
    ].join('\n') +
      '\n工作规则\n第一条 制定本规则。\n第二条 集体领导。\n财务制度\n第一条 制定本制度。\n第二条 收支两条线。',
  );
  expect(mdx).toContain('<Attachment title="工作规则">');
  expect(mdx).toContain('<Attachment title="财务制度">');
  expect(clauses.article).toBe(4);
});

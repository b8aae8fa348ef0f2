import { expect, test } from '@playwright/test';
import type { Head } from '../../../src/importers/policy/head.ts';
import { overdue } from '../../../src/importers/policy/overdue.ts';
import { termsOf } from '../../../src/importers/policy/terms.ts';
import { importBytes } from './support.ts';

const head: Head = {
  title: '云汀市无障碍设施管理办法',
  printed: '',
  numberedBy: '',
  ...{ reasons: [], fields: [], facts: [], leftOut: [], doubts: [], speakers: [], rest: [] },
};

/** What a text says of its days in its third line, and what is attached to it in the fifth. */
const said = (sentence: string, title = head.title, attached?: string) => {
  const { effective, expires, unread } = termsOf(
    { head: { ...head, title }, main: [], facts: [] },
    [{ text: sentence, lines: [3], role: 'text' }],
    '行',
    attached === undefined ? [] : [{ text: attached, lines: [5], role: 'text' }],
  );
  return {
    effective: effective.map((it) => it.value),
    expires: expires.map(({ value, score }) => `${value} ${score}`),
    unread: unread.map(({ why, where }) => `${where}：${why}`),
  };
};

const none = { effective: [] as string[], expires: [] as string[], unread: [] as string[] };
const cases: [sentence: string, Partial<typeof none>][] = [
  ['本办法自2024年3月1日起施行。', { effective: ['2024-03-01'] }],
  ['本办法自2024年3月1日起施行，有效期五年。', { effective: ['2024-03-01'], expires: ['2029-02-28 4'] }],
  [
    '本办法自2024年3月1日起施行，有效期至2026年12月31日。',
    { effective: ['2024-03-01'], expires: ['2026-12-31 5'] },
  ],
  ['本办法有效期3年。', { unread: ['第 3 行：写有有效期 3 年，没有写从哪一天起，没有算出截止日期'] }],
  [
    '本通知有效期自2024年1月1日起至2026年12月31日止。',
    { effective: ['2024-01-01'], expires: ['2026-12-31 5'] },
  ],
  ['本通知自印发之日起施行。', { unread: ['第 3 行：写有从什么时候起施行，没有写哪一天，没有读成施行日期'] }],
  [
    '本通知自印发之日起30日后施行，有效期至2028年5月31日。',
    {
      expires: ['2028-05-31 5'],
      unread: ['第 3 行：写有从什么时候起施行，没有写哪一天，没有读成施行日期'],
    },
  ],
  ['本办法由市残联负责解释。', {}],
  [
    '本通知自2024年2月1日起试行，试行期至2025年12月31日。',
    { effective: ['2024-02-01'], expires: ['2025-12-31 5'] },
  ],
  ['本意见有效期18个月，自2024年1月31日起算。', { effective: ['2024-01-31'], expires: ['2025-07-30 4'] }],
  ['本办法2024年3月1日正式启用。', { effective: ['2024-03-01'] }],
  ['本标准从2024年3月1日起在全市范围内执行。', { effective: ['2024-03-01'] }],
  ['二、自2024年7月1日起执行。', { effective: ['2024-07-01'] }],
  ['执行期限：2024年1月1日至2026年12月31日。', { effective: ['2024-01-01'], expires: ['2026-12-31 5'] }],
  ['有效期自2024年1月1日至2026年12月31日。', { effective: ['2024-01-01'], expires: ['2026-12-31 5'] }],
  [
    '本办法自2024年1月1日起施行，至2026年12月31日自动失效。',
    { effective: ['2024-01-01'], expires: ['2026-12-31 5'] },
  ],
  ['第九条 本办法自2024年3月1日起施行。原办法自2024年3月1日起停止执行。', { effective: ['2024-03-01'] }],
  ['本办法自2024年3月1日起施行。有效期五年。', { effective: ['2024-03-01'], expires: ['2029-02-28 4'] }],
  [
    '第三条 本规定第二条自2024年6月1日起施行，其余条款自2024年1月1日起施行。',
    { effective: ['2024-01-01'], unread: ['第 3 行：有的条款另有施行日期（2024-06-01），没有对应的字段'] },
  ],
  [
    '本规定自2024年1月1日起施行，第十条自2024年6月1日起施行。',
    { effective: ['2024-01-01'], unread: ['第 3 行：有的条款另有施行日期（2024-06-01），没有对应的字段'] },
  ],
  [
    '本规定第二条自2024年6月1日起施行。',
    { unread: ['第 3 行：只写了一部分条款的施行日期（2024-06-01），没有读成施行日期'] },
  ],
  [
    '本规定自2024年1月1日起试行，自2024年6月1日起施行。',
    { unread: ['第 3 行：写有几个施行日期（2024-01-01、2024-06-01），没有读成施行日期'] },
  ],
  [
    '本办法自2024年3月1日起施行，有效期一年半。',
    { effective: ['2024-03-01'], unread: ['第 3 行：写有有效期，没有读出截止的那一天'] },
  ],
  [
    '本办法自2024年3月1日起施行，有效期至2026年底。',
    { effective: ['2024-03-01'], unread: ['第 3 行：写有有效期，没有读出截止的那一天'] },
  ],
  [
    '调整后的标准从2024年3月1日起执行。',
    { unread: ['第 3 行：写有从哪一天起执行，没有说是整份文件，没有读成施行日期（2024-03-01）'] },
  ],
  ['《云汀市残疾人保障办法》自2024年3月1日起施行。', {}],
  ['其他办法自2024年3月1日起施行。', {}],
];
for (const [sentence, right] of cases)
  test(`${sentence} gives its days, and what could not be worked out`, () => {
    expect(said(sentence)).toEqual({ ...none, ...right });
  });

test('what a draft says of its days is a proposal', () => {
  expect(said('本办法自2024年3月1日起施行。', '云汀市无障碍设施管理办法（征求意见稿）')).toEqual(none);
});

test('the days of what is only attached are told, where the text has none of its own', () => {
  const attached = '本意见自2024年4月1日起施行，有效期至2026年3月31日。';
  const told = ['第 5 行：所附文件写明的起止日期，没有当作本文件的（2024-04-01、2026-03-31）'];
  expect(said('请遵照执行。', head.title, attached)).toEqual({ ...none, unread: told });
  expect(said('本通知自2024年5月1日起施行。', head.title, attached)).toEqual({
    ...none,
    effective: ['2024-05-01'],
  });
});

test('a term that is over is told, where nothing says that the text ended', () => {
  const until = { value: '2024-03-31', lines: [9], score: 5, why: '文中写的有效期' };
  const status = (value: '有效' | '失效') => ({ value, lines: [2], score: 4, why: '网页写明的“时效性”' });
  const [over] = overdue(until, status('有效'), '2024-04-01');
  expect(over).toMatchObject({ line: 9, what: '有效期到 2024-03-31' });
  expect(over?.why).toMatch(/网页写明的“时效性”是“有效”.*延期/u);
  expect(overdue(until, undefined, '2024-04-01')[0]?.why).toMatch(/没有写时效性/u);
  for (const [value, day] of [
    ['失效', '2024-04-01'],
    ['有效', '2024-03-31'],
  ] as const)
    expect(overdue(until, status(value), day)).toEqual([]);
});

test('an end that is said in other words than 至…止 is told where its last day is not plain', () => {
  for (const end of ['2028年12月31日废止', '2026年1月1日失效', '2024年5月31日终止', '执行至2026年底']) {
    const { effective, expires, unread } = said(`本办法自2024年1月1日起施行，${end}。`);
    expect(effective, end).toEqual(['2024-01-01']);
    expect(expires, end).toEqual([]);
    expect(unread.join(), end).toContain('第 3 行');
  }
  const old = said('本通知自2023年6月1日起停止收费，原办法自2023年6月1日起废止。');
  expect(old.unread.filter((it) => /到期|有效|失效/u.test(it))).toEqual([]);
});

test('days of one measure within a text are not its own, and told', () => {
  const read = (...texts: string[]) => {
    const placed = texts.map((text, index) => ({ text, lines: [index + 1], role: 'text' as const }));
    const { effective, expires, unread } = termsOf({ head, main: [], facts: [] }, placed, '行');
    return [
      effective.map((it) => it.value).join(),
      expires.map((it) => it.value).join(),
      unread.map(({ why, where }) => `${where} ${why}`).join('\n'),
    ];
  };
  const closing = '本政策措施自印发之日起实施，有效期至2025年12月31日。';
  for (const measure of [
    ['（一）减半收取检测费用。执行期限从2023年1月16日起至2023年12月31日。'],
    ['（一）减半收取检测费用。', '执行期限从2023年1月16日起至2023年12月31日。'],
    ['（一）有效期自2023年1月16日至2023年12月31日。'],
    ['（一）减半收取检测费用。', '自2023年1月16日起执行，有效期至2023年12月31日。'],
    ['（一）减半收取检测费用。本项政策自2023年1月16日起执行，有效期至2023年12月31日。'],
  ]) {
    const items = ['一、降低成本', ...measure, '（二）提供服务。', '二、加强保障'];
    const [effective, expires, told] = read(...items, closing);
    expect([effective, expires], measure.join()).toEqual(['', '2025-12-31']);
    if (!measure.join().includes('本项')) expect(told, measure.join()).toContain('2023-12-31');
    expect(read(...items).slice(0, 2), measure.join()).toEqual(['', '']);
  }
  expect(read('一、补贴对象为本市残疾人。', '二、自2024年7月1日起执行。')[0]).toBe('2024-07-01');
  expect(
    read('一、补贴对象', '（一）本市残疾人。', '自2024年7月1日起执行，有效期五年。').slice(0, 2),
  ).toEqual(['2024-07-01', '2029-06-30']);
  expect(
    read(
      '一、补贴对象',
      '（一）本市残疾人。',
      '二、附则',
      '（一）本办法自2024年7月1日起执行。有效期五年。',
    ).slice(0, 2),
  ).toEqual(['2024-07-01', '2029-06-30']);
});

test('a text says when it ends behind where it holds, what is above begins, and a term stops', () => {
  for (const [sentence, effective, expires] of [
    ['本通知适用全市范围，自发布之日起执行，有效期至2026年9月30日。', [], ['2026-09-30 5']],
    ['以上政策自2025年1月1日起执行。', ['2025-01-01'], []],
    ['上述标准于2023年2月1日起执行。', ['2023-02-01'], []],
    ['本通知自2023年8月1日起施行，至2024年7月31日停止执行。', ['2023-08-01'], ['2024-07-31 5']],
  ] as const) {
    const found = said(sentence);
    expect([found.effective, found.expires], sentence).toEqual([effective, expires]);
  }
  expect(said('本办法所称设施，自2020年1月1日起建设的，有3年保修期。')).toMatchObject({
    effective: [],
    expires: [],
  });
});

test('the report says where a day of force was read: in the text, or in what it issues', () => {
  const sent = '现将《云朵证管理办法》印发给你们，请结合实际认真贯彻执行，遇有问题及时报告。';
  const foot = ['云汀市残疾人联合会', '2024年5月6日'];
  const rules = [
    '云朵证管理办法',
    '第一条 为了加强管理，制定本办法。',
    '第二条 本办法自2024年6月1日起施行。',
  ];
  const whyOf = (...lines: string[]) =>
    importBytes(
      ['关于印发《云朵证管理办法》的通知', '各县（市、区）残联：', ...lines].join('\n'),
    ).fields.find(({ field }) => field === 'effectiveOn')?.why;
  expect(whyOf(sent, ...foot, '附件', ...rules)).toBe('印发的文件里写的施行日期');
  expect(whyOf(`${sent}本通知自2024年6月1日起施行。`, ...foot)).toBe('文中写的施行日期');
});

import { expect, test } from '@playwright/test';
import type { Head } from '../../../src/importers/policy/head.ts';
import { termsOf } from '../../../src/importers/policy/terms.ts';

const head: Head = {
  title: '云汀市无障碍设施管理办法',
  printed: '',
  numberedBy: '',
  ...{ reasons: [], fields: [], facts: [], leftOut: [], doubts: [], speakers: [], rest: [] },
};

/** What a text says of its days in one sentence, its third line. */
const said = (sentence: string, title = head.title) => {
  const { effective, expires, unread } = termsOf(
    { head: { ...head, title }, main: [], facts: [] },
    [{ text: sentence, lines: [3], role: 'text' }],
    '行',
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
  ['其他办法自2024年3月1日起施行。', {}],
];
for (const [sentence, right] of cases)
  test(`${sentence} gives its days, and what could not be worked out`, () => {
    expect(said(sentence)).toEqual({ ...none, ...right });
  });

test('what a draft says of its days is a proposal', () => {
  expect(said('本办法自2024年3月1日起施行。', '云汀市无障碍设施管理办法（征求意见稿）')).toEqual(none);
});

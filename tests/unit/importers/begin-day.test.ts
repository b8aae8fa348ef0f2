import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const first = '第一条 为了规范社区康复服务，保障残疾人的合法权益，根据有关规定，结合本市实际，制定本办法。';
const law = (history: string, last: string): Outcome =>
  importBytes(['云汀市社区康复服务办法', history, first, `第二条 ${last}`].join('\n'));
const whyOf = ({ fields }: Outcome): string | undefined =>
  fields.find((it) => it.field === 'effectiveOn')?.why;
const order = (kind: string, last: string): Outcome =>
  importBytes(
    [
      `云汀市人民政府关于修改部分规章的决定`,
      `云汀市人民政府${kind}第80号`,
      `《云汀市人民政府关于修改部分规章的决定》已经2024年3月5日市政府第9次常务会议通过，现予公布，${last}`,
      '市长 张某某',
      '2024年3月9日',
    ].join('\n'),
  );

for (const [history, last, day, why] of [
  [
    '（2024年3月9日云汀市人民政府令第8号公布）',
    '本办法自公布之日起施行。',
    '2024-03-09',
    '文中写自公布之日起施行，取题注里公布的日期',
  ],
  [
    '2024年3月9日 云汀市民政局令第2号发布',
    '本办法自发布之日起实施。',
    '2024-03-09',
    '文中写自发布之日起施行，取题注里发布的日期',
  ],
  [
    '（2024年3月9日云汀市第五届人民代表大会常务委员会第三次会议通过）',
    '本办法自通过之日起施行。',
    '2024-03-09',
    '文中写自通过之日起施行，取题注里通过的日期',
  ],
] as const)
  test(`a text that holds from the day of an act of its 题注 holds from that day: ${history}`, () => {
    const outcome = law(history, last);
    expect([outcome.policy.effectiveOn, whyOf(outcome)]).toEqual([day, why]);
  });

test('an order that is made known holds from its day, a notice from the day on which it was printed', () => {
  const outcome = order('令', '自公布之日起施行。');
  expect([outcome.policy.effectiveOn, whyOf(outcome)]).toEqual([
    '2024-03-09',
    '文中写自公布之日起施行，取令、公告落款的日期',
  ]);
  const notice = importBytes(
    [
      '云汀市残疾人联合会关于做好补贴发放的通知',
      '各县残联：',
      '请各县残联按月核对名单，及时公开结果，不漏一人。本通知自印发之日起施行。',
      '云汀市残疾人联合会',
      '2024年5月6日',
      '云汀市残疾人联合会办公室 2024年5月8日印发',
    ].join('\n'),
  );
  expect([notice.policy.effectiveOn, whyOf(notice)]).toEqual([
    '2024-05-08',
    '文中写自印发之日起施行，取印发一行的日期',
  ]);
});

test('where the day of the act is not told, or the text was revised since, it stays open and is told', () => {
  for (const [history, last] of [
    [
      '（2020年3月9日云汀市人民政府令第8号公布 2024年5月6日云汀市人民政府令第9号修订）',
      '本办法自公布之日起施行。',
    ],
    ['（2024年3月9日云汀市人民政府令第8号公布）', '本办法自批准之日起施行。'],
    ['（2024年3月9日云汀市人民政府令第8号公布）', '本办法自公布之日起三十日后施行。'],
  ] as const) {
    const { policy } = law(history, last);
    expect(policy.effectiveOn, last).toBeUndefined();
  }
  const page = importBytes(
    [
      '发布日期：2024-05-09',
      '云汀市残疾人联合会关于做好补贴发放的通知',
      '各县残联：',
      '请各县残联按月核对名单，及时公开结果，不漏一人。本通知自公布之日起施行。',
      '云汀市残疾人联合会',
      '2024年5月6日',
    ].join('\n'),
  );
  expect(page.policy.effectiveOn).toBeUndefined();
  expect(page.unread.map((it) => it.todo)).toContainEqual(
    '网页写的发布日期是 2024-05-09：就从这一天起的，加 --field effectiveOn=2024-05-09；不是的不用管',
  );
});

import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

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

import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const body = [
  '云汀市残疾人联合会公开招募公告',
  '因工作需要，面向社会公开招募康复志愿者二十名，要求热爱助残事业，年满十八周岁，每周可以服务半天以上，提供岗前培训。',
];
const ends = (...lines: string[]) => importBytes([...body, ...lines].join('\n'));
const day = '2024年5月31日';
const why = '说的像是别的日期';

test('a last day below a line that says which it is is none of the text, and told', () => {
  for (const above of [
    '报名截止：',
    '开幕日期：',
    '申请截止',
    '面试时间',
    '何时施行',
    '什么时候开始？',
    '三、交表时限',
    '自何时起施行？',
    '颁奖典礼当天',
    '最后一场演出',
  ]) {
    const { policy, unread, mdx } = ends(above, day);
    expect(policy.adoptedOn, above).toBeUndefined();
    expect(mdx, above).not.toContain('<Signature>');
    const told = unread.filter((it) => it.what === day);
    expect(told, above).toHaveLength(1);
    expect(told[0]?.why, above).toContain(why);
  }
});

test('a last day below the end of a text or a body is the day of the text', () => {
  for (const above of [
    '请按时报名。',
    '特此公告',
    '请各县（市、区）残联遵照执行',
    '云汀市残疾人联合会',
    '成文日期：',
    '（联系电话：另告）',
    '附件：报名表',
    '请认真贯彻执行',
  ])
    expect(ends(above, day).policy.adoptedOn, above).toBe('2024-05-31');
});

test('a last day that nobody signs and that is later than the publication is told; one that is signed too', () => {
  const text = (...lines: string[]) =>
    importBytes([body[0], '发布日期：2024-05-06', body[1], ...lines].join('\n'));
  const open = text(day);
  expect(open.policy.adoptedOn).toBeUndefined();
  expect(open.unread.find((it) => it.what === '2024-05-31')?.why).toContain('在发布日期 2024-05-06 以后');
  const signed = text('云汀市残疾人联合会', day);
  expect(signed.policy.adoptedOn).toBe('2024-05-31');
  expect(signed.doubts.map((it) => it.why)).toContain('成文日期在发布日期 2024-05-06 以后，请核对');
});

test('a text that holds from long before it was made is told: it is issued anew, or the day is of another text', () => {
  const why = '施行日期比成文日期 2025-09-09 早一年以上';
  const from = (begins: string) =>
    importBytes(
      [
        '云汀市残疾人联合会关于重新印发乘车规定的通知',
        '各县（区）残联：',
        '现将乘车规定重新印发给你们，请继续执行。',
        `本规定自${begins}起施行。`,
        '云汀市残疾人联合会',
        '2025年9月9日',
      ].join('\n'),
    ).doubts.filter((it) => it.why.startsWith(why));
  expect(from('2012年8月1日')).toMatchObject([{ what: '2012-08-01' }]);
  expect(from('2025年1月1日')).toEqual([]);
});

test('a number of another year than the day of the text is told', () => {
  const { doubts } = importBytes(
    [body[0], '云残发〔2024〕1号', body[1], '云汀市残疾人联合会', '2023年12月29日'].join('\n'),
  );
  expect(doubts.map((it) => it.why)).toContain('成文日期和发文字号“云残发〔2024〕1号”不是同一年，请核对');
});

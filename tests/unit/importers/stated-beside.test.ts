import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const title = '云汀市残疾人联合会关于做好辅助器具适配工作的通知';
const number = '云残发〔2024〕18号';
const recipients = '各县（市、区）残联：';
const body = [
  '为了方便残疾人就近适配辅助器具，现就有关事项通知如下。',
  '一、摸清底数',
  '各县（市、区）残联在6月底前完成入户调查，逐人登记需求。',
];
const signature = ['云汀市残疾人联合会', '2024年5月1日'];
const read = (...lines: string[]): Outcome => importBytes(lines.join('\n'));

for (const label of ['全文', '正文', '【全文】', '全文：', '正文内容：', '政策全文：', '文件正文'])
  for (const head of [
    [title, label, number, recipients],
    [title, number, '发布日期：2024-05-09', label, recipients],
  ])
    test(`the name of the part that holds the text is none of it: ${head.slice(1).join(' ')}`, () => {
      const { policy, mdx } = read(...head, ...body, ...signature);
      expect(policy.number?.text).toBe(number);
      expect(policy.recipients).toEqual(['各县（市、区）残联']);
      expect(mdx.split('---')[2]).not.toContain('全文');
    });

const days: [day: string, places: string][] = [
  ['【2024年5月6日发布】', 'above below number end'],
  ['[2024-05-06 发布]', 'above below number end'],
  ['【发布于 2024-05-06】', 'above below number end'],
  ['2024-05-06发布', 'above below number end'],
  ['（2024年5月6日发布）', 'below number'],
  ['2024年5月6日发布', 'below number'],
];
for (const [day, places] of days)
  for (const place of places.split(' '))
    test(`a day on which a text was put up is its 发布日期: ${day} ${place}`, () => {
      const at = { above: 0, below: 1, number: 2, end: 100 }[place] ?? 0;
      const lines = [title, number, recipients, ...body, ...signature];
      const { policy } = read(...lines.toSpliced(at, 0, day));
      expect([policy.title, policy.adoptedOn, policy.publishedOn]).toEqual([
        title,
        '2024-05-01',
        '2024-05-06',
      ]);
    });

test('a day of a 题注 alone stays the day of the text where nothing signs it', () => {
  const { policy } = read(title, '（2024年5月6日发布）', number, recipients, ...body);
  expect([policy.adoptedOn, policy.publishedOn]).toEqual(['2024-05-06', undefined]);
});

test('bodies right below a label that may list them are asked about where they sign; below another list they are not', () => {
  const asked = (...end: string[]): string[] =>
    read('关于举办云汀市残疾人职业技能竞赛的通知', number, recipients, ...body, ...end)
      .doubts.filter((it) => it.why.includes('像名单的开头'))
      .map((it) => it.what);
  const two = ['云汀市残疾人联合会', '云汀市民政局'];
  for (const label of ['主办单位', '主办单位：', '二、主办单位', '参加单位：'])
    expect(asked(label, ...two, '2024年5月1日'), label).toEqual(two.slice(0, 1));
  expect(asked('主办单位：云汀市残疾人联合会', '云汀市民政局', '云汀市财政局', '2024年5月1日')).toEqual([
    '云汀市民政局',
  ]);
  expect(asked('主办单位：', ...two, '承办单位：云汀市残疾人服务中心', ...two, '2024年5月1日')).toEqual([]);
  expect(asked('请按时参加。', ...two, '2024年5月1日')).toEqual([]);
});

test('a row of a table of two columns copied with tabs that lost a cell keeps the other in its column', () => {
  const rows = (...lines: string[]): (string | undefined)[] => {
    const outcome = read(
      title,
      number,
      recipients,
      ...body,
      ...lines,
      '二、抓好落实',
      body[2] ?? '',
      ...signature,
    );
    return [
      outcome.mdx
        .split('\n')
        .filter((it) => it.startsWith('|'))
        .slice(2)
        .join(),
      outcome.doubts.map((it) => it.why).join(),
    ];
  };
  const [words, why] = rows('街道\t数量', '溪口街道\t30', '石桥街道', '柳林街道\t25', '\t20', '东门街道\t15');
  expect(words).toBe('| 溪口街道 | 30 |,| 石桥街道 |  |,| 柳林街道 | 25 |,|  | 20 |,| 东门街道 | 15 |');
  expect(why).toContain('有的行少一格，当作空的');
  const [none, told] = rows('姓名\t地址', '甲某\t东街', '西街', '乙某\t南街');
  expect(none).toBe('');
  expect(told).toContain('各行的列数不一样');
});

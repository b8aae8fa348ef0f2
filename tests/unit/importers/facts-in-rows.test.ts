import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const title = '云汀市人民政府关于加快发展辅具产业的实施意见';
const body = [
  '各县（市、区）人民政府：',
  '为贯彻落实上级文件精神，加快发展辅具产业，满足残疾人的需求，现提出如下实施意见，请认真执行。',
  '云汀市人民政府',
  '2019年7月8日',
];
const read = (...lines: string[]) => importBytes(lines.join('\n'));

test('名称 in a row of tabs between others is the title, however wide its signs are set', () => {
  for (const label of ['名  称', '名称', '题 名']) {
    const { policy } = read(
      '索  引  号\tYH0100/2019-00245\t组配分类\t规范性文件',
      '发布机构\t云汀市人民政府\t发文日期\t2019-07-15 00:00',
      `${label}\t${title}`,
      '文  号\t云政发〔2019〕16号\t关键词\t辅具',
      title,
      ...body,
    );
    expect([policy.title, policy.issuers, policy.number?.text]).toEqual([
      title,
      ['云汀市人民政府'],
      '云政发〔2019〕16号',
    ]);
  }
});

test('the body that put a page up and the day stand in one line with 发布', () => {
  const { policy } = read('云汀市人民政府 2019-07-10发布', title, ...body);
  expect([policy.title, policy.publishedOn, policy.adoptedOn]).toEqual([title, '2019-07-10', '2019-07-08']);
});

test('the number of an announcement may bear the term of its congress in brackets', () => {
  const law = '云海省实施《中华人民共和国无障碍环境建设法》办法';
  const { policy } = read(
    '云海省人民代表大会常务委员会公告〔14届〕第12号',
    law,
    '（2024年11月28日云海省第十四届人民代表大会常务委员会第十三次会议通过）',
    '第一条 为了实施《中华人民共和国无障碍环境建设法》，结合本省实际，制定本办法。',
    '第二条 本办法自2025年1月1日起施行。',
  );
  expect([policy.title, policy.number]).toMatchObject([
    law,
    { text: '云海省人民代表大会常务委员会公告〔14届〕第12号', serial: 12 },
  ]);
});

test('the bodies of the title sign behind what is attached, others sign what is attached', () => {
  const notice = '云汀市财政局 云汀市残疾人联合会关于调整补贴项目的通知';
  const lines = [notice, ...body.slice(0, 2), '附件', '补贴项目表', '运动疗法每次补贴二十元。'];
  const both = read(...lines, '云汀市财政局   云汀市残疾人联合会', '2019年7月8日').policy;
  expect([both.adoptedOn, both.issuers]).toEqual(['2019-07-08', ['云汀市财政局', '云汀市残疾人联合会']]);
  const other = read(...lines, '云汀市民政局', '2019年7月8日');
  expect(other.policy.adoptedOn).toBeUndefined();
  expect(other.unread.map((it) => it.why)).toContain(
    '所附文件后面的落款，没有当作这份文件的发文机关、成文日期',
  );
});

test('below a signature the line that says that a text was repealed is a remark and its 时效性', () => {
  const { policy, doubts } = read(title, ...body, '（此件公开发布）', '［本文件已于2023年1月1日废止］');
  expect([policy.status, policy.title]).toEqual(['废止', title]);
  expect(doubts.filter((it) => it.why.includes('落款后面还有文字'))).toEqual([]);
});

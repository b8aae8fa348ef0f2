import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const about = '关于做好困难残疾人生活补贴发放工作的通知';
const body = [
  '各县残联：',
  '为做好困难残疾人生活补贴发放工作，现将有关事项通知如下，请按月核对，确保不漏一人。',
  '云汀市民政局',
  '2024年4月30日',
];
const read = (...lines: string[]) => importBytes(lines.join('\n'));

for (const head of [
  `2024年5月6日发布${about}`,
  `${about}2024年5月6日发布`,
  `${about}2024-05-06发布`,
  `${about}发布时间：2024-05-06`,
  `${about}发布日期：2024年5月6日`,
])
  test(`the day of the page is parted from the title that it touches: ${head}`, () => {
    const { policy } = read(head, ...body);
    expect([policy.title, policy.publishedOn, policy.adoptedOn]).toEqual([about, '2024-05-06', '2024-04-30']);
  });

test('a day that a title names stays in it, and a 题注 without a body stays one', () => {
  const title = '关于废止2024年5月6日发布的补贴发放办法的通知';
  expect(read(title, ...body).policy).toMatchObject({ title, adoptedOn: '2024-04-30' });
  const { policy, mdx } = read(
    '云汀市社区康复服务办法',
    '2024年5月6日发布',
    '第一条 为了规范社区康复服务，保障残疾人的合法权益，根据有关规定，制定本办法。',
    '第二条 各县残联负责本办法的实施，每年向市残联报告一次，报告应当公开。',
  );
  expect(policy.adoptedOn).toBe('2024-05-06');
  expect(mdx).toContain('\n2024年5月6日发布\n');
});

const statute = '云汀市残疾人保障条例';
const passed = '2003年1月2日云汀市第三届人民代表大会常务委员会第五次会议通过';
const revised = '2010年5月6日云汀市第四届人民代表大会常务委员会第九次会议修订';
const articles = [
  '第一条 为了保障残疾人的合法权益，发展残疾人事业，根据有关法律，结合本市实际，制定本条例。',
  '第二条 本条例自2010年7月1日起施行。',
];

for (const history of [
  [`（${statute}\u3000${passed}\u3000${revised}）`],
  [`（${statute}`, passed, `${revised}）`],
  ['（云汀市残疾人', `保障条例\u3000${passed}\u3000${revised}）`],
  [`（${statute}${passed}）`],
])
  test(`a 题注 that begins with the title again is read without it, which is told: ${history.join(' / ')}`, () => {
    const { policy, doubts, mdx } = read(statute, ...history, ...articles);
    expect(policy).toMatchObject({
      title: statute,
      issuers: ['云汀市人民代表大会常务委员会'],
      adoptedOn: '2003-01-02',
    });
    expect(mdx).toContain('\n（2003年1月2日');
    expect(doubts.map((it) => it.why)).toContain('题注前面又印了一次标题，去掉了，请核对');
  });

const bodies = ['云汀市民政局', '云汀市财政局', '云汀市残疾人联合会'];

test('bodies below 文件 belong to the letterhead and not to the title', () => {
  const { policy } = read(
    ...bodies.slice(0, 2),
    '文件',
    bodies[2] as string,
    about,
    ...body.slice(0, 2),
    '2024年4月30日',
  );
  expect([policy.title, policy.issuers]).toEqual([about, bodies]);
});

test('bodies above the name of a joint notice alone are its title', () => {
  for (const kind of ['联合通告', '通知']) {
    const { policy } = read(...bodies, kind, ...body.slice(1, 2), ...bodies, '2024年4月30日');
    expect([policy.title, policy.issuers]).toEqual([`${bodies.join(' ')}${kind}`, bodies]);
  }
});

const report = '政府工作报告';
const said = '——2024年1月10日在云汀市第六届人民代表大会第四次会议上';
const spoken = [
  '云汀市市长 张某某',
  '各位代表：',
  '现在，我代表市人民政府，向大会报告政府工作，请予审议，并请各位委员提出意见。',
];

test('a report has the day of its second title, which is in the title unless the page states another', () => {
  const plain = read(report, said, ...spoken).policy;
  expect([plain.title, plain.adoptedOn]).toEqual([`${report}${said}`, '2024-01-10']);
  const { policy, mdx } = read(
    `标\u3000\u3000题：\t${report}`,
    '发布日期：\t2024年1月20日',
    report,
    said,
    ...spoken,
  );
  expect([policy.title, policy.adoptedOn, policy.publishedOn]).toEqual([report, '2024-01-10', '2024-01-20']);
  expect(mdx).toContain(`\n${said}\n`);
});

test('the items of a decision amend what they take a part out of, and repeal what they name', () => {
  const { policy } = read(
    '云汀市人民政府关于修改和废止部分规章的决定',
    '云汀市人民政府决定，对下列规章予以修改和废止：',
    '一、删去《云汀市信访办法》第十条。',
    '二、将《云汀市供水办法》第五条中的“水务局”修改为“水利局”。',
    '三、删除《云汀市节水办法》第三条第二款。',
    '四、废止《云汀市旧城办法》。',
    '本决定自公布之日起施行。',
    '云汀市人民政府',
    '2024年4月30日',
  );
  expect(policy.relations).toEqual([
    { kind: 'amends', title: '云汀市信访办法' },
    { kind: 'amends', title: '云汀市供水办法' },
    { kind: 'amends', title: '云汀市节水办法' },
    { kind: 'repeals', title: '云汀市旧城办法' },
  ]);
});

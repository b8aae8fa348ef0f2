import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const body = ['云汀市民政局', '云汀市残疾人联合会'];
const kind = '关于调整云朵补贴标准的通知';
const text = [
  '各县（市、区）民政局：',
  '云朵补贴标准调整为每人每月100元，由县财政按月直接发放到个人银行账户，不得拖欠。',
  '云汀市民政局    云汀市残疾人联合会',
  '2024年5月6日',
];
const title = (...head: string[]): string => importBytes([...head, ...text].join('\n')).policy.title;

test('the words of a page above a title are no part of it', () => {
  const whole = `${body.join(' ')}${kind}`;
  for (const words of ['两项云朵补贴政策', '云朵补贴', '惠残政策选登'])
    expect(title(words, body.join(' '), kind)).toBe(whole);
  expect(title('两项云朵补贴政策', kind)).toBe(kind);
  expect(title('关于公布云朵补贴文件的信息', kind)).toBe(kind);
});

test('a title of several lines stays whole', () => {
  expect(title('云汀市民政局关于', '调整云朵补贴标准的通知')).toBe(`云汀市民政局${kind}`);
  expect(title(...body, kind)).toBe(`${body.join(' ')}${kind}`);
  expect(title('云汀市人民政府残疾人', '工作委员会', kind)).toBe(`云汀市人民政府残疾人工作委员会${kind}`);
  expect(title('云汀市人民政府办公室转发', '云汀市残疾人联合会', '关于加强云朵服务意见的通知')).toBe(
    '云汀市人民政府办公室转发云汀市残疾人联合会关于加强云朵服务意见的通知',
  );
});

const whole = `云汀市残疾人联合会${kind}`;
const notice = [
  '各县（市、区）残联：',
  '云朵补贴标准调整为每人每月100元，由县财政按月直接发放到个人银行账户，不得拖欠。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const read = (...head: string[]) => importBytes([...head, ...notice].join('\n'));
const bodyOf = ({ mdx }: ReturnType<typeof read>): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const recipients = ['各县（市、区）残联'];
const number = { text: '云残发〔2024〕8号' };

test('a label and its value with only a space between are a fact, alone in their line or beside others', () => {
  const frame = '索引号 9900/2024-08 成文日期 2024-05-06';
  const stated = { title: kind, number, recipients };
  const line = `云残发〔2024〕8号${kind}`;
  expect(read(frame, '有效性 有效', line).policy).toMatchObject({ ...stated, status: '有效' });
  expect(read(frame, '公开方式 主动公开', line).policy).toMatchObject({ ...stated, disclosure: '主动公开' });
  expect(read(frame, '主题分类 民政救灾', line).policy).toMatchObject({ ...stated, topics: ['民政救灾'] });
  const other = read(frame, '服务对象 持证残疾人', whole);
  expect(other.policy.title).toBe(whole);
  expect(other.doubts).toEqual([]);
});

for (const line of [
  `云残发〔2024〕8号${kind}`,
  `云残发〔2024〕8号：${kind}`,
  `云残发〔2024〕8号 ${kind}`,
  `【云残发〔2024〕8号】${kind}`,
])
  test(`a number before the words of a title in its line is its number: ${line}`, () => {
    expect(read(line).policy).toMatchObject({ title: kind, number: { serial: 8 }, recipients });
  });

test('the number of an order before its title is read, the number of a proposal is not', () => {
  const order = importBytes(
    '云汀市人民政府令第5号云汀市云朵停车办法\n第一条 为了方便云朵停放，根据云汀市的实际情况，制定本办法。\n第二条 停车场应当设置云朵车位，不得挪作他用，不得收费。',
  );
  expect(order.policy).toMatchObject({
    title: '云汀市云朵停车办法',
    number: { text: '云汀市人民政府令第5号' },
  });
  const answer = '云汀市残疾人联合会关于市政协第12号提案的答复';
  expect(read(answer).policy).toMatchObject({ title: answer });
});

for (const line of [
  '主题词： | 发布日期：2024年05月08日 | 文 号： |',
  '主题词: | 发布日期:2024年05月08日 | 文 号: |',
  '关键词： 发布日期：2024年05月08日 文号：',
  '主题词\t发布日期：2024年05月08日\t文号',
  '主题词 发布日期：2024年05月08日',
  '文号： | 信息编码：YT-003 | 发布日期：2024-05-08 |',
])
  test(`an empty label followed by another is empty: ${line}`, () => {
    const { policy } = read(line, whole);
    expect(policy).toMatchObject({ title: whole, publishedOn: '2024-05-08', recipients });
    expect(policy.keywords).toEqual([]);
    expect(policy.number).toBeUndefined();
  });

for (const bullet of ['• ', '○ ', '* ', '★', ''])
  for (const label of ['信息时效期：', '归档状态：', '保管等级:'])
    test(`an empty label is never one that the text is sent to: ${bullet}${label}`, () => {
      const frame = ['索引号：9900/2024-08', label, '签署日期：', '发布日期：2024-05-08'];
      const it = importBytes([whole, ...frame.map((line) => bullet + line), ...notice.slice(1)].join('\n'));
      expect(it.policy).toMatchObject({ title: whole, publishedOn: '2024-05-08', adoptedOn: '2024-05-06' });
      expect(it.policy.recipients).toBeUndefined();
      expect(bodyOf(it)).not.toContain(label.slice(0, -1));
    });

test('a title with the name of its site, or with the tools of the page above it, is that without them', () => {
  for (const first of [`${whole}-云汀市残联`, `${whole}_云汀市残联`, `云汀市残联 | ${whole}`]) {
    const it = read(first, '• 索引号：9900/2024-08', '• 登记日期：', whole);
    expect([first, it.policy.title]).toEqual([first, whole]);
    expect(it.doubts).toEqual([]);
  }
  expect(
    read('首页 > 正文', '转第', '下载', '保留字段信息', '页面宽度(px)：', whole, whole).policy,
  ).toMatchObject({
    title: whole,
    recipients,
  });
});

for (const line of [
  '• 2024-05-08 12:24',
  '[云汀市残疾人联合会]2024-05-08字号: |',
  '【云汀市残疾人联合会】 2024/5/8 【字体：大 中 小】',
  '2024-05-08[云汀市残疾人联合会]',
  '2024-05-08云汀市残疾人联合会字体：大 中 小',
])
  test(`the day of a page without a label: ${line}`, () => {
    for (const it of [read(whole, line), read(whole, line, '来源：云汀市残联', whole)]) {
      expect(it.policy).toMatchObject({ title: whole, publishedOn: '2024-05-08', recipients });
      expect(bodyOf(it)).not.toContain('2024-05-08');
    }
  });

test('words behind a number in its place do not hide it, and are told', () => {
  for (const rest of [' 性: 已改', '（联合发文）', '、云民发〔2024〕9号']) {
    const it = read(`发文字号：云残发〔2024〕8号${rest}`, whole);
    expect(it.policy).toMatchObject({ number });
    expect(it.unread.map(({ why }) => why)).toContain('“发文字号”里文号后面还有文字，没有读');
  }
});

test('headings by their numbers are no title where the page states one, in whatever frame', () => {
  const contents = ['1 总则', '1.1 目的', '2 组织', '2.1 云朵指挥部', '2.2 云朵工作组'];
  const lines = [
    ...contents,
    ...contents.slice(0, 2),
    notice[1],
    ...contents.slice(2, 4),
    notice[1],
    contents[4],
    notice[1],
  ];
  for (const frame of [
    ['索引号：9900/2024-08', '名称：云汀市云朵救助安排'],
    ['名称： | 云汀市云朵救助安排 | 文号： | 无 |'],
  ]) {
    const it = importBytes([...frame, ...lines].join('\n'));
    expect(it.policy.title).toBe('云汀市云朵救助安排');
    expect(bodyOf(it).split('2\\.2').length).toBe(2);
  }
});

const bare = ['11990000YT-A/2024-652', '康复、就业', '云残发〔2024〕8号', '市残联办公室'];
const ended = ['2026-01-20', '废止', '2026年1月20日，经研究，2024年5月8日印发的通知停止执行，予以废止。'];
const heads: Record<string, string[]> = {
  'above the title again': ['无障碍 返回首页', whole, ...bare, '2024-05-08', '2024-05-08', ...ended, whole],
  'above a title of two lines': [
    whole,
    ...bare,
    '2024-05-08',
    '2024-05-08',
    ...ended,
    '云汀市残疾人联合会',
    kind,
  ],
  'below the title': [whole, ...bare, '2024-05-08', '2024-05-08', '废止'],
  'without a title above': [...bare, '2024-05-08', '废止', whole],
};
for (const [where, head] of Object.entries(heads))
  test(`a frame whose values stand without their labels is read by what they look like, and told: ${where}`, () => {
    const it = read(...head);
    expect(it.policy).toMatchObject({
      ...{ title: whole, number, recipients, issuers: ['云汀市残疾人联合会'], status: '废止' },
      ...{ adoptedOn: '2024-05-06', publishedOn: '2024-05-08', indexNumber: bare[0] },
    });
    expect(bodyOf(it)).toMatch(/^<Recipients>/);
    expect(it.doubts.map(({ why }) => why).join()).toContain('没有写每一栏是什么');
  });

test('days without labels that differ are no day of publication, and are told; rows of a list are no frame', () => {
  const it = read(whole, '2024-05-08', '2024-06-01', '2026-01-20', ...bare.slice(2), '有效');
  expect(it.policy).toMatchObject({ number, status: '有效', adoptedOn: '2024-05-06' });
  expect(it.policy.publishedOn).toBeUndefined();
  expect(it.doubts.map(({ why }) => why).join()).toContain('日期看不出是哪一个');
  const rows = ['云残发〔2023〕1号', '2023-01-01', '有效', '云残发〔2023〕2号', '2023-02-01', '失效'];
  expect(importBytes([whole, notice[1], ...rows, ...notice.slice(2)].join('\n')).mdx).toContain('失效');
});

test('a letter-spaced end of a title before the next label is its end', () => {
  for (const label of ['添加日期', '登记机关']) {
    const frame = [
      `标     题: 云汀市残疾人联合会 ${kind.slice(0, -2)} 通 知 ${label}: 2024-05-08`,
      '文     号: 云残发〔2024〕8号',
    ];
    expect(importBytes([...frame, ...notice].join('\n')).policy).toMatchObject({
      title: whole,
      kind: '通知',
      number,
    });
  }
});

test('a link to the explanation of a text is no title where the page states one', () => {
  for (const link of [`图文解读：《${whole}》`, `政策解读:《${whole}》`, `一图读懂《${whole}》`]) {
    const it = importBytes(
      ['发文字号：云残发〔2024〕8号 发文时间：2024-05-06', `标题：${whole}`, link, ...notice].join('\n'),
    );
    expect(it.policy).toMatchObject({ title: whole, number, recipients });
    expect(bodyOf(it)).not.toContain(link);
  }
});

test('the frame of a law base is read, its 字号 as the number', () => {
  const frame = [
    '【字号】云残发〔2024〕8号',
    '【公布日期】2024.05.08',
    '【施行日期】2024.06.01',
    '【效力等级】规范性文件',
    '【时效性】现行有效',
  ];
  for (const bullet of ['•', '', '· '])
    expect(
      importBytes([whole, ...frame.map((it) => bullet + it), whole, ...notice.slice(0, 3)].join('\n')).policy,
    ).toMatchObject({
      ...{ title: whole, number, publishedOn: '2024-05-08', effectiveOn: '2024-06-01', status: '有效' },
    });
});

test('topics are parted by any comma, and a kind of text is none', () => {
  const topics = (value: string): string[] =>
    read(`索引号：9900/2024-08 主题分类：${value}`, whole).policy.topics;
  expect(topics('卫生、体育，康复,其他')).toEqual(['卫生、体育', '康复', '其他']);
  expect(topics('通知')).toEqual([]);
});

test('labels each above its value are no frame without labels', () => {
  const cells = [
    '发文机构',
    '云汀市残疾人联合会',
    '发文字号',
    '云残发〔2024〕8号',
    '成文日期',
    '2024年5月6日',
    '发布日期',
    '2024年5月8日',
  ];
  for (const head of [
    [...cells, '索引号', bare[0] ?? '', whole],
    [whole, ...cells],
  ]) {
    const it = read(...head);
    expect(it.policy).toMatchObject({ title: whole, number, publishedOn: '2024-05-08', recipients });
    expect(it.doubts).toEqual([]);
  }
});

test('the bars of the only cell of a copied row are none of a title', () => {
  for (const line of [`${whole} |`, `| ${whole} |`, `｜${whole}`]) {
    const it = read(line);
    expect(it.policy).toMatchObject({ title: whole, recipients });
    expect(bodyOf(it)).not.toMatch(/[|｜]/);
  }
});

test('a title in the only filled cell of a copied row is one, behind a mark of a reprint too', () => {
  const plan = '云汀市云朵疫情应急预案';
  for (const row of [`${plan} | |||||`, `【转载】${plan} | |||||`, `|| ${plan} |`]) {
    const { policy, mdx } = importBytes(
      [
        '发布日期 | 2024-05-09 | 公开方式 | 主动公开 |',
        row,
        '|',
        '|||||',
        ...notice,
        '（此件公开发布）',
      ].join('\n'),
    );
    expect(policy.title, row).toBe(plan);
    expect(mdx, row).not.toContain('|');
  }
});

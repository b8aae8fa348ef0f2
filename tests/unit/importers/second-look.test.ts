import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const read = (...lines: string[]) => importBytes(lines.join('\n'));
const head = ['云汀市残疾人联合会关于做好康复服务工作的通知', '云残发〔2024〕3号', '各县（市、区）残联：'];
const body = '为做好残疾人康复服务，请各地组织开展助残活动，并于月底前上报情况，做好统计和总结。';
const signed = ['云汀市残疾人联合会', '2024年5月6日'];

test('a numbered line that names a text with its 题注 is a clause, and its day is none of the text', () => {
  const { policy, mdx } = read(
    '云汀市人民代表大会常务委员会关于废止部分地方性法规的决定',
    '（2024年5月6日云汀市第五届人民代表大会常务委员会第三次会议通过）',
    '云汀市第五届人民代表大会常务委员会第三次会议决定：',
    '一、废止《云汀市云朵条例》（1992年9月19日云汀市第一届人民代表大会常务委员会第六次会议通过）',
    '二、废止《云汀市雨水条例》（1994年7月22日云汀市第一届人民代表大会常务委员会第十一次会议通过）',
    '本决定自公布之日起施行。',
  );
  expect(policy.adoptedOn).toBe('2024-05-06');
  expect(mdx).toMatch(/一、废止《云汀市云朵条例》（1992年9月19日.*通过）/u);
});

test('who edited a page behind the day of a signature, and buttons before a number, take neither', () => {
  for (const editor of ['【编辑：某某】', '【责任编辑：某某】']) {
    const { policy, leftOut } = read(...head, body, signed[0] ?? '', `2024年5月6日 ${editor}`);
    expect(policy.adoptedOn, editor).toBe('2024-05-06');
    expect(leftOut.map((it) => it.what)).toContain(editor);
  }
  const { policy } = read(
    '关于做好康复服务工作的通知',
    '【字体：大 中 小】 【打印】 【关闭】  云残发〔2024〕3号',
    ...head.slice(2),
    body,
    ...signed,
    '【上一篇】关于下发有关规定的通知',
    '【下一篇】关于开展检查的通知',
  );
  expect(policy.number?.text).toBe('云残发〔2024〕3号');
});

test('links to the texts beside it in brackets are no attachments', () => {
  const { mdx } = read(
    ...head,
    body,
    ...signed,
    '【上一篇】关于下发有关规定的通知',
    '【下一篇】关于开展检查的通知',
  );
  expect(mdx).not.toMatch(/Attachment|一篇/u);
});

test('what class a reply is of, and news that lead over to a text, do not hide whom it is sent to', () => {
  const reply = read(
    '云汀市民政局关于市政协五届四次会议第12号提案答复的函',
    '云民函〔2024〕28号',
    '类别：C类',
    '某某某委员：',
    '《关于改进康复服务的提案》收悉，现答复如下：康复服务由各县区残联组织实施，我局将配合做好相关工作。',
    '云汀市民政局',
    '2024年5月6日',
  );
  expect(reply.policy.recipients).toEqual(['某某某委员']);
  const news = read(
    head[0] ?? '',
    '新华社云汀5月6日电 云汀市残疾人联合会关于做好康复服务工作的通知，全文如下：',
    head[2] ?? '',
    body,
    ...signed,
  );
  expect(news.policy.recipients).toEqual(['各县（市、区）残联']);
});

test('a name whose signs stand far apart signs, however many it has', () => {
  for (const name of ['民    政    部', '云   汀   市   民   政   局']) {
    const { policy, mdx } = read(...head, body, name, '2024年5月6日');
    expect(policy.issuers, name).toContain(name.replace(/\s+/gu, ''));
    expect(mdx, name).toContain(`<Signature>${name}</Signature>`);
  }
});

test('a number with a cell of a table below it is no heading; numbered cells of a table make a table', () => {
  const cells = [
    '主要指标',
    '指标',
    '2025年',
    '1.康复服务覆盖率（%）',
    '—',
    '2.辅具适配率（%）',
    '＞80%',
    '3.培训人数',
    '200万',
  ];
  const { mdx } = read(
    ...head,
    body,
    '一、目标',
    '到2025年，康复服务体系更加完善，主要指标如下。',
    ...cells,
    ...signed,
  );
  expect(mdx).not.toMatch(/^#+ [123]/mu);
  const rows = [
    '指标\t扣分细则',
    '1.发布错误的内容\t1.每次扣一分。',
    '2.网站打不开\t每次扣两分，累计扣完为止。',
  ];
  expect(read(...head, body, ...rows, ...signed).mdx).toContain(
    '| 2\\.网站打不开 | 每次扣两分，累计扣完为止。 |',
  );
});

test('a short sentence with a number is a heading over text and over the numbers of what it names, not over a list', () => {
  const { mdx } = read(
    ...head,
    body,
    '一、统筹规划，合理布局。',
    '（一）各县残联要编制规划。',
    '（二）规划要与总体规划相衔接。',
    '二、多方筹资，加快建设。',
    '各县要把康复服务列入预算，加大投入力度，保障各项服务落到实处。',
    '三、有下列情形之一的，予以通报。',
    '（一）没有完成任务的；',
    '（二）弄虚作假的。',
    ...signed,
  );
  expect(mdx.match(/^#+ [一二三].*$/gmu)).toEqual([
    '## 一、统筹规划，合理布局。',
    '## 二、多方筹资，加快建设。',
  ]);
});

test('bodies below the title of an attached text drew it up and sign nothing there', () => {
  const { mdx, policy } = read(
    '云汀市人民政府办公室转发市残联等部门关于做好康复服务工作意见的通知',
    '云政办发〔2024〕3号',
    '各县（市、区）人民政府：',
    '市残联、市民政局、市财政局《关于做好康复服务工作的意见》已经市政府同意，现转发给你们，请认真贯彻执行。',
    '云汀市人民政府办公室',
    '2024年5月6日',
    '关于做好康复服务工作的意见',
    '市残联  市民政局  市财政局',
    '市教育局  市卫生健康委',
    '（2024年4月18日）',
    body,
    '一、加强领导',
    body,
  );
  expect(policy.issuers).toEqual(['云汀市人民政府办公室']);
  expect(mdx.split('<Attachment')[1]).not.toContain('<Signature>');
});

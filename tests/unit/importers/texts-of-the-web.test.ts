import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const read = (...lines: string[]) => importBytes(lines.join('\n'));
const signed = ['云汀市残疾人联合会', '2024年5月6日'];

test('who is in charge of a clause stays in brackets behind it, however a page calls that', () => {
  const clauses = [
    '1. 深入学习贯彻会议精神，加强组织建设。（责任部门：机关党委）',
    '2. 落实残疾人两项补贴制度（责任部门：维权部）',
    '3. 实施托养服务，扩大受益的范围。（发布单位：就业部）',
    '实施康复服务，扩大受益的范围。（发布单位：康复部）',
  ];
  const { mdx } = read(
    '云汀市残联2024年工作要点',
    '2024年全市残联工作的总体要求是：坚持以人民为中心。',
    ...clauses,
  );
  for (const it of clauses) expect(mdx.replaceAll('\\', '')).toContain(`${it}\n`);
});

test('the body before the year of a title is its issuer where nothing else says who issued it', () => {
  const lead = '2024年全市残联工作的总体要求是：坚持以人民为中心，推动各项工作再上新台阶，取得新的成效。';
  expect(read('云汀市残联2024年工作要点', lead, '一、加强康复', '做好康复服务。').policy.issuers).toEqual([
    '云汀市残联',
  ]);
  expect(read('残联2024年工作要点', lead, '一、加强康复', '做好康复服务。').policy.issuers).toBeUndefined();
});

test('two who sign an order for their bodies, each with the office behind the body, sign it with its day', () => {
  const { policy, mdx } = read(
    '云汀市民政局',
    '云汀市财政局',
    '令',
    '第75号',
    '《云朵救助管理办法》已经2022年3月1日市民政局局务会议审议通过，并经市财政局同意，现予公布，自2022年5月1日起施行。',
    '云汀市民政局局长\u3000唐某某',
    '云汀市财政局局长\u3000刘某',
    '2022年3月15日',
    '云朵救助管理办法',
    '第一条 为了规范云朵救助工作，保障有关人员的合法权益，制定本办法。',
    '第二条 本办法自2022年5月1日起施行。',
  );
  expect([policy.title, policy.adoptedOn]).toEqual(['云朵救助管理办法', '2022-03-15']);
  expect(mdx).toContain('<Signature>2022年3月15日</Signature>');
});

test('the law that a decision prints anew is attached to it, and its articles are its own', () => {
  const { mdx, policy } = read(
    '云汀市人民代表大会常务委员会关于修改《云汀市云朵保护条例》的决定',
    '（2018年10月26日云汀市第六届人民代表大会常务委员会第六次会议通过）',
    '云汀市第六届人民代表大会常务委员会第六次会议决定对《云汀市云朵保护条例》作如下修改：',
    '一、第二条修改为：“云朵属于全市人民所有。”',
    '本决定自公布之日起施行。',
    '《云汀市云朵保护条例》根据本决定作相应修改，重新公布。',
    '云汀市云朵保护条例',
    '（1999年8月30日云汀市第二届人民代表大会常务委员会第一次会议通过\u3000根据2018年10月26日云汀市第六届人民代表大会常务委员会第六次会议《关于修改〈云汀市云朵保护条例〉的决定》修正）',
    '第一条 为了保护云朵，制定本条例。',
    '第二条 云朵属于全市人民所有。',
  );
  expect(policy.adoptedOn).toBe('2018-10-26');
  expect(mdx).toContain('重新公布。\n\n<Attachment title="云汀市云朵保护条例">');
});

test('a list of attached names above a signature makes no doubt of who signs', () => {
  const { doubts } = read(
    '云汀市残疾人联合会关于成立工作小组的通知',
    '各县残联：',
    '为加强领导，决定成立工作小组，现将有关事项通知如下，请认真贯彻执行。',
    '附件：工作小组成员名单',
    ...signed,
    '附件',
    '工作小组成员名单',
    '组长：张某某',
  );
  expect(doubts.filter((it) => it.why.includes('像名单的开头'))).toEqual([]);
});

test('a clause that leads over with a dash is no heading, and the name of a box neither a title nor a broken sentence', () => {
  const { mdx, doubts, unread } = read(
    '云汀市辅具管理办法',
    '第一条 释义',
    '（1）在本办法中，除文意另有所指外——',
    '（a）辅具指任何帮助残疾人的器具；',
    '（b）部件指辅具的任何部分。',
    '（2）凡提述辅具之处，包括其部件，也包括修理后的辅具。',
    '专栏1 辅具适配服务提质增效行动计划',
    '各县残联应当每年开展一次辅具适配服务，适配的结果应当公开。',
  );
  expect(mdx).toContain('\n（1）在本办法中');
  expect(doubts.filter((it) => it.what.includes('行动计划'))).toEqual([]);
  expect(unread.filter((it) => it.what.includes('专栏'))).toEqual([]);
});

test('a page made for printing, whose text stands in the page itself, is read to its end', () => {
  const lines = [
    '各县（市、区）残联：',
    '为做好辅助器具适配工作，现将有关事项通知如下：',
    '一、适配对象',
    '具有本市户籍的持证残疾人。',
    '二、适配流程',
    '由专业机构评估，结果应当公开。',
  ];
  const title = '云汀市残疾人联合会关于做好辅助器具适配工作的通知';
  const page =
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>打印</title></head><body>` +
    `<a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭</a>` +
    `<center><font size=5>${title}</font></center><center>云残发〔2023〕11号</center><hr>` +
    `${lines.map((it) => `&nbsp;&nbsp;${it}`).join('<br>')}<br><div align=right>${signed.join('<br>')}</div></body></html>`;
  const { policy, mdx } = importBytes(page, 'print.html');
  expect(policy).toMatchObject({
    title,
    number: { text: '云残发〔2023〕11号' },
    adoptedOn: '2024-05-06',
    recipients: ['各县（市、区）残联'],
  });
  expect(mdx).toContain('## 二、适配流程');
});

test('the class of a reply in brackets hides neither its number nor whom it answers', () => {
  const { policy } = read(
    '云汀市残疾人联合会关于市政协二次会议第156号委员提案答复的函',
    '（A类）',
    '云残提〔2024〕12号',
    '刘某某委员：',
    '您提出的《关于完善残疾人托养服务的提案》收悉，现将有关情况答复如下，请予审阅。',
    ...signed,
  );
  expect([policy.number?.text, policy.recipients]).toEqual(['云残提〔2024〕12号', ['刘某某委员']]);
});

test('what a notice issues is attached by the words of its title, whatever they end with, and its 目录 without numbers is left out', () => {
  const { mdx, leftOut } = read(
    '云汀市残疾人联合会关于印发残疾人权益保障典型案例的通知',
    '各县残联：',
    '现将残疾人权益保障典型案例印发给你们，供参考借鉴，工作中有什么问题请及时报告。',
    ...signed,
    '残疾人权益保障典型案例',
    '目录',
    '1.王某诉某公司侵权责任纠纷案',
    '2.李某申请监护人变更案',
    '案例1',
    '王某诉某公司侵权责任纠纷案',
    '王某是视力残疾人。',
    '案例2',
    '李某申请监护人变更案',
    '李某是智力残疾人。',
  );
  expect(mdx).toContain('<Attachment title="残疾人权益保障典型案例">\n\n案例1\n');
  expect(leftOut.map((it) => it.why)).toEqual(Array(3).fill('目录，标题在正文里还有一遍'));
});

test('the body above a title that begins with a year belongs to it', () => {
  const title = '2022年公开招聘残疾人专职委员公告';
  const { policy } = read(
    '云汀市残疾人联合会',
    title,
    '因工作需要，现面向社会公开招聘残疾人专职委员6名，有关事项公告如下，欢迎报名。',
    ...signed,
  );
  expect(policy.title).toBe(`云汀市残疾人联合会${title}`);
});

test('an order of several bodies, the last of them with its word, is issued by all', () => {
  const { policy } = read(
    '云汀市民政局',
    '云汀市财政局',
    '云汀市残疾人联合会令',
    '第12号',
    '《云朵统计办法》已经市民政局局务会议审议通过，现予发布，自2024年6月1日起施行。',
    '2024年5月6日',
    '云朵统计办法',
    '第一条 为了加强云朵统计工作，保障统计资料真实准确，制定本办法。',
    '第二条 本办法自2024年6月1日起施行。',
  );
  expect([policy.title, policy.issuers]).toEqual([
    '云朵统计办法',
    ['云汀市民政局', '云汀市财政局', '云汀市残疾人联合会'],
  ]);
});

test('who wrote and read an article for an account stands behind a stroke and is no text', () => {
  const { mdx } = read(
    '云汀市残疾人联合会关于做好补贴发放的通知',
    '各县残联：',
    '请各县残联按月核对名单，及时公开结果，不漏一人，遇到问题及时报告，妥善处理，做好服务，确保补贴足额发放到位。',
    ...signed,
    '来源 | 云汀市残联',
    '编辑丨小王',
    '审核 | 老李',
  );
  expect(mdx).not.toMatch(/小王|老李|来源/u);
});

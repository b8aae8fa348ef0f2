import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const read = (...lines: string[]): Outcome => importBytes(lines.join('\n'));
const bodyOf = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const signed = (it: Outcome): string[] =>
  [...bodyOf(it).matchAll(/<Signature>(.*)<\/Signature>/gu)].map(([, text = '']) => text);

const own = '云汀市残疾人联合会';
const award = [
  `${own}关于表彰残疾人工作先进集体的决定`,
  '云残发〔2026〕5号',
  '各县（市、区）残联：',
  '经研究，决定表彰两个先进集体，希望受表彰的单位珍惜荣誉，再接再厉，把各项工作做得更好，让更多的人受益。',
];
const signature = [own, '2026年3月2日'];
const bodies = ['北坡镇残疾人联合会', '城关街道残疾人联合会'];

test('bodies that are listed below an attachment heading are neither issuers nor a signature', () => {
  for (const heading of [
    ['附件', '先进集体名单'],
    ['附件：', '先进集体名单（2个）'],
    ['附件1', '先进集体名单'],
    ['附件 先进集体名单'],
    ['附件：先进集体名单'],
    ['先进集体名单'],
  ])
    for (const after of [[], ['附件2', '先进个人名单', '赵大江   北坡镇残联理事长']]) {
      const it = read(...award, '附件：先进集体名单', ...signature, ...heading, ...bodies, ...after);
      const words = [...heading, ...after].join('/');
      expect(it.policy.issuers, words).toEqual([own]);
      expect(signed(it), words).toEqual(signature);
      expect(bodyOf(it), words).toContain(bodies.join('\n\n'));
    }
});

test('a signature whose day stands above its body ends the text, too', () => {
  for (const heading of [['附件'], ['附件1', '先进集体名单'], ['附件：先进集体名单']]) {
    const it = read(...award, '2026年3月2日', own, ...heading, ...bodies);
    expect(it.policy.issuers, heading.join('/')).toEqual([own]);
    expect(it.policy.adoptedOn, heading.join('/')).toBe('2026-03-02');
    expect(signed(it), heading.join('/')).toEqual(['2026年3月2日', own]);
  }
});

test('bodies below a whole signature sign nothing, whatever stands between', () => {
  const direct = read(...award, ...signature, ...bodies);
  expect(direct.policy.issuers).toEqual([own]);
  expect(signed(direct)).toEqual(signature);
  const after = read(...award, ...signature, '受表彰的单位如下，请各地学习。', ...bodies, '2026年3月1日');
  expect(after.policy.issuers).toEqual([own]);
  expect(after.policy.adoptedOn).toBe('2026-03-02');
});

test('a form below its heading is an attachment, with its lines as they stand', () => {
  const it = read(
    ...award,
    ...signature,
    '附件1',
    '先进个人申报表',
    ...['姓名', '性别', '残疾证号', '家庭住址'],
    '附件2',
    '名额分配表',
    '北坡镇两名，城关街道三名。',
  );
  expect(bodyOf(it)).toContain('<Attachment title="附件1 先进个人申报表">\n\n姓名\n\n性别\n\n残疾证号');
  expect(bodyOf(it)).toContain('<Attachment title="附件2 名额分配表">');
});

const others = ['青州省残疾人联合会', '青州省民政厅', '青州省财政厅'];
const attached = [
  '青残联发〔2025〕41号',
  '各市残联、民政局、财政局：',
  '一、严格对象认定。凡不符合条件的，一律停发，并在一个月以内告知本人，说明理由和办法。',
  '本通知自2025年7月1日起执行，有效期至2030年6月30日。',
  ...others,
  '2025年6月10日',
];
const quoted = `${others.join(' ')}关于规范残疾人两项补贴发放工作的通知`;
const forwarding = [
  '青残联发〔2025〕30号'.replace('青', '云'),
  `${own} 云汀市民政局`,
  `转发《${others[0] ?? ''}等三部门关于规范残疾人两项补贴发放工作的通知》的通知`,
  '各县（市、区）残联、民政局：',
  `现将《${quoted}》（青残联发〔2025〕41号）转发给你们，并结合我市实际提出以下意见，请一并贯彻落实。`,
  `${own}\u3000\u3000云汀市民政局`,
  '2025年6月27日',
];

test('of a notice that forwards a whole other one, every field is of the notice', () => {
  for (const heading of [[], ['附件']]) {
    const it = read(
      ...forwarding,
      ...heading,
      others.join(' '),
      '关于规范残疾人两项补贴发放工作的通知',
      ...attached,
    );
    expect(it.policy.issuers).toEqual([own, '云汀市民政局']);
    expect(it.policy.adoptedOn).toBe('2025-06-27');
    expect(it.policy.effectiveOn).toBeUndefined();
    expect(it.policy.expiresOn).toBeUndefined();
    expect(it.policy.number?.text).toBe('云残联发〔2025〕30号');
    expect(bodyOf(it)).toContain(`${quoted}">`);
  }
});

test('the days of rules are those of the text that issues them, and of no other that has them attached', () => {
  const rules = [
    '云汀市康复补助办法',
    '第一条 为了做好康复工作，制定本办法。',
    '第二条 本办法自2026年5月1日起施行。',
  ];
  const of = (title: string, sentence: string): string | undefined =>
    read(title, ...award.slice(1, 3), sentence, ...signature, '附件', ...rules).policy.effectiveOn;
  const long = '请结合本地实际认真贯彻执行，执行中遇到的问题请及时向市残联反映，市残联将予以协调。';
  expect(of(`${own}关于印发《云汀市康复补助办法》的通知`, long)).toBe('2026-05-01');
  expect(of(`${own}关于康复补助办法的通知`, `现将《云汀市康复补助办法》印发给你们。${long}`)).toBe(
    '2026-05-01',
  );
  expect(of(`${own}转发市财政局关于印发《云汀市康复补助办法》的通知`, long)).toBeUndefined();
  expect(of(`${own}关于申报康复补助的通知`, long)).toBeUndefined();
});

test('the place that a list of divisions does not give is in the list of what was not found', () => {
  const lines = [...award, ...signature].join('\n');
  const place = (divisions: [string, string][]): string[] =>
    importBytes(lines, 'text.txt', { divisions })
      .unread.filter((it) => it.kind === 'missing')
      .map((it) => it.what);
  expect(place([['9901', '云汀市']])).not.toContain('适用地区');
  expect(place([['9902', '青州市']])).toContain('适用地区');
});

test('attachments that are named one a line and not there open no attached text, and are told', () => {
  for (const names of [['附件：先进集体名单'], ['附件1：先进集体名单', '附件2：先进个人名单']])
    for (const after of [[], ['抄送：云汀市民政局。']]) {
      const it = read(...award, ...signature, ...names, ...after);
      expect(bodyOf(it), names.join('/')).not.toContain('<Attachment');
      for (const name of names) expect(bodyOf(it)).toContain(name);
      expect(it.unread.map(({ why }) => why).join()).toContain('附件列出');
    }
});

test('the word of an attachment with which a text ends attaches nothing', () => {
  for (const last of ['附件', '附件1', '附件：']) {
    const it = read(...award, ...signature, last);
    expect(bodyOf(it), last).not.toContain('<Attachment');
    expect(bodyOf(it), last).toContain(last);
  }
});

test('the word of an attachment right above what ends a text attaches nothing', () => {
  for (const last of ['抄送：市民政局。', '（此件公开发布）', '云汀市残疾人联合会办公室 2026年3月2日印发']) {
    const it = read(...award, ...signature, '附件', last);
    expect(bodyOf(it), last).not.toContain('<Attachment');
  }
});

test('a table that is announced above the signature is in the text', () => {
  const table = '<table><tr><td>县区</td><td>人数</td></tr><tr><td>溪口县</td><td>12</td></tr></table>';
  const page = (...lines: string[]): Outcome =>
    importBytes(lines.map((it) => (it.startsWith('<') ? it : `<p>${it}</p>`)).join('\n'), 'text.html');
  const inText = page(...award, '附：先进集体汇总表', table, ...signature);
  expect(inText.policy).toMatchObject({ issuers: [own], adoptedOn: '2026-03-02' });
  expect(bodyOf(inText)).not.toContain('<Attachment');
  const below = page(...award, ...signature, '附：先进集体汇总表', table);
  expect(bodyOf(below)).toContain('<Attachment title="附：先进集体汇总表">');
});

const cloudBody = [
  '一、加强组织领导，各县残联要明确专人负责云朵服务工作。',
  '二、云朵服务经费要列入预算，专款专用。',
];
const cloudSign = ['云汀市残疾人联合会', '2024年5月6日'];
const cloudNotice = (title: string, ...lines: string[]): Outcome =>
  importBytes([`云汀市残疾人联合会${title}`, '各县（市、区）残联：', ...lines].join('\n'));
const titlesOf = ({ mdx }: Outcome): string[] =>
  [...mdx.matchAll(/<Attachment title="(.*?)">/gu)].map(([, title = '']) => title);

test('what stands below a signature under a title that the text issues or lists, letter for letter, is attached, whatever its last word', () => {
  const sent = '现将《关于加强云朵服务的若干举措》印发给你们，请结合实际认真贯彻执行，遇有问题及时报告。';
  for (const title of ['关于印发《关于加强云朵服务的若干举措》的通知', '关于印发云朵服务举措的通知'])
    for (const name of [['关于加强云朵服务的若干举措'], ['关于加强云朵服务的', '若干举措']]) {
      const it = cloudNotice(title, sent, ...cloudSign, '（此件公开发布）', ...name, ...cloudBody);
      expect(titlesOf(it)).toEqual(['关于加强云朵服务的若干举措']);
      expect([...it.doubts, ...it.unread.filter(({ why }) => why.includes('附件'))]).toEqual([]);
    }
  const said = '为做好云朵服务工作，现将名录等公布，请各单位对照落实，认真做好服务。';
  const listed = ['附件：1．第四批云朵服务名录', '2．云朵机构服务一览', ...cloudSign];
  const several = ['第四批云朵服务名录', ...cloudBody, '云朵机构服务一览', ...cloudBody];
  expect(titlesOf(cloudNotice('关于公布云朵名录的通知', said, ...listed, ...several))).toEqual([
    '第四批云朵服务名录',
    '云朵机构服务一览',
  ]);
});

test('the cover of an attached text signs nothing, and its bare 目录 is left out', () => {
  const sent = '现将《云汀市云朵应急预案》印发给你们，请结合实际认真贯彻执行，遇有问题及时报告。';
  const cover = ['云汀市云朵应急预案', '云汀市云朵工作领导小组办公室', '2024年4月', '目 录'];
  const it = cloudNotice('关于印发《云汀市云朵应急预案》的通知', sent, ...cloudSign, ...cover, ...cloudBody);
  expect(it.mdx.match(/<Signature>/gu)).toHaveLength(2);
  expect(it.policy).toMatchObject({ issuers: ['云汀市残疾人联合会'], adoptedOn: '2024-05-06' });
  expect(it.mdx).not.toContain('目 录');
  expect(it.leftOut.map(({ why }) => why)).toContain('目录，下面没有列出标题');
});

test('cells of a row that stand one a line below days sign nothing', () => {
  const said = '经审查，准予下列机构开展云朵服务，现予公示，有异议的请向市残联提出。';
  const cells = ['许可机关', '发证日期', '云朵中心', '8项', '2024年3月13日', '2029年3月12日', ...cloudSign];
  const it = importBytes(
    ['成文日期：2024-05-08', '云汀市云朵许可结果公示', said, ...cells, '备注：云朵表'].join('\n'),
  );
  expect(it.policy.adoptedOn).toBe('2024-05-08');
  expect(it.mdx).not.toContain('<Signature>');
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Policy } from '../../../src/schemas/policy.ts';
import { docx, paragraph } from './docx-builder.ts';
import { fixture, importBytes, type Outcome } from './support.ts';

/** What a text says, written down before it was imported. */
interface Right {
  about: string;
  fields: Record<string, unknown>;
  clauses: Record<string, number>;
  attachments: number;
}

const folder = fixture('fresh');
const right = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Right>;
const linesOf = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
const names = [
  'title',
  'number',
  'issuers',
  'adoptedOn',
  'publishedOn',
  'effectiveOn',
  'recipients',
  'kind',
  'status',
] as const;

const stated = (policy: Policy): Record<string, unknown> =>
  Object.fromEntries(
    names.flatMap((it) => {
      const value = it === 'number' ? policy.number?.text : policy[it];
      return value === undefined ? [] : [[it, value]];
    }),
  );

/** A page of a site: navigation above, owner below, a paragraph a line. */
const page = (lines: readonly string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云汀市残疾人联合会</title></head><body><ul>${Array.from({ length: 8 }, (_, at) => `<li><a href="/${at}.html">栏目名称${at}</a></li>`).join('')}</ul><div>${lines.map((it) => `<p>${it}</p>`).join('\n')}</div><div>主办：云汀市残疾人联合会 演ICP备00000001号</div></body></html>`;

const inWord = (line: string): string =>
  paragraph(
    `<w:r><w:t xml:space="preserve">${line.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r>`,
  );

test('at least forty texts, all listed', () => {
  const files = readdirSync(folder).filter((it) => it.endsWith('.txt'));
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(right)).toEqual(files);
});

for (const [kind, made] of [
  ['txt', (lines: string[]) => lines.join('\n')],
  ['html', page],
  ['docx', (lines: string[]) => docx(lines.map(inWord).join(''))],
] as [string, (lines: string[]) => string | Uint8Array][])
  test(`every field, clause and attached text of texts of all kinds, as ${kind}`, () => {
    // All as plain text; of a page and a Word file, which other tests read too, every second.
    const read = Object.entries(right).filter(
      (_, at) => kind === 'txt' || at % 2 === Number(kind === 'docx'),
    );
    const wrong = read.flatMap(([name, it]) => {
      const outcome: Outcome = importBytes(made(linesOf(name)), `text.${kind}`);
      const clauses = Object.fromEntries(
        Object.keys(it.clauses).map((key) => [
          key,
          outcome.clauses[key as keyof typeof outcome.clauses] ?? 0,
        ]),
      );
      const attachments = outcome.mdx.match(/<Attachment/gu)?.length ?? 0;
      const is = { fields: stated(outcome.policy), clauses, attachments };
      const should = { fields: it.fields, clauses: it.clauses, attachments: it.attachments };
      return isDeepStrictEqual(is, should) ? [] : [{ name, about: it.about, is, should }];
    });
    expect(wrong).toEqual([]);
  });

const title = '云汀市残疾人联合会关于加强云朵服务的通知';
const notice = [
  '各县（市、区）残联：',
  '云朵服务由县级残联组织，按月公布，请认真执行。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const copied = (...lines: string[]): Outcome => importBytes([...lines, ...notice].join('\n'));
const number = { text: '云残发〔2024〕8号' };

test('the empty label of a button, as a list prints it, takes nothing from the line below', () => {
  for (const label of ['• 分享到：', '• 【字体：', '  • 【 字体：      】', '• 浏览次数：', '分享到：'])
    expect(copied(title, '• 2024-05-08 17:42', label, '', number.text).policy.number, label).toMatchObject(
      number,
    );
});

test('labels in brackets are read behind the numbers of their list', () => {
  const frame = ['[索引号]9900/2024-08', '[有效性] 有效', '[文种分类] 通知', '[发文字号] 云残发〔2024〕8号'];
  const days = ['[标题] ' + title, '[成文日期] 2024-05-06', '[发布日期] 2024-05-09', '[失效日期]'];
  for (const sign of ['. ', '．', '、'])
    expect(
      copied(...[...frame, ...days].map((it, at) => `  ${at + 1}${sign}${it}`), title).policy,
    ).toMatchObject({
      title,
      number,
      indexNumber: '9900/2024-08',
      status: '有效',
      publishedOn: '2024-05-09',
    });
});

test('a number and a day right behind it are two', () => {
  const { policy } = importBytes(
    [title, '云残发〔2024〕8号2024年05月06日', ...notice.slice(0, 2)].join('\n'),
  );
  expect(policy).toMatchObject({ number, adoptedOn: '2024-05-06', recipients: ['各县（市、区）残联'] });
});

test('buttons behind a time are none of it, also where their bracket stays open', () => {
  for (const line of [
    '发布：某某  来源：云汀市残疾人联合会  时间：2024-05-08 11:37:16 【打印此文】 【关闭窗口】',
    '发布时间：2024-05-08 字号【',
    '发布时间：2024-05-08 【',
  ])
    expect(copied(title, line).policy.publishedOn, line).toBe('2024-05-08');
});

test('a body is named after a 根据地 and says no sentence with it', () => {
  const line = '各县（市、区）残联，云汀革命根据地旧址（临溪）管理局，市级各部门：';
  expect(importBytes([title, line, ...notice.slice(1)].join('\n')).policy.recipients).toEqual([
    '各县（市、区）残联',
    '云汀革命根据地旧址（临溪）管理局',
    '市级各部门',
  ]);
});

test('the last day that a frame states is the last day', () => {
  for (const line of [
    '公开方式：政府网站 信息时效期：2034-06-22',
    '公开方式：政府网站 有效期：2034-06-22 23:59:59',
  ])
    expect(copied(title, line).policy.expiresOn, line).toBe('2034-06-22');
});

test('the department that answers for a page issues no text whose title begins with a body', () => {
  const frame = '所属主题：综合政务 发文日期：2024-05-06 公开责任部门：县政府法制办';
  const order = [
    '临溪县人民政府',
    '云朵防火禁火令',
    '一、全年为云朵防火期。',
    '二、严禁在云下用火，违反的依照有关法律法规处罚，构成犯罪的依法追究刑事责任。',
  ];
  expect(importBytes([frame, ...order, '2024年5月6日'].join('\n')).policy.issuers).toEqual([
    '临溪县人民政府',
  ]);
  const rules = ['云朵防火管理规则', frame, ...order.slice(2)];
  expect(importBytes(rules.join('\n')).policy.issuers).toEqual(['县政府法制办']);
});

test('an area that a page names as its publisher stands for its committee', () => {
  const lines = [
    '• 发布机构：',
    '云汀经济技术开发区',
    '• 成文日期：',
    '2024-05-06',
    '云朵补贴工作方案',
    '一、总则',
  ];
  expect(
    importBytes([...lines, '云朵补贴由区财政按月发放到个人账户，不得拖欠，资金按季度公布。'].join('\n'))
      .policy.issuers,
  ).toEqual(['云汀经济技术开发区']);
});

test('lines of contents with their pages between strokes are left out', () => {
  const heads = ['1.总则', '1.1目的', '1.2依据', '2.职责', '2.1机构'];
  const contents = heads.map((it, at) => `${it} - ${at + 4} -`);
  const text = heads.flatMap((it) => [it, '云朵服务由县级残联组织。']);
  const { mdx } = importBytes([title, ...notice, '附件', '云朵服务方案', ...contents, ...text].join('\n'));
  expect(mdx).not.toMatch(/- \d -/u);
  expect(mdx.match(/机构/gu)).toHaveLength(1);
});

test('a title that a frame cuts gives way to the whole one', () => {
  const frame = `标     题： ${title.slice(0, 16)}... 添加日期： 2024-05-09`;
  for (const whole of [`文件名：${title}`, title])
    expect(importBytes([frame, '', whole, number.text, ...notice].join('\n')).policy, whole).toMatchObject({
      title,
      number,
      recipients: ['各县（市、区）残联'],
    });
});

test('a row of a frame with a comma in its value, and a title behind a sign of a list, are no text', () => {
  const rows = ['索引号 9900/2024-08 发文日期 2024-05-06', '公开方式 网站 公开范围 面向全社会'];
  const more = ['公开程序 科室编制，经办公室审核后公开', '内容摘要', '下 载', '文件下载：'];
  const row = copied(title, ...rows, ...more);
  expect(row.mdx).not.toMatch(/公开程序|内容摘要|下载/u);
  expect(row.policy.recipients).toEqual(['各县（市、区）残联']);
  const listed = copied(
    '• 文件名称：',
    title,
    '• 成文日期：',
    '2024-05-06',
    `• ${title}`,
    '日期：2024-05-09 00:00:00 来源：云汀市残联 浏览量：',
    '朗读',
  );
  expect(listed.policy).toMatchObject({ title, publishedOn: '2024-05-09' });
  expect(listed.mdx).not.toMatch(/朗读|浏览量|• /u);
});

test('the heading of contents is the title of what follows, without the word for contents', () => {
  const plan = '云汀市云朵服务应急预案';
  const sends = [
    `云汀市残疾人联合会关于印发《${plan}》的通知`,
    notice[0] ?? '',
    `现将《${plan}》印发给你们，请认真执行。`,
    ...notice.slice(2),
  ];
  const heads = ['1.总则', '1.1目的', '1.2依据', '2.职责'];
  const text = heads.flatMap((it) => [it, '云朵服务由县级残联组织。']);
  for (const again of [[], [plan]]) {
    const { mdx } = importBytes([...sends, `${plan}目录`, ...heads, ...again, ...text].join('\n'));
    expect(mdx).toContain(`<Attachment title="${plan}">`);
    expect(mdx).not.toContain('目录');
  }
});

test('what the front matter of Markdown states under the labels of a frame is read', () => {
  const facts = [
    `标题: ${title}`,
    '文号: 云残发〔2024〕8号',
    '发布单位: 云汀市残疾人联合会',
    '发布日期: 2024-05-09',
    '层级: 市级',
    '状态: 有效',
  ];
  const { policy } = importBytes(
    ['---', ...facts, '---', '', `# ${title}`, '', ...notice.flatMap((it) => [it, ''])].join('\n'),
    'text.md',
  );
  expect(policy).toMatchObject({ title, number, publishedOn: '2024-05-09', status: '有效' });
});

test('short names in a signature give way to the full ones of the title', () => {
  const joint = '云汀市交通委员会、云汀市公安局关于云下车道的通告';
  const signed = ['市交通委', '市公安局', '2024年5月6日'];
  const { policy } = importBytes([joint, ...notice.slice(0, 2), ...signed].join('\n'));
  expect(policy.issuers).toEqual(['云汀市交通委员会', '云汀市公安局']);
});

test('whose the pictures of a page are is no text', () => {
  expect(copied(title).mdx).toContain('云朵服务由');
  const { mdx } = importBytes(
    [title, ...notice, '图片版权归原作者所有，如有侵权请联系我们，我们立刻删除。'].join('\n'),
  );
  expect(mdx).not.toContain('侵权');
});

test('a body of another place above everything is that of the site', () => {
  const long = '云汀省民政厅办公室关于印发《云朵目录编制规则》的通知';
  const unsigned = (...head: string[]) =>
    importBytes([...head, ...notice.slice(0, 2)].join('\n')).policy.issuers;
  expect(unsigned('临溪州人民政府', long)).toEqual(['云汀省民政厅办公室']);
  expect(unsigned('云汀省民政厅', long)).toContain('云汀省民政厅');
});

test('the title of an announcement that news print is its own, and their words are none of it', () => {
  const headline = '云汀市残疾人联合会印发《云朵服务指南（试行）》';
  const lead = '云朵在线网获悉，云汀市残疾人联合会于近日发布《云朵服务指南（试行）》。详情如下：';
  const own = '关于发布《云朵服务指南（试行）》的公告';
  const { policy, mdx } = importBytes(
    [headline, '2024-05-08 10:50 来源： 云朵在线网', lead, own, ...notice].join('\n'),
  );
  expect(policy.title).toBe(own);
  expect(mdx).not.toContain('获悉');
});

test('the body that a title begins with issues the text, also where a site names another one', () => {
  const { policy } = importBytes(
    ['发文机构：临溪县民政局', '发布日期：2024-05-09', title, ...notice.slice(0, 2)].join('\n'),
  );
  expect(policy.issuers).toEqual(['云汀市残疾人联合会']);
});

test('a title of which the page has only the beginning is asked about, a whole one is not', () => {
  const cut = '云汀市残疾人联合会关于做好云朵登记工作和…';
  const doubtsOf = (heading: string): string[] =>
    importBytes(
      [`标题：${heading}`, '发文字号：云残发〔2024〕8号', heading, ...notice].join('\n'),
    ).doubts.map(({ what, why }) => `${what} ${why}`);
  expect(doubtsOf(cut)).toContainEqual(expect.stringMatching(new RegExp(`^${cut} 标题像被网页截断了`)));
  expect(doubtsOf(title).filter((it) => it.includes('截断'))).toEqual([]);
});

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
    ).toMatchObject({ title, number, indexNumber: '9900/2024-08', status: '有效', publishedOn: '2024-05-09' });
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

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

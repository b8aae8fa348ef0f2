import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { executionGroup } from '../../../src/domain/results/evaluation-form.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { loadWords } from '../../../src/words/languages.ts';
import { makeCheckout, runBuild } from '../../support/build-site.ts';

const root = resolve(import.meta.dirname, '../../..');
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/u;

/** Values that a schema lists: they stay, since they are no text of a record. */
function* listed(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema))
    if ((key === 'enum' || key === 'const') && value !== null) yield* [value].flat().map(String);
    else yield* listed(value);
}

/** A record in Latin letters, so that every Chinese sign on a page is a word of the interface. */
function latin(value: unknown, kept: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return kept.has(value) || !chinese.test(value) ? value : value.replace(/[^\x20-\x7e]+/gu, 'Name').trim();
  if (Array.isArray(value)) return value.map((it) => latin(it, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, latin(item, kept)]));
}

const sample: [collection: CollectionName, ids: RegExp][] = [
  ['federations', /^(99|9901)$/],
  ['associations', /^9901-/],
  ['audits', /^9901-blind-/],
  ['surveys', /^opinion-/],
  ['evaluations', /-2025$/],
  ['budgets', /./],
  ['services', /./],
  ['service-places', /^bailu/],
  ['stations', /^bailu/],
  ['organisations', /^bailu/],
  ['volunteering', /^a/],
  ['villages', /^990102001$/],
];

/** Every string of a value. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* strings(item);
    }
}

/**
 * What is no word of the interface: names of the values that records may have and of the collections (the author’s
 * manual), lines that the accounting rules print, titles of the pages that a federation is to write itself.
 */
async function vocabulary(): Promise<string[]> {
  const found: string[] = [];
  const read = (folder: string): string[] =>
    readdirSync(join(root, folder)).map((it) => join(root, folder, it));
  for (const file of read('src/schemas')) {
    const module = (await import(file)) as Record<string, unknown>;
    for (const value of Object.values(module))
      if (value instanceof z.ZodType)
        found.push(...listed(z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })));
      else found.push(...strings(value));
  }
  for (const file of read('src/statements')) found.push(...strings(JSON.parse(readFileSync(file, 'utf8'))));
  for (const file of read('src/default-pages'))
    found.push(/^title: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  for (const file of read('src/exports/tables'))
    for (const table of Object.values((await import(file)) as Record<string, unknown>))
      if (typeof table === 'object' && table !== null && 'label' in table)
        found.push(...strings(table.label));
  found.push(executionGroup);
  return [...new Set(found.filter((it) => chinese.test(it)))].sort((a, b) => b.length - a.length);
}

/** Chinese of a page that is not in the manual, with what stands around it. */
function untranslated(html: string, manual: readonly string[]): string[] {
  const rest = manual.reduce((text, it) => text.replaceAll(it, '¤'), html);
  return [...rest.matchAll(/.{0,30}[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+.{0,20}/gu)].map((it) => it[0]);
}

function write(content: string): void {
  for (const [collection, ids] of sample) {
    const kept = new Set(
      listed(z.toJSONSchema(collections[collection].schema, { io: 'input', unrepresentable: 'any' })),
    );
    mkdirSync(join(content, collection));
    for (const file of readdirSync(join(root, 'content', collection)).filter((it) =>
      ids.test(it.slice(0, -5)),
    )) {
      const record: unknown = JSON.parse(readFileSync(join(root, 'content', collection, file), 'utf8'));
      writeFileSync(join(content, collection, file), JSON.stringify(latin(record, kept)));
    }
  }
  const site = {
    name: 'Site',
    publisher: 'Publisher',
    url: 'https://portal.example.org/',
    description: 'About',
  };
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...site, place: '9901', language: 'qps' }));
  const places = [
    ['99', 'Province'],
    ['9901', 'City'],
    ['990102', 'County'],
    ['990102001', 'Township'],
  ];
  writeFileSync(
    join(content, 'divisions.csv'),
    `code,name\n${places.map((it) => `${it.join(',')}\n`).join('')}`,
  );
}

test('a second language is a folder, and leaves no word of the first on a page', async () => {
  const checkout = makeCheckout();
  const work = mkdtempSync(join(tmpdir(), 'portal-language-'));
  try {
    mkdirSync(join(checkout, 'src/words/qps'));
    cpSync(join(root, 'tests/fixtures/words/qps.ts'), join(checkout, 'src/words/qps/index.ts'));
    const content = join(work, 'content');
    mkdirSync(content);
    write(content);
    const env = { PORTAL_CONTENT: content, PORTAL_OUT: join(work, 'out'), PORTAL_BENCH: 'render' };
    const { code, output } = await runBuild(checkout, env);
    expect(code, output).toBe(0);
    const staging = join(work, '.out.releases/staging');
    const pages = readdirSync(staging, { recursive: true, encoding: 'utf8' }).filter((it) =>
      it.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(50);
    const written = readdirSync(join(root, 'src/default-pages')).map((it) => it.replace('.mdx', ''));
    const manual = await vocabulary();
    const left = pages
      .filter((page) => !written.some((it) => page.startsWith(`${it}/`)))
      .flatMap((page) =>
        untranslated(readFileSync(join(staging, page), 'utf8'), manual).map((it) => `${page}: ${it}`),
      );
    expect(left).toEqual([]);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
});

test('a word of the first language on a page is found, whatever stands beside it', () => {
  expect(untranslated('<p>审计结果：看全部</p>', ['审计结果'])).toEqual(['<p>¤：看全部</p>']);
  expect(untranslated('<p>审计结果 xx</p>', ['审计结果'])).toEqual([]);
});

test('a language that has no folder is told in the words of staff', async () => {
  await expect(loadWords('xx')).rejects.toThrow('src/words/ 里没有这个文件夹');
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { citePolicy, inBookMarks, policyNumber } from '../../../src/domain/policies/citations.ts';
import { executionGroup } from '../../../src/domain/results/evaluation-form.ts';
import { codes, enumWords, plainWords, worded as enumOfWords } from '../../../src/schemas/enum-words.ts';
import { schemasAt } from '../../../src/schemas/fields.ts';
import type { Policy } from '../../../src/schemas/policy.ts';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { links } from '../../../src/gates/links.ts';
import { runSiteGates } from '../../../src/gates/run.ts';
import { csvLines } from '../../../src/exports/formats/csv.ts';
import { loadWords } from '../../../src/words/languages.ts';
import { makeCheckout, runBuild } from '../../support/build-site.ts';
import { chinese, listed, writeLatinContent } from '../../support/latin-content.ts';

const root = resolve(import.meta.dirname, '../../..');

interface DataPackage {
  resources: { schema: { fields: { name: string; description?: string }[] } }[];
}
const escapedHtml = (text: string): string[] =>
  ['&#34;', '&quot;'].map((quote) => text.replaceAll('&', '&amp;').replaceAll('"', quote));
type PolicyFile = Pick<Policy, 'title' | 'number'> & { clauses: { citation: string }[] };

/** Every string of a value. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* strings(item);
    }
}

/** The values of an enum that a language has words for, and what they are called, wherever it stands in a schema. */
function* worded(schema: z.core.$ZodType): Generator<string> {
  const inner = schemasAt(schema, []).at(-1);
  if (inner && enumWords.get(inner)?.name !== undefined)
    yield* Object.entries(enumWords.get(inner)?.words ?? {}).flat();
  if (inner instanceof z.ZodObject)
    for (const field of Object.values<z.core.$ZodType>(inner.shape)) yield* worded(field);
  if (inner instanceof z.ZodArray) yield* worded(inner.element);
  if (inner instanceof z.ZodUnion) for (const option of inner.options) yield* worded(option);
  if (inner instanceof z.ZodRecord) yield* [...worded(inner.keyType), ...worded(inner.valueType)];
}

/**
 * What is no word of the interface: values of records that no language has a word for and names of the collections (the
 * author’s manual), lines that the accounting rules print, titles of the pages that a federation is to write itself, and how the
 * texts of a built site are cited, which is in the language of the texts.
 */
async function vocabulary(site: string): Promise<string[]> {
  const found: string[] = [];
  const read = (folder: string): string[] =>
    readdirSync(join(root, folder)).map((it) => join(root, folder, it));
  const modules = await Promise.all(
    read('src/schemas').map(async (file) => Object.values((await import(file)) as Record<string, unknown>)),
  );
  const shownByWords = new Set(
    modules.flat().flatMap((it) => (it instanceof z.ZodType ? [...worded(it)] : [])),
  );
  for (const value of modules.flat())
    if (value instanceof z.ZodType)
      found.push(...listed(z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })));
    else found.push(...strings(value));
  found.splice(0, found.length, ...found.filter((it) => !shownByWords.has(it)));
  for (const file of read('src/statements')) found.push(...strings(JSON.parse(readFileSync(file, 'utf8'))));
  for (const file of read('src/default-pages'))
    found.push(/^title: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  for (const file of read('src/exports/tables'))
    for (const table of Object.values((await import(file)) as Record<string, unknown>))
      if (typeof table === 'object' && table !== null && 'label' in table)
        found.push(...strings(table.label));
  for (const file of readdirSync(join(site, 'policies')).filter((it) => it.endsWith('.json'))) {
    const text = JSON.parse(readFileSync(join(site, 'policies', file), 'utf8')) as PolicyFile;
    const cited = citePolicy(text);
    found.push(cited, inBookMarks(text.title), policyNumber(text) ?? '');
    found.push(...text.clauses.flatMap(({ citation }) => [citation, cited + citation]));
  }
  // What a column is called and means, as the page of a download shows it, is worded by the schemas, too.
  const { resources } = JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8')) as DataPackage;
  for (const { name, description = '' } of resources.flatMap((it) => it.schema.fields))
    found.push(name, description, ...escapedHtml(description));
  found.push(executionGroup);
  return [...new Set(found.filter((it) => chinese.test(it)))].sort((a, b) => b.length - a.length);
}

/** Paths of the files that a route of src/pages makes. */
const routePattern = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replace(/\.astro$/, '')
      .replace(/(^|\/)index$/, '')
      .replace(/\/?\[\.\.\.\w+\]/g, '(/[^/]+)*')
      .replace(/\[\w+\]/g, '[^/]+')}/?(index)?\\.html$`,
  );

const sign = chinese.source;

/** Chinese of a page that is not, as it stands there, in the manual, with what stands around it. */
function untranslated(html: string, manual: RegExp): string[] {
  const rest = html.replace(manual, '¤');
  return [...rest.matchAll(new RegExp(`.{0,30}(?:${sign})+.{0,20}`, 'gu'))].map((it) => it[0]);
}

/**
 * What a file says in the language of the portal: of a table all but its header, which the schemas word; of a page all but
 * the values by which a script filters.
 */
const textOf = (file: string): string => {
  const text = readFileSync(file, 'utf8').replace(/(data-facet="[\w-]+" value=)"[^"]*"/g, '$1');
  return file.endsWith('.csv') ? csvLines(text).slice(1).join('') : text;
};

/** Words of the manual where they stand alone: 个 is one, and not a part of 三个. */
const standing = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!${sign})(?:${words.map((it) => RegExp.escape(it)).join('|')})(?!${sign})`, 'gu');

test('a second language is a folder, and leaves no word of the first on a page', async () => {
  const checkout = makeCheckout();
  const work = mkdtempSync(join(tmpdir(), 'portal-language-'));
  try {
    mkdirSync(join(checkout, 'src/words/qps'));
    cpSync(join(root, 'tests/fixtures/words/qps.ts'), join(checkout, 'src/words/qps/index.ts'));
    const content = join(work, 'content');
    mkdirSync(content);
    writeLatinContent(content, 'qps');
    const env = { PORTAL_CONTENT: content, PORTAL_OUT: join(work, 'out'), PORTAL_BENCH: 'render' };
    const { code, output } = await runBuild(checkout, env);
    expect(code, output).toBe(0);
    const staging = join(work, '.out.releases/staging');
    const pages = readdirSync(staging, { recursive: true, encoding: 'utf8' }).filter((it) =>
      /\.(html|xml|ics|vcf|csv)$/.test(it),
    );
    const routes = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' });
    expect(
      routes.filter((it) => it.endsWith('.astro') && !pages.some((page) => routePattern(it).test(page))),
      'routes without a page in the test',
    ).toEqual([]);
    const written = readdirSync(join(root, 'src/default-pages')).map((it) => it.replace('.mdx', ''));
    const manual = standing(await vocabulary(staging));
    const left = pages
      .filter((page) => !written.some((it) => page.startsWith(`${it}/`)))
      .flatMap((page) => untranslated(textOf(join(staging, page)), manual).map((it) => `${page}: ${it}`));
    expect(left).toEqual([]);
    const site = readBuiltSite(staging, 'https://portal.example.org', '/');
    const { findings } = await runSiteGates([links], site);
    expect(findings, 'links of a portal with few records, long tables and years without any').toEqual([]);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
});

test('a word of the first language on a page is found, whatever stands beside it', () => {
  const manual = standing(['审计结果', '个', '《甲》第 1 段']);
  expect(untranslated('<p>审计结果：看全部</p>', manual)).toEqual(['<p>审计结果：看全部</p>']);
  expect(untranslated('<p>审计结果 看 xx</p>', manual)).toEqual(['<p>¤ 看 xx</p>']);
  expect(untranslated('<p>三个</p>', manual)).toEqual(['<p>三个</p>']);
  expect(untranslated('<p>审计结果 xx 3 个, 《甲》第 1 段</p>', manual)).toEqual([]);
});

test('a value that a language has a word for is found where it is shown as it is', () => {
  const schema = z.strictObject({
    kind: plainWords('x.kind', ['通知', '决定']).optional(),
    rows: z.array(z.union([z.strictObject({ unit: plainWords('x.unit', ['元']) }), codes(['人'])])),
  });
  expect([...new Set(worded(schema))]).toEqual(['通知', '决定', '元']);
  expect([...worded(enumOfWords('x.state', { open: '开着' }))]).toEqual(['open', '开着']);
});

test('a language that has no folder is told in the words of staff', async () => {
  await expect(loadWords('xx')).rejects.toThrow('src/words/ 里没有这个文件夹');
});

import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { policySchema } from '../../src/schemas/policy.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';

const content = resolve(import.meta.dirname, '../../content');

/** Any sign of Chinese: an ideograph, a mark between ideographs, a full-width sign. */
export const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/u;

/** Values that a schema lists: they stay, since they are no text of a record. */
export function* listed(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema))
    if ((key === 'enum' || key === 'const') && value !== null) yield* [value].flat().map(String);
    else yield* listed(value);
}

const listedIn = (schema: z.ZodType): Set<string> =>
  new Set(listed(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));

const names = new Map<string, string>();
/** A name in Latin letters: the same for the same text, and different for different ones. */
const nameOf = (text: string): string => {
  const name = names.get(text) ?? `Name ${names.size + 1}`;
  names.set(text, name);
  return name;
};

/** A record in Latin letters, so that every Chinese sign on a page is a word of the interface; what it cites is the clause p1. */
function latin(value: unknown, kept: ReadonlySet<string>, key = ''): unknown {
  if (key === 'number' && typeof value === 'object') return value;
  if (key === 'clause' && typeof value === 'string') return 'p1';
  if (typeof value === 'string')
    return kept.has(value) || !chinese.test(value) ? value : value.replace(/[^\x20-\x7e]+/gu, nameOf).trim();
  const free = key === 'topics' || key === 'keywords';
  if (Array.isArray(value)) return value.map((it) => latin(it, free ? new Set() : kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, latin(item, kept, name)]));
}

/** Which records of the sample city: at least one on each kind of page. */
const sample: [collection: CollectionName, ids: RegExp][] = [
  ['federations', /^(99|9901|990102)$/],
  ['associations', /^9901-/],
  ['audits', /^9901-deaf-/],
  ['surveys', /^opinion-/],
  ['evaluations', /-2025$/],
  ['budgets', /./],
  ['services', /./],
  ['situations', /^[a-c]/],
  ['service-places', /^bailu/],
  ['stations', /^bailu/],
  ['organisations', /^bailu/],
  ['volunteering', /^a/],
  ['villages', /^990102001$/],
  ['observations', /2024|^appraisals$|^budget-reports$/],
  ['inspections', /./],
  ['documents', /202[345]/],
];

function writeRecords(to: string): void {
  for (const [collection, ids] of sample) {
    const kept = listedIn(collections[collection].schema);
    mkdirSync(join(to, collection));
    for (const file of readdirSync(join(content, collection)).filter((it) => ids.test(it.slice(0, -5)))) {
      const record: unknown = JSON.parse(readFileSync(join(content, collection, file), 'utf8'));
      writeFileSync(join(to, collection, file), JSON.stringify(latin(record, kept)));
    }
  }
  const guide: unknown = JSON.parse(readFileSync(join(content, 'volunteer-guide.json'), 'utf8'));
  writeFileSync(join(to, 'volunteer-guide.json'), JSON.stringify(latin(guide, new Set())));
  copyFileSync(join(content, 'link-check.json'), join(to, 'link-check.json'));
  cpSync(join(content, 'originals'), join(to, 'originals'), { recursive: true });
}

const body =
  'A paragraph.\n\n## A heading\n\nAnother paragraph.\n\n| One | Two |\n| --- | --- |\n| 1 | 2 |\n';

function writePolicies(to: string): void {
  const kept = listedIn(policySchema);
  mkdirSync(join(to, 'policies'));
  for (const file of readdirSync(join(content, 'policies'))) {
    const [, front = ''] = readFileSync(join(content, 'policies', file), 'utf8').split(/^---$/m);
    const text = stringify(latin(parse(front), kept), { defaultStringType: 'QUOTE_DOUBLE' });
    writeFileSync(join(to, 'policies', file), `---\n${text}---\n\n${body}`);
  }
}

const years = Array.from({ length: 30 }, (_, index) => 1991 + index);

/** A measure and a commitment with more rows than fit on a page. */
function writeLong(to: string): void {
  const commitment = {
    ...{ id: 'long', clause: 'p1', sentence: 'Long', strength: 'duty', measure: 'association-money' },
    ...{ comparison: 'at-least', value: '1', unit: '元', yearly: { from: 1991 } },
    binds: { who: 'association', levels: ['city'] },
  };
  const policy = { title: 'Long', kind: '通知', status: '有效', publishedOn: '1990-12-01', topics: [] };
  const front = stringify({ ...policy, commitments: [commitment] }, { defaultStringType: 'QUOTE_DOUBLE' });
  writeFileSync(join(to, 'policies/long.mdx'), `---\n${front}---\n\n${body}`);
  const of = ['blind', 'deaf', 'physical', 'intellectual'].map((it) => `9901-${it}`);
  const rows = of.flatMap((organisation) => years.map((year) => ({ organisation, year, value: '1' })));
  const figures = { title: 'Long', measure: 'association-money', publishedOn: '2021-01-01', rows };
  writeFileSync(
    join(to, 'observations/long.json'),
    JSON.stringify({ ...figures, source: { name: 'Source' } }),
  );
}

/** Writes a content folder without Chinese in its texts: the sample city, one record at least of each kind of page. */
export function writeLatinContent(to: string, language: string): void {
  writeRecords(to);
  writePolicies(to);
  writeLong(to);
  const site = {
    ...{ name: 'Site', publisher: 'Publisher', url: 'https://portal.example.org/', description: 'About' },
    ...{ place: '9901', language, auditDutySince: 2015 },
  };
  writeFileSync(join(to, 'site.json'), JSON.stringify(site));
  const counties = ['990102', '990103', '990105', '990121'].map((code) => `${code},County`);
  const places = ['99,Province', '9901,City', ...counties, '990102001,Township'];
  writeFileSync(join(to, 'divisions.csv'), `code,name\n${places.join('\n')}\n`);
}

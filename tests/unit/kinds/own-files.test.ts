import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const src = resolve(import.meta.dirname, '../../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((it) =>
  /\.(ts|astro)$/.test(it),
);

/** The files that are a kind's alone: a part of their path is its name, in the singular or plural, or begins with it. */
function ownFiles(all: readonly string[], singular: string, plural: string): string[] {
  const component = singular.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const name = new RegExp(`^(?:(?:${singular}|${plural})(?:\\.\\w+)?|${component}(?:s|[A-Z]\\w*)?\\.astro)$`);
  return all.filter((file) => !file.startsWith('gates/axe/') && file.split('/').some((it) => name.test(it)));
}

/** Kinds that have nothing but a list, record pages, downloads and perhaps a form. */
const plain = [
  ['survey', 'surveys'],
  ['budget', 'budgets'],
  ['document', 'documents'],
  ['inspection', 'inspections'],
  ['station', 'stations'],
  ['service-place', 'service-places'],
  ['federation', 'federations'],
  ['situation', 'situations'],
] as const;

for (const [singular, plural] of plain)
  test(`a plain kind has 12 files of its own at most: ${plural}`, () => {
    const own = ownFiles(files, singular, plural);
    expect(own).toContain(`kinds/${plural}.ts`);
    expect(own).toContain(`schemas/${singular}.ts`);
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(12);
  });

test('own files are counted by their names', () => {
  const all = ['kinds/surveys.ts', 'components/survey/A.astro', 'layouts/SurveyLead.astro', 'surveyed.ts'];
  expect(ownFiles(all, 'survey', 'surveys')).toEqual(all.slice(0, 3));
});

const filesWith = (text: string): string[] =>
  files.filter((it) => readFileSync(join(src, it), 'utf8').includes(text)).sort();

test('a field of an audit stands in five files, its label not in the words of pages', () => {
  expect(filesWith('reportNumber')).toEqual([
    'components/audit/Report.astro',
    'exports/tables/audits.ts',
    'importers/audit/cover.ts',
    'layouts/metadata/audit-meta.ts',
    'schemas/audit.ts',
  ]);
  expect(filesWith("'报告文号'")).toEqual(['importers/audit/cover.ts', 'schemas/audit.ts']);
});

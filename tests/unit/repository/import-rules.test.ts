import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lintingWith } from '../../support/linting.ts';
import { importBlocks, importRules } from '../../../eslint.imports.js';

const root = resolve(import.meta.dirname, '../../..');
const rule = '@typescript-eslint/no-restricted-imports';

// The rules alone, without type information, so that a snippet needs no file.
const lint = lintingWith(importBlocks);
const findings = (file: string, code: string): Promise<string[]> =>
  lint(file, file.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`);

const refused: [keyof typeof importRules, string, string][] = [
  ['schemas', 'schemas/x.ts', "import { today } from '../clock.ts'"],
  ['schemas', 'schemas/x.ts', "import { z } from 'astro/zod'"],
  ['schemas', 'schemas/x.ts', "import { readFileSync } from 'node:fs'"],
  ['domain', 'domain/x.ts', "import { readFileSync } from 'node:fs'"],
  ['domain', 'domain/x.ts', "import { getCollection } from 'astro:content'"],
  ['domain', 'domain/x.ts', "import { settings } from '../settings.ts'"],
  ['domain', 'domain/money/x.ts', "import { pages } from '../../queries/site/pages.ts'"],
  ['domain', 'domain/x.ts', "export * from '../gates/types.ts'"],
  ['words', 'words/en/x.ts', "import { site } from '../../queries/site/site.ts'"],
  ['words', 'words/en/faults/x.ts', "import { readFileSync } from 'node:fs'"],
  ['queries', 'queries/x.ts', "import Card from '../components/Card.astro'"],
  ['queries', 'queries/x.ts', "import { gates } from '../gates/index.ts'"],
  ['queries', 'queries/audits/x.ts', "import { kinds } from '../../kinds/index.ts'"],
  ['queries', 'queries/audits/x.ts', "import { today } from '../../clock.ts'"],
  ['clock', 'queries/as-of/as-of.ts', "import { kinds } from '../../kinds/index.ts'"],
  ['kinds', 'kinds/x.ts', "import { today } from '../clock.ts'"],
  ['views', 'views/x.ts', "import { now } from '../clock.ts'"],
  ['downloads', 'downloads/x.ts', "import { now } from '../clock.ts'"],
  ['pages', 'pages/audits/x.astro', "import { today } from '../../clock.ts'"],
  ['components', 'components/audit/X.astro', "import { today } from '../../clock.ts'"],
  ['kinds', 'kinds/x.ts', "import { sections } from '../views/sections.ts'"],
  ['kinds', 'kinds/x.ts', "import { csv } from '../exports/formats/csv-format.ts'"],
  ['views', 'views/x.ts', "import { formats } from '../exports/formats/formats.ts'"],
  ['views', 'views/x.ts', "import Card from '../components/Card.astro'"],
  ['downloads', 'downloads/x.ts', "import { siteMap } from '../views/site-map.ts'"],
  ['pages', 'pages/x.astro', "import { getCollection } from 'astro:content'"],
  ['pages', 'pages/policies/x.astro', "import { getEntry } from 'astro:content'"],
  ['pages', 'layouts/X.astro', "import { gates } from '../gates/index.ts'"],
  ['components', 'components/X.astro', "import { getCollection } from 'astro:content'"],
  ['components', 'components/X.astro', "import { render } from 'astro:content'"],
  [
    'components',
    'components/policy/X.astro',
    "import { policies } from '../../queries/policies/policies.ts'",
  ],
  ['components', 'components/X.astro', "import { kinds } from '../kinds/index.ts'"],
  ['components', 'components/X.astro', "import Layout from '../layouts/BaseLayout.astro'"],
  ['components', 'components/x.ts', "import { toCsv } from '../exports/formats/csv.ts'"],
  ['components', 'components/X.astro', "import { readFileSync } from 'node:fs'"],
  ['checks', 'gates/x.ts', "import { policies } from '../queries/policies/policies.ts'"],
  ['checks', 'gates/axe/x.ts', "import Card from '../../components/Card.astro'"],
  ['checks', 'importers/x.ts', "import home from '../pages/index.astro'"],
  ['checks', 'importers/policy/x.ts', "import { getCollection } from 'astro:content'"],
  ['checks', 'link-check/x.ts', "import { stations } from '../queries/volunteering/volunteering.ts'"],
  ['checks', 'browser/x.ts', "import Layout from '../layouts/BaseLayout.astro'"],
  ['exports', 'exports/x.ts', "import Card from '../components/Card.astro'"],
  ['exports', 'exports/x.ts', "import { gates } from '../gates/index.ts'"],
  ['charts', 'charts/x.ts', "import { words } from '../words/portal.ts'"],
  ['search', 'search/x.ts', "import { settings } from '../settings.ts'"],
  ['search', 'search/build/x.ts', "import { policies } from '../../queries/policies/policies.ts'"],
  ['client', 'client/search/x.ts', "import { searchFiles } from '../../search/build/index.ts'"],
  ['client', 'client/x.ts', "import { join } from 'node:path'"],
  ['client', 'client/x.ts', "import { settings } from '../settings.ts'"],
  ['client', 'client/x.ts', "import { policies } from '../queries/policies/policies.ts'"],
];

for (const [room, file, code] of refused)
  test(`${room}: ${file} may not ${code}`, async () => {
    expect(await findings(file, code)).toEqual([rule]);
  });

const accepted: [string, string][] = [
  [
    'schemas/x.ts',
    "import { z } from 'zod'; import { line } from './common.ts'; export const x = z.array(line)",
  ],
  ['domain/x.ts', "import type { Policy } from '../schemas/policy.ts'; export type X = Policy"],
  ['queries/x.ts', "import { getCollection } from 'astro:content'; export const x = getCollection"],
  ['kinds/x.ts', "import { surveyTable } from '../exports/tables/surveys.ts'; export const x = surveyTable"],
  ['kinds/x.ts', "import { recordFileOf } from '../exports/json/record-schemas.ts'; recordFileOf('surveys')"],
  [
    'pages/x.astro',
    "import { render } from 'astro:content'; import { x } from '../queries/site/x.ts'; x(render)",
  ],
  [
    'components/X.astro',
    "import type { CollectionEntry } from 'astro:content'; type Props = CollectionEntry<'pages'>",
  ],
  ['components/x/X.astro', "import { site } from '../../queries/site/site.ts'; site.title"],
  ['gates/x.ts', "import { policySchema } from '../schemas/policy.ts'; export const x = policySchema"],
  ['search/build/x.ts', "import { fold } from '../fold.ts'; fold('')"],
  ['client/search/x.ts', "import { find } from '../../search/find.ts'; find"],
  ['client/x.ts', "import { csvFile } from '../exports/formats/csv.ts'; csvFile([], [])"],
  ['client/x.ts', "import type { Words } from '../words/languages.ts'; export type X = Words"],
];

for (const [file, code] of accepted)
  test(`${file} may ${code}`, async () => {
    expect(await findings(file, code)).toEqual([]);
  });

test('every room of the table has a case here, and the configuration holds the table', async () => {
  expect(new Set(refused.map(([room]) => room))).toEqual(new Set(Object.keys(importRules)));
  const { ESLint } = await import('eslint');
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile(
    resolve(root, 'src/domain/policies/clauses.ts'),
  )) as {
    rules: Record<string, unknown>;
  };
  expect(config.rules[rule]).toEqual([2, { patterns: importRules['domain']?.patterns }]);
  expect(config.rules['max-lines']).toEqual([2, 300]);
});

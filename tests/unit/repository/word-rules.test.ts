import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lintingWith } from '../../support/linting.ts';
import { chineseData, wordsBlocks } from '../../../eslint.words.js';

const root = resolve(import.meta.dirname, '../../..');
const findings = lintingWith([{ files: ['src/**/*.ts', 'src/**/*.astro'] }, ...wordsBlocks]);
const refused = ['words/no-chinese'];

const wrong: [what: string, file: string, source: string][] = [
  ['a string', 'domain/audits/x.ts', "export const name = '审计';"],
  ['a template', 'domain/audits/x.ts', 'export const name = (year: number) => `${year} 年`;'],
  ['a pattern', 'layouts/metadata/x.ts', 'export const pattern = /年度/;'],
  ['a key', 'components/x.ts', 'export const looks = { 优: 1 };'],
  ['a mark', 'client/x.ts', "export const list = (all: string[]) => all.join('、');"],
  ['text of an element', 'components/X.astro', '<p>审计</p>'],
  ['an attribute', 'components/X.astro', '<p aria-label="审计"></p>'],
  ['a mark between values', 'components/X.astro', '---\nconst a = 1;\n---\n\n<p>{a}：{a}</p>'],
  ['a string in a page', 'pages/x/index.astro', "---\nconst title = '审计';\n---\n\n<p>{title}</p>"],
];
for (const [what, file, source] of wrong)
  test(`Chinese in ${what} of ${file} is refused`, async () => {
    expect(await findings(file, source)).toEqual(refused);
  });

const right: [what: string, file: string, source: string][] = [
  ['a comment', 'domain/audits/x.ts', '/** 审计 */\nexport const x = 1; // 年'],
  [
    'a comment of a page',
    'components/X.astro',
    '---\n/** 审计 */\nconst a = 1;\n---\n\n<!-- 审计 --><p>{/* 审计 */}{a}</p>',
  ],
  ['words', 'words/zh-CN/x.ts', "export const x = '审计';"],
  ['a schema', 'schemas/x.ts', "export const x = '审计';"],
  ['a gate', 'gates/x.ts', "export const x = '审计';"],
  ['an importer', 'importers/x.ts', "export const x = '审计';"],
];
for (const [what, file, source] of right)
  test(`Chinese may stand in ${what}`, async () => {
    expect(await findings(file, source)).toEqual([]);
  });

const portal = "import { portalWords } from '../../words/portal.ts';";
const asks: [what: string, file: string, source: string][] = [
  [
    'a page outside getStaticPaths',
    'pages/x/index.astro',
    `---\n${portal}\n---\n\n<p>{portalWords.frame.home}</p>`,
  ],
  [
    'an endpoint',
    'pages/x/x.json.ts',
    `${portal}\nexport const GET = () => new Response(portalWords.language);`,
  ],
  [
    'a component',
    'components/x/X.astro',
    `---\n${portal}\nconst w = portalWords.frame;\n---\n\n<p>{w.home}</p>`,
  ],
  ['a view', 'views/x/x.ts', `${portal}\nexport const home = portalWords.frame.home;`],
  ['a re-export', 'kinds/x/x.ts', "export { portalWords } from '../../words/portal.ts';"],
  [
    'a language itself',
    'kinds/x/x.ts',
    "import { words } from '../../words/zh-CN/index.ts';\nexport const home = words.frame.home;",
  ],
  [
    'the loader',
    'queries/x/x.ts',
    "import { loadWords } from '../../words/languages.ts';\nexport const words = await loadWords();",
  ],
];
for (const [what, file, source] of asks)
  test(`words are handed on: ${what} may not ask for them`, async () => {
    expect(await findings(file, source)).toEqual(['words/handed-on']);
  });

const takes: [what: string, file: string, source: string][] = [
  [
    'the middleware',
    'middleware.ts',
    "import { portalWords } from './words/portal.ts';\nexport const x = portalWords;",
  ],
  [
    'getStaticPaths of a page',
    'pages/x/[id].astro',
    `---\n${portal}\nexport const getStaticPaths = () => [portalWords.frame].map((params) => ({ params }));\nconst { words } = Astro.locals;\n---\n\n<p>{words.frame.home}</p>`,
  ],
  [
    'getStaticPaths of an endpoint',
    'pages/x/[id].json.ts',
    `${portal}\nexport function getStaticPaths() {\n  return [{ params: portalWords.frame }];\n}`,
  ],
  [
    'a type',
    'kinds/x/x.ts',
    "import type { Words } from '../../words/languages.ts';\nexport type X = Words;",
  ],
  [
    'what staff read',
    'gates/x/x.ts',
    "import { dates } from '../../words/zh-CN/dates.ts';\nexport const x = dates;",
  ],
];
for (const [what, file, source] of takes)
  test(`words are handed on: ${what} may take them`, async () => {
    expect(await findings(file, source)).toEqual([]);
  });

test('every file that holds Chinese as data exists, and gives its reason', () => {
  for (const [file, reason] of Object.entries(chineseData)) {
    expect(existsSync(resolve(root, file)), file).toBe(true);
    expect(reason).not.toBe('');
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lazy } from '../../support/lazy.ts';
import { circlesOf, graphOf, importsIn, packageOf, root } from '../../support/import-graph.ts';

const program = lazy(() => importsIn('{src,scripts}/**/*.{ts,astro,mdx}', '*.{js,mjs}'));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('the graph sees types, dynamic imports, what is handed on, and .astro files', () => {
  const imports = importsIn('src/integrations/*.ts', 'src/layouts/BaseLayout.astro', 'src/gates/run.ts');
  expect(imports.get('src/gates/run.ts')).toContain('./types.ts');
  expect(imports.get('src/integrations/live-page.ts')).toContain('virtual:content-errors');
  expect(imports.get('src/layouts/BaseLayout.astro')).toContain('../styles/index.css');
});

test('a circle is found through any number of modules, and only a circle', () => {
  expect(
    circlesOf(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', []],
      ]),
    ),
  ).toEqual([]);
  expect(
    circlesOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b → c → b']);
  expect(circlesOf(new Map([['a', ['a']]]))).toEqual(['a → a']);
});

// Tools of the repository itself: `npm ci --omit=dev && npm start` needs none of them.
const tools = new Set(['eslint.config.js', 'playwright.config.ts']);

test('every package that the program imports is one of its dependencies', () => {
  const undeclared = [...program()].flatMap(([file, specifiers]) =>
    tools.has(file)
      ? []
      : specifiers
          .map(packageOf)
          .filter((name) => name !== undefined && !(name in dependencies))
          .map((name) => `${file}: ${name}`),
  );
  expect(program().size).toBeGreaterThan(400);
  expect(undeclared).toEqual([]);
});

test('no module imports itself by a way round, not even its types', () => {
  expect(circlesOf(graphOf(program()))).toEqual([]);
});

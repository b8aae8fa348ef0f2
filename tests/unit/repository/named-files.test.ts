import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

/** The files and folders of the repository that a text names in backticks; `<…>` and `*` stand for any name. */
function namedIn(text: string): string[] {
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? '');
  return named.filter((it) => /^(?:src|tests|scripts|content|public|\.ci)\//.test(it));
}

const isThere = (name: string): boolean => {
  const pattern = name.replaceAll(/<[^>]+>/g, '*');
  return pattern.includes('*') ? globSync(pattern, { cwd: root }).length > 0 : existsSync(join(root, name));
};

for (const file of ['ARCHITECTURE.md', 'CONTRIBUTING.md'])
  test(`every file that ${file} names exists`, () => {
    const named = namedIn(readFileSync(join(root, file), 'utf8'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((it) => !isThere(it))).toEqual([]);
  });

test('a file that does not exist is found, whatever stands for any name', () => {
  expect(
    namedIn('see `src/kinds/nothing.ts`, `src/*/nothing.ts` and `npm test`').filter((it) => !isThere(it)),
  ).toEqual(['src/kinds/nothing.ts', 'src/*/nothing.ts']);
  expect(
    ['src/exports/formats/<format>.ts', 'src/kinds/', 'src/schemas/measures-*.ts'].filter(
      (it) => !isThere(it),
    ),
  ).toEqual([]);
});

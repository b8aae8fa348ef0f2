import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');
const declared = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;

/** Where each name is declared for others, of the names that several files declare. A language has the words of another. */
function shared(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const all = [...sources].flatMap(([file, text]) =>
    [...text.matchAll(declared)].map(([, name = '']) => ({ name, file })),
  );
  const files = Map.groupBy(all, (it) => it.name);
  return new Map(
    [...files].filter(([, its]) => its.length > 1).map(([name, its]) => [name, its.map((it) => it.file)]),
  );
}

/** A kind is called as its records are, and a registry of the portal as what it holds. */
const isKind = (files: readonly string[]): boolean =>
  files.length === 2 && files.some((it) => it.startsWith('src/kinds/'));

/** Names that Astro asks for. */
const ofAstro = new Set(['getStaticPaths', 'GET', 'prerender', 'onRequest', 'collections']);

/** The same in two rooms, each with what it is there. */
const same: Readonly<Record<string, string>> = {
  year: 'a year: the cell of a form, the field of a download',
  count: 'a count: the cell of a form, the field of a download',
  points: 'points: the cell of a form, the field of a record',
  creditCode: 'a credit code: the cell of a form, the field of a record',
  placeName: 'the name of a place: the cell of a form, the column of a download, for a page',
  bodyName: 'the name of a body: the cell of a form, for a page',
  headColumns: 'the columns above the table, of each form',
};

const sources = new Map(
  globSync('src/**/*.ts', { cwd: root, exclude: ['src/words/zh-CN/**'] }).map((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]),
);

test('a name that is exported means one thing in the whole of src', () => {
  expect(sources.size).toBeGreaterThan(400);
  const found = [...shared(sources)].filter(
    ([name, files]) => !ofAstro.has(name) && !(name in same) && !isKind(files),
  );
  expect(found).toEqual([]);
});

test('what is accepted is there', () => {
  const names = shared(sources);
  expect(Object.keys(same).filter((name) => !names.has(name))).toEqual([]);
});

test('a name with two meanings is found, with its files', () => {
  const two = new Map([
    ['src/domain/a.ts', 'export interface Figure {}\nconst own = 1;\n'],
    ['src/gates/b.ts', 'export const own = 2;\nexport type Figure = string;\n'],
  ]);
  expect([...shared(two)]).toEqual([['Figure', ['src/domain/a.ts', 'src/gates/b.ts']]]);
});

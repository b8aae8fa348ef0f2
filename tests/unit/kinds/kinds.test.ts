import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { kindOf, kinds } from '../../../src/kinds/index.ts';
import { bodies } from '../../../src/queries/audits/bodies.ts';
import { context } from '../exports/sample-downloads.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const pages = resolve(import.meta.dirname, '../../../src/pages');
/** Kinds whose records are parts of the pages of others. */
const onPagesOfOthers = new Set(['villages']);

for (const {
  name,
  folder,
  page,
  records,
  titleOf,
  pathOf,
  list,
  downloads,
  listTables,
  file,
  words: said,
  about,
} of kinds(words))
  test(`${name}: all that is derived from its definition has a record, a title and a page`, () => {
    expect(records().length, `records in content/${name}/`).toBeGreaterThan(0);
    const [first] = records();
    expect(titleOf(first?.id ?? '')).toBeTruthy();
    expect(titleOf('no-such-record')).toBeUndefined();
    expect(pathOf('x')).toBe(`/${folder}/x/`);
    expect(page).toMatch(/^\/[a-z-]+\/$/);
    expect(said.column).not.toBe('');
    const hasPage = ['[id]/index', '[code]/[...page]'].some((it) =>
      existsSync(join(pages, folder, `${it}.astro`)),
    );
    expect(hasPage, `src/pages/${folder}/[id]/index.astro`).toBe(!onPagesOfOthers.has(name));
    if (name !== 'measures') expect(downloads.length).toBeGreaterThan(0);
    if (file) expect(file.what).not.toBe('');
    for (const table of listTables(context)) {
      expect(table.rows.length, table.page).toBeGreaterThan(0);
      expect([...table.rows].length, table.page).toBe(table.rows.length);
    }
    if (!list) return;
    const { items, values, offered, base } = list.get();
    expect(items.length).toBeGreaterThan(0);
    expect(base).toBe(`/${folder}/`);
    expect(offered().every((it) => values.includes(it))).toBe(true);
    expect(new Set(values.map((it) => it.path)).size).toBe(values.length);
    const narrowed = new Set(values.map((it) => it.path));
    const ofBodies = [...bodies().keys()].flatMap((id) => about?.of(id) ?? []);
    expect(ofBodies.length > 0, `src/kinds/${name}.ts: the facet of \`about\``).toBe(about !== undefined);
    for (const { path } of ofBodies)
      expect(narrowed, 'the list of an organisation, which its page links to').toContain(path);
    for (const { path, items: passing } of values) {
      expect(path.startsWith(base)).toBe(true);
      const ids = new Set(passing.map((it) => it.id));
      expect(passing.map((it) => it.id)).toEqual(items.filter((it) => ids.has(it.id)).map((it) => it.id));
    }
  });

test('no two kinds share a name, a folder or a rank', () => {
  expect(new Set(kinds(words).map((it) => it.rank)).size).toBe(kinds(words).length);
  expect(new Set(kinds(words).map((it) => it.name)).size).toBe(kinds(words).length);
  expect(new Set(kinds(words).map((it) => it.folder)).size).toBe(kinds(words).length);
});

test('organisations are narrowed by supervision, the supervised first', () => {
  const values = kindOf(words, 'organisations').list?.get().values ?? [];
  const shown = values.filter(({ path }) => path.includes('/supervision/')).map(({ value }) => value);
  expect(shown).toEqual([words.organisations.supervised, words.organisations.notSupervised]);
});

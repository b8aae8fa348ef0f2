import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isOwnAddress, isPortalFile } from '../../../src/records/own-addresses.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';

const pages = join(import.meta.dirname, '../../../src/pages');
const routes = readdirSync(pages, { recursive: true, withFileTypes: true })
  .filter((it) => it.isFile() && !it.name.startsWith('_'))
  .map((it) =>
    join(it.parentPath, it.name)
      .slice(pages.length + 1)
      .split('/'),
  );
const fixed = (part: string): string => part.split('.')[0] ?? '';
const isFixed = (part: string): boolean => !part.includes('[') && !['index', '404'].includes(fixed(part));

test('no page of the federation takes the place of a route at the root of the site', () => {
  const names = routes
    .map(([first = '']) => first)
    .filter(isFixed)
    .map(fixed);
  expect(names.length).toBeGreaterThan(20);
  expect(
    [...names, ...Object.keys(collections)].filter((it) => it !== 'pages' && !isOwnAddress('pages', it)),
  ).toEqual([]);
});

test('a file below a route is the portal’s, one of a tool or of the federation is not', () => {
  const folders = routes.flatMap(([first = '']) => (isFixed(first) ? [fixed(first)] : []));
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((it) => !isPortalFile(`${it}/a.json`))).toEqual([]);
  expect(['holidays.json', 'assets/entry.json', 'assets/a.json', 'menu.json'].filter(isPortalFile)).toEqual([
    'holidays.json',
  ]);
});

test('no record takes the place of a route below its folder', () => {
  const folders: Record<string, CollectionName | 'commitments'> = {
    volunteer: 'volunteering',
    commitments: 'commitments',
  };
  const free = routes.flatMap(([folder = '', second]) => {
    const collection = folders[folder] ?? (folder in collections ? (folder as CollectionName) : undefined);
    if (collection === undefined || second === undefined || !isFixed(second)) return [];
    return isOwnAddress(collection, fixed(second)) ? [] : [`${folder}/${second}`];
  });
  expect(free).toEqual([]);
});

test('plain numbers are pages of lists, and ids only where there is no list', () => {
  expect(
    (['documents', 'audits', 'policies', 'commitments'] as const).map((it) => isOwnAddress(it, '217')),
  ).toEqual([true, true, true, true]);
  expect(isOwnAddress('federations', '99')).toBe(false);
  expect(isOwnAddress('documents', 'LIST')).toBe(true);
  expect(isOwnAddress('documents', 'list-of-2025')).toBe(false);
});

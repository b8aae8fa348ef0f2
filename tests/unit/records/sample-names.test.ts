import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import { readDivisionFile } from '../../../src/records/divisions.ts';

// Two records of one name look like a mistake of the portal, and nobody can tell which is meant.
const content = join(import.meta.dirname, '../../../content');

const doubles = (names: readonly string[]): string[] =>
  names.filter((it, index) => names.indexOf(it) < index);

test('no two places of the sample beside each other bear one name', () => {
  const rows = readDivisionFile(join(content, 'divisions.csv')).divisions;
  const level = [2, 4, 6, 9, 12];
  const above = (code: string): string => code.slice(0, level.findLast((it) => it < code.length) ?? 0);
  expect(rows.length).toBeGreaterThan(500);
  expect(doubles(rows.map(({ code, name }) => `${above(code)} ${name}`))).toEqual([]);
});

test('no two bodies, services or places of service of the sample bear one name', () => {
  const all = readContent(content);
  const names = (
    ['federations', 'associations', 'organisations', 'service-places', 'stations', 'services'] as const
  ).flatMap((it) => recordsOf(all, it).map(({ data }) => data.name));
  expect(names.length).toBeGreaterThan(100);
  expect(doubles(names)).toEqual([]);
});

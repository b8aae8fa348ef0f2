import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { kinds } from '../../../src/kinds/index.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const twice = (all: readonly string[]): string[] => [
  ...new Set(all.filter((it, index) => all.indexOf(it) < index)),
];

test('no two records of the sample bear one name, of whatever kind they are', () => {
  const titles = kinds(words).flatMap(({ name, records, titleOf }) =>
    name === 'villages' ? [] : records().map(({ id }) => titleOf(id) ?? id),
  );
  expect(titles.length).toBeGreaterThan(500);
  expect(twice(titles)).toEqual([]);
});

test('no two villages of one township of the sample bear one name', () => {
  const rows = readFileSync(resolve(import.meta.dirname, '../../../content/divisions.csv'), 'utf8').split(
    /\r?\n/,
  );
  const villages = rows.filter((it) => /^\d{12},/.test(it)).map((it) => it.slice(0, 9) + it.slice(12));
  expect(villages.length).toBeGreaterThan(400);
  expect(twice(villages)).toEqual([]);
});

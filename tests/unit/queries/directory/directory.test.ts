import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compositionOf } from '../../../../src/domain/directory/composition.ts';
import { coverageOf } from '../../../../src/domain/directory/coverage.ts';
import { readDirectory } from '../../../../src/queries/directory/directory.ts';
import { fixture } from '../../../support/fixture.ts';

test('a folder without places and records is an empty directory', () => {
  const empty = [
    join(tmpdir(), 'no-such-folder'),
    mkdtempSync(join(tmpdir(), 'empty-')),
    fixture('good-content'),
  ];
  for (const dir of empty) {
    const directory = readDirectory(dir);
    expect([directory.places.byCode.size, directory.associations, directory.services]).toEqual([0, [], []]);
    expect(coverageOf(directory).total.villages.villages).toBe(0);
    expect(compositionOf(directory).total.founded).toBe(0);
  }
});

test('records come with the name of their file and the short code of their place', () => {
  const directory = readDirectory(fixture('references'));
  expect(directory.federations.map((it) => [it.id, it.place])).toEqual([
    ['9901', '9901'],
    ['yunting', '9901'],
  ]);
  expect(
    [directory.organisations, directory.servicePlaces, directory.services].map((it) => it[0]?.id),
  ).toEqual(['warm', 'home', 'card']);
  expect(directory.villagesAt.get('990102001')?.id).toBe('990102001');
  expect(directory.holidays.map((it) => it.year)).toEqual([2027]);
});

test('a record that does not fit its schema is left out', () => {
  expect(readDirectory(fixture('shape')).places.byCode.size).toBe(1);
});

import { expect, test } from '@playwright/test';
import { kindOf, kinds } from '../../../src/kinds/index.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('the files beside the page of a record are those that its kind defines', () => {
  const formats = new Map(
    kinds(words).map(({ name, records, formatsOf }) => [name, formatsOf(records()[0]?.id ?? '').join(' ')]),
  );
  for (const { name, lines, file } of kinds(words))
    expect(formats.get(name), name).toMatch(file ? (lines ? /^json csv xlsx$/ : /^json( vcf| ics)?$/) : /^$/);
  expect(formats.get('surveys')).toBe('json csv xlsx');
  for (const name of ['associations', 'federations', 'organisations'])
    expect(formats.get(name), name).toBe('json vcf');
  expect(['services', 'stations', 'divisions'].map((it) => formats.get(it))).toEqual(['json', 'json', '']);
});

test('what has a time has a calendar, what goes on has none, what is not there has no file', () => {
  const kind = kindOf(words, 'volunteering');
  const formats = new Set(kind.records().map(({ id }) => kind.formatsOf(id).join(' ')));
  expect([...formats].sort()).toEqual(['json', 'json ics']);
  expect(kind.formatsOf('no-such-record')).toEqual([]);
});

test('a record is known by the numbers and codes that its kind names', () => {
  const known = Object.fromEntries(kinds(words).map(({ name, knownBy }) => [name, knownBy]));
  expect(known).toMatchObject({ policies: ['indexNumber'], audits: ['reportNumber'], divisions: ['code'] });
  expect(known['associations']).toEqual(['number', 'creditCode', 'shortName']);
  expect(known['stations']).toEqual(known['associations']);
});

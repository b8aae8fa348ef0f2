import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { columnsOf } from '../../../src/exports/columns.ts';
import { commitmentData } from '../../../src/exports/commitment-rows.ts';
import { jsonSchema } from '../../../src/exports/json-schema.ts';
import { recordFileSchema } from '../../../src/exports/record-schemas.ts';
import { rowSchemas, type RowName } from '../../../src/exports/row-schemas.ts';
import { words } from '../../../src/words/index.ts';
import { parseDecimal } from '../../../src/schemas/decimal.ts';
import { evidenceRows, summaries } from './evidence-samples.ts';
import { context, recordsWithId } from './money-samples.ts';
import { urlOf } from './samples.ts';

const ajv = () =>
  new Ajv2020({
    allErrors: true,
    formats: { uri: (text) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
  });

for (const [key, rows] of Object.entries(evidenceRows)) {
  const name = key as RowName;
  test(`${name}: every row fits its schema, its key names it once, no two columns are called the same`, () => {
    expect(rows.length).toBeGreaterThan(0);
    const schema = jsonSchema(name, urlOf('/s.json'));
    const validate = ajv().compile({ ...schema.$defs?.['record'], $schema: schema.$schema });
    for (const row of rows) {
      validate(row);
      expect(validate.errors, JSON.stringify(row)).toBeNull();
    }
    expect(validate({ ...rows[0], other: 1 })).toBe(false);
    const columns = columnsOf(rowSchemas[name].schema);
    expect(new Set(columns.map((it) => it.header)).size).toBe(columns.length);
    const paths: readonly string[] = rowSchemas[name].key;
    const keys = rows.map((row) =>
      paths.map((path) => columns.find((it) => it.path === path)?.cell(row) ?? '').join('\t'),
    );
    expect(new Set(keys).size).toBe(rows.length);
    for (const part of keys.flatMap((it) => it.split('\t'))) expect(part).not.toBe('');
  });
}

test('the counts of a commitment are those of its statuses, and all statuses are in words', () => {
  const statusCell = columnsOf(rowSchemas['commitment-statuses'].schema).find((it) => it.path === 'status');
  const named = new Set<string>(Object.values(words.states.commitment));
  for (const row of evidenceRows['commitment-statuses'])
    expect(named.has(String(statusCell?.cell(row)))).toBe(true);
  for (const row of evidenceRows.commitments) {
    const { kept, partly, broken, notReached, overdue, notDue, noData } = row;
    expect(kept + partly + broken + notReached + overdue + notDue + noData).toBe(row.subjects);
  }
});

test('a status says the day it was computed for and links its evidence; without a record it has neither', () => {
  const rows = evidenceRows['commitment-statuses'];
  const unknown = rows.filter(({ status }) => status === 'no-data');
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.some(({ figure }) => figure === undefined)).toBe(true);
  const kept = rows.filter(({ status }) => status === 'kept');
  expect(kept.length).toBeGreaterThan(0);
  for (const { evidence, asOf } of kept) {
    expect(asOf).toBe(context.today);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test('money is never an audit’s figure: audits stand among what is related', () => {
  const money = evidenceRows['commitment-statuses'].filter(({ measure }) => measure === 'association-money');
  expect(money.some(({ related }) => related.some((it) => it.includes('/audits/')))).toBe(true);
  expect(money.flatMap(({ evidence }) => evidence).filter((it) => it.includes('/audits/'))).toEqual([]);
});

test('the figures of the files come out as they are typed in, corrections with them', () => {
  const files = recordsWithId('observations');
  const expected = files.flatMap(({ rows }) => rows.map(({ value }) => value));
  const found = evidenceRows.observations.map(({ value }) =>
    value === undefined ? undefined : parseDecimal(value, 2),
  );
  expect(found).toEqual(expected);
  const corrected = files.flatMap(({ rows }) => rows.filter((it) => it.corrected.length > 0)).length;
  expect(corrected).toBeGreaterThan(0);
  expect(evidenceRows.observations.filter((it) => it.corrected?.length)).toHaveLength(corrected);
});

test('the file of every commitment fits its schema, a broken one does not', () => {
  const validate = ajv().compile(recordFileSchema('commitments', urlOf('/s.json')));
  expect(summaries.length).toBeGreaterThan(0);
  for (const it of summaries) {
    const data = commitmentData(it, context);
    validate(JSON.parse(JSON.stringify(data)));
    expect(validate.errors, it.commitment.id).toBeNull();
    expect(validate({ ...data, strength: 'must' })).toBe(false);
  }
});

import { expect, test } from '@playwright/test';
import { columnsOf } from '../../../../src/exports/formats/columns.ts';
import { commitmentTable, statusTable } from '../../../../src/exports/tables/commitments.ts';
import { figuresOfFile, observationTable } from '../../../../src/exports/tables/observations.ts';
import { commitments } from '../../../../src/queries/commitments/commitments.ts';
import { observations } from '../../../../src/queries/measures/measure-facts.ts';
import { parseDecimal } from '../../../../src/schemas/decimal.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { context } from '../sample-downloads.ts';

const commitmentRows = commitments().map((it) => commitmentTable.row(it, context));
const statusRows = commitments().flatMap((it) => it.rows.map((row) => statusTable.row(row, context)));
const figureRows = observations().flatMap((it) =>
  figuresOfFile(it).map((row) => observationTable.row(row, context)),
);

test('the counts of a commitment are those of its statuses, and all statuses are in words', () => {
  const statusCell = columnsOf(words, statusTable.schema).find((it) => it.path === 'status');
  const named = new Set<string>(Object.values(words.states.commitment));
  for (const row of statusRows) expect(named.has(String(statusCell?.cell(row)))).toBe(true);
  for (const row of commitmentRows) {
    const { kept, partly, broken, notReached, overdue, notDue, noData } = row;
    expect(kept + partly + broken + notReached + overdue + notDue + noData).toBe(row.subjects);
  }
});

test('a status says the day it was computed for and links its evidence; without a record it has neither', () => {
  const unknown = statusRows.filter(({ status }) => status === 'no-data');
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.some(({ figure }) => figure === undefined)).toBe(true);
  const kept = statusRows.filter(({ status }) => status === 'kept');
  expect(kept.length).toBeGreaterThan(0);
  for (const { evidence, asOf } of kept) {
    expect(asOf).toBe(context.today);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test('money is never an audit’s figure: audits stand among what is related', () => {
  const money = statusRows.filter(({ measure }) => measure === 'association-money');
  expect(money.some(({ related }) => related.some((it) => it.includes('/audits/')))).toBe(true);
  expect(money.flatMap(({ evidence }) => evidence).filter((it) => it.includes('/audits/'))).toEqual([]);
});

test('the figures of the files come out as they are typed in, corrections with them', () => {
  const files = observations();
  const expected = files.flatMap(({ rows }) => rows.map(({ value }) => value));
  const found = figureRows.map(({ value }) => (value === undefined ? undefined : parseDecimal(value, 2)));
  expect(found).toEqual(expected);
  const corrected = files.flatMap(({ rows }) => rows.filter((it) => it.corrected.length > 0)).length;
  expect(corrected).toBeGreaterThan(0);
  expect(figureRows.filter((it) => it.corrected?.length)).toHaveLength(corrected);
});

test('a status says what its records say of it, as why a target was missed', () => {
  const notes = new Set(observations().flatMap((file) => file.rows.flatMap((row) => row.note ?? [])));
  const said = statusRows.flatMap(({ note }) => note ?? []);
  expect(said.length).toBeGreaterThan(5);
  for (const it of said)
    expect(it.split('；').every((part) => notes.has(part)) || notes.has(it), it).toBe(true);
});

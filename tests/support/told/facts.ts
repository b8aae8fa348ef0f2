import { join } from 'node:path';
import { ZodError } from 'zod';
import { files, rows } from '../../unit/gates/facts/rows.ts';
import type { Row } from '../../unit/gates/facts/row.ts';
import { bases } from '../fact-records.ts';
import { saidOf } from '../facts.ts';

/** Where it is stated what is said of records that can't be true. */
export const factsFixture = join(import.meta.dirname, '../../fixtures/derived/facts.txt');

type Path = readonly (string | number)[];

/** Each value of a record with its path. */
function* valuesOf(it: unknown, path: Path = []): Generator<[path: Path, value: unknown]> {
  if (typeof it !== 'object' || it === null) yield [path, it];
  else if (Array.isArray(it))
    for (const [index, item] of it.entries()) yield* valuesOf(item, [...path, index]);
  else for (const [key, value] of Object.entries(it)) yield* valuesOf(value, [...path, key]);
}

/** A copy with another value at a path, or without it. */
function changed(record: object, path: Path, to: unknown): object {
  const copy = structuredClone(record);
  const key = path.at(-1) ?? '';
  const around = path
    .slice(0, -1)
    .reduce((it, step) => it[step] as Record<PropertyKey, unknown>, copy as Record<PropertyKey, unknown>);
  if (to !== undefined) around[key] = to;
  else if (Array.isArray(around)) around.splice(Number(key), 1);
  else Reflect.deleteProperty(around, key);
  return copy;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** What may stand in place of a value: nothing, another day of the record, one more or less. */
function* otherThan(value: unknown, all: readonly unknown[]): Generator {
  yield undefined;
  if (isDay(value))
    for (const day of new Set(all.filter(isDay))) yield day.slice(0, value.length) + value.slice(day.length);
  if (typeof value === 'number') yield* [value + 1, value - 1];
}

/** A row: what is said of its record, then of each that is one change away, where that is something else. */
function* rowLines({ kind, bad, beside }: Row): Generator<string> {
  const said = saidOf(files(kind, bad, beside), true);
  yield* said;
  const seen = new Set(['', said.join()]);
  const record = { ...bases[kind], ...bad };
  const values = [...valuesOf(record)];
  for (const [path, value] of values)
    for (const to of otherThan(
      value,
      values.map(([, it]) => it),
    )) {
      const more = fitting(() => saidOf(files(kind, changed(record, path, to), beside), true));
      if (seen.has(more.join())) continue;
      seen.add(more.join());
      yield `  ${path.join('.')} ${to === undefined ? 'left out' : `= ${JSON.stringify(to)}`}`;
      yield* more.map((it) => `    ${it}`);
    }
}

/** What breaks a rule of one kind, laid into the records of all others that may have it. */
function* elsewhereLines({ kind: own, bad, beside }: Row, seen: Set<string>): Generator<string> {
  const patches = 'office' in bad ? [bad, { offices: [bad.office] }] : [bad];
  for (const kind of Object.keys(bases).filter((it) => it !== own))
    for (const said of patches.map((it) => fitting(() => saidOf(files(kind, it, beside), true))))
      if (said.length > 0 && !seen.has(said.join())) {
        seen.add(said.join());
        yield* said;
      }
}

/** What is said; nothing of a record that does not fit its schema. */
function fitting(said: () => string[]): string[] {
  try {
    return said();
  } catch (error) {
    if (error instanceof ZodError) return [];
    throw error;
  }
}

/** What is said of each record that a row of the facts breaks, of those that are nearly the same, and of other kinds. */
export function factLines(): string[] {
  const seen = new Set<string>();
  return [
    ...rows.flatMap((row) => [...rowLines(row)]),
    ...rows.flatMap((row) => [...elsewhereLines(row, seen)]),
  ];
}

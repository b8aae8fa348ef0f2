import type { z } from 'zod';
import type { RecordPath } from '../../records/folder.ts';
import type { FieldPath } from '../../records/source.ts';
import { descriptionOf, schemasAt } from '../../schemas/fields.ts';
import type { RecordFault } from '../record-fault.ts';
import type { Finding } from '../types.ts';
import type { Surroundings } from './surroundings.ts';

/** A contradiction at a field, in Chinese. */
export type FactFault = Omit<RecordFault, 'record'>;

/** A record, or a file of which there is one, as rules see it. */
export interface CheckedRecord<Data = unknown> extends Pick<RecordPath, 'file'> {
  /** Empty for a file of which there is one. */
  id: string;
  data: Data;
  schema: z.ZodType;
  /** Text after the front matter. */
  body: string;
}

/** A fact of one record: what in it can't be true, alone or beside what surrounds it. */
export type Rule<Data> = (record: CheckedRecord<Data>, around: Surroundings) => Iterable<FactFault>;

/** What stands at a path of a record; undefined where nothing does. */
export const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

/** What a field is called: the words of its schema up to the first mark (`完成日期；没有完成就不写` → 完成日期). */
export const labelAt = ({ schema }: CheckedRecord, path: FieldPath): string =>
  /^[^；：，（]+/u.exec(descriptionOf(schemasAt(schema, path)))?.[0] ?? String(path.at(-1));

/** `完成日期 2025-03-01`. */
export const told = (record: CheckedRecord, path: FieldPath): string =>
  `${labelAt(record, path)} ${String(valueAt(record.data, path)).replace('T', ' ')}`;

/** A fault; an error where nothing else is said. */
export const fault = (
  path: FieldPath,
  what: string,
  todo: string,
  level: Finding['level'] = 'error',
): FactFault => ({ path, what, todo, level });

/** Whether a day, month or minute comes before another one, as far as both say. */
export const isBefore = (day: string, other: string): boolean => {
  const digits = Math.min(day.length, other.length);
  return day.slice(0, digits) < other.slice(0, digits);
};

/** The second of two days of a record must not come before the first; the fault stands at the second. */
export function* inOrder(
  record: CheckedRecord,
  first: FieldPath,
  second: FieldPath,
  level: Finding['level'] = 'error',
): Generator<FactFault> {
  const [earlier, later] = [valueAt(record.data, first), valueAt(record.data, second)];
  if (typeof earlier !== 'string' || typeof later !== 'string' || !isBefore(later, earlier)) return;
  yield fault(
    second,
    `${told(record, second)} 早于${told(record, first)}`,
    level === 'error' ? '核对这两个日期，改正写错的一个' : '核对这两个日期；确实如此就不用改',
    level,
  );
}

/** The year that an ISO day or month begins with. */
export const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/**
 * A title that names one year names the year of the record.
 * @param year the year that the record states in another field
 */
export function* titleYear(path: FieldPath, title: string, year: number | undefined): Generator<FactFault> {
  const years = new Set([...title.matchAll(/(?<!\d)((?:19|20)\d{2})(?=\s*年)/gu)].map(([it]) => Number(it)));
  const [named] = years;
  if (year === undefined || named === undefined || years.size !== 1 || named === year) return;
  yield fault(
    path,
    `标题里是 ${named} 年，年度写的是 ${year}`,
    '核对标题和年度；两个都对就不用改',
    'warning',
  );
}

/** The records that share a key with an earlier one, each with that one; a record without a key shares none. */
export function* repeatedItems<Data>(
  records: readonly CheckedRecord<Data>[],
  keyOf: (record: CheckedRecord<Data>) => string | undefined,
): Generator<{ record: CheckedRecord<Data>; first: CheckedRecord<Data> }> {
  const seen = new Map<string, CheckedRecord<Data>>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first) yield { record, first };
    else seen.set(key, record);
  }
}

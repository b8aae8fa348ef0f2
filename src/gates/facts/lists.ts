import type { FieldPath } from '../../records/source.ts';
import { schemasAt, valuesOf } from '../../schemas/fields.ts';
import { fault, labelAt, type CheckedRecord, type FactFault } from './rule.ts';

/** Words of a person may be the same in what was published; a value that is chosen, an id or a day is a slip. */
const isWords = (record: CheckedRecord, path: FieldPath, value: string): boolean =>
  /[\p{sc=Han}\s]/u.test(value) && valuesOf(schemasAt(record.schema, path)).length === 0;

function* within(record: CheckedRecord, value: unknown, path: FieldPath): Generator<FactFault> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) yield* within(record, inner, [...path, key]);
    return;
  }
  for (const [index, item] of (value as unknown[]).entries()) {
    const at = [...path, index];
    if (typeof item !== 'string') yield* within(record, item, at);
    else if (value.indexOf(item) !== index)
      yield fault(
        at,
        `${labelAt(record, path)}里“${item}”写了两次`,
        '只留一个',
        isWords(record, at, item) ? 'warning' : 'error',
      );
  }
}

/** A list of texts, in whatever kind of record, names none of them twice. */
export const listFaults = (record: CheckedRecord): Generator<FactFault> => within(record, record.data, []);

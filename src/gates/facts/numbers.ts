import { parseDocumentNumber } from '../../domain/policies/document-number.ts';
import type { FieldPath } from '../../records/source.ts';
import { numberFields, textsAt, type NumberField } from '../../schemas/registered-fields.ts';
import { fault, told, valueAt, yearOfDay, type FactFault, type CheckedRecord } from './rule.ts';

/** The number of a document with where it stands, and where the day of the document does. */
interface Numbered {
  text: string;
  path: FieldPath;
  day: FieldPath;
}

const fieldsOf = new Map<CheckedRecord['schema'], NumberField[]>();

/** Every number of a document in a record. */
export function numbersOfRecord(record: CheckedRecord): Numbered[] {
  const fields = fieldsOf.get(record.schema) ?? numberFields(record.schema);
  fieldsOf.set(record.schema, fields);
  return fields.flatMap(({ path: steps, on }) =>
    [...textsAt(record.data, steps)].map(({ text, path }) => ({
      ...{ text, path },
      day: [...path.slice(0, -1), on],
    })),
  );
}

/** A number that names another year than the document was made in: one year apart it may be. */
export function* numberFaults(record: CheckedRecord): Generator<FactFault> {
  for (const { text, path, day } of numbersOfRecord(record)) {
    const numbered = parseDocumentNumber(text)?.year;
    const made = valueAt(record.data, day);
    if (numbered === undefined || typeof made !== 'string' || numbered === yearOfDay(made)) continue;
    yield fault(
      path,
      `${told(record, path)} 是 ${numbered} 年的，${told(record, day)}`,
      '核对文号和日期',
      Math.abs(numbered - yearOfDay(made)) > 1 ? 'error' : 'warning',
    );
  }
}

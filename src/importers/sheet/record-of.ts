import type { z } from 'zod';
import { schemasAt } from '../../schemas/fields.ts';
import type { Columns, Filling, Names } from './column.ts';

type Path = readonly PropertyKey[];

/** Fields of a record, or of an item of a list in it. */
export type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withValue(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined)
    return Array.isArray(whole) && Array.isArray(value)
      ? [...(whole as unknown[]), ...(value as unknown[])]
      : value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const fields = isFields(whole) ? whole : {};
  return { ...fields, [step]: withValue(fields[String(step)], rest, value) };
}

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, step) => (part === undefined ? undefined : (part as Record<PropertyKey, unknown>)[step]),
    whole,
  );

/**
 * What the values of a row make: each stands at the path of its column's field; what is empty or was refused is left
 * out, with the objects around it. Columns of the same list add to it. The inverse of {@link cellsOf}.
 */
export const recordOf = (columns: Columns, values: Readonly<Fields>): Fields =>
  Object.entries(columns).reduce<Fields>((record, [name, { field }]) => {
    const value = values[name];
    return field && value !== undefined ? (withValue(record, field.path, value) as Fields) : record;
  }, {});

/** What the cells of a row hold of a record as the content has it. The inverse of {@link recordOf}. */
export const cellsOf = <Name extends string>(
  columns: Readonly<Record<Name, Columns[string]>>,
  record: unknown,
  names: Names,
): Partial<Record<Name, Filling>> => {
  const cells: Partial<Record<Name, Filling>> = {};
  for (const [name, column] of Object.entries(columns) as [Name, Columns[string]][]) {
    const value = column.field && valueAt(record, column.field.path);
    if (value !== undefined) cells[name] = column.write(value, names);
  }
  return cells;
};

/** The fields that say something. */
export const defined = <Item extends object>(fields: Item): Item =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Item;

/** The same record with its fields in the order of their schema, those it does not know last; undefined ones left out. */
export function inSchemaOrder<Value>(schema: z.core.$ZodType, value: Value): Value {
  if (Array.isArray(value)) {
    const item = schemasAt(schema, [0])[0];
    return item ? (value.map((it: unknown) => inSchemaOrder(item, it)) as Value) : value;
  }
  if (!isFields(value)) return value;
  const inner = schemasAt(schema, []).at(-1);
  const shape = inner && 'shape' in inner ? Object.keys(inner.shape as object) : [];
  const keys = [...shape, ...Object.keys(value).filter((key) => !shape.includes(key))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const field = schemasAt(schema, [key])[0];
      const part = value[key];
      return part === undefined ? [] : [[key, field ? inSchemaOrder(field, part) : part]];
    }),
  ) as Value;
}

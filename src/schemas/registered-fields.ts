import { z } from 'zod';
import { dates, issueNumbers } from './dates.ts';
import { schemasAt } from './fields.ts';
import { pointsTo, type Reference } from './reference.ts';

/** A step to a field: a key, or every item of a list. */
type Step = string | typeof eachItem;
/** Every item of a list or value of a record. */
export const eachItem = Symbol('each item');

interface Field {
  path: readonly Step[];
  /** The schemas of the field, wrappers first. */
  layers: readonly z.core.$ZodType[];
  /** Whether the record may do without it. */
  optional: boolean;
}

/** A field of a schema that points to something. */
export interface ReferenceField extends Reference, Pick<Field, 'path' | 'optional'> {}

/** A field of a schema that is a day or minute. */
export interface DateField extends Pick<Field, 'path'> {
  /** Whether it can't be in the future. */
  past: boolean;
}

const isOptional = (layers: readonly z.core.$ZodType[]): boolean =>
  layers.some((layer) => layer instanceof z.ZodOptional || layer instanceof z.ZodDefault);

function* fieldsAt(schema: z.core.$ZodType, path: readonly Step[] = [], around = false): Generator<Field> {
  const layers = schemasAt(schema, []);
  const optional = around || isOptional(layers);
  yield { path, layers, optional };
  const inner = layers.at(-1);
  if (inner instanceof z.ZodObject)
    for (const [key, field] of Object.entries<z.core.$ZodType>(inner.shape))
      yield* fieldsAt(field, [...path, key]);
  if (inner instanceof z.ZodArray) yield* fieldsAt(inner.element, [...path, eachItem], true);
  if (inner instanceof z.ZodRecord) yield* fieldsAt(inner.valueType, [...path, eachItem], true);
  if (inner instanceof z.ZodUnion)
    for (const option of inner.options) yield* fieldsAt(option, path, optional);
}

const entryOf = <Meta extends object>(
  registry: { get: (schema: z.core.$ZodType) => Meta | undefined },
  { layers }: Field,
): Meta | undefined => layers.map((layer) => registry.get(layer)).find((it) => it !== undefined);

/** The fields of a schema that point to something, in the order of the schema. */
export const referenceFields = (schema: z.core.$ZodType): ReferenceField[] =>
  [...fieldsAt(schema)].flatMap((field) => {
    const reference = entryOf<Reference>(pointsTo, field);
    const { path, optional } = field;
    return reference && reference.to.length > 0 ? [{ ...reference, path, optional }] : [];
  });

/** The days and minutes of a schema, in its order. */
export const dateFields = (schema: z.core.$ZodType): DateField[] =>
  [...fieldsAt(schema)].flatMap((field) => {
    const date = entryOf<{ when: 'past' | 'any' }>(dates, field);
    return date ? [{ path: field.path, past: date.when === 'past' }] : [];
  });

/** A field of a schema that is the number of a document. */
export interface NumberField extends Pick<Field, 'path'> {
  /** The field beside it that tells the day of the document. */
  on: string;
}

/** The numbers of documents in a schema, in its order. */
export const numberFields = (schema: z.core.$ZodType): NumberField[] =>
  [...fieldsAt(schema)].flatMap((field) => {
    const number = entryOf<{ on: string }>(issueNumbers, field);
    return number ? [{ path: field.path, on: number.on }] : [];
  });

/** What a record has at such a path: each text with the way to it. */
export function* textsAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  path: readonly PropertyKey[] = [],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (step === undefined) {
    if (typeof value === 'string') yield { text: value, path };
  } else if (Array.isArray(value)) {
    if (step === eachItem)
      for (const [index, item] of value.entries()) yield* textsAt(item, rest, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (step === eachItem || key === step) yield* textsAt(item, rest, [...path, key]);
  }
}

import { z } from 'zod';

/** What stands at an enum. */
interface EnumWords {
  /** By which other languages name it: `surveys.questions.kind`; absent where its values say the same in all of them. */
  name?: string;
  /** What each value is called, in the order of the values. */
  words: Readonly<Record<string, string>>;
}

/** A schema of some values. */
export type EnumOf<Value extends string> = z.ZodEnum<{ [Key in Value]: Key }>;

/** The words of every enum; one made of another, by `.describe()` for one, has the same. */
export const enumWords = z.registry<EnumWords>();

const enumOf = <Value extends string>(values: readonly Value[], about: EnumWords): EnumOf<Value> =>
  z.enum(values).register(enumWords, about);

const themselves = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, value]));

/** Values with the word of each: what pages, downloads, forms and the author’s manual say instead of them. */
export const worded = <const Words extends Readonly<Record<string, string>>>(
  name: string,
  words: Words,
): EnumOf<keyof Words & string> => enumOf(Object.keys(words) as (keyof Words & string)[], { name, words });

/** Values that are words. */
export const plainWords = <const Value extends string>(
  name: string,
  values: readonly Value[],
): EnumOf<Value> => enumOf(values, { name, words: themselves(values) });

/** Values that no language words: codes and ids. */
export const codes = <const Value extends string>(values: readonly Value[]): EnumOf<Value> =>
  enumOf(values, { words: themselves(values) });

/**
 * The same enum with what it means at a field: `meaning(questionKind, '题型', { rating: '（选项写数字）' })` is described as
 * 题型：choice 单选、multiple 多选、rating 评分（选项写数字）.
 * @param notes what only authors need to know of a value, behind its word
 */
export function meaning<Value extends string>(
  schema: EnumOf<Value>,
  label: string,
  notes?: Readonly<Partial<Record<Value, string>>>,
): EnumOf<Value> {
  const words: Readonly<Record<string, string>> = enumWords.get(schema)?.words ?? {};
  const list = schema.options.map((value) => `${value} ${words[value] ?? ''}${notes?.[value] ?? ''}`);
  return schema.describe(`${label}：${list.join('、')}`);
}

/** The word of each value. */
export const wordsIn = <Value extends string>(schema: EnumOf<Value>): Readonly<Record<Value, string>> =>
  (enumWords.get(schema)?.words ?? {}) as Record<Value, string>;

/** What was found at schemas: a registry looks through all that a schema is made of, and a table asks for each cell. */
const found = new WeakMap<z.core.$ZodType, EnumWords>();

function enumWordsOf(schema: z.core.$ZodType): EnumWords {
  const known = found.get(schema) ?? enumWords.get(schema) ?? { words: {} };
  found.set(schema, known);
  return known;
}

/**
 * Gives the word of a value: in another language what that has under the name of the enum, else what the schema says. A
 * value that the enum does not have stands for itself.
 */
export const wordsBy =
  (translated: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) =>
  (schema: z.core.$ZodType, value: string): string => {
    const { name, words } = enumWordsOf(schema);
    return (name === undefined ? undefined : translated[name]?.[value]) ?? words[value] ?? value;
  };

/** The word of a value, in the words of the schema. */
export const wordOf = wordsBy();

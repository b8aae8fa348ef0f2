import { z } from 'zod';
import { descriptionOf, schemasAt, valuesOf } from '../schemas/fields.ts';
import type { Words } from '../words/languages.ts';

/** The short part of a description, up to its first mark: `类别：blind 盲人 …` → 类别. */
export const shortOf = (description: string): string =>
  (/^[^；：，。]+/.exec(description)?.[0] ?? description).replace(/（[^）]*）?$/, '').trim();

/** A field of a value that may not be there. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Whether a schema is of a list, or of a thing that holds one. */
export function isList(schema: z.core.$ZodType): boolean {
  const inner = schemasAt(schema, []).at(-1);
  if (inner instanceof z.ZodArray || inner instanceof z.ZodRecord) return true;
  return inner instanceof z.ZodObject && Object.values<z.core.$ZodType>(inner.shape).some(isList);
}

/**
 * The Chinese word of each value of a field, where its description gives one for every value: `founded 已成立、preparing
 * 筹备中`. Empty where it doesn't: then the values stand for themselves.
 */
export function enumWords(layers: readonly z.core.$ZodType[]): ReadonlyMap<string, string> {
  const description = descriptionOf(layers);
  const words = new Map<string, string>();
  for (const value of valuesOf(layers)) {
    const word = new RegExp(`(?:^|[：、，])${value} ([^、，；]+)`).exec(description)?.[1];
    if (!word) return new Map();
    words.set(value, word);
  }
  return words;
}

/** Items of a cell; the ones that say nothing are left out. */
export const joined = ({ text }: Words, items: readonly string[]): string | undefined =>
  text.statements(items) || undefined;

/** A value in words: 是 and 否, the word of a value, else the text itself. */
export function scalarText({ files }: Words, value: unknown, named: ReadonlyMap<string, string>): string {
  if (typeof value === 'boolean') return value ? files.yes : files.no;
  return typeof value === 'string' || typeof value === 'number'
    ? (named.get(String(value)) ?? String(value))
    : '';
}

/** One item of a list in words: its fields in order; what is no text on its own (a number, 是/否) with its name. */
export function itemText(words: Words, schema: z.core.$ZodType, value: unknown): string {
  const layers = schemasAt(schema, []);
  const inner = layers.at(-1);
  if (!(inner instanceof z.ZodObject)) return scalarText(words, value, enumWords(layers));
  return Object.entries<z.core.$ZodType>(inner.shape)
    .map(([key, field]) => {
      const item = fieldOf(value, key);
      const text = item === undefined ? '' : itemText(words, field, item);
      const named = typeof item === 'number' || typeof item === 'boolean';
      return text && named ? words.text.labelled(shortOf(descriptionOf(schemasAt(field, []))), text) : text;
    })
    .filter(Boolean)
    .join(' ');
}

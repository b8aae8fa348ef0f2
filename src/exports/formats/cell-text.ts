import { z } from 'zod';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import type { Words } from '../../words/languages.ts';

/** A field of a value that may not be there. */
export const valueAtKey = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Whether a schema is of a list, or of a thing that holds one. */
export function isList(schema: z.core.$ZodType): boolean {
  const inner = schemasAt(schema, []).at(-1);
  if (inner instanceof z.ZodArray || inner instanceof z.ZodRecord) return true;
  return inner instanceof z.ZodObject && Object.values<z.core.$ZodType>(inner.shape).some(isList);
}

/** Items of a cell; the ones that say nothing are left out. */
export const joined = (words: Words, items: readonly string[]): string | undefined =>
  words.text.statements(items) || undefined;

/** A value in words: yes and no, the word of a value, else the text itself. */
export function scalarText(words: Words, value: unknown, schema: z.core.$ZodType | undefined): string {
  if (typeof value === 'boolean') return value ? words.files.yes : words.files.no;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (schema ? words.value(schema, value) : value) : '';
}

/** One item of a list in words: its fields in order; what is no text on its own (a number, yes or no) with its name. */
export function itemText(words: Words, schema: z.core.$ZodType, value: unknown): string {
  const layers = schemasAt(schema, []);
  const inner = layers.at(-1);
  if (!(inner instanceof z.ZodObject)) return scalarText(words, value, inner);
  return Object.entries<z.core.$ZodType>(inner.shape)
    .map(([key, field]) => {
      const item = valueAtKey(value, key);
      const text = item === undefined ? '' : itemText(words, field, item);
      const named = typeof item === 'number' || typeof item === 'boolean';
      return text && named ? words.text.labelled(labelOf(schemasAt(field, [])), text) : text;
    })
    .filter(Boolean)
    .join(' ');
}

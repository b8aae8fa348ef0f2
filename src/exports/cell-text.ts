import { z } from 'zod';
import { wordOf } from '../schemas/enum-words.ts';
import { labelOf, schemasAt } from '../schemas/fields.ts';

/** A field of a value that may not be there. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Whether a schema is of a list, or of a thing that holds one. */
export function isList(schema: z.core.$ZodType): boolean {
  const inner = schemasAt(schema, []).at(-1);
  if (inner instanceof z.ZodArray || inner instanceof z.ZodRecord) return true;
  return inner instanceof z.ZodObject && Object.values<z.core.$ZodType>(inner.shape).some(isList);
}

/** Items of a cell; the ones that say nothing are left out. */
export const joined = (items: readonly string[]): string | undefined =>
  items.filter(Boolean).join('；') || undefined;

/** A value in words: 是 and 否, the word of a value, else the text itself. */
export function scalarText(value: unknown, schema: z.core.$ZodType | undefined): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (schema ? wordOf(schema, value) : value) : '';
}

/** One item of a list in words: its fields in order; what is no text on its own (a number, 是/否) with its name. */
export function itemText(schema: z.core.$ZodType, value: unknown): string {
  const layers = schemasAt(schema, []);
  const inner = layers.at(-1);
  if (!(inner instanceof z.ZodObject)) return scalarText(value, inner);
  return Object.entries<z.core.$ZodType>(inner.shape)
    .map(([key, field]) => {
      const item = fieldOf(value, key);
      const text = item === undefined ? '' : itemText(field, item);
      const named = typeof item === 'number' || typeof item === 'boolean';
      return text && named ? `${labelOf(schemasAt(field, []))}：${text}` : text;
    })
    .filter(Boolean)
    .join(' ');
}

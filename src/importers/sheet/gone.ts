import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { wordOf } from '../../schemas/enum-words.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';

type Path = readonly PropertyKey[];
type Fields = Record<string, unknown>;

/** A part of a record: where it stands, and what it says. */
export interface GonePart {
  path: Path;
  value: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The parts of one list that another has no item for: by code, else by what they say, else by their order. */
function goneItems(whole: readonly unknown[], other: readonly unknown[], path: Path): GonePart[] {
  const left = [...other];
  const take = (fits: (item: unknown) => boolean): unknown => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const codeOf = (item: unknown): unknown => (isFields(item) ? (item['code'] ?? item['number']) : undefined);
  const pairs = whole.map((item, index) => ({
    item,
    index,
    same: take((it) => isDeepStrictEqual(it, item)),
  }));
  return pairs.flatMap(({ item, index, same }) => {
    if (same !== undefined) return [];
    const at = [...path, index];
    const code = codeOf(item);
    const twin = take((it) => (code === undefined ? codeOf(it) === undefined : codeOf(it) === code));
    return twin === undefined || !isFields(item) ? [{ path: at, value: item }] : partsWithout(item, twin, at);
  });
}

/** What one value says, anywhere in it, of which another says nothing at all. */
export function partsWithout(whole: unknown, other: unknown, path: Path = []): GonePart[] {
  if (isEmpty(whole)) return [];
  if (isEmpty(other) && !Array.isArray(whole)) return [{ path, value: whole }];
  if (Array.isArray(whole)) return goneItems(whole, Array.isArray(other) ? other : [], path);
  if (!isFields(whole)) return [];
  return Object.entries(whole).flatMap(([name, value]) =>
    partsWithout(value, isFields(other) ? other[name] : undefined, [...path, name]),
  );
}

/** What tells an item of a list from the others, for who reads it. */
const names = ['village', 'name', 'title', 'label', 'address', 'number', 'text'];

/** The key of a record of facilities and its like, in words. */
function keyWord(schema: z.ZodType, path: Path): string | undefined {
  const inner = schemasAt(schema, path.slice(0, -1)).at(-1);
  const keys = inner instanceof z.ZodRecord ? inner.keyType : undefined;
  return keys instanceof z.ZodEnum ? wordOf(keys, String(path.at(-1))) : undefined;
}

/** A value in words: enums by their words, what holds others by all that they say. */
function valueText(schema: z.ZodType, { path, value }: GonePart): string {
  if (Array.isArray(value))
    return value
      .map((it: unknown, index) => valueText(schema, { path: [...path, index], value: it }))
      .join(' ');
  if (isFields(value))
    return Object.entries(value)
      .map(([name, part]) => {
        const at = [...path, name];
        const word = keyWord(schema, at);
        return [word, valueText(schema, { path: at, value: part })].filter(Boolean).join(' ');
      })
      .filter(Boolean)
      .join(' ');
  if (typeof value === 'boolean') return value ? '是' : '否';
  const inner = schemasAt(schema, path).at(-1);
  return inner instanceof z.ZodEnum ? wordOf(inner, String(value)) : String(value);
}

/** What a part is called: by its field, or by the nearest one around it that has a name. */
function labelAt(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const label = keyWord(schema, at) ?? (labelOf(schemasAt(schema, at)) || undefined);
    if (label !== undefined && typeof at.at(-1) !== 'number') return label;
  }
  return String(path.at(-1) ?? '');
}

/** A part as a person knows it: its name, and what it says. */
function said(schema: z.ZodType, { path, value }: GonePart): { label: string; text: string } {
  const name = isFields(value) ? names.find((it) => typeof value[it] === 'string') : undefined;
  if (name === undefined || !isFields(value))
    return { label: labelAt(schema, path), text: valueText(schema, { path, value }) };
  const code = typeof value['code'] === 'string' ? `（${value['code']}）` : '';
  return { label: labelAt(schema, [...path, name]), text: `${String(value[name])}${code}` };
}

const longest = 60;

/** Parts of a record in words, those of one name together: `登记日期 2009-04-16；村（社区）名称 东湖社区（990102001002）、…`. */
export function partsText(schema: z.ZodType, parts: readonly GonePart[]): string {
  const groups = Map.groupBy(
    parts.map((it) => said(schema, it)),
    ({ label }) => label,
  );
  const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
  return [...groups]
    .map(([label, group]) => `${label} ${group.map(({ text }) => short(text)).join('、')}`)
    .join('；');
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { today } from '../../clock.ts';
import { valueAt } from '../../gates/facts/rule.ts';
import { collections } from '../../schemas/collections.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import { heldBy } from '../template/held.ts';
import { partsText, partsWithout } from './gone.ts';
import { keepUnheld, mixedParts } from './keep.ts';
import type { Destination, SheetForm, SheetRecord } from './types.ts';

/** A field in the words of its schema, without what the help adds. */
export const fieldLabel = ({ collection }: SheetForm, name: string): string =>
  labelOf(schemasAt(collections[collection].schema, [name])) || name;

type Fields = Record<string, unknown>;

/** A record of a JSON file; undefined where it is none: the import replaces it whole. */
function publishedAt(path: string): Fields | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Fields;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** So many parts of a record lose what they need; more is something else. */
const mostParts = 50;

/**
 * A record that a form changed without what is left of a part (the holidays of opening times) of which the form says nothing any
 * more and that is none without it.
 */
export function withoutRemains(schema: z.ZodType, kept: Fields, next: Fields): Fields {
  const whole = structuredClone(kept);
  for (let round = 0; round < mostParts; round += 1) {
    const issues = schema.safeParse(whole, { reportInput: true }).error?.issues ?? [];
    const part = issues
      .filter((it) => it.code === 'invalid_type' && it.input === undefined)
      .map(({ path }) => path.slice(0, -1))
      .find((path) => typeof path.at(-1) === 'string' && valueAt(next, path) === undefined);
    const around = part && valueAt(whole, part.slice(0, -1));
    if (!part || typeof around !== 'object' || around === null) return whole;
    Reflect.deleteProperty(around, part.at(-1) ?? '');
  }
  return whole;
}

/** What says when and after whom a record is true, and stands outside of most forms. */
const vouching = ['source', 'lastVerifiedOn'] as const;

/** Enters the day of the change where the record has one of an earlier change; says what still speaks for the old content. */
function dateAnew(
  schema: z.ZodType,
  { old, next, kept }: { old: Fields; next: Fields; kept: Fields },
): string[] {
  if (isDeepStrictEqual(old, kept)) return [];
  const lines: string[] = [];
  const { updatedOn } = old;
  if (typeof updatedOn === 'string' && kept['updatedOn'] === updatedOn && next['updatedOn'] === undefined) {
    kept['updatedOn'] = today();
    lines.push(`更新日期从 ${updatedOn} 改成了今天`);
  }
  const parts = vouching.flatMap((name) =>
    next[name] === undefined && kept[name] !== undefined ? [{ path: [name], value: kept[name] }] : [],
  );
  if (parts.length > 0)
    lines.push(`照原来保留的还有：${partsText(schema, parts)}。说的是原来的内容，请核对，不对的在文件里改`);
  return lines;
}

/**
 * Puts what the form can't hold of the published records into those that replace them, and says in Chinese what is gone, what
 * was changed in part and what was kept: nothing is lost, and nothing stays, without a word.
 */
export async function keepPublished(
  form: SheetForm,
  records: readonly SheetRecord[],
  destination: Destination,
): Promise<string[]> {
  const there = records.filter(({ target }) => existsSync(resolve(destination.contentDir, target)));
  if (there.length === 0) return [];
  const held = await heldBy(
    form,
    there.map((it) => it.target),
    destination,
  );
  const { schema } = collections[form.collection];
  return there.flatMap((it) => {
    const old = publishedAt(resolve(destination.contentDir, it.target));
    const before = held.get(it.target) as Fields | undefined;
    const next = it.record as Fields;
    if (!old) return [];
    const kept = before ? withoutRemains(schema, keepUnheld(old, before, next) as Fields, next) : next;
    it.record = kept;
    const gone = partsWithout(old, kept);
    const mixed = before ? mixedParts(before, next, kept) : [];
    const lines = [
      ...(gone.length > 0 ? [`原来有、现在没有了：${partsText(schema, gone)}`] : []),
      ...(gone.some(({ path }) => path.at(-1) === 'position' || path.at(-1) === 'directions')
        ? ['地址改了，跟着旧地址的坐标、路线、邮编和房间没有保留，请按新地址补上']
        : []),
      ...(mixed.length > 0
        ? [`改了一部分，表里放不下的照原来保留，请核对：${partsText(schema, mixed)}`]
        : []),
      ...(before ? dateAnew(schema, { old, next, kept }) : []),
    ];
    const id = basename(it.target, '.json');
    return lines.map((line) => `${id}：${line}`);
  });
}

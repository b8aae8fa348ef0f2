import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { collections } from '../../schemas/collections.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import { heldBy } from '../template/held.ts';
import { goneFields, keepUnheld, mixedFields } from './keep.ts';
import type { Destination, SheetForm, SheetRecord } from './types.ts';

/** A field in the words of its schema, without what the help adds. */
export const fieldLabel = ({ collection }: SheetForm, name: string): string =>
  labelOf(schemasAt(collections[collection].schema, [name])) || name;

/** A record of a JSON file; undefined where it is none: the import replaces it whole. */
function publishedAt(path: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Puts what the form can't hold of the published records into those that replace them, and says in Chinese what is gone
 * and what was changed in part: nothing is lost without a word.
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
  const listed = (names: string[]): string => names.map((name) => fieldLabel(form, name)).join('、');
  return there.flatMap((it) => {
    const old = publishedAt(resolve(destination.contentDir, it.target));
    const before = held.get(it.target) as Record<string, unknown> | undefined;
    const next = it.record as Record<string, unknown>;
    if (!old) return [];
    const kept = (before ? keepUnheld(old, before, next) : next) as Record<string, unknown>;
    it.record = kept;
    const id = basename(it.target, '.json');
    const gone = goneFields(old, kept);
    const mixed = before ? mixedFields(before, next, kept) : [];
    return [
      ...(gone.length > 0 ? [`${id}：原来有、现在没有了：${listed(gone)}`] : []),
      ...(mixed.length > 0 ? [`${id}：改了${listed(mixed)}，其中表里放不下的照原来保留，请核对`] : []),
    ];
  });
}

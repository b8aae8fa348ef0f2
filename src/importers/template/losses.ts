import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { collections } from '../../schemas/collections.ts';
import { openDivisions } from '../divisions.ts';
import { destinationOf } from '../sheet/destination.ts';
import { fieldLabel } from '../sheet/keep-published.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import type { Filled, SheetForm } from '../sheet/types.ts';

/** What a filled template does not hold of a record: importing it leaves that as it is. */
export interface Loss {
  id: string;
  /** Names of the fields in Chinese, or what the importer says of the form. */
  what: string[];
}

/**
 * Reads a filled template back with the importer's own reader and compares it with the records it was made from. What
 * the reader finds wrong counts as lost, too, but for what is only said because the records are there already.
 */
export async function lossesOf(
  form: SheetForm,
  path: string,
  records: readonly Filled<SheetForm['collection']>[],
  contentDir: string,
): Promise<Loss[]> {
  const { schema } = collections[form.collection];
  const call = { files: [path], contentDir, replace: true, divisions: undefined, id: undefined };
  const result = form.read(
    await readWorkbook(path),
    destinationOf({ ...call, published: undefined, reason: '—' }, openDivisions(contentDir, undefined)),
  );
  const back = new Map(
    result.records.map(({ target, record }) => [basename(target, '.json'), schema.safeParse(record).data]),
  );
  const only = [...back.values()];
  return records.flatMap(({ id, ...record }): Loss[] => {
    const found = back.get(id) ?? (records.length === 1 ? only[0] : undefined);
    if (!found) {
      const why = result.problems.map(({ cell = '', what }) => `${cell} ${what}`.trim());
      return [{ id, what: why.length > 0 ? why : ['整条记录'] }];
    }
    const compared = (it: typeof found): Record<string, unknown> => form.template.part?.(it) ?? { ...it };
    const [one, other] = [compared(record), compared(found)];
    const lost = Object.keys({ ...one, ...other })
      .filter((key) => !isDeepStrictEqual(one[key], other[key]))
      .map((key) => fieldLabel(form, key));
    return lost.length > 0 ? [{ id, what: lost }] : [];
  });
}

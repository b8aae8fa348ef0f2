import { today } from '../../clock.ts';
import { impossibleIn } from '../../gates/facts/index.ts';
import { surroundingsOf } from '../../gates/facts/surroundings.ts';
import { readContent } from '../../records/content.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Problem } from './problems.ts';
import type { SheetRecord } from './types.ts';

/** What the check of the content would refuse in records that are about to be written, at the cells they were read from. */
export function impossibleProblems(records: readonly SheetRecord[], contentDir: string): Problem[] {
  if (records.length === 0) return [];
  const around = surroundingsOf(readContent(contentDir), today());
  return records.flatMap(({ target, record, locate }) => {
    const [name, file = ''] = target.split('/') as [CollectionName, string?];
    const parsed = collections[name].schema.safeParse(record);
    if (!locate || !parsed.success) return [];
    return locate(impossibleIn(name, { id: file.replace(/\.json$/u, ''), data: parsed.data }, around));
  });
}

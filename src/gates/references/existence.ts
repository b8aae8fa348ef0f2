import type { z } from 'zod';
import type { Places } from '../../domain/places/places.ts';
import { askedOf } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import type { RecordPath } from '../../records/folder.ts';
import { idsOfTargets, noSuchId, type IdTarget } from '../../records/references.ts';
import { collections, singles, type CollectionName, type SingleName } from '../../schemas/collections.ts';
import { referenceFields, textsAt, type ReferenceField } from '../../schemas/registered-fields.ts';
import type { RecordFault } from '../record-fault.ts';

/** A code of a place that is not served. */
export function noSuchPlace({ divisions }: Content, code: string): Pick<RecordFault, 'what' | 'todo'> {
  const file =
    divisions.length > 0 ? 'divisions.csv 里' : 'divisions.csv（没有就新建，第一行写 code,name）里';
  return {
    what: `行政区划名单里没有 ${code}`,
    todo: `核对代码；确实是它，就在 ${file}加一行“${code},名称”`,
  };
}

/** What is wrong with an id or code; undefined where what it names is there. */
type Check = (text: string) => Pick<RecordFault, 'what' | 'todo'> | undefined;

function checkOf(
  content: Content,
  places: Places,
  { to, otherwise, except, optional }: ReferenceField,
): Check {
  if (to.includes('divisions'))
    return (code) =>
      places.resolve(code) || except?.includes(code) ? undefined : noSuchPlace(content, code);
  const targets = to as readonly IdTarget[];
  const known = idsOfTargets(content, targets);
  const instead = otherwise ?? (optional ? '删掉这一项' : undefined);
  return (id) => (known.has(id) ? undefined : noSuchId(id, targets, { known, otherwise: instead }));
}

interface Subject {
  record: Pick<RecordPath, 'file'>;
  data: unknown;
}

/** Everything that a field of a record points to, by the word of its schema, is there. */
export function* existenceFaults(content: Content, places: Places): Generator<RecordFault> {
  function* faultsOf(schema: z.ZodType, subjects: Subject[]): Generator<RecordFault> {
    if (subjects.length === 0) return;
    const fields = referenceFields(schema).map((field) => ({
      ...field,
      check: checkOf(content, places, field),
    }));
    for (const { record, data } of subjects)
      for (const { path: steps, check } of fields)
        for (const { text, path } of textsAt(data, steps)) {
          const wrong = check(text);
          if (wrong) yield { record, path, level: 'error', ...wrong };
        }
  }
  for (const name of Object.keys(collections) as CollectionName[])
    yield* faultsOf(
      collections[name].schema,
      askedOf(content, name).map((record) => ({ record, data: record.data })),
    );
  for (const name of Object.keys(singles) as SingleName[]) {
    const data = content.singles[name];
    if (data) yield* faultsOf(singles[name].schema, [{ record: { file: `${name}.json` }, data }]);
  }
}

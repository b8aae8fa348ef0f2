import type { Policy } from '../schemas/policy.ts';
import type { Division } from '../schemas/division.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { referenceFields, textsAt, type ReferenceField } from '../schemas/registered-fields.ts';
import type { Content, RecordFile } from '../records/content.ts';
import { cityOf } from './facts/neighbours.ts';

/** No rule holds these beside another record, and a nation has 41,000 of them: they are not read for others. */
const apart: ReadonlySet<CollectionName> = new Set(['villages']);

const fieldsOf = new Map<CollectionName, ReferenceField[]>();

/** What connects a record: its id and those of its commitments, the ids that it names, the cities in which its places lie. */
function* keysOf(record: RecordFile): Generator<string> {
  const { collection } = record;
  if (apart.has(collection)) return;
  const { id, data } = record;
  yield id;
  if (collection === 'policies') for (const it of (data as Policy | null)?.commitments ?? []) yield it.id;
  const fields = fieldsOf.get(collection) ?? referenceFields(collections[collection].schema);
  fieldsOf.set(collection, fields);
  for (const { to, path: steps } of fields)
    for (const { text } of textsAt(data, steps)) yield to.includes('divisions') ? cityOf(text) : text;
}

/** Finds the records of a content of which something else may be said when others change. */
export interface Connections {
  /** The files of those that name one of these, are named by it, name the same, or lie in a city of theirs or of an added place. */
  of: (records: readonly RecordFile[], added: readonly Division[]) => ReadonlySet<string>;
}

/**
 * Tells which records of a content can't be judged as before when others are added or changed: the rules of the gates hold a
 * record beside what it names and what names the same, and beside its city.
 */
export function connectionsOf({ records }: Content): Connections {
  let byKey: Map<string, string[]> | undefined;
  const index = (): Map<string, string[]> => {
    const made = new Map<string, string[]>();
    for (const record of records)
      for (const key of new Set(keysOf(record))) {
        const files = made.get(key);
        if (files) files.push(record.file);
        else made.set(key, [record.file]);
      }
    return made;
  };
  return {
    of: (changed, added) => {
      const keys = new Set([
        ...changed.flatMap((it) => [...keysOf(it)]),
        ...added.map(({ code }) => cityOf(code)),
      ]);
      if (keys.size > 0) byKey ??= index();
      // A text may be for places that no list has yet.
      const texts = added.length > 0 ? records.filter((it) => it.collection === 'policies') : [];
      return new Set([
        ...texts.map(({ file }) => file),
        ...[...keys].flatMap((key) => byKey?.get(key) ?? []),
      ]);
    },
  };
}

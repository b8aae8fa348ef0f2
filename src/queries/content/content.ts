import { readContent, recordsOf, type Content } from '../../records/content.ts';
import type { CollectionName, RecordOf, SingleName, Singles } from '../../schemas/collections.ts';
import { settings } from '../../settings.ts';

/** What is asked for often and made once in a process. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same of what is made from something else, once for each: what is said in a language, of its words. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** The content folder of the federation that this run publishes, read once: the records of a nation are half a gigabyte. */
export const content: () => Content = once(() => readContent(settings.contentDir));

/**
 * The records of one collection of a content folder, each with its id; empty where there is none. A file that does not
 * fit its schema is left out: the gates have refused it before.
 */
export const withIds = <Name extends CollectionName>(
  from: Content,
  name: Name,
): (RecordOf<Name> & { id: string })[] => recordsOf(from, name).map(({ id, data }) => ({ ...data, id }));

/** The same of the federation that this run publishes. */
export const recordsWithId = <Name extends CollectionName>(name: Name): (RecordOf<Name> & { id: string })[] =>
  withIds(content(), name);

/** A file of which there is one; undefined where the folder has none. */
export const single = <Name extends SingleName>(name: Name): Singles[Name] => content().singles[name];

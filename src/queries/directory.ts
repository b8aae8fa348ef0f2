import { compositionOf, type Composition } from '../domain/composition.ts';
import { coverageOf, type Coverage } from '../domain/coverage.ts';
import { directoryOf, type Directory } from '../domain/directory.ts';
import { readContent, recordsOf } from '../records/content.ts';
import type { CollectionName, RecordOf } from '../schemas/collections.ts';
import { settings } from '../settings.ts';

/** What is asked for often and made once in a process. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The directory of a content folder, read past Astro's collections: 100,000 entries do not fit in its store. What is
 * absent is empty, and a file that does not fit its schema is left out; the gates have refused it before.
 */
export function readDirectory(dir: string): Directory {
  const content = readContent(dir);
  const all = <Name extends CollectionName>(name: Name): (RecordOf<Name> & { id: string })[] =>
    recordsOf(content, name).map(({ id, data }) => ({ ...data, id }));
  return directoryOf({
    divisions: content.divisions,
    federations: all('federations'),
    associations: all('associations'),
    villages: all('villages'),
    organisations: all('organisations'),
    servicePlaces: all('service-places'),
    stations: all('stations'),
    services: all('services'),
    holidays: all('holidays'),
  });
}

/** The directory of the federation that this run publishes. */
export const directory: () => Directory = once(() => readDirectory(settings.contentDir));

/** What is on record of associations, by place. */
export const coverage: () => Coverage = once(() => coverageOf(directory()));

/** How the village associations are made up, by place. */
export const composition: () => Composition = once(() => compositionOf(directory()));

import { compositionOf, type Composition } from '../../domain/directory/composition.ts';
import { coverageOf, type Coverage } from '../../domain/directory/coverage.ts';
import { directoryOf, type Directory } from '../../domain/directory/directory.ts';
import { readContent, type Content } from '../../records/content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { content, once, withIds } from '../content/content.ts';

/**
 * The directory of what a content folder has, read past Astro's collections: 100,000 entries do not fit in its store.
 * What is absent is empty, and a file that does not fit its schema is left out; the gates have refused it before.
 */
function directoryIn(content: Content): Directory {
  const all = <Name extends CollectionName>(name: Name) => withIds(content, name);
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

/** The directory of any content folder. */
export const readDirectory = (dir: string): Directory => directoryIn(readContent(dir));

/** The directory of the federation that this run publishes. */
export const directory: () => Directory = once(() => directoryIn(content()));

/** What is on record of associations, by place. */
export const coverage: () => Coverage = once(() => coverageOf(directory()));

/** How the village associations are made up, by place. */
export const composition: () => Composition = once(() => compositionOf(directory()));

import { compositionOf, type Composition } from '../../domain/directory/composition.ts';
import { coverageOf, type Coverage } from '../../domain/directory/coverage.ts';
import { directoryOf, type Directory, type DirectoryRecords } from '../../domain/directory/directory.ts';
import { withParts } from '../../domain/values/parts.ts';
import { readContent } from '../../records/content.ts';
import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import { divisionList, recordsWithId, withIds } from '../content/content.ts';
import { once, onceByValue } from '../../readings/once.ts';

/**
 * The records of a directory, read past Astro's collections: 100,000 entries do not fit in its store. What is absent is
 * empty, and a file that does not fit its schema is left out; the gates have refused it before.
 */
const recordsFrom = (
  divisions: () => DirectoryRecords['divisions'],
  all: <Name extends CollectionName>(name: Name) => (RecordOf<Name> & { id: string })[],
): DirectoryRecords =>
  withParts<DirectoryRecords>({
    divisions,
    federations: () => all('federations'),
    associations: () => all('associations'),
    villages: () => all('villages'),
    organisations: () => all('organisations'),
    servicePlaces: () => all('service-places'),
    stations: () => all('stations'),
    services: () => all('services'),
    holidays: () => all('holidays'),
  });

/** The directory of any content folder. */
export function readDirectory(dir: string): Directory {
  const content = readContent(dir);
  return directoryOf(
    recordsFrom(
      () => content.divisions,
      (name) => withIds(content, name),
    ),
  );
}

/** The directory of the federation that this run publishes: who takes a part of it has read what that part is made from. */
export const directory: () => Directory = once(() =>
  directoryOf(recordsFrom(divisionList, recordsWithId), once),
);

/** What is added up for every place: a village that gets another note adds the same. */
const ofPlaces = ({ at, total }: Coverage | Composition): unknown => [
  total,
  ...[...directory().places.byCode.values()]
    .filter(({ level }) => level !== 'village')
    .map(({ code }) => [code, at(code)]),
];

/** What is on record of associations, by place. */
export const coverage: () => Coverage = onceByValue('coverage', () => coverageOf(directory()), ofPlaces);

/** How the village associations are made up, by place. */
export const composition: () => Composition = onceByValue(
  'composition',
  () => compositionOf(directory()),
  ofPlaces,
);

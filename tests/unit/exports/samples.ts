import { resolve } from 'node:path';
import { directoryOf, type Directory } from '../../../src/domain/directory.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { CollectionName, RecordOf } from '../../../src/schemas/collections.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Makes URLs as a build does. */
export const urlOf = (path: string): string => `https://portal.example.org${path}`;

/** The sample city. */
export function sample(): Directory {
  const content = readContent(resolve(root, 'content'));
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

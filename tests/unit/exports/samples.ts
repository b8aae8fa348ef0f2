import { resolve } from 'node:path';
import { directoryOf, type Directory } from '../../../src/domain/directory/directory.ts';
import type { OpportunityRecord } from '../../../src/domain/volunteering/volunteering.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { CollectionName, RecordOf } from '../../../src/schemas/collections.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Makes URLs as a build does. */
export const urlOf = (path: string): string => `https://portal.example.org${path}`;

const read = () => readContent(resolve(root, 'content'));

/** The opportunities of the sample city. */
export const sampleOpportunities = (): OpportunityRecord[] =>
  recordsOf(read(), 'volunteering').map(({ id, data }) => ({ ...data, id }));

/** The sample city; `turned` reads its files from the last to the first. */
export function sample(turned = false): Directory {
  const content = read();
  const all = <Name extends CollectionName>(name: Name): (RecordOf<Name> & { id: string })[] => {
    const found = recordsOf(content, name).map(({ id, data }) => ({ ...data, id }));
    return turned ? found.reverse() : found;
  };
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

import { byOrder } from '../domain/lists/facets.ts';
import type { ServiceRecord } from '../domain/directory/directory.ts';
import { serviceTable } from '../exports/tables/services.ts';
import { once } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { pageKeys } from '../queries/site/page-keys.ts';
import { needs } from '../schemas/service.ts';
import { kind } from './kind.ts';

const byNeed = byOrder(needs);
const records: () => ServiceRecord[] = once(() =>
  directory().services.toSorted((a, b) => byNeed(a.need, b.need)),
);

/** Services, by what they are needed for. */
export const services = kind('services', records, ({ services: w, home }) => ({
  section: 'services',
  words: w,
  titleOf: (it) => it.name,
  rank: 0,
  knownBy: [],
  table: serviceTable,
  file: {
    what: w.file,
    dataOf: (item, context) => serviceTable.row(item, context),
    cacheKey: () => pageKeys().frame,
  },
  ways: () => {
    const count = records().length;
    return count > 0 ? [{ label: home.doors.directory.services(count), path: '/services/' }] : [];
  },
  siteMap: { list: false, records: true },
}));

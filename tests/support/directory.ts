import { directoryOf, type Directory } from '../../src/domain/directory/directory.ts';
import { collections, type CollectionName, type RecordOf } from '../../src/schemas/collections.ts';
import type { Hours } from '../../src/schemas/hours.ts';
import { hoursSchema } from '../../src/schemas/hours.ts';

/** A record as a file would give it, through its schema. */
const record = <Name extends CollectionName>(
  name: Name,
  id: string,
  fields: object,
): RecordOf<Name> & { id: string } => ({
  ...(collections[name].schema.parse(fields) as RecordOf<Name>),
  id,
});

const federation = (id: string, place: string) => record('federations', id, { name: `${place} 残联`, place });

const association = (id: string, place: string, kind: string, more: object = {}) =>
  record('associations', id, { name: `${place} ${kind}`, place, kind, ...more });

const servicePlace = (id: string, place: string, services: string[]) =>
  record('service-places', id, {
    name: id,
    kind: '残疾人之家',
    place,
    office: { address: '某路' },
    services,
  });

const whole = { chairs: 1, viceChairs: 2, members: 3, commissioners: 1, groups: 1 };

/**
 * A small city: 9901 with the districts 990102 (two streets) and 990103 (none), and one blind association each for city
 * and 990102, one deaf association for the city that is being prepared for 990102.
 */
export const smallCity = (): Directory =>
  directoryOf({
    divisions: [
      { code: '9901', name: '云汀市' },
      { code: '990102', name: '临溪区' },
      { code: '990103', name: '望潮区' },
      { code: '990102001', name: '溪口街道' },
      { code: '990102002', name: '石桥街道' },
      { code: '990102001001', name: '溪口社区' },
      { code: '990102001002', name: '桥头社区' },
      { code: '990102001003', name: '湾里村' },
    ],
    federations: [federation('9901', '990100'), federation('990102', '990102')],
    associations: [
      association('990102-deaf', '990102', 'deaf', { founded: 'preparing' }),
      association('990102-blind', '990102', 'blind'),
      association('9901-deaf', '9901', 'deaf'),
      association('9901-blind', '990100', 'blind'),
      association('990103-physical', '990103', 'physical', { parent: '9901-physical' }),
      association('9901-physical', '9901', 'physical'),
    ],
    villages: [
      record('villages', '990102001', {
        township: '990102001000',
        associations: [
          {
            code: '990102001001',
            village: '溪口社区',
            founded: true,
            ...whole,
            rulesPosted: true,
            venue: false,
          },
          { code: '990102001002', village: '桥头社区', founded: false },
          {
            code: '990102001009',
            village: '新村',
            founded: true,
            ...whole,
            viceChairs: 1,
            groups: undefined,
          },
        ],
      }),
    ],
    organisations: [
      record('organisations', 'warm', {
        name: '暖阳',
        kind: '助残社会组织',
        place: '990102',
        supervised: true,
      }),
    ],
    stations: [],
    servicePlaces: [
      servicePlace('home', '990102001', ['care']),
      servicePlace('hall', '9901', ['card']),
      servicePlace('centre', '990103', ['tools']),
    ],
    services: [],
    holidays: [],
  });

/** Opening hours from the short form of the tests. */
export const hoursOf = (
  weekly: [days: string, ...ranges: string[]][],
  publicHolidays: Hours['publicHolidays'] = 'closed',
): Hours =>
  hoursSchema.parse({
    weekly: weekly.map(([days, ...ranges]) => ({
      days: days.split(' '),
      ranges: ranges.map((range) => {
        const [opens, closes] = range.split('-');
        return { opens, closes };
      }),
    })),
    publicHolidays,
  });

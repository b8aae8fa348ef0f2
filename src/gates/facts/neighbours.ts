import { commonOf, groupOf, type Group } from '../../domain/places/neighbours.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import type { Point } from '../../domain/places/geo.ts';
import { recordsOf, type Content } from '../../records/content.ts';
import type { Contact, Office } from '../../schemas/contact.ts';
import { levelDigits } from '../../schemas/division.ts';

/** Something with offices and telephones at a place. */
interface Located {
  place: string;
  offices: readonly Office[];
  contact: Contact;
}

/** What the records of a city have in common, by the code of the city. */
export interface CityNorms {
  positions: ReadonlyMap<string, Group>;
  /** The area code of nearly all telephones. */
  areaCode: ReadonlyMap<string, string>;
  /** The first two digits of nearly all postcodes. */
  postcode: ReadonlyMap<string, string>;
}

/** The city of a code, or the province where it is one. */
export const cityOf = (code: string): string => code.slice(0, levelDigits.city);

/** The area code of an office line; undefined for a hotline. */
export const areaCodeOf = (number: string): string | undefined => /^0\d{2,3}(?=-)/.exec(number)?.[0];

/** All that has offices and telephones. */
const locatedIn = (content: Content): Located[] => [
  ...recordsOf(content, 'federations').map((it) => it.data),
  ...recordsOf(content, 'associations').map((it) => it.data),
  ...recordsOf(content, 'organisations').map((it) => it.data),
  ...recordsOf(content, 'service-places').map(({ data }) => ({ ...data, offices: [data.office] })),
  ...recordsOf(content, 'stations').map(({ data }) => ({ ...data, offices: [data.office] })),
];

function gathered<Value>(pairs: readonly [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

const common = (pairs: readonly [string, string][]): Map<string, string> =>
  new Map(
    [...gathered(pairs)].flatMap(([city, values]): [string, string][] => {
      const value = commonOf(values);
      return value === undefined ? [] : [[city, value]];
    }),
  );

/** Looks at all records of a folder once. */
export function neighboursOf(content: Content): CityNorms {
  const located = locatedIn(content);
  const offices = located.flatMap(({ place, offices: list }) =>
    list.map((office) => ({ city: cityOf(office.place ?? place), office })),
  );
  return {
    positions: new Map(
      [
        ...gathered(
          offices.flatMap(({ city, office }): [string, Point][] =>
            office.position ? [[city, toWgs84(office.position)]] : [],
          ),
        ),
      ].map(([city, points]) => [city, groupOf(points)]),
    ),
    areaCode: common(
      located.flatMap(({ place, contact }) =>
        contact.phones.flatMap(({ number }): [string, string][] => {
          const code = areaCodeOf(number);
          return code === undefined ? [] : [[cityOf(place), code]];
        }),
      ),
    ),
    postcode: common(
      offices.flatMap(({ city, office }): [string, string][] =>
        office.postcode === undefined ? [] : [[city, office.postcode.slice(0, 2)]],
      ),
    ),
  };
}

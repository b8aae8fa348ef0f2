import { accessFeatures } from '../../src/schemas/access.ts';
import {
  associationKindIds,
  associationKinds,
  workingSystems,
  type AssociationKind,
} from '../../src/schemas/association.ts';
import type { Place } from '../../src/domain/places/places.ts';
import { mayLieIn } from '../../src/domain/places/province-bounds.ts';
import type { Random } from './random.ts';

const accessStates = ['yes', 'partly', 'no', 'unknown'] as const;

/** A record as it stands in its JSON file. */
export type Json = Record<string, unknown>;

const weekdayHours = {
  weekly: [
    {
      days: ['mo', 'tu', 'we', 'th', 'fr'],
      ranges: [
        { opens: '09:00', closes: '11:30' },
        { opens: '13:30', closes: '17:00' },
      ],
    },
  ],
  publicHolidays: 'closed',
};

export const source = { name: '全国规模测试（虚构）' };
// 0199 is no area code in use.
export const phone = (random: Random): string => `0199-${random.between(2_000_000, 8_999_999)}`;
const day = (random: Random, from: number, to: number): string =>
  [
    random.between(from, to),
    String(random.between(1, 12)).padStart(2, '0'),
    String(random.between(1, 28)).padStart(2, '0'),
  ].join('-');

const features = (random: Random): Json =>
  Object.fromEntries(
    Object.keys(accessFeatures)
      .filter(() => random.chance(0.8))
      .map((feature) => [
        feature,
        { state: random.of(accessStates), ...(random.chance(0.2) ? { note: '提前一天打电话' } : {}) },
      ]),
  );

const wholeDegrees = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const middles = new Map<string, [longitude: number, latitude: number]>();

/** The middle of what is known of a province: an office elsewhere is a fault of its record. */
function middleOf(code: string): [longitude: number, latitude: number] {
  const province = code.slice(0, 2);
  const known = middles.get(province);
  if (known) return known;
  const lies = (longitude: number, latitude: number) => mayLieIn({ longitude, latitude }, province);
  const across = wholeDegrees(73, 136).filter((it) => wholeDegrees(3, 54).some((down) => lies(it, down)));
  const down = wholeDegrees(3, 54).filter((it) => across.some((longitude) => lies(longitude, it)));
  const middle = (of: readonly number[]): number => ((of[0] ?? 0) + (of.at(-1) ?? 0)) / 2;
  const found: [number, number] = [middle(across), middle(down)];
  middles.set(province, found);
  return found;
}

function office(random: Random, { code, name }: Place): Json {
  const [longitude, latitude] = middleOf(code).map((it) => it + random.between(-300_000, 300_000) / 1e6);
  return {
    address: `${name}人民路${random.between(1, 400)}号${random.between(1, 6)}楼`,
    directions: '坐公交车到“人民路”站，下车向前走 100 米，门朝南。',
    ...(random.chance(0.8) ? { position: { datum: 'GCJ-02', longitude, latitude } } : {}),
    hours: weekdayHours,
    access: { verifiedOn: '2026-05-20', features: features(random), rooms: [] },
  };
}

const contact = (random: Random): Json => ({
  phones: [{ kind: 'voice', number: phone(random) }],
  channels: [],
});

const presidium = (members: number, random: Random): Json => ({
  kind: '主席团',
  members,
  disabledShare: Math.round((Math.ceil(members * random.of([0.51, 0.6, 0.68])) / members) * 100),
});

/** The federation of a place. */
export const federation = (place: Place, random: Random): Json => ({
  name: `${place.name}残疾人联合会`,
  place: place.code,
  offices: [office(random, place)],
  contact: contact(random),
  languages: ['普通话', '手语'],
  leaders: [{ role: '理事长' }, { role: '副理事长' }],
  term: { from: '2023-05', to: '2028-05' },
  bodies: [presidium(random.between(15, 60), random), { kind: '执行理事会', members: random.between(3, 9) }],
  source,
  lastVerifiedOn: '2026-05-20',
});

/** Whether the associations of a place have accounts of their own, and so audits. */
export const isAudited = ({ level }: Place): boolean => level === 'province' || level === 'city';

/** A special association of a place; undefined where nothing is on record. */
export function association(place: Place, kind: AssociationKind, random: Random): Json | undefined {
  if (random.chance(0.06)) return undefined;
  const named = { name: `${place.name}${associationKinds[kind].name}`, kind, place: place.code };
  if (random.chance(0.06)) return { ...named, founded: 'preparing', source };
  return {
    ...named,
    foundedOn: day(random, 1995, 2015),
    ...(random.chance(0.7) && !isAudited(place) ? { registration: { registered: false } } : {}),
    offices: [office(random, place)],
    contact: contact(random),
    languages: ['普通话'],
    leaders: [{ role: '主席' }, { role: '副主席' }, { role: '副主席' }],
    term: { from: '2023-05', to: '2028-05' },
    members: random.between(20, 900),
    systems: workingSystems
      .filter(() => random.chance(0.7))
      .map((system) =>
        random.chance(0.6)
          ? { system, published: true, url: `https://example.org/${place.code}/${kind}` }
          : { system, published: false },
      ),
    source,
    lastVerifiedOn: day(random, 2024, 2025),
  };
}

/** All kinds of special associations. */
export const kinds = associationKindIds;

function village({ code, name }: Place, random: Random): Json {
  const named = { code, village: name };
  if (random.chance(0.05)) return { ...named, founded: false };
  const known = (count: number): number | undefined => (random.chance(0.02) ? undefined : count);
  return {
    ...named,
    founded: true,
    chairs: known(1),
    viceChairs: known(random.chance(0.1) ? 1 : random.between(2, 3)),
    members: known(random.chance(0.05) ? 2 : random.between(3, 5)),
    commissioners: known(random.chance(0.05) ? 0 : 1),
    groups: known(random.between(1, 6)),
    ...(random.chance(0.9) ? { venue: random.chance(0.7) } : {}),
    ...(random.chance(0.9) ? { rulesPosted: random.chance(0.8) } : {}),
    ...(random.chance(0.5) ? { phone: phone(random) } : {}),
  };
}

/** The village associations of a township, one for each of its villages. */
export const villages = (township: string, places: readonly Place[], random: Random): Json => ({
  township,
  updatedOn: '2026-03-12',
  source,
  associations: places.map((it) => village(it, random)),
});

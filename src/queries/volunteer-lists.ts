import type { Page, PaginateFunction } from 'astro';
import { today } from '../clock.ts';
import { topPlaces } from '../domain/directory/coverage-parts.ts';
import type { StationRecord } from '../domain/directory/directory.ts';
import { facetValues, type Facet } from '../domain/lists/facets.ts';
import { fullName } from '../domain/places/places.ts';
import {
  byPlace,
  forDisabledVolunteers,
  stateOf,
  timeGroups,
  timeGroupsOf,
} from '../domain/volunteering/volunteering.ts';
import type { OpportunityRecord, TimeGroup } from '../domain/volunteering/volunteering.ts';
import { volunteerKinds } from '../schemas/volunteering.ts';
import { words } from '../words/index.ts';
import { once } from './content.ts';
import { directory } from './directory.ts';
import type { ShownValue } from './lists.ts';
import { bodyLink } from './record-links.ts';
import {
  buildMinute,
  hasVolunteering,
  listedOpportunities,
  opportunities,
  opportunitiesByPlace,
  stations,
} from './volunteering.ts';

const pageSize = 20;
const w = words.volunteer;

/** What every page of a list of opportunities or stations is made from. */
export interface VolunteerListProps<Item = OpportunityRecord> {
  values: ShownValue<Item>[];
  total: number;
  current?: ShownValue<Item>;
  page: Page<Item>;
}

const inOrder =
  (order: readonly string[]) =>
  (a: string, b: string): number =>
    order.indexOf(a) - order.indexOf(b);

const ways = Object.values(w.way);

/** Whether a name can be a part of an address: then its list is a page. */
const fitsAddress = (name: string): boolean => name !== '' && !/[/\\?#%]/.test(name);

const facets: readonly Facet<OpportunityRecord>[] = [
  { key: 'kind', label: w.facet.kind, valuesOf: (it) => [it.kind], order: inOrder(volunteerKinds) },
  {
    key: 'time',
    label: w.facet.time,
    valuesOf: (it) => timeGroupsOf(it, today()),
    order: inOrder(timeGroups),
  },
  {
    key: 'way',
    label: w.facet.way,
    valuesOf: (it) => [
      ...(forDisabledVolunteers(it) ? [w.way.disabled] : []),
      ...(it.online ? [w.way.online] : []),
    ],
    order: inOrder(ways),
  },
  {
    key: 'organisation',
    label: w.facet.organisation,
    valuesOf: ({ organisation, runBy }) => [organisation ?? runBy ?? ''].filter(fitsAddress),
  },
];

const textOf = (facet: string, value: string): string | undefined => {
  if (facet === 'organisation') return bodyLink(value).label;
  return facet === 'time' ? w.timeValue[value as TimeGroup] : undefined;
};

/** A value a place, those with children among them, in the order of the list of divisions; villages have no page. */
function placeValues<Item extends { id: string; place: string }>(
  groups: ReadonlyMap<string, Item[]>,
): ShownValue<Item>[] {
  const { places } = directory();
  return [...places.byCode.values()].flatMap(({ code, level, name }) => {
    const items = groups.get(code);
    if (!items || level === 'village') return [];
    return [{ facet: 'place', label: w.facet.place, value: code, items, text: name }];
  });
}

/** Every way to narrow the list of opportunities: each is a page. */
export const opportunityValues: () => ShownValue<OpportunityRecord>[] = once(() => [
  ...placeValues(opportunitiesByPlace()),
  ...facetValues(facets, listedOpportunities()).map((it) => {
    const text = textOf(it.facet, it.value);
    return text === undefined ? it : { ...it, text };
  }),
]);

/** Every place with a station, or above one: each is a page. */
export const stationValues: () => ShownValue<StationRecord>[] = once(() =>
  placeValues(byPlace(directory().places, stations())),
);

/** Codes of the places to choose between: those right below a place, else the outermost ones that leave a choice. */
function choicesAt(code: string | undefined): Set<string> {
  const { places } = directory();
  const below = code === undefined ? undefined : places.byCode.get(code)?.children;
  return new Set(below ?? topPlaces(places).choices.map((it) => it.code));
}

/** The ways to narrow a list that its page offers: of the places only the next ones. */
export function offered<Item>(
  values: readonly ShownValue<Item>[],
  current?: ShownValue<Item>,
): ShownValue<Item>[] {
  const codes = choicesAt(current?.facet === 'place' ? current.value : undefined);
  const shown = values.filter(({ facet, value }) => facet !== 'place' || codes.has(value));
  return current && !shown.includes(current) ? [current, ...shown] : shown;
}

const narrowed = <Item>(
  paginate: PaginateFunction,
  values: ShownValue<Item>[],
  total: number,
): ReturnType<PaginateFunction> =>
  values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { values: offered(values, current), total, current },
    }),
  );

/** Paths of the list of each place, kind, time, way and organisation. */
export const narrowedOpportunities = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  narrowed(paginate, opportunityValues(), listedOpportunities().length);

/** Paths of the whole list, where the site has anything about volunteering. */
export const wholeOpportunities = (paginate: PaginateFunction): ReturnType<PaginateFunction> => {
  const items = listedOpportunities();
  const props = { values: offered(opportunityValues()), total: items.length };
  return hasVolunteering() ? paginate(items, { pageSize, props }) : [];
};

/** Paths of the whole list of stations; none where there is no station. */
export const wholeStations = (paginate: PaginateFunction): ReturnType<PaginateFunction> => {
  const items = stations();
  const props = { values: offered(stationValues()), total: items.length };
  return items.length > 0 ? paginate(items, { pageSize, props }) : [];
};

/** Paths of the stations of each place. */
export const narrowedStations = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  narrowed(paginate, stationValues(), stations().length);

/** A calendar to subscribe to. */
export interface CalendarList {
  /** Code of the place; undefined for everything. */
  place?: string;
  name: string;
  /** Path of the page that shows the same. */
  page: string;
  items: OpportunityRecord[];
}

/**
 * What subscribers of everything and of each place see: all that is not over, so that an entry stays when sign-up closes
 * and says so when the activity is cancelled.
 */
export const calendarLists: () => CalendarList[] = once(() => {
  const { places } = directory();
  const coming = opportunities().filter((it) => stateOf(it, buildMinute()) !== 'past');
  const at = byPlace(places, coming);
  const listed = opportunityValues().filter(({ facet }) => facet === 'place');
  return [
    { name: w.calendar.all, page: '/volunteer/', items: coming },
    ...listed.map(({ value }) => ({
      place: value,
      name: w.calendar.of(fullName(places, value)),
      page: `/volunteer/place/${value}/`,
      items: at.get(value) ?? [],
    })),
  ].filter(({ items }) => items.length > 0);
});

const feedSize = 50;

/** The opportunities that were published last, over or not: a feed reader takes them once. */
export const newestOpportunities = (): OpportunityRecord[] =>
  opportunities()
    .filter(({ cancelled }) => cancelled === undefined)
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1))
    .slice(0, feedSize);

/** A list for a notice board. */
export interface Board {
  /** Code and full name of the place; undefined for everything. */
  place?: string;
  name?: string;
  /** Path of the page that shows the same. */
  page: string;
  items: OpportunityRecord[];
}

/** The list for a notice board of everything, and of each place: nobody is sent to what is full. */
export const boards = (): Board[] => {
  const { places } = directory();
  const free = (items: readonly OpportunityRecord[]): OpportunityRecord[] =>
    items.filter(({ full }) => !full);
  if (listedOpportunities().length === 0) return [];
  const ofPlaces = opportunityValues().filter(({ facet }) => facet === 'place');
  return [
    { page: '/volunteer/', items: free(listedOpportunities()) },
    ...ofPlaces.map(({ value, items }) => ({
      place: value,
      name: fullName(places, value),
      page: `/volunteer/place/${value}/`,
      items: free(items),
    })),
  ];
};

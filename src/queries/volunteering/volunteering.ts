import type { StationRecord } from '../../domain/directory/directory.ts';
import {
  byNextTime,
  byPlace,
  isListed,
  stateOf,
  type OpportunityRecord,
} from '../../domain/volunteering/volunteering.ts';
import type { CheckedLink } from '../../schemas/link-check.ts';
import type { TrainingSession, VolunteerGuide } from '../../schemas/volunteer-guide.ts';
import { recordsWithId, single } from '../content/content.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { asOfMinute } from '../as-of/as-of.ts';

/** All opportunities, over or not: next first, ongoing ones behind. */
export const opportunities: () => OpportunityRecord[] = once(() => {
  const { places } = directory();
  return recordsWithId('volunteering')
    .map((it) => ({ ...it, place: places.resolve(it.place)?.code ?? it.place }))
    .sort(byNextTime(asOfMinute()));
});

/** Those that the lists show today: sign-up is open, begins later, or all seats are taken. */
export const listedOpportunities: () => OpportunityRecord[] = once(() =>
  opportunities().filter((it) => isListed(stateOf(it, asOfMinute()))),
);

/** Those of the lists that one can sign up for now: none that is full, not yet open, closed or cancelled. */
export const openOpportunities: () => OpportunityRecord[] = once(() =>
  listedOpportunities().filter((it) => stateOf(it, asOfMinute()) === 'open'),
);

/** Whether the site has anything about volunteering. */
export const hasVolunteering: () => boolean = once(
  () => (opportunities()[0] ?? stations()[0] ?? volunteerGuide()) !== undefined,
);

/** Those of the lists by the code of a place, its children's among them. */
export const opportunitiesByPlace: () => ReadonlyMap<string, OpportunityRecord[]> = once(() =>
  byPlace(directory().places, listedOpportunities()),
);

const byStation = once(() => Map.groupBy(listedOpportunities(), (it) => it.station ?? ''));

/** Those of the lists at a station. */
export const opportunitiesAtStation = onceByKey(
  'opportunities-at-station',
  (station): OpportunityRecord[] => byStation().get(station) ?? [],
);

/** All stations by place, then by id. */
export const stations = (): StationRecord[] => directory().stations;

const stationIds = once(() => new Map(stations().map((it) => [it.id, it])));

const stationOf = onceByKey('station', (id) => stationIds().get(id));

/** A station by its id. */
export const stationById = (id: string | undefined): StationRecord | undefined =>
  id === undefined ? undefined : stationOf(id);

const stationPlaces = once(() => byPlace(directory().places, stations()));

/** The stations of a place, those of its children among them. */
export const stationsIn = (place: string): StationRecord[] => stationPlaces().get(place) ?? [];

/** How volunteering works here; undefined where the federation has not written it. */
export const volunteerGuide = (): VolunteerGuide | undefined => single('volunteer-guide');

/** Training sessions that are not over, next first. */
export const trainingSessions: () => TrainingSession[] = once(() =>
  (volunteerGuide()?.training.sessions ?? [])
    .filter(({ end }) => end > asOfMinute())
    .sort((a, b) => (a.start < b.start ? -1 : 1)),
);

const checked = once(() => new Map((single('link-check')?.links ?? []).map((it) => [it.url, it])));

/** What the last check said of a link; undefined where it was never visited. */
const checkedLink = onceByKey('checked-link', (url): CheckedLink | undefined => checked().get(url));

/** The link where the last check could not open it: show 链接上次检查于 … 无法打开. */
export function deadLink(url: string | undefined): CheckedLink | undefined {
  const found = url === undefined ? undefined : checkedLink(url);
  return found?.state === 'broken' ? found : undefined;
}

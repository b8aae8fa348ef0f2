import { placeLabel } from '../../domain/places/place-label.ts';
import {
  leavesAt,
  momentsOf,
  overInWindow,
  stateOf,
  type Moments,
} from '../../domain/volunteering/volunteering.ts';
import type { OpportunityRecord, OpportunityState } from '../../domain/volunteering/volunteering.ts';
import { laterDay, occurrences, type Occurrence } from '../../domain/volunteering/schedule.ts';
import type { StationRecord } from '../../domain/directory/directory.ts';
import type { VolunteerKind } from '../../schemas/volunteering.ts';
import type { Words } from '../../words/languages.ts';
import { onceByKeyIn } from '../../readings/by-key.ts';
import { directory } from '../directory/directory.ts';
import { asOf, asOfMinute } from '../as-of/as-of.ts';
import { bodyLink, type RecordLink } from '../content/record-links.ts';
import { hasVolunteering, opportunitiesByPlace, stationById, stationsIn } from './volunteering.ts';

/** An opportunity as lists show it. */
export interface OpportunityCard {
  id: string;
  title: string;
  kind: VolunteerKind;
  summary?: string | undefined;
  /** `每周六 9:00—11:30` */
  when: string;
  /** Of a series: its next times, of which a browser says the first that is not over. */
  times: Occurrence[];
  /** Address with the place, or that it is done from home. */
  where: string;
  moments: Moments;
  /** The minute from which it stands in the list no more; undefined where none is known. */
  leaves?: string | undefined;
  /** The stated minute at which sign-up closes. */
  closesAt?: string | undefined;
  /** As of the day that the page tells of. */
  state: OpportunityState;
  wanted?: number | undefined;
  phone?: string | undefined;
}

/** Where an opportunity takes place, in one line; `named`: with the name of its station. */
export function whereWords(
  words: Words,
  { place, online, address, station }: OpportunityRecord,
  named = true,
): string {
  const at = stationById(station);
  const { places } = directory();
  const label = placeLabel(places, place);
  const name = places.byCode.get(place)?.name ?? label;
  if (online) return words.volunteer.online;
  const spot = address ?? (at && at.office.address + (named ? words.text.aside(at.name) : ''));
  if (spot === undefined) return label;
  return spot.includes(name) ? spot : words.text.phrases([label, spot]);
}

/** An opportunity as lists show it; `window`: first and last day of a list that is about some days only. */
export function cardOf(
  words: Words,
  opportunity: OpportunityRecord,
  window?: readonly [string, string],
): OpportunityCard {
  const { id, title, kind, summary, when, wanted, contact, station } = opportunity;
  const moments = momentsOf(opportunity);
  const leaving = [leavesAt(moments), window && overInWindow(opportunity, window)];
  const phones = [...contact.phones, ...(stationById(station)?.contact.phones ?? [])];
  return {
    ...{ id, title, kind, summary, wanted },
    when: words.when.lines(when)[0] ?? '',
    times: nextTimes(opportunity),
    where: whereWords(words, opportunity),
    moments,
    leaves: leaving.filter((it) => it !== undefined).sort()[0],
    closesAt: opportunity.signUp.closesAt,
    state: stateOf(opportunity, asOfMinute()),
    phone: phones.find((it) => it.kind === 'voice')?.number,
  };
}

const timesShown = 4;
/** Days for which a page shows all times: it is made anew every week. */
const daysShown = 14;

/** The next times of a series, from the day on as of which all is told; none of what takes place once or is ongoing. */
export function nextTimes({ when }: OpportunityRecord): Occurrence[] {
  if (when.kind !== 'recurring') return [];
  const from = asOf();
  return occurrences(when, from, laterDay(from, 400)).filter(
    ({ start }, index) => index < timesShown || start.slice(0, 10) <= laterDay(from, daysShown),
  );
}

/** Who asks for volunteers, with its page where this site has one. */
export const runBy = ({
  organisation,
  runBy: name,
}: Pick<OpportunityRecord, 'organisation' | 'runBy'>): RecordLink =>
  organisation === undefined ? { label: name ?? '' } : bodyLink(organisation);

/** A station with its page. */
export const stationLink = (station: StationRecord | undefined): RecordLink | undefined =>
  station && { label: station.name, path: `/stations/${station.id}/` };

/** What the page of a place says of volunteering. */
export interface PlaceVolunteering {
  /** The next ones. */
  cards: OpportunityCard[];
  total: number;
  stations: { label: string; path: string; note?: string }[];
  /** The nearest place above with something open, where nothing is open at the place itself. */
  above?: { code: string; name: string; count: number } | undefined;
}

const shownAtPlace = 5;
const stationsAtPlace = 12;

/** What is open at a place and below it; undefined where the site has nothing about volunteering. */
export const volunteeringAt = onceByKeyIn(
  'volunteering-at',
  (words: Words, code): PlaceVolunteering | undefined => {
    if (!hasVolunteering()) return undefined;
    const open = opportunitiesByPlace();
    const here = open.get(code) ?? [];
    const above = directory()
      .places.ancestors(code)
      .findLast((it) => open.has(it.code));
    return {
      cards: here.slice(0, shownAtPlace).map((it) => cardOf(words, it)),
      total: here.length,
      stations: stationsIn(code)
        .slice(0, stationsAtPlace)
        .map(({ id, name, office }) => ({
          label: name,
          path: `/stations/${id}/`,
          note: office.address,
        })),
      above: above && { code: above.code, name: above.name, count: open.get(above.code)?.length ?? 0 },
    };
  },
);

import { placeLabel } from '../../domain/places/place-label.ts';
import { momentsOf, stateOf, type Moments } from '../../domain/volunteering/volunteering.ts';
import type { OpportunityRecord, OpportunityState } from '../../domain/volunteering/volunteering.ts';
import {
  laterDay,
  nextOccurrence,
  occurrences,
  type Occurrence,
} from '../../domain/volunteering/schedule.ts';
import type { StationRecord } from '../../domain/directory/directory.ts';
import type { VolunteerKind } from '../../schemas/volunteering.ts';
import type { Words } from '../../words/languages.ts';
import { directory } from '../directory/directory.ts';
import { bodyLink, type RecordLink } from '../content/record-links.ts';
import {
  buildMinute,
  hasVolunteering,
  opportunitiesByPlace,
  stationById,
  stationsIn,
} from './volunteering.ts';

/** An opportunity as lists show it. */
export interface OpportunityCard {
  id: string;
  title: string;
  kind: VolunteerKind;
  summary?: string | undefined;
  /** `每周六 9:00—11:30` */
  when: string;
  /** Of a series: its next time. */
  next?: string | undefined;
  /** Address with the place, or that it is done from home. */
  where: string;
  moments: Moments;
  /** The stated minute at which sign-up closes. */
  closesAt?: string | undefined;
  /** At the minute of the build. */
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

/** An opportunity as lists show it. */
export function cardOf(words: Words, opportunity: OpportunityRecord): OpportunityCard {
  const { id, title, kind, summary, when, wanted, contact, station } = opportunity;
  const next = when.kind === 'recurring' ? nextOccurrence(when, buildMinute()) : undefined;
  const phones = [...contact.phones, ...(stationById(station)?.contact.phones ?? [])];
  return {
    ...{ id, title, kind, summary, wanted },
    when: words.when.lines(when)[0] ?? '',
    next: next && words.dates.span(next.start, next.end),
    where: whereWords(words, opportunity),
    moments: momentsOf(opportunity),
    closesAt: opportunity.signUp.closesAt,
    state: stateOf(opportunity, buildMinute()),
    phone: phones.find((it) => it.kind === 'voice')?.number,
  };
}

const timesShown = 4;

/** The next times of a series, from the build on. */
export function nextTimes({ when }: OpportunityRecord): Occurrence[] {
  const minute = buildMinute();
  const from = minute.slice(0, 10);
  return occurrences(when, from, laterDay(from, 400))
    .filter(({ start, end = start }) => end > minute)
    .slice(0, timesShown);
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
export function volunteeringAt(words: Words, code: string): PlaceVolunteering | undefined {
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
}

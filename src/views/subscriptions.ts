import { inOrderOfDays } from '../domain/lists/day-order.ts';
import { byPlace, hasTime, stateOf, type OpportunityRecord } from '../domain/volunteering/volunteering.ts';
import { fullName } from '../domain/places/places.ts';
import type { Update } from '../kinds/definition.ts';
import type { ListValue } from '../kinds/list.ts';
import { opportunityValues } from '../kinds/volunteering.ts';
import { onceByKeyIn } from '../readings/by-key.ts';
import { onceFor } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { whereWords } from '../queries/volunteering/opportunity-cards.ts';
import { listedOpportunities, opportunities } from '../queries/volunteering/volunteering.ts';
import { asOf, asOfMinute } from '../queries/as-of/as-of.ts';
import { volunteerKind } from '../schemas/volunteering.ts';
import type { Words } from '../words/languages.ts';

/** Every place with a list of its own. */
const placesWithList = (words: Words): ListValue<OpportunityRecord>[] =>
  opportunityValues(words).filter(({ facet }) => facet === 'place');

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
 * What subscribers of everything and of each place see: all that has a time and is not over, so that an entry stays when
 * sign-up closes and says so when the activity is cancelled. Where there is none, there is no calendar.
 */
export const calendarLists = onceFor((words: Words): CalendarList[] => {
  const { places } = directory();
  const coming = opportunities().filter((it) => hasTime(it) && stateOf(it, asOfMinute()) !== 'past');
  const at = byPlace(places, coming);
  return [
    { name: words.volunteer.calendar.all, page: '/volunteer/', items: coming },
    ...placesWithList(words).map(({ value, path }) => ({
      place: value,
      name: words.volunteer.calendar.of(fullName(places, value)),
      page: path,
      items: at.get(value) ?? [],
    })),
  ].filter(({ items }) => items.length > 0);
});

const calendarsByPlace = onceFor(
  (words: Words) => new Map(calendarLists(words).map((it) => [it.place ?? '', it])),
);
const calendarPathOf = onceByKeyIn('volunteer-calendar', (words: Words, place): string | undefined => {
  const list = calendarsByPlace(words).get(place);
  return list && `${list.page}calendar.ics`;
});

/** Address of the calendar of a place, or of everything; undefined where nothing with a time is coming. */
export const calendarPath = (words: Words, place?: string): string | undefined =>
  calendarPathOf(words, place ?? '');

const feedSize = 50;

/**
 * An opportunity when it was published, and again when it changed last or was cancelled: a feed reader takes each entry
 * once, and what it has taken stays.
 */
export function opportunityUpdatesOf(words: Words, it: OpportunityRecord): Update[] {
  const { id, title, summary, when, kind, cancelled, publishedOn, updatedOn = publishedOn } = it;
  const path = `/volunteer/${id}/`;
  const facts = words.text.sentences([summary, words.when.lines(when)[0], whereWords(words, it)]);
  const kindWord = words.value(volunteerKind, kind);
  const shared = { word: kindWord, path, at: path, facts };
  const first = { ...shared, on: publishedOn, title, id: `${path}#${publishedOn}` };
  const changed = cancelled === undefined ? 'changed' : 'cancelled';
  if (changed === 'changed' && updatedOn <= publishedOn) return [first];
  // When and where are those of today: the first entry does not take them over.
  first.facts = summary ?? kindWord;
  const again =
    cancelled === undefined ? words.updates.changed(title) : words.updates.cancelled(title, cancelled);
  return [first, { ...shared, on: updatedOn, title: again, id: `${path}#${changed}-${updatedOn}` }];
}

/** What was published and changed last of opportunities, over or not, latest first. */
export const opportunityUpdates = (words: Words): Update[] =>
  inOrderOfDays([opportunities().flatMap((it) => opportunityUpdatesOf(words, it))], asOf()).slice(
    0,
    feedSize,
  );

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
export const boards = (words: Words): Board[] => {
  const { places } = directory();
  const free = (items: readonly OpportunityRecord[]): OpportunityRecord[] =>
    items.filter(({ full }) => !full);
  if (listedOpportunities().length === 0) return [];
  return [
    { page: '/volunteer/', items: free(listedOpportunities()) },
    ...placesWithList(words).map(({ value, items, path }) => ({
      place: value,
      name: fullName(places, value),
      page: path,
      items: free(items),
    })),
  ];
};

import { byPlace, stateOf, type OpportunityRecord } from '../domain/volunteering/volunteering.ts';
import { fullName } from '../domain/places/places.ts';
import type { ListValue } from '../kinds/list.ts';
import { opportunityValues } from '../kinds/volunteering.ts';
import { onceFor } from '../queries/content/content.ts';
import { directory } from '../queries/directory/directory.ts';
import { buildMinute, listedOpportunities, opportunities } from '../queries/volunteering/volunteering.ts';
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
 * What subscribers of everything and of each place see: all that is not over, so that an entry stays when sign-up closes
 * and says so when the activity is cancelled.
 */
export const calendarLists = onceFor((words: Words): CalendarList[] => {
  const { places } = directory();
  const coming = opportunities().filter((it) => stateOf(it, buildMinute()) !== 'past');
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

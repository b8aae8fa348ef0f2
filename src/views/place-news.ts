import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import type { DueItem } from '../domain/due/due.ts';
import { inOrderOfDays } from '../domain/lists/day-order.ts';
import { byPlace, hasTime, stateOf, type OpportunityRecord } from '../domain/volunteering/volunteering.ts';
import { kinds } from '../kinds/index.ts';
import type { Update } from '../kinds/definition.ts';
import { commitmentChanges } from '../queries/commitments/commitments.ts';
import { onceByKey, onceByKeyIn } from '../readings/by-key.ts';
import { once, onceFor } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { due } from '../queries/due/due.ts';
import { placeCodes } from '../queries/places/places.ts';
import { opportunities } from '../queries/volunteering/volunteering.ts';
import { asOf, asOfMinute } from '../queries/as-of/as-of.ts';
import type { Words } from '../words/languages.ts';
import { dueUpdate } from './due.ts';
import { opportunityUpdatesOf } from './subscriptions.ts';
import { changeUpdate, mostChanges } from './updates.ts';

/** Most entries of the feed of a place. */
const mostEntries = 60;

const at = <Item extends { place: string }>(items: readonly Item[]): Map<string, Item[]> =>
  byPlace(directory().places, items);

const dueAt = once(() => at(due()));
const comingAt = once(() =>
  at(opportunities().filter((it) => hasTime(it) && stateOf(it, asOfMinute()) !== 'past')),
);

/** What is about a place, or about somebody in it or below it, of all kinds that have a calendar or a feed. */
export interface PlaceDates {
  due: readonly DueItem[];
  /** Those with a time that are not over. */
  opportunities: readonly OpportunityRecord[];
}

/** What has a day or a time in a place, or below it. */
export const placeDates = onceByKey('place-dates', (code): PlaceDates => ({
  due: dueAt().get(code) ?? [],
  opportunities: comingAt().get(code) ?? [],
}));

const recordsAt = onceFor((words: Words) =>
  at(
    kinds(words).flatMap((it) =>
      it
        .updates()
        .flatMap((update) => (update.place === undefined ? [] : [{ ...update, place: update.place }])),
    ),
  ),
);
const opportunitiesAt = once(() => at(opportunities()));

/** Rows whose status changed, each with which change it was part of. */
const changesAt = once(() =>
  at(
    commitmentChanges(mostChanges).flatMap(({ on, rows }, change) =>
      rows.map((row): { place: string; change: number; on: string; row: StatusRow } => ({
        ...{ place: row.subject.place, change, on, row },
      })),
    ),
  ),
);

function changesIn(words: Words, code: string): Update[] {
  const groups = Map.groupBy(changesAt().get(code) ?? [], (it) => it.change);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [changeUpdate(words, { on: first.on, rows: [first.row, ...more.map((it) => it.row)] })] : [],
  );
}

/**
 * All that was published or changed of a place and of those in it or below it, latest first: records, promises,
 * opportunities, and what is due this month and the next. An entry has the id that it has in the other feeds.
 */
export const placeUpdates = onceByKeyIn('place-updates', (words: Words, code): Update[] =>
  inOrderOfDays(
    [
      (dueAt().get(code) ?? []).map((it) => dueUpdate(words, it)),
      recordsAt(words).get(code) ?? [],
      changesIn(words, code),
      (opportunitiesAt().get(code) ?? []).flatMap((it) => opportunityUpdatesOf(words, it)),
    ],
    asOf(),
  ).slice(0, mostEntries),
);

const withNews = onceFor(
  (words: Words) => new Set(placeCodes().filter((code) => placeUpdates(words, code).length > 0)),
);

/** Path of the feed of a place; undefined where nothing was published of it. */
export const placeFeedPath = onceByKeyIn('place-feed', (words: Words, code): string | undefined =>
  withNews(words).has(code) ? `/places/${code}/feed.xml` : undefined,
);

/** Path of the calendar of a place; undefined where nothing with a day is to come. */
export const placeCalendarPath = onceByKey('place-calendar', (code): string | undefined => {
  const { due: items, opportunities: coming } = placeDates(code);
  return items.length + coming.length > 0 ? `/places/${code}/calendar.ics` : undefined;
});

/** The places that have a feed. */
export const placesWithFeed = (words: Words): string[] => [...withNews(words)];

/** The places that have a calendar. */
export const placesWithCalendar = (): string[] =>
  placeCodes().filter((code) => placeCalendarPath(code) !== undefined);

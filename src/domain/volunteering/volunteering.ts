import type { Opportunity } from '../../schemas/volunteering.ts';
import type { Places } from '../places/places.ts';
import {
  laterDay,
  lastOccurrence,
  mondayOf,
  monthEnd,
  nextOccurrence,
  occurrences,
  overAt,
  weekdayIndex,
} from './schedule.ts';

/** An opportunity with its id. */
export type OpportunityRecord = Opportunity & { id: string };

/** Whether an opportunity has a time that a calendar can show; what is ongoing has none. */
export const hasTime = ({ when }: Pick<Opportunity, 'when'>): boolean => when.kind !== 'ongoing';

/**
 * How it stands with an opportunity at a minute. `soon`: sign-up has not begun; `closed`: sign-up is over, the activity
 * is not; `past`: all is over.
 */
export const opportunityStates = ['open', 'soon', 'full', 'closed', 'cancelled', 'past'] as const;
/** How it stands with an opportunity. */
export type OpportunityState = (typeof opportunityStates)[number];

/**
 * The minute from which nobody can sign up any more: the stated one; else when the event, or the last of a series,
 * begins. Undefined where none is known.
 */
export function signUpEnds({ when, signUp }: Pick<Opportunity, 'when' | 'signUp'>): string | undefined {
  if (signUp.closesAt) return signUp.closesAt;
  return when.kind === 'ongoing' ? overAt(when) : lastOccurrence(when)?.start;
}

/** What decides how it stands with an opportunity: a browser knows no more than this. Minutes are Asia/Shanghai. */
export interface Moments {
  opensAt?: string | undefined;
  closesAt?: string | undefined;
  overAt?: string | undefined;
  full: boolean;
  cancelled: boolean;
}

/** What decides how it stands with an opportunity. */
export const momentsOf = (opportunity: Opportunity): Moments => ({
  opensAt: opportunity.signUp.opensAt,
  closesAt: signUpEnds(opportunity),
  overAt: overAt(opportunity.when),
  full: opportunity.full,
  cancelled: opportunity.cancelled !== undefined,
});

const passed = (minute: string | undefined, at: string): boolean => minute !== undefined && minute <= at;

/** How it stands at a minute (`2026-11-24T12:00`, Asia/Shanghai). */
export function stateAt(moments: Moments, at: string): OpportunityState {
  if (passed(moments.overAt, at)) return 'past';
  if (moments.cancelled) return 'cancelled';
  if (passed(moments.closesAt, at)) return 'closed';
  if (moments.full) return 'full';
  return (moments.opensAt ?? '') > at ? 'soon' : 'open';
}

/** How it stands with an opportunity at a minute (`2026-11-24T12:00`, Asia/Shanghai). */
export const stateOf = (opportunity: Opportunity, at: string): OpportunityState =>
  stateAt(momentsOf(opportunity), at);

/** The minute from which it stands in no list any more; undefined where none is known. */
export const leavesAt = ({ closesAt, overAt: over }: Moments): string | undefined =>
  closesAt !== undefined && (over === undefined || closesAt < over) ? closesAt : over;

/** Whether it stands in the lists: what is past its closing date leaves them by itself. */
export const isListed = (state: OpportunityState): boolean =>
  state === 'open' || state === 'soon' || state === 'full';

/** Whether a disabled person is told to be welcome, or what support there is. */
export const forDisabledVolunteers = ({ disabledVolunteers: { welcome, support } }: Opportunity): boolean =>
  welcome ?? support.length > 0;

/** Times to look for, in the order of the lists. */
export const timeGroups = [
  'this-week',
  'weekend',
  'this-month',
  'next-month',
  'recurring',
  'ongoing',
] as const;
/** A time to look for. */
export type TimeGroup = (typeof timeGroups)[number];

/** First and last day of the week and the months that are told of, seen from a day. */
export function windowsFrom(
  today: string,
): Record<'this-week' | 'this-month' | 'next-month', [string, string]> {
  const [monday, end] = [mondayOf(today), monthEnd(today)];
  const next = laterDay(end, 1);
  return {
    'this-week': [monday, laterDay(monday, 6)],
    'this-month': [`${today.slice(0, 7)}-01`, end],
    'next-month': [next, monthEnd(next)],
  };
}

/** How far ahead a weekend is looked for, from the Monday of a week. */
const weekendDays = 62;

/** The times that an opportunity belongs to on a day; what is ongoing belongs to no week and no month. */
export function timeGroupsOf({ when }: Pick<Opportunity, 'when'>, today: string): TimeGroup[] {
  if (when.kind === 'ongoing') return ['ongoing'];
  const windows = windowsFrom(today);
  const within = (from: string, to: string): boolean => occurrences(when, from, to).length > 0;
  const monday = mondayOf(today);
  const weekend = occurrences(when, monday, laterDay(monday, weekendDays)).some(
    ({ start }) => weekdayIndex(start.slice(0, 10)) > 4,
  );
  return timeGroups.filter((group) => {
    if (group === 'recurring') return when.kind === 'recurring';
    if (group === 'weekend') return weekend;
    return group !== 'ongoing' && within(...windows[group]);
  });
}

/** The minute from which nothing of an opportunity is to come in a window of days; undefined for what has no times of its own. */
export const overInWindow = (
  { when }: Pick<Opportunity, 'when'>,
  [from, to]: readonly [string, string],
): string | undefined => {
  const last = occurrences(when, from, to).at(-1);
  return last && (last.end ?? last.start);
};

/** Next first; those without a time of their own (ongoing) behind them; then by id. */
export function byNextTime(at: string): (a: OpportunityRecord, b: OpportunityRecord) => number {
  const known = new Map<string, string>();
  const key = ({ id, when }: OpportunityRecord): string => {
    const made = known.get(id) ?? nextOccurrence(when, at)?.start ?? '9999';
    known.set(id, made);
    return made;
  };
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  };
}

/** By the code of a place: what is at it and at the places below it, in the order of the list. */
export function byPlace<Item extends { place: string }>(
  places: Places,
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const place = places.resolve(item.place);
    if (!place) continue;
    for (const { code } of [...places.ancestors(place.code), place]) {
      const group = groups.get(code);
      if (group) group.push(item);
      else groups.set(code, [item]);
    }
  }
  return groups;
}

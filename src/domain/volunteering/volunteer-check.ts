import type { Opportunity } from '../../schemas/volunteering.ts';
import type { VolunteerGuide } from '../../schemas/volunteer-guide.ts';
import type { FaultAt } from '../values/fault.ts';
import { isDayOf } from './schedule.ts';

/** A rule that an opportunity breaks, with the days and minutes that break it. */
export type OpportunityFault = FaultAt &
  (
    | { code: 'end'; start: string; end: string; everyTime: boolean }
    | { code: 'closes'; closesAt: string; start: string }
    | { code: 'opens'; opensAt: string; last: string; closes: boolean }
    | { code: 'repeat'; first: string; until?: string }
    | { code: 'except'; day: string }
    | { code: 'until'; until: string; start: string }
    | { code: 'reach' }
  );

/** A rule that the guide breaks. */
export type GuideFault = FaultAt &
  (
    | { code: 'session-end'; start: string; end: string }
    | { code: 'stars'; stars: number; hours: number; before: { stars: number; hours: number } }
  );

const error = { level: 'error' } as const;

function* repeatFaults({ when }: Opportunity): Generator<OpportunityFault> {
  const { repeat, start, end } = when;
  if (!repeat) return;
  const first = start.slice(0, 10);
  if (end && end.slice(0, 10) !== first)
    yield { code: 'end', path: ['when', 'end'], ...error, start, end, everyTime: true };
  if (repeat.until !== undefined && repeat.until < first)
    yield { code: 'repeat', path: ['when', 'repeat', 'until'], ...error, first, until: repeat.until };
  else if (!isDayOf(repeat, first, first))
    yield { code: 'repeat', path: ['when', 'repeat', 'days'], ...error, first };
  else
    for (const [index, day] of repeat.except.entries())
      if (!isDayOf(repeat, first, day))
        yield { code: 'except', path: ['when', 'repeat', 'except', index], level: 'warning', day };
}

function* faults(opportunity: Opportunity): Generator<OpportunityFault> {
  const { when, signUp, contact } = opportunity;
  const { start, end, until } = when;
  const { opensAt, closesAt } = signUp;
  if (end !== undefined && end <= start)
    yield { code: 'end', path: ['when', 'end'], ...error, start, end, everyTime: false };
  if (closesAt !== undefined && closesAt > start)
    yield { code: 'closes', path: ['signUp', 'closesAt'], ...error, closesAt, start };
  const last = closesAt ?? (when.kind === 'single' ? end : undefined);
  if (opensAt !== undefined && last !== undefined && opensAt >= last) {
    const closes = closesAt !== undefined;
    yield { code: 'opens', path: ['signUp', 'opensAt'], ...error, opensAt, last, closes };
  }
  if (until !== undefined && until < start.slice(0, 10))
    yield { code: 'until', path: ['when', 'until'], ...error, until, start };
  if (signUp.url === undefined && contact.phones.length === 0)
    yield { code: 'reach', path: ['signUp', 'url'], ...error };
  yield* repeatFaults(opportunity);
}

/** Everything in an opportunity that can't be, as a list. */
export const checkOpportunity = (opportunity: Opportunity): OpportunityFault[] => [...faults(opportunity)];

/** Everything in the guide that can't be: sessions that end before they begin, stars that cost less than fewer. */
export function checkGuide({ training, recognition }: VolunteerGuide): GuideFault[] {
  const sessions = training.sessions.flatMap(({ start, end }, index): GuideFault[] =>
    end > start
      ? []
      : [{ code: 'session-end', path: ['training', 'sessions', index, 'end'], ...error, start, end }],
  );
  const stars = recognition.stars.flatMap(({ stars: number, hours }, index): GuideFault[] => {
    const before = recognition.stars[index - 1];
    if (!before || (number > before.stars && hours > before.hours)) return [];
    const path = ['recognition', 'stars', index];
    return [{ code: 'stars', path, ...error, stars: number, hours, before }];
  });
  return [...sessions, ...stars];
}

import type { Holidays, Hours } from '../../schemas/hours.ts';
import { dayAfter } from '../../domain/values/days.ts';
import type { Words } from '../../words/languages.ts';
import { row, type HsdsRow } from './schema.ts';

const zone = { timezone: 8 };
/** Day and night ends at 23:59 (HSDS field guidance, “24h opening”): a time of day has no 24:00. */
const time = (clock: string): string => `${clock === '24:00' ? '23:59' : clock}+08:00`;

/** Days off in a row that have one name. */
interface Closure {
  name: string;
  from: string;
  to: string;
}

/** The holidays of some years as runs of days. */
function closuresOf(years: readonly Holidays[]): Closure[] {
  const runs: Closure[] = [];
  for (const { date, name } of years.flatMap((it) => it.holidays)) {
    const last = runs.at(-1);
    if (last?.name === name && dayAfter(last.to) === date) last.to = date;
    else runs.push({ name, from: date, to: date });
  }
  return runs;
}

/**
 * When a place is open: a row for each run of time that repeats every week, and, where it is closed on public holidays, a
 * row for each of them that is known, from 00:00 to 00:00, as schema.org writes a day that is closed.
 * @param idOf makes the id of a row of its number
 */
export function scheduleRows(
  words: Words,
  hours: Hours,
  {
    location,
    holidays,
    idOf,
  }: { location: string; holidays: readonly Holidays[]; idOf: (run: string) => string },
): HsdsRow[] {
  const description = words.text.statements([...words.hours.lines(hours), words.hours.holidays(hours)]);
  const weekly = hours.weekly
    .flatMap(({ days, ranges }) => ranges.map((range) => ({ days, range })))
    .map(({ days, range }, run) =>
      row(idOf(String(run + 1)), {
        ...{ location_id: location, freq: 'WEEKLY', wkst: 'MO', ...zone },
        byday: days.map((day) => day.toUpperCase()).join(','),
        ...{ opens_at: time(range.opens), closes_at: time(range.closes) },
        ...{ description, notes: hours.note },
      }),
    );
  if (hours.publicHolidays !== 'closed') return weekly;
  return [
    ...weekly,
    ...closuresOf(holidays).map(({ name, from, to }) =>
      row(idOf(`closed-${from}`), {
        ...{ location_id: location, valid_from: from, valid_to: to, ...zone },
        ...{ opens_at: time('00:00'), closes_at: time('00:00') },
        description: words.files.hsds.closed(name),
      }),
    ),
  ];
}

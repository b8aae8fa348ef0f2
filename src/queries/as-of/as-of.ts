import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../clock.ts';
import { asOfDay, fromAndUntil, stepsIn, type Steps } from '../../domain/values/as-of.ts';
import { themeDays } from '../../domain/volunteering/theme-days.ts';
import { hasTime, momentsOf } from '../../domain/volunteering/volunteering.ts';
import { filesIn } from '../../records/files.ts';
import { settings } from '../../settings.ts';
import { recordsWithId, single } from '../content/content.ts';
import { onceByValue } from '../../readings/once.ts';
import { folderOf, isLocal } from '../site/local-collections.ts';

/** Texts whose days change nothing by themselves, or of which `momentsOf` says which do: not each time of a series. */
const told = (file: string): boolean =>
  folderOf(file) === 'volunteering' || ['volunteer-guide.json', 'link-check.json'].includes(file);

/** The texts of the records that show anywhere; what shows at its place alone is told by the month (`verifiedYears`). */
function* recordTexts(dir: string): Generator<string> {
  for (const file of filesIn(dir))
    if (/\.(?:json|mdx)$/.test(file) && !isLocal(file) && !told(file))
      yield readFileSync(join(dir, file), 'utf8');
}

/** When anything on a page could change by the calendar alone, on a day of this year. */
export function stepsOf(year: number): Steps {
  const { days, yearly } = stepsIn(recordTexts(settings.contentDir));
  const opportunities = recordsWithId('volunteering');
  const moments = opportunities.flatMap((it) => {
    const { opensAt, closesAt, overAt } = momentsOf(it);
    return [it.publishedOn, it.updatedOn, opensAt, closesAt, overAt];
  });
  const sessions = (single('volunteer-guide')?.training.sessions ?? []).map(({ end }) => end);
  const themes = [year - 1, year].flatMap((it) => themeDays(it).flatMap(({ date }) => fromAndUntil(date)));
  const others = stepsIn([...moments, ...sessions].map((it) => it ?? ''));
  return { days: [...days, ...others.days, ...themes], yearly, weekly: opportunities.some(hasTime) };
}

/** The day as of which everything is told, `YYYY-MM-DD`: see `asOfDay`. */
export const asOf: () => string = onceByValue('day', () =>
  asOfDay(today(), stepsOf(Number(today().slice(0, 4)))),
);

/** The minute with which that day begins, `2026-11-24T00:00`. */
export const asOfMinute = (): string => `${asOf()}T00:00`;

/** The same as a moment, for files that state one. */
export const asOfMoment = (): Date => new Date(`${asOfMinute()}:00+08:00`);

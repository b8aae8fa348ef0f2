import { nthWeekday } from './schedule.ts';

/** Days of the year on which voluntary help for disabled persons is in the public eye. */
export type ThemeDayId = 'help-day' | 'sunshine-day' | 'disability-day' | 'volunteer-day';

/** A theme day of a year. */
export interface ThemeDay {
  id: ThemeDayId;
  date: string;
}

/**
 * The theme days of a year in order: the third Sunday of May (残疾人保障法第十四条), 6 July (关爱残疾人志愿服务——志愿助残阳光行动),
 * 3 December (UN resolution 47/3), 5 December (UN resolution 40/212).
 */
export function themeDays(year: number): ThemeDay[] {
  const dates: Record<ThemeDayId, string> = {
    'help-day': nthWeekday(`${year}-05-01`, 6, 3) ?? '',
    'sunshine-day': `${year}-07-06`,
    'disability-day': `${year}-12-03`,
    'volunteer-day': `${year}-12-05`,
  };
  return (Object.keys(dates) as ThemeDayId[]).map((id) => ({ id, date: dates[id] }));
}

/** The next `count` theme days from a day on, that day among them. */
export function nextThemeDays(today: string, count: number): ThemeDay[] {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.ceil(count / 4) + 1 }, (_, index) => year + index);
  return years
    .flatMap(themeDays)
    .filter(({ date }) => date >= today)
    .slice(0, count);
}

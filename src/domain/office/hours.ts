import type { Hours, Weekday } from '../../schemas/hours.ts';

/** Days of the week in ISO order with their names. Written out here: browsers load this file without the schema. */
export const weekdayNames: Record<Weekday, string> = {
  mo: '周一',
  tu: '周二',
  we: '周三',
  th: '周四',
  fr: '周五',
  sa: '周六',
  su: '周日',
};
/** The days of the week, Monday first. */
export const weekdayIds = Object.keys(weekdayNames) as Weekday[];

/** A run of opening time; times are `HH:mm`, midnight at the end of a day is `24:00`. */
export interface TimeRange {
  opens: string;
  closes: string;
}

/** All opening times of a day of the week, in order, runs that touch joined; none where it is closed. */
export function rangesOn(hours: Hours, day: Weekday): TimeRange[] {
  const ranges = hours.weekly
    .filter(({ days }) => days.includes(day))
    .flatMap((it) => it.ranges)
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const joined: TimeRange[] = [];
  for (const { opens, closes } of ranges) {
    const last = joined.at(-1);
    if (!last || opens > last.closes) joined.push({ opens, closes });
    else if (closes > last.closes) last.closes = closes;
  }
  return joined;
}

/** `09:00` → `9:00`, as people here write it. */
export const clockWords = (time: string): string => time.replace(/^0(?=\d)/, '');

const allDay = '全天';
const rangeWords = ({ opens, closes }: TimeRange): string =>
  opens === '00:00' && closes === '24:00' ? allDay : `${clockWords(opens)}—${clockWords(closes)}`;

/** `周一至周五`, `周一、周三`, `每天`: three days in a row or more are a span. */
function dayWords(days: readonly Weekday[]): string {
  if (days.length === weekdayIds.length) return '每天';
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && weekdayIds.indexOf(day) === weekdayIds.indexOf(run.at(-1) ?? day) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const names = run.map((day) => weekdayNames[day]);
      return names.length > 2 ? `${names[0] ?? ''}至${names.at(-1) ?? ''}` : names.join('、');
    })
    .join('、');
}

/** The week in plain lines: `周一至周五 9:00—11:30，13:30—17:00`; days with the same times share a line. */
export function hoursLines(hours: Hours): string[] {
  const groups = new Map<string, Weekday[]>();
  for (const day of weekdayIds) {
    const times = rangesOn(hours, day).map(rangeWords).join('，');
    if (times) groups.set(times, [...(groups.get(times) ?? []), day]);
  }
  return [...groups].map(([times, days]) => `${dayWords(days)}${times === allDay ? '' : ' '}${times}`);
}

const holidays = {
  closed: '法定节假日不开放',
  open: '法定节假日照常开放',
  unknown: '法定节假日是否开放没有核实',
};

/** What happens on public holidays. */
export const holidayLine = ({ publicHolidays }: Hours): string => holidays[publicHolidays];

import { runsOf, sameHours, weekdayIds, type TimeRange } from '../../domain/office/hours.ts';
import type { Hours, Weekday } from '../../schemas/hours.ts';
import { dates } from './dates.ts';

const isAllDay = ({ opens, closes }: TimeRange): boolean => opens === '00:00' && closes === '24:00';

const range = (it: TimeRange): string =>
  isAllDay(it) ? '全天' : `${dates.clock(it.opens)}—${dates.clock(it.closes)}`;

/** `周一至周五`, `周一、周三`, `每天`: three days in a row or more are a span. */
const days = (it: readonly Weekday[]): string =>
  it.length === weekdayIds.length
    ? '每天'
    : runsOf(it)
        .map((run) => run.map((day) => dates.weekdays[day]))
        .map((names) => (names.length > 2 ? `${names[0] ?? ''}至${names.at(-1) ?? ''}` : names.join('、')))
        .join('、');

const holidays: Record<Hours['publicHolidays'], string> = {
  closed: '法定节假日不开放',
  open: '法定节假日照常开放',
  unknown: '法定节假日是否开放没有核实',
};

/** When a place is open. */
export const hours = {
  /** The week in plain lines: `周一至周五 9:00—11:30，13:30—17:00`; days with the same times share a line. */
  lines: (it: Hours): string[] =>
    sameHours(it).map(
      (same) =>
        `${days(same.days)}${same.ranges.every(isAllDay) ? '' : ' '}${same.ranges.map(range).join('，')}`,
    ),
  /** What happens on public holidays. */
  holidays: ({ publicHolidays }: Hours): string => holidays[publicHolidays],
  /** Sentences of the script that says whether a place is open now. */
  now: {
    open: '现在开放',
    openUntil: '现在开放，{when} 关门',
    closed: '现在不开放',
    closedUntil: '现在不开放，{when} 开放',
    holiday: '今天{name}放假，不开放',
    holidayUntil: '今天{name}放假，不开放；{when} 开放',
    sameDay: '{time}',
    today: '今天 {time}',
    tomorrow: '明天 {time}',
    later: '{weekday}（{month}月{date}日）{time}',
    weekdays: dates.weekdays,
  },
};

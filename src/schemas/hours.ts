import { z } from 'zod';
import { collection } from './collection.ts';
import { line } from './common.ts';
import { meaning, worded } from './enum-words.ts';

/** Days of the week in ISO order. */
export const weekday = worded('weekday', {
  mo: '周一',
  tu: '周二',
  we: '周三',
  th: '周四',
  fr: '周五',
  sa: '周六',
  su: '周日',
});
/** What is done on public holidays. */
const onHolidays = worded('hours.public-holidays', { closed: '不开', open: '照常', unknown: '不清楚' });

const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '时间写成 "09:00" 这样的 24 小时制')
  .describe('时间，24 小时制');

/** A run of time within a day; a lunch break is the gap between two of them. */
const range = z
  .strictObject({ opens: clock.describe('开始'), closes: clock.describe('结束') })
  .refine(({ opens, closes }) => opens < closes, '结束时间要晚于开始时间');

/** Opening hours (开放时间): weekday ranges with breaks, what happens on public holidays, a note. */
export const hoursSchema = z.strictObject({
  weekly: z
    .array(
      z.strictObject({
        days: z.array(meaning(weekday, '星期')).min(1).describe('星期几'),
        ranges: z.array(range).min(1).describe('当天的开放时段；午休写成两段'),
      }),
    )
    .describe('每周的开放时间'),
  publicHolidays: meaning(onHolidays, '法定节假日').default('unknown'),
  note: line.optional().describe('补充说明，如“需要预约”'),
});

/** `content/holidays/<year>.json`: public holidays and make-up working days of a year (节假日安排). */
export const holidaysSchema = z.strictObject({
  year: z.number().int().min(2000).max(2100).describe('年份'),
  source: line.describe('依据的通知'),
  holidays: z
    .array(z.strictObject({ date: z.iso.date(), name: line.describe('节日名称') }))
    .describe('放假的日子，逐日写'),
  workdays: z.array(z.iso.date()).describe('调休上班的周末'),
});

/** Opening hours. */
export type Hours = z.output<typeof hoursSchema>;
/** A day of the week. */
export type Weekday = z.output<typeof weekday>;
/** The holidays of a year. */
export type Holidays = z.output<typeof holidaysSchema>;

/** `content/holidays/`. */
export const holidaysCollection = collection('json', holidaysSchema, '节假日安排');

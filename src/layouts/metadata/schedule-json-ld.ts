import { schemaDay } from '../../domain/office/hours-json-ld.ts';
import type { Repeat, When } from '../../schemas/volunteering.ts';

const zone = 'Asia/Shanghai';

/**
 * The last week of a month has no number in `byMonthWeek`, which is 1 to 5: its days are written as iCalendar has them,
 * `-1FR`, which `byDay` takes as text.
 */
const daysOf = ({ days, nth }: Repeat): object =>
  nth === -1
    ? { byDay: days.map((it) => `-1${it.toUpperCase()}`) }
    : {
        byDay: days.map(schemaDay),
        ...(nth === undefined ? {} : { byMonthWeek: nth }),
      };

/** A series of days as schema.org `Schedule`. */
export const scheduleJsonLd = ({ start, end }: When, repeat: Repeat): object => ({
  '@type': 'Schedule',
  startDate: start.slice(0, 10),
  startTime: start.slice(11),
  ...(end ? { endTime: end.slice(11) } : {}),
  repeatFrequency: `P${repeat.interval}${repeat.every === 'week' ? 'W' : 'M'}`,
  ...daysOf(repeat),
  ...(repeat.until ? { endDate: repeat.until } : {}),
  ...(repeat.count ? { repeatCount: repeat.count } : {}),
  ...(repeat.except.length > 0 ? { exceptDate: repeat.except } : {}),
  scheduleTimezone: zone,
});

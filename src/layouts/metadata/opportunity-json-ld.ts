import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl } from '../../paths.ts';
import type { Repeat, When } from '../../schemas/volunteering.ts';
import type { Words } from '../../words/languages.ts';

const zone = 'Asia/Shanghai';
const instant = (minute: string): string => `${minute}:00+08:00`;
const weekdays = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const;

/**
 * The last week of a month has no number in `byMonthWeek`, which is 1 to 5: its days are written as iCalendar has them,
 * `-1FR`, which `byDay` takes as text.
 */
const daysOf = ({ days, nth }: Repeat): object =>
  nth === -1
    ? { byDay: days.map((it) => `-1${it.toUpperCase()}`) }
    : {
        byDay: days.map((it) => `https://schema.org/${weekdays[it]}`),
        ...(nth === undefined ? {} : { byMonthWeek: nth }),
      };

const scheduleOf = ({ start, end }: When, repeat: Repeat): object => ({
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

/** An opportunity as schema.org `Event`; undefined for what has no time of its own (长期). */
export function opportunityJsonLd(
  words: Words,
  { id, title, summary, when, cancelled, online, signUp }: OpportunityRecord,
  { where, by }: { where: string; by: string },
): object | undefined {
  if (when.kind === 'ongoing') return undefined;
  const url = fullUrl(`/volunteer/${id}/`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: title,
    inLanguage: words.language,
    ...(summary ? { description: summary } : {}),
    startDate: instant(when.start),
    ...(when.end ? { endDate: instant(when.end) } : {}),
    ...(when.repeat ? { eventSchedule: scheduleOf(when, when.repeat) } : {}),
    eventStatus: `https://schema.org/${cancelled === undefined ? 'EventScheduled' : 'EventCancelled'}`,
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online
      ? { '@type': 'VirtualLocation', url: signUp.url ?? url }
      : { '@type': 'Place', name: where, address: where },
    organizer: { '@type': 'Organization', name: by },
  };
}

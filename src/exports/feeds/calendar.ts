import { TZDate } from '@date-fns/tz';
import ical, { ICalAlarmType, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { hasTime, type OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import type { Repeat } from '../../schemas/volunteering.ts';
import type { Revision } from './event-revision.ts';

const zone = 'Asia/Shanghai';

/** China has had one offset since its last summer time ended (tz database: Asia/Shanghai). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T010000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** What an event takes from the rest of the site. */
export interface CalendarEvent {
  opportunity: OpportunityRecord;
  /** Full URL of its page. */
  url: string;
  /** UUID (RFC 7986, 5.3); it stays where the address of the site changes. */
  uid: string;
  revision: Revision;
  where: string;
  description: string;
  /** What the alarm says a day before. */
  reminder: string;
}

/** What a calendar is called and where it stands. */
export interface CalendarAbout {
  name: string;
  /** Full URL of the page that shows the same. */
  url: string;
}

const moment = (minute: string): TZDate => new TZDate(`${minute}:00+08:00`, zone);
const basic = (minute: string): string => `${minute.replace(/[-:]/g, '')}00`;
const day = 86_400;

/**
 * The rule and its exceptions (RFC 5545, 3.3.10, 3.8.5.1): the last moment is UTC, as it must be where the start has a
 * zone; an nth weekday has its number before each day, so that two days of a month are told apart.
 */
function ruleLines({ every, interval, days, nth, until, count, except }: Repeat, start: string): string {
  const rule = [
    `FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    `BYDAY=${days.map((it) => `${every === 'month' ? (nth ?? 1) : ''}${it.toUpperCase()}`).join(',')}`,
    ...(until === undefined ? [] : [`UNTIL=${until.replaceAll('-', '')}T155959Z`]),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
    'WKST=MO',
  ].join(';');
  const time = start.slice(10);
  const dates = except.map((it) => basic(it + time)).join(',');
  return [`RRULE:${rule}`, ...(dates ? [`EXDATE;TZID=${zone}:${dates}`] : [])].join('\r\n');
}

/**
 * Properties stand before components (RFC 5545, 3.6): the library writes some behind the zone that it is given, and
 * behind an alarm, so that the zone is put in here and alarms go to the end. The last line ends as all lines do.
 */
export const propertiesFirst = (text: string): string =>
  `${text
    .trimEnd()
    .replace('BEGIN:VEVENT', text.includes(`TZID=${zone}`) ? `${timeZone}\r\nBEGIN:VEVENT` : 'BEGIN:VEVENT')
    .replace(/(BEGIN:VALARM\r\n.*?END:VALARM\r\n)(.*?)(?=END:VEVENT)/gs, '$2$1')}\r\n`;

/** Adds opportunities to a calendar; those without a time of their own are left out. */
export function addOpportunities(made: ICalCalendar, events: readonly CalendarEvent[]): void {
  for (const { opportunity, url: page, uid, revision, where, description, reminder } of events) {
    if (!hasTime(opportunity)) continue;
    const { title, when, cancelled } = opportunity;
    const event = made.createEvent({
      id: uid,
      sequence: revision.sequence,
      stamp: revision.changedAt,
      lastModified: revision.changedAt,
      timezone: zone,
      start: moment(when.start),
      end: when.end === undefined ? null : moment(when.end),
      summary: title,
      location: where,
      description,
      url: page,
      status: cancelled === undefined ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    });
    if (when.repeat) event.repeating(ruleLines(when.repeat, when.start));
    if (cancelled === undefined)
      event.createAlarm({ type: ICalAlarmType.display, trigger: day, description: reminder });
  }
}

/**
 * A calendar (iCalendar, RFC 5545) of opportunities: those without a time of their own are left out, and one of them must
 * be left, because a calendar without a component is none. Reads the same until a record changes: the stamp of an event
 * is that of its last change.
 */
export function calendar({ name, url }: CalendarAbout, events: readonly CalendarEvent[]): string {
  const made = ical({
    name,
    url,
    prodId: { company: 'Mingchuang', product: 'Volunteering', language: 'ZH' },
    // Without a name of its own the calendar writes stamps and last moments in UTC, as RFC 5545 asks.
    timezone: null,
    ttl: day,
  });
  addOpportunities(made, events);
  return propertiesFirst(made.toString());
}

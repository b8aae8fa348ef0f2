import ical, { type ICalCalendar } from 'ical-generator';
import type { CalendarAbout } from './calendar.ts';

/** A day by which something has to be done. */
export interface DueEvent {
  /** UUID (RFC 7986, 5.3). */
  uid: string;
  /** `YYYY-MM-DD` */
  on: string;
  title: string;
  description: string;
  /** Full URL of the page. */
  url: string;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const epoch = Date.UTC(2000, 0, 1);

/**
 * Adds days to a calendar, each an event of a whole day. They read the same until a duty changes: the stamp is the first day
 * of the year in which the duty ends, and the sequence counts days, so that it grows where a day is put off.
 */
export function addDueEvents(to: ICalCalendar, events: readonly DueEvent[]): void {
  for (const { uid, on, title, description, url } of events) {
    const stamp = midnight(`${on.slice(0, 4)}-01-01`);
    to.createEvent({
      ...{ id: uid, start: midnight(on), allDay: true, summary: title, description, url },
      ...{ stamp, lastModified: stamp, sequence: (midnight(on).getTime() - epoch) / 86_400_000 },
    });
  }
}

/** A calendar (iCalendar, RFC 5545) of days by which something has to be done. */
export function dueCalendar({ name, url }: CalendarAbout, events: readonly DueEvent[]): string {
  const made = ical({
    ...{ name, url, timezone: null, ttl: 86_400 },
    prodId: { company: 'Mingchuang', product: 'Due', language: 'ZH' },
  });
  addDueEvents(made, events);
  return `${made.toString().trimEnd()}\r\n`;
}

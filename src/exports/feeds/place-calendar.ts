import ical from 'ical-generator';
import { addOpportunities, propertiesFirst, type CalendarAbout, type CalendarEvent } from './calendar.ts';
import { addDueEvents, type DueEvent } from './due-calendar.ts';

/**
 * A calendar (iCalendar, RFC 5545) of all that has a day or a time in a place: what is due, and opportunities. Each event
 * is the one that it is in the calendars of its own kind; one of them must be there, because a calendar without a
 * component is none.
 */
export function placeCalendar(
  { name, url }: CalendarAbout,
  { due, opportunities }: { due: readonly DueEvent[]; opportunities: readonly CalendarEvent[] },
): string {
  const made = ical({
    ...{ name, url, timezone: null, ttl: 86_400 },
    prodId: { company: 'Mingchuang', product: 'Place', language: 'ZH' },
  });
  addOpportunities(made, opportunities);
  addDueEvents(made, due);
  return propertiesFirst(made.toString());
}

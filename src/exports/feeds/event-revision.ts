/** Day that revisions are counted from; the days of no record lie before it. */
const epoch = Date.UTC(2000, 0, 1);
const dayLength = 86_400_000;
/** Changes of a day that are told apart. */
const perDay = 100;
/** Midnight in China, in milliseconds before that of UTC. */
const offset = 8 * 3_600_000;

/** How often an event has changed, as calendars compare it (RFC 5545, 3.8.7.4), and when it did so last. */
export interface Revision {
  sequence: number;
  changedAt: Date;
}

/** The revision of an event that changed on a day, `2026-11-20`, as far as its record tells. */
const sequenceOn = (day: string): number => ((Date.parse(day) - epoch) / dayLength) * perDay;

const revisionOf = (sequence: number): Revision => ({
  sequence,
  changedAt: new Date(
    epoch - offset + Math.floor(sequence / perDay) * dayLength + (sequence % perDay) * 60_000,
  ),
});

const told = /^(?:DTSTART|DTEND|RRULE|EXDATE|STATUS|SUMMARY|LOCATION)[;:]/;

/** What subscribers must hear of where it changes, from a file with one event. */
const stateIn = (file: string): string =>
  file
    .replace(/\r?\n[ \t]/g, '')
    .replace(/BEGIN:(VTIMEZONE|VALARM)[\s\S]*?END:\1/g, '')
    .split(/\r?\n/)
    .filter((line) => told.test(line))
    .sort()
    .join('\n');

/**
 * The revision of an event: it grows with the day of its record, and where the file that is published says something else,
 * by one at least, so that a second change of a day arrives, too. It never shrinks.
 * @param day when its record was published or changed last
 * @param file the event as it would be written now, alone in a calendar
 * @param published the file of the same event in the release that is published; undefined where there is none
 */
export function eventRevision(day: string, file: string, published: string | undefined): Revision {
  const stated = sequenceOn(day);
  const before = published && /^SEQUENCE:(\d+)/m.exec(published)?.[1];
  if (published === undefined || before === undefined) return revisionOf(stated);
  const least = Number(before) + (stateIn(published) === stateIn(file) ? 0 : 1);
  return revisionOf(Math.max(stated, least));
}

import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl } from '../../paths.ts';
import type { Words } from '../../words/languages.ts';
import { scheduleJsonLd } from './schedule-json-ld.ts';

const instant = (minute: string): string => `${minute}:00+08:00`;

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
    ...(when.repeat ? { eventSchedule: scheduleJsonLd(when, when.repeat) } : {}),
    eventStatus: `https://schema.org/${cancelled === undefined ? 'EventScheduled' : 'EventCancelled'}`,
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online
      ? { '@type': 'VirtualLocation', url: signUp.url ?? url }
      : { '@type': 'Place', name: where, address: where },
    organizer: { '@type': 'Organization', name: by },
  };
}

import { calendar, type CalendarEvent } from '../../exports/calendar.ts';
import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl } from '../../paths.ts';
import { runBy, whereWords } from '../../queries/opportunity-cards.ts';
import { words } from '../../words/index.ts';

const w = words.volunteer;

function eventOf(opportunity: OpportunityRecord): CalendarEvent {
  const { id, title, summary, when, cancelled, signUp } = opportunity;
  const url = fullUrl(`/volunteer/${id}/`);
  const lines = [
    cancelled === undefined ? undefined : w.cancelled(cancelled),
    summary,
    words.text.statements(words.when.lines(when)),
    words.text.labelled(w.byWhom, runBy(opportunity).label),
    signUp.closesAt && w.calendar.closes(words.dates.minute(signUp.closesAt)),
    signUp.url && w.calendar.signUp(signUp.url),
    url,
  ];
  return {
    opportunity,
    url,
    where: whereWords(opportunity),
    description: lines.filter((it) => it !== undefined && it !== '').join('\n'),
    reminder: w.calendar.remind(title),
  };
}

/** The answer of an endpoint that offers a calendar of opportunities; `page` is the path of the page that shows them. */
export const calendarResponse = (
  name: string,
  page: string,
  opportunities: readonly OpportunityRecord[],
): Response =>
  new Response(calendar({ name, url: fullUrl(page) }, opportunities.map(eventOf)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

import { calendar, type CalendarEvent } from '../../exports/feeds/calendar.ts';
import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl } from '../../paths.ts';
import { runBy, whereWords } from '../../queries/volunteering/opportunity-cards.ts';
import type { Words } from '../../words/languages.ts';

function eventOf(words: Words, opportunity: OpportunityRecord): CalendarEvent {
  const { id, title, summary, when, cancelled, signUp } = opportunity;
  const url = fullUrl(`/volunteer/${id}/`);
  const lines = [
    cancelled === undefined ? undefined : words.volunteer.cancelled(cancelled),
    summary,
    words.text.statements(words.when.lines(when)),
    words.text.labelled(words.volunteer.byWhom, runBy(opportunity).label),
    signUp.closesAt && words.volunteer.calendar.closes(words.dates.minute(signUp.closesAt)),
    signUp.url && words.volunteer.calendar.signUp(signUp.url),
    url,
  ];
  return {
    opportunity,
    url,
    where: whereWords(words, opportunity),
    description: lines.filter((it) => it !== undefined && it !== '').join('\n'),
    reminder: words.volunteer.calendar.remind(title),
  };
}

/** The answer of an endpoint that offers a calendar of opportunities; `page` is the path of the page that shows them. */
export const calendarResponse = (
  words: Words,
  name: string,
  page: string,
  opportunities: readonly OpportunityRecord[],
): Response =>
  new Response(
    calendar(
      { name, url: fullUrl(page) },
      opportunities.map((it) => eventOf(words, it)),
    ),
    {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    },
  );

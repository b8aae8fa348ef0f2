import { calendar, type CalendarEvent } from '../../exports/feeds/calendar.ts';
import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { eventRevision, type Revision } from '../../exports/feeds/event-revision.ts';
import { idOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { publishedText } from '../../published.ts';
import { runBy, whereWords } from '../../queries/volunteering/opportunity-cards.ts';
import type { Words } from '../../words/languages.ts';

/** The event with its revision, which rests on what subscribers were given before. */
export function opportunityEvent(words: Words, opportunity: OpportunityRecord): CalendarEvent {
  const { id, title, publishedOn, updatedOn = publishedOn } = opportunity;
  const page = { name: title, url: fullUrl(`/volunteer/${id}/`) };
  const event = statedEvent(words, opportunity, { sequence: 0, changedAt: new Date(0) });
  const published = publishedText(`volunteer/${id}.ics`);
  return { ...event, revision: eventRevision(updatedOn, calendar(page, [event]), published) };
}

function statedEvent(words: Words, opportunity: OpportunityRecord, revision: Revision): CalendarEvent {
  const { id, title, summary, when, cancelled, signUp } = opportunity;
  const page = `/volunteer/${id}/`;
  const url = fullUrl(page);
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
    ...{ opportunity, url, uid: idOf(page), revision },
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
      opportunities.map((it) => opportunityEvent(words, it)),
    ),
    {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    },
  );

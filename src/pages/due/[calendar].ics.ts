import type { APIRoute } from 'astro';
import { dueCalendar } from '../../exports/feeds/due-calendar.ts';
import { fullUrl } from '../../paths.ts';
import { due } from '../../queries/due/due.ts';
import { dueEvent } from '../../views/due.ts';
import { pathsRead } from '../../readings/paths.ts';

export const getStaticPaths = pathsRead(() =>
  due().length > 0 ? [{ params: { calendar: 'calendar' } }] : [],
);

/** What is due, to subscribe to: none where nothing is, for a calendar without a component is no calendar. */
export const GET: APIRoute = ({ locals: { words } }) => {
  const about = { name: words.due.title, url: fullUrl('/due/') };
  const events = due().map((it) => dueEvent(words, it, fullUrl));
  return new Response(dueCalendar(about, events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { dueCalendar } from '../../exports/feeds/due-calendar.ts';
import { idOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { due } from '../../queries/due/due.ts';
import { dueName, dueTitle } from '../../views/due.ts';

export const getStaticPaths = (() =>
  due().length > 0 ? [{ params: { calendar: 'calendar' } }] : []) satisfies GetStaticPaths;

/** What is due, to subscribe to: none where nothing is, for a calendar without a component is no calendar. */
export const GET: APIRoute = ({ locals: { words } }) => {
  const about = { name: words.due.title, url: fullUrl('/due/') };
  const events = due().map((item) => {
    const title = words.text.labelled(dueName(words, item), dueTitle(words, item));
    const url = fullUrl(item.path);
    return { uid: idOf(`/due/#${item.id}`), on: item.on, title, description: `${title}\n${url}`, url };
  });
  return new Response(dueCalendar(about, events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};

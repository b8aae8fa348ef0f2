import type { APIRoute } from 'astro';
import { fullName } from '../../../domain/places/places.ts';
import { placeCalendar } from '../../../exports/feeds/place-calendar.ts';
import { fullUrl } from '../../../paths.ts';
import { directory } from '../../../queries/directory/directory.ts';
import { dueEvent } from '../../../views/due.ts';
import { placeDates, placesWithCalendar } from '../../../views/place-news.ts';
import { opportunityEvent } from '../../volunteer/_calendar.ts';
import { pathsRead } from '../../../readings/paths.ts';

export const getStaticPaths = pathsRead(() =>
  placesWithCalendar().map((code) => ({ params: { code }, props: { code } })),
);

/** All that has a day or a time in a place, to subscribe to. */
export const GET: APIRoute<{ code: string }> = ({ props: { code }, locals: { words } }) => {
  const { due, opportunities } = placeDates(code);
  const name = words.placeNews.title(fullName(directory().places, code));
  const body = placeCalendar(
    { name, url: fullUrl(`/places/${code}/`) },
    {
      due: due.map((it) => dueEvent(words, it, fullUrl)),
      opportunities: opportunities.map((it) => opportunityEvent(words, it)),
    },
  );
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

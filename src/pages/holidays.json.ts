import type { APIRoute } from 'astro';
import { directory } from '../queries/directory/directory.ts';
import { asOf } from '../queries/as-of/as-of.ts';

/** The calendars of public holidays that "open now" needs: of this year and of later ones. */
export const GET: APIRoute = () => {
  const year = Number(asOf().slice(0, 4));
  const calendars = directory()
    .holidays.filter((it) => it.year >= year)
    .map(({ year: of, source, holidays, workdays }) => ({ year: of, source, holidays, workdays }));
  return new Response(`${JSON.stringify(calendars)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

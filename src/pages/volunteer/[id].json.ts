import type { APIRoute, GetStaticPaths } from 'astro';
import { recordJson } from '../../exports/json.ts';
import { opportunityRows } from '../../exports/volunteer-rows.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory.ts';
import { buildMinute, opportunities, volunteerGuide } from '../../queries/volunteering.ts';

/** The data of an opportunity beside its page, and of the guide. */
export const getStaticPaths: GetStaticPaths = () => {
  const guide = volunteerGuide();
  const rows = opportunityRows(opportunities(), directory(), buildMinute(), fullUrl);
  return [
    ...rows.map((data) => ({ params: { id: data.id }, props: { data } })),
    ...(guide
      ? [{ params: { id: 'guide' }, props: { data: { url: fullUrl('/volunteer/guide/'), ...guide } } }]
      : []),
  ];
};

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) =>
  new Response(recordJson(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

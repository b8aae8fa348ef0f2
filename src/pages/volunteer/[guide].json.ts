import type { APIRoute } from 'astro';
import { recordAnswer } from '../../downloads/records.ts';
import { schemaPath } from '../../downloads/tables.ts';
import { jsonResponse } from '../../downloads/responses.ts';
import { fullUrl } from '../../paths.ts';
import { volunteerGuide } from '../../queries/volunteering/volunteering.ts';
import { pathsRead } from '../../readings/paths.ts';

/** The data of the guide, where the federation has written one. */
export const getStaticPaths = pathsRead(() => {
  const guide = volunteerGuide();
  return guide
    ? [{ params: { guide: 'guide' }, props: { data: { url: fullUrl('/volunteer/guide/'), ...guide } } }]
    : [];
});

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) =>
  jsonResponse(recordAnswer(schemaPath('volunteer-guide'), data));

import type { APIRoute, GetStaticPaths } from 'astro';
import type { OpportunityRecord } from '../../../domain/volunteering/volunteering.ts';
import { calendarLists } from '../../../views/subscriptions.ts';
import { calendarResponse } from '../_calendar.ts';
import { portalWords } from '../../../words/portal.ts';
import { pathsRead } from '../../../readings/paths.ts';

interface Props {
  name: string;
  page: string;
  items: OpportunityRecord[];
}

/** A calendar to subscribe to of everything, and of each place. */
export const getStaticPaths: GetStaticPaths = pathsRead(() =>
  calendarLists(portalWords).map(({ place, ...props }) => ({
    params: { place: place === undefined ? undefined : `place/${place}` },
    props,
  })),
);

export const GET: APIRoute<Props> = ({ props: { name, page, items }, locals: { words } }) =>
  calendarResponse(words, name, page, items);

import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTime, type OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { opportunities } from '../../queries/volunteering/volunteering.ts';
import { calendarResponse } from './_calendar.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  opportunity: OpportunityRecord;
}

/** The calendar file of an opportunity beside its page. */
export const getStaticPaths: GetStaticPaths = pathsRead(() =>
  opportunities()
    .filter(hasTime)
    .map((opportunity) => ({ params: { id: opportunity.id }, props: { opportunity } })),
);

export const GET: APIRoute<Props> = ({ props: { opportunity }, locals: { words } }) =>
  calendarResponse(words, opportunity.title, `/volunteer/${opportunity.id}/`, [opportunity]);

import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../queries/site/site.ts';
import { hasVolunteering } from '../../queries/volunteering/volunteering.ts';
import { opportunityUpdates } from '../../views/subscriptions.ts';
import { feedResponse } from '../updates/_feed.ts';
import { pathsRead } from '../../readings/paths.ts';

/** The feed of opportunities and of what changed of them, latest first, where the site has anything about volunteering. */
export const getStaticPaths: GetStaticPaths = pathsRead(() =>
  hasVolunteering() ? [{ params: { feed: 'feed' } }] : [],
);

export const GET: APIRoute = ({ locals: { words } }) =>
  feedResponse(
    words,
    {
      ...{ url: '/volunteer/feed.xml', page: '/volunteer/' },
      title: words.volunteer.calendar.feedTitle(site.publisher),
    },
    opportunityUpdates(words),
  );

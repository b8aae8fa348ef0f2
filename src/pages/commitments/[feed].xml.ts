import type { APIRoute, GetStaticPaths } from 'astro';
import { commitments } from '../../queries/commitments/commitments.ts';
import { statusUpdates } from '../../views/updates.ts';
import { feedResponse } from '../updates/_feed.ts';
import { pathsRead } from '../../readings/paths.ts';

/** One feed, where there is a commitment at all. */
export const getStaticPaths: GetStaticPaths = pathsRead(() =>
  commitments().length > 0 ? [{ params: { feed: 'feed' } }] : [],
);

/** Where commitments came to stand, for feed readers. */
export const GET: APIRoute = ({ locals: { words } }) =>
  feedResponse(
    words,
    { url: '/commitments/feed.xml', page: '/commitments/', title: words.updates.changes },
    statusUpdates(words),
  );

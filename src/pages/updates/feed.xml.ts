import type { APIRoute } from 'astro';
import { latestUpdates } from '../../views/updates.ts';
import { feedResponse } from './_feed.ts';

/** What was published last, for feed readers. */
export const GET: APIRoute = ({ locals: { words } }) =>
  feedResponse(
    words,
    { url: '/updates/feed.xml', page: '/updates/', title: words.updates.title },
    latestUpdates(words),
  );

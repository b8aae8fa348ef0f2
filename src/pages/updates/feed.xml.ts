import type { APIRoute } from 'astro';
import { latestUpdates } from '../../views/updates.ts';
import { words } from '../../words/index.ts';
import { feedResponse } from './_feed.ts';

/** What was published last, for feed readers. */
export const GET: APIRoute = () =>
  feedResponse({ url: '/updates/feed.xml', page: '/updates/', title: words.updates.title }, latestUpdates());

import type { APIRoute } from 'astro';
import { dueUpdates } from '../../views/due.ts';
import { feedResponse } from '../updates/_feed.ts';

/** What is due within a month, for feed readers. */
export const GET: APIRoute = ({ locals: { words } }) =>
  feedResponse(words, { url: '/due/feed.xml', page: '/due/', title: words.due.feedTitle }, dueUpdates(words));

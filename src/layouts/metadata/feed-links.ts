import { path } from '../../paths.ts';
import { words } from '../../words/index.ts';

const type = 'application/atom+xml';
const { feed, commitmentFeed } = words.updates;

/** The feed of what was published last, for the head of a page. */
export const updatesFeedLink = { type, href: path('/updates/feed.xml'), title: feed };

/** The feed of the status changes of commitments, for the head of their pages. */
export const commitmentsFeedLink = { type, href: path('/commitments/feed.xml'), title: commitmentFeed };

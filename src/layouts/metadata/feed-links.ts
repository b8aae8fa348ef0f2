import { path } from '../../paths.ts';
import type { Words } from '../../words/languages.ts';

const type = 'application/atom+xml';

/** The feed of what was published last, for the head of a page. */
export const updatesFeedLink = (words: Words) => ({
  type,
  href: path('/updates/feed.xml'),
  title: words.updates.feed,
});

/** The feed of the status changes of commitments, for the head of their pages. */
export const commitmentsFeedLink = (words: Words) => ({
  type,
  href: path('/commitments/feed.xml'),
  title: words.updates.commitmentFeed,
});

/** The feed of new opportunities, for the head of a page. */
export const volunteerFeed = (words: Words, publisher: string) => ({
  type,
  href: path('/volunteer/feed.xml'),
  title: words.volunteer.calendar.feedTitle(publisher),
});

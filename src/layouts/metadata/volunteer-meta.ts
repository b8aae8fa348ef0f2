import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl, path } from '../../paths.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** The column that every page of volunteering stands in. */
export const volunteerColumn = (words: Words): NonNullable<PageMeta['column']> => ({
  name: words.volunteer.column,
  description: words.volunteer.description,
  keywords: words.volunteer.keywords,
  type: words.volunteer.column,
});

/** The feed of new opportunities, for the head of a page. */
export const volunteerFeed = (words: Words, publisher: string) => ({
  type: 'application/atom+xml',
  href: path('/volunteer/feed.xml'),
  title: words.volunteer.calendar.feedTitle(publisher),
});

/** The meta names of the page of an opportunity (国办发〔2017〕47号). */
export const opportunityArticle = (
  words: Words,
  { title, kind, publishedOn, source, runBy }: OpportunityRecord,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  ...(runBy ? { author: runBy } : {}),
  keywords: [kind, words.volunteer.column],
  url: fullUrl(url),
});

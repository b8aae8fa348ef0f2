import type { OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { fullUrl, path } from '../../paths.ts';
import { words } from '../../words/index.ts';
import type { PageMeta } from './meta.ts';

const w = words.volunteer;

/** The column that every page of volunteering stands in. */
export const volunteerColumn: NonNullable<PageMeta['column']> = {
  name: w.column,
  description: w.description,
  keywords: w.keywords,
  type: w.column,
};

/** The feed of new opportunities, for the head of a page. */
export const volunteerFeed = (publisher: string) => ({
  type: 'application/atom+xml',
  href: path('/volunteer/feed.xml'),
  title: w.calendar.feedTitle(publisher),
});

/** The meta names of the page of an opportunity (国办发〔2017〕47号). */
export const opportunityArticle = (
  { title, kind, publishedOn, source, runBy }: OpportunityRecord,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  ...(runBy ? { author: runBy } : {}),
  keywords: [kind, w.column],
  url: fullUrl(url),
});

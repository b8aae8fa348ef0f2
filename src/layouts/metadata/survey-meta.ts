import type { SurveyRecord } from '../../domain/results/survey.ts';
import { fullUrl } from '../../paths.ts';
import { words } from '../../words/index.ts';
import type { PageMeta } from './meta.ts';

const w = words.surveys;

/** The column that every page of surveys stands in. */
export const surveyColumn: NonNullable<PageMeta['column']> = {
  name: w.column,
  description: w.description,
  keywords: w.keywords,
  type: words.audits.section,
};

/** The meta names of the page of a survey (国办发〔2017〕47号). */
export const surveyArticle = (
  { title, kind, year, by, publishedOn, source }: SurveyRecord,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  ...(by ? { author: by } : {}),
  keywords: [kind, w.yearValue(year)],
  url: fullUrl(url),
});

/** A survey as schema.org `Report`: by whom, for which year. */
export const surveyJsonLd = ({ title, year, by, publishedOn }: SurveyRecord, url: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  name: title,
  inLanguage: words.language,
  url: fullUrl(url),
  datePublished: publishedOn,
  temporalCoverage: `${year}`,
  ...(by ? { author: { '@type': 'Organization', name: by } } : {}),
});

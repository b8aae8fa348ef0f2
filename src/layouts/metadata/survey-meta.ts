import type { SurveyRecord } from '../../domain/results/survey.ts';
import { fullUrl } from '../../paths.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** The column that every page of surveys stands in. */
export const surveyColumn = (words: Words): NonNullable<PageMeta['column']> => ({
  name: words.surveys.column,
  description: words.surveys.description,
  keywords: words.surveys.keywords,
  type: words.audits.section,
});

/** The meta names of the page of a survey (国办发〔2017〕47号). */
export const surveyArticle = (
  words: Words,
  { title, kind, year, by, publishedOn, source }: SurveyRecord,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  ...(by ? { author: by } : {}),
  keywords: [kind, words.surveys.yearValue(year)],
  url: fullUrl(url),
});

/** A survey as schema.org `Report`: by whom, for which year. */
export const surveyJsonLd = (
  words: Words,
  { title, year, by, publishedOn }: SurveyRecord,
  url: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  name: title,
  inLanguage: words.language,
  url: fullUrl(url),
  datePublished: publishedOn,
  temporalCoverage: `${year}`,
  ...(by ? { author: { '@type': 'Organization', name: by } } : {}),
});

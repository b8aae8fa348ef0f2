import type { EvaluationRecord } from '../../domain/results/evaluation.ts';
import { fullUrl } from '../../paths.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** The column that every page of evaluations stands in. */
export const evaluationColumn = (words: Words): NonNullable<PageMeta['column']> => ({
  name: words.evaluations.column,
  description: words.evaluations.description,
  keywords: words.evaluations.keywords,
  type: words.audits.section,
});

/** The meta names of the page of an evaluation (国办发〔2017〕47号). */
export const evaluationArticle = (
  words: Words,
  { publishedOn, source, evaluator, implementer, project, year }: EvaluationRecord,
  title: string,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  author: evaluator?.name ?? implementer,
  keywords: [words.evaluations.column, project, words.evaluations.yearValue(year)],
  url: fullUrl(url),
});

/** An evaluation as schema.org `Report`: by whom, about which project, for which year. */
export const evaluationJsonLd = (
  words: Words,
  { publishedOn, year, evaluator, implementer, project }: EvaluationRecord,
  title: string,
  url: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  name: title,
  inLanguage: words.language,
  url: fullUrl(url),
  datePublished: publishedOn,
  temporalCoverage: `${year}`,
  author: { '@type': 'Organization', name: evaluator?.name ?? implementer },
  about: { '@type': 'Project', name: project },
});

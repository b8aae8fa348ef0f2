import type { EvaluationRecord } from '../../domain/results/evaluation.ts';
import { fullUrl } from '../../paths.ts';
import { words } from '../../words/index.ts';
import type { PageMeta } from './meta.ts';

const w = words.evaluations;

/** The column that every page of evaluations stands in. */
export const evaluationColumn: NonNullable<PageMeta['column']> = {
  name: w.column,
  description: w.description,
  keywords: w.keywords,
  type: words.audits.section,
};

/** The meta names of the page of an evaluation (国办发〔2017〕47号). */
export const evaluationArticle = (
  { publishedOn, source, evaluator, implementer, project, year }: EvaluationRecord,
  title: string,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? publisher,
  author: evaluator?.name ?? implementer,
  keywords: [w.column, project, w.yearValue(year)],
  url: fullUrl(url),
});

/** An evaluation as schema.org `Report`: by whom, about which project, for which year. */
export const evaluationJsonLd = (
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

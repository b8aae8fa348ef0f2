import type { CommitmentRecord } from '../../domain/commitments/commitments.ts';
import { policyDate } from '../../domain/policies/policies.ts';
import { fullUrl } from '../../paths.ts';
import { measureOf } from '../../schemas/measure.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

type Column = NonNullable<PageMeta['column']>;

const column = (words: Words, it: { column: string; description: string; keywords: string }): Column => ({
  name: it.column,
  description: it.description,
  keywords: it.keywords,
  type: words.commitments.column,
});

/** The columns that the pages of commitments and of what is evidence for them stand in. */
export const commitmentColumn = (words: Words): Column => column(words, words.commitments);
/** Column of measures and figures. */
export const measureColumn = (words: Words): Column => column(words, words.measures);
/** Column of inspections. */
export const inspectionColumn = (words: Words): Column => column(words, words.inspections);
/** Column of documents. */
export const documentColumn = (words: Words): Column => column(words, words.documents);

/** The meta names of the page of a commitment (国办发〔2017〕47号): it is published with its text. */
export function commitmentArticle(
  words: Words,
  { id, policy, sentence, measure }: CommitmentRecord,
  publisher: string,
): NonNullable<PageMeta['article']> {
  const published = policy.publishedOn ?? policyDate(policy);
  return {
    title: sentence,
    ...(published ? { publishedAt: `${published} 00:00` } : {}),
    source: policy.source?.name ?? publisher,
    ...(policy.issuers ? { author: policy.issuers.join(',') } : {}),
    keywords: [words.commitments.column, measureOf(measure).name, ...policy.topics],
    url: fullUrl(`/commitments/${id}/`),
  };
}

/** The meta names of the page of a record that is evidence. */
export const evidenceArticle = (
  title: string,
  { publishedOn, source }: { publishedOn: string; source?: { name: string } | undefined },
  url: string,
  by: string,
  keywords: string[],
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${publishedOn} 00:00`,
  source: source?.name ?? by,
  author: by,
  keywords,
  url: fullUrl(url),
});

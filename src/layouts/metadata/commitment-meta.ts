import type { CommitmentRecord } from '../../domain/commitments/commitments.ts';
import { policyDate, type PolicyRecord } from '../../domain/policies/policies.ts';
import { fullUrl } from '../../paths.ts';
import { measureId } from '../../schemas/measure.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** The meta names of the page of a commitment (国办发〔2017〕47号): it is published with its text. */
export function commitmentArticle(
  words: Words,
  { id, sentence, measure }: CommitmentRecord,
  policy: PolicyRecord | undefined,
  publisher: string,
): NonNullable<PageMeta['article']> {
  const published = policy && (policy.publishedOn ?? policyDate(policy));
  return {
    title: sentence,
    ...(published ? { publishedAt: `${published} 00:00` } : {}),
    source: policy?.source?.name ?? publisher,
    ...(policy?.issuers ? { author: policy.issuers.join(',') } : {}),
    keywords: [words.commitments.column, words.value(measureId, measure), ...(policy?.topics ?? [])],
    url: fullUrl(`/commitments/${id}/`),
  };
}

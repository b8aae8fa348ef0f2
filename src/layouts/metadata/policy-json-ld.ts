import { policyNumber } from '../../domain/policies/citations.ts';
import { policyLinks, type PolicyRecord } from '../../domain/policies/policies.ts';
import { fullUrl } from '../../paths.ts';
import { policyKind, policyStatusIds } from '../../schemas/policy.ts';
import type { Words } from '../../words/languages.ts';

const force = {
  'in-force': 'InForce',
  'partly-in-force': 'PartiallyInForce',
  lapsed: 'NotInForce',
  repealed: 'NotInForce',
} as const;

/** A policy as schema.org `Legislation`; what the text does not state is left out. */
export function policyJsonLd(words: Words, policy: PolicyRecord, all: readonly PolicyRecord[]): object {
  const related = (kind: 'replaces' | 'amends' | 'repeals' | 'implements'): object[] | undefined => {
    const found = policyLinks(policy, all).filter((it) => it.direction === 'out' && it.kind === kind);
    return found.length === 0
      ? undefined
      : found.map(({ title, policy: id, url }) => ({
          '@type': 'Legislation',
          name: title,
          ...(id ? { '@id': fullUrl(`/policies/${id}/`) } : {}),
          ...(url ? { url } : {}),
        }));
  };
  const url = fullUrl(`/policies/${policy.id}/`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: policy.title,
    inLanguage: 'zh-CN',
    legislationIdentifier: policyNumber(policy),
    legislationType: policy.kind && words.value(policyKind, policy.kind),
    legislationDate: policy.adoptedOn,
    datePublished: policy.publishedOn,
    legislationDateVersion: policy.effectiveOn,
    legislationPassedBy: policy.issuers?.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    legislationLegalForce: policy.status && `https://schema.org/${force[policyStatusIds[policy.status]]}`,
    abstract: policy.summary,
    keywords: [...policy.topics, ...policy.keywords].join(',') || undefined,
    legislationTransposes: related('implements'),
    legislationAmends: related('amends'),
    legislationRepeals: [...(related('replaces') ?? []), ...(related('repeals') ?? [])],
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: fullUrl(`/policies/${policy.id}.json`),
    },
  };
}

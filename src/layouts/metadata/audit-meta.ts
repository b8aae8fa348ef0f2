import type { AuditedBody } from '../../domain/audits/audit-bodies.ts';
import type { AuditRecord } from '../../domain/audits/audits.ts';
import { fullUrl } from '../../paths.ts';
import type { AuditRevision } from '../../schemas/audit.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';
import { auditOpinion } from '../../schemas/audit.ts';

/** The meta names of the page of an audit (国办发〔2017〕47号). */
export const auditArticle = (
  words: Words,
  audit: AuditRecord,
  revision: AuditRevision,
  title: string,
  url: string,
  publisher: string,
): NonNullable<PageMeta['article']> => ({
  title,
  publishedAt: `${revision.publishedOn} 00:00`,
  source: audit.source?.name ?? publisher,
  author: revision.auditor.name,
  keywords: [
    words.audits.column,
    words.dates.accountingYear(audit.year),
    words.value(auditOpinion, revision.opinion),
  ],
  url: fullUrl(url),
});

/** An audit as schema.org `Report`: by whom, about whom, for which year; published first, and corrected since. */
export const auditJsonLd = (
  words: Words,
  audit: AuditRecord,
  revision: AuditRevision,
  body: Pick<AuditedBody, 'name'> & { path?: string },
  url: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  '@id': fullUrl(url),
  name: words.audits.title(body.name, audit.year),
  inLanguage: words.language,
  url: fullUrl(url),
  reportNumber: revision.auditor.reportNumber,
  datePublished: audit.revisions[0]?.publishedOn,
  dateModified: revision.publishedOn,
  temporalCoverage: `${audit.year}`,
  version: audit.revisions.indexOf(revision) + 1,
  author: { '@type': 'Organization', name: revision.auditor.name },
  about: {
    '@type': 'Organization',
    name: body.name,
    ...(body.path ? { '@id': fullUrl(body.path) } : {}),
  },
});

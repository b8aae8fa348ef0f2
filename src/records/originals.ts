import { recordsOf, type Content } from './content.ts';

/** Names of the originals that records show: those of documents, and what lies beside audits and evaluations. */
export const originalsNamed = (content: Content): Set<string> =>
  new Set(
    [
      ...recordsOf(content, 'documents').map(({ data }) => data.original),
      ...recordsOf(content, 'audits').flatMap(({ data }) => data.revisions.flatMap((it) => it.attachments)),
      ...recordsOf(content, 'evaluations').flatMap(({ data }) => data.attachments),
    ].flatMap((it) => it?.file ?? []),
  );

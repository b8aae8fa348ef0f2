import type { CollectionName, RecordOf } from '../schemas/collections.ts';

/** Names of the originals that records show: those of documents, and what lies beside audits and evaluations. */
export const originalsNamed = (
  recordsIn: <Name extends CollectionName>(name: Name) => readonly RecordOf<Name>[],
): Set<string> =>
  new Set(
    [
      ...recordsIn('documents').map((it) => it.original),
      ...recordsIn('audits').flatMap(({ revisions }) => revisions.flatMap((it) => it.attachments)),
      ...recordsIn('evaluations').flatMap((it) => it.attachments),
    ].flatMap((it) => it?.file ?? []),
  );

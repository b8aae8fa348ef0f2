import { recordData } from '../exports/json/record-schemas.ts';
import type { RowContext } from '../exports/tables/table.ts';
import { documentTable } from '../exports/tables/documents.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { documents as records } from '../queries/results/documents.ts';
import { documentKind, type EvidenceDocument } from '../schemas/document.ts';
import { originalPath } from '../schemas/original.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet, organisationFacet, yearFacet } from './list.ts';

/** An original as others can fetch it: by its address, wherever it lies. */
const published = (
  { file, ...original }: NonNullable<EvidenceDocument['original']>,
  { urlOf }: RowContext,
): NonNullable<EvidenceDocument['original']> => ({
  ...original,
  url: file === undefined ? original.url : urlOf(originalPath(file)),
});

/** Reports and other documents that can be evidence. */
export const documents = listedKind('documents', records, ({ documents: w, value, updates }) => ({
  section: 'commitments',
  words: w,
  titleOf: (it) => it.title,
  rank: 160,
  knownBy: [],
  list: {
    words: w,
    facets: [
      enumFacet(documentKind, value, { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] }),
      yearFacet(w.byYear, w.yearValue, (it) => it.year),
      organisationFacet(w.byOrganisation, (it) => it.organisation),
    ],
  },
  table: documentTable,
  file: {
    ...recordFile('documents', w.file),
    dataOf: ({ original, ...it }, context) =>
      recordData(
        'documents',
        { ...it, ...(original && { original: published(original, context) }) },
        context.urlOf(`/documents/${it.id}/`),
      ),
  },
  update: {
    word: w.update,
    place: placeAbout,
    of: ({ title, publishedOn, reply }) => [
      { on: publishedOn },
      ...(reply && reply.on > publishedOn ? [{ on: reply.on, title: updates.answered(title) }] : []),
    ],
  },
}));

import { documentTable } from '../exports/tables/documents.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { documents as records } from '../queries/results/documents.ts';
import { documentKind } from '../schemas/document.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet, organisationFacet, yearFacet } from './list.ts';

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
  file: recordFile('documents', w.file),
  update: {
    word: w.update,
    place: placeAbout,
    of: ({ title, publishedOn, reply }) => [
      { on: publishedOn },
      ...(reply && reply.on > publishedOn ? [{ on: reply.on, title: updates.answered(title) }] : []),
    ],
  },
}));

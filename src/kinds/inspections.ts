import { upwards } from '../domain/lists/facets.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import type { InspectionRecord } from '../domain/results/inspections.ts';
import { inspectionFindingTable, inspectionTable } from '../exports/tables/inspections.ts';
import { inspections as records } from '../queries/measures/measure-facts.ts';
import { allInspectionFindings, findingsOfInspection } from '../queries/results/inspection-findings.ts';
import { placeName } from '../queries/content/record-links.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { yearFacet } from './list.ts';
import { linesOf } from './tables.ts';

/** Inspections with the list of problems that was fed back. */
export const inspections = listedKind('inspections', records, ({ inspections: w, updates }) => ({
  section: 'commitments',
  words: w,
  titleOf: (it) => it.title,
  rank: 150,
  knownBy: [],
  list: {
    words: w,
    facets: [
      yearFacet(w.byYear, w.yearValue, (it) => Number(it.until.slice(0, 4))),
      {
        ...{ key: 'place', label: w.byPlace, order: upwards, text: placeName },
        valuesOf: (it) => [it.place],
      },
    ],
  },
  table: inspectionTable,
  lines: linesOf({
    ...{ name: 'inspection-findings', words: w.lines, table: inspectionFindingTable },
    of: (it: InspectionRecord) => findingsOfInspection(it.id),
    all: allInspectionFindings,
  }),
  file: recordFile('inspections', w.file),
  update: {
    word: w.update,
    place: placeAbout,
    of: ({ title, publishedOn, updatedOn = publishedOn }) => [
      { on: publishedOn },
      ...(updatedOn > publishedOn ? [{ on: updatedOn, title: updates.changed(title) }] : []),
    ],
  },
}));

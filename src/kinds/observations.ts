import type { ObservationsRecord } from '../domain/measures/observations.ts';
import { figuresOfFile, observationTable } from '../exports/tables/observations.ts';
import { observations as records } from '../queries/measures/measure-facts.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { linesOf } from './tables.ts';

/** When a figure of a file was corrected last. */
const correctedOn = ({ rows }: ObservationsRecord): string | undefined =>
  rows
    .flatMap(({ corrected }) => corrected.map((it) => it.on))
    .sort()
    .at(-1);

/** Files of figures. */
export const observations = listedKind(
  'observations',
  records,
  ({ observations: w, measures, commitments, updates }) => ({
    section: 'commitments',
    words: w,
    titleOf: (it) => it.title,
    // A document may have the same title.
    evidenceName: (it) => commitments.lists.figures(it.title),
    list: {
      words: {
        ...{ column: w.column, description: w.description, lead: w.lead, all: w.column, count: w.files },
        ...{ keywords: measures.keywords, listTitle: () => w.column },
      },
      column: measures,
      crumbs: [{ label: measures.column, path: '/measures/' }],
    },
    lines: linesOf({ name: 'observations', words: w.lines, table: observationTable, of: figuresOfFile }),
    file: recordFile('observations', w.file),
    update: {
      word: w.update,
      of: (it) => {
        const last = correctedOn(it);
        return {
          on: last !== undefined && last > it.publishedOn ? last : it.publishedOn,
          title: last === undefined ? it.title : updates.corrected(it.title),
        };
      },
    },
  }),
);

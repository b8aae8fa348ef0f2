import type { ObservationsRecord } from '../domain/measures/observations.ts';
import { figuresOfFile, observationTable } from '../exports/tables/observations.ts';
import { observations as records } from '../queries/measures/measure-facts.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { linesOf } from './tables.ts';

/** Days after its publication on which figures of a file were corrected. */
const correctionDays = ({ rows, publishedOn }: ObservationsRecord): string[] =>
  [...new Set(rows.flatMap(({ corrected }) => corrected.map((it) => it.on)))]
    .filter((on) => on > publishedOn)
    .sort();

/** Files of figures. */
export const observations = listedKind(
  'observations',
  records,
  ({ observations: w, measures, commitments, updates }) => ({
    section: 'commitments',
    words: w,
    titleOf: (it) => it.title,
    rank: 180,
    knownBy: [],
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
      of: (it) => [
        { on: it.publishedOn },
        ...correctionDays(it).map((on) => ({ on, title: updates.corrected(it.title) })),
      ],
    },
  }),
);

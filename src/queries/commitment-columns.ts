import { measureOf } from '../schemas/measure.ts';
import { words } from '../words/index.ts';
import {
  allMeasures,
  documents,
  inspections,
  observations,
  type MeasureRecord,
} from './commitment-records.ts';
import { commitmentsOfMeasure, commitments } from './commitments.ts';
import { once } from './content.ts';

/** The measures that a commitment or a figure uses: only they have pages. */
export const usedMeasures: () => MeasureRecord[] = once(() => {
  const observed = new Set(observations().map((it) => it.measure));
  return allMeasures().filter(({ id }) => observed.has(id) || commitmentsOfMeasure(id).length > 0);
});

/** Whether a measure is worked out from other records. */
export const isWorkedOut = ({ id }: MeasureRecord): boolean => measureOf(id).derived !== undefined;

interface Column {
  label: string;
  path: string;
}

const columns = (): (Column & { has: boolean })[] => [
  { has: commitments().length > 0, label: words.commitments.column, path: '/commitments/' },
  { has: usedMeasures().length > 0, label: words.measures.column, path: '/measures/' },
  { has: inspections().length > 0, label: words.inspections.column, path: '/inspections/' },
  { has: documents().length > 0, label: words.documents.column, path: '/documents/' },
];

/** The lists of this column that have a record, 承诺兑现 first; nothing of it is on record where there is none. */
export const commitmentColumns = (): Column[] =>
  columns()
    .filter(({ has }) => has)
    .map(({ label, path }) => ({ label, path }));

/** The lists beside the list of commitments. */
export const commitmentNeighbours = (): Column[] =>
  commitmentColumns().filter(({ path }) => path !== '/commitments/');

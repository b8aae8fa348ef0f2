import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import {
  promiseYears,
  yearColumns,
  type MatrixColumn,
  type PromiseYears,
} from '../domain/commitments/promise-matrix.ts';
import { mostElements, pagesByWeight, pathsOfPages } from '../domain/lists/pages.ts';
import { matrixPath, promisesOfPlaces } from '../kinds/commitments.ts';
import type { ListValue } from '../kinds/list.ts';
import type { CommitmentState } from '../queries/commitments/commitments.ts';
import type { Words } from '../words/languages.ts';

/** A page of the promises of a place by years. */
export interface MatrixPage {
  place: ListValue<CommitmentState>;
  /** From 1. */
  page: number;
  /** Paths of all its pages. */
  paths: readonly string[];
  columns: readonly MatrixColumn[];
  promises: readonly PromiseYears[];
  /** Rows on the pages before. */
  before: number;
  /** Rows on all pages. */
  total: number;
}

/** Elements of a row: its two heads, and each status or dash. */
const weightOf = ({ cells }: PromiseYears): number =>
  cells.reduce((sum, rows: readonly StatusRow[]) => sum + 3 + 9 * rows.length, 5);

const pagesOfPlace = (place: ListValue<CommitmentState>): MatrixPage[] => {
  const rows = place.items.flatMap((it) => it.rows);
  const columns = yearColumns(rows);
  const all = promiseYears(rows, columns);
  const pages = pagesByWeight(all, weightOf, mostElements);
  const paths = pathsOfPages(matrixPath(place.value), pages);
  return pages.map((promises, index) => ({
    ...{ place, page: index + 1, paths, columns, promises },
    ...{ before: pages.slice(0, index).flat().length, total: all.length },
  }));
};

/** The promises of each place by years, in pages. */
export const matrixPages = (words: Words): MatrixPage[] => promisesOfPlaces(words).flatMap(pagesOfPlace);

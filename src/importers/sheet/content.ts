import type { WordsBeside } from './beside.ts';
import type { Shown } from './shown.ts';

/** Rows and columns from 1, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A cell that is not empty. */
export interface FilledCell {
  row: number;
  column: number;
  shown: Shown;
}

/** A sheet as a file holds it, whatever its format: what is filled, and nothing else. */
export interface SheetContent {
  file: string;
  sheet: string;
  hidden: boolean;
  cells: readonly FilledCell[];
  /** Notes, hints, text boxes, print headers. */
  beside: readonly WordsBeside[];
  merges: readonly Area[];
  /** Columns and rows that are not shown; areas of them may be as large as the sheet. */
  hiddenRows: readonly Pick<Area, 'top' | 'bottom'>[];
  hiddenColumns: readonly Pick<Area, 'left' | 'right'>[];
}

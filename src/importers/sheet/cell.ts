/** One cell as a person sees it; a cell of a merged area holds what the area shows. */
export interface Cell {
  /** Where to look: the cell itself, `B5`. */
  address: string;
  row: number;
  column: number;
  /** The cell that holds the value: the first of its merged area, or itself. */
  master: string;
  /** As shown, without spaces at the ends; numbers unformatted; empty where nothing is shown. */
  text: string;
  /** A number as it is stored; a percent cell that shows 86.5% holds 0.865. */
  number?: number;
  percent?: boolean;
  /** `2026-03-12`, or `2026-03-12T08:00` where the cell shows a time: wall-clock time, no time zone. */
  date?: string;
  /** Where the cell links to. */
  link?: string;
  /** Why the cell has no usable value, though it holds one: an Excel error, a formula that was never calculated. */
  fault?: string;
}

/** A sheet as a grid: rows and columns count from 1, a place beyond the used area is an empty cell. */
export interface Grid {
  /** Name of the file without its folder. */
  file: string;
  /** Name of the sheet. */
  sheet: string;
  hidden: boolean;
  rows: number;
  columns: number;
  cell: (row: number, column: number) => Cell;
}

/** `28` → `AB`: the letters of a column, from 1. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** The address of a place in a grid: row 5, column 2 → `B5`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

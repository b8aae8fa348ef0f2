import type { WordsBeside } from './beside.ts';
import type { SheetNotes } from './notes.ts';

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
  /** What the number format makes of a number or a date, where it adds more than digits: `0.25万元`, `≥95%`, `2026年3月`. */
  shown?: string;
  /** The digits as the number format rounds them, where the number stored has more. */
  rounded?: string;
  /** `2026-03-12`, or `2026-03-12T08:00` where the cell shows a time: wall-clock time, no time zone. */
  date?: string;
  /** Where the cell links to. */
  link?: string;
  /** Why the cell has no usable value, though it holds one: an Excel error, a formula that was never calculated. */
  fault?: string;
  /** The unit that its header states, where the column has none of its own. */
  unit?: string;
  /** Struck through, all of it. */
  struck?: boolean;
  /** The words in it that are struck through, where others are not. */
  struckPart?: string;
  /** The result of a formula that takes it from another file, as it was when both were open. */
  fromElsewhere?: boolean;
  /** Not to be seen: letters in the colour of their ground, or a number format that shows nothing. */
  faint?: boolean;
  /** The calendar in which a date is shown, or what it shows, where that is not the day stored. */
  calendar?: string;
}

/** A sheet as a grid: rows and columns count from 1, a place beyond the used area is an empty cell. */
export interface Grid {
  /** Name of the file without its folder. */
  file: string;
  /** Name of the sheet. */
  sheet: string;
  hidden: boolean;
  /** The last row with something in it. */
  rows: number;
  /** The last column with something in it, at most 256. */
  columns: number;
  cell: (row: number, column: number) => Cell;
  /** Rows with something of their own in them, from the top: what to go through instead of all rows. */
  filledRows: readonly number[];
  /** The cells of a row that show something, from the left. */
  filled: (row: number) => readonly Cell[];
  /** Words that stand in none of its cells; they are told, not read. */
  beside: readonly WordsBeside[];
  /** What is hidden in it, and what its readers leave out or change: told at the end of the import. */
  notes: SheetNotes;
}

/** `28` → `AB`: the letters of a column, from 1. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** The address of a place in a grid: row 5, column 2 → `B5`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** The filled rows of a grid from one row to another, both included: its last one, if none is given. */
export const filledRowsOf = (grid: Grid, from = 1, to = grid.rows): readonly number[] =>
  grid.filledRows.filter((row) => row >= from && row <= to);

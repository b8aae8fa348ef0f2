/** A table whose cells lines part: its words row by row, those of merged cells in the first one. */
export interface RuledTable {
  cells: string[][];
  /** Where its columns begin, and where the last one ends. */
  sides: number[];
  /** Whether a cell reaches over several rows or columns. */
  merged: boolean;
  /** Lines part its rows alone; its columns are told by the gaps between them. */
  open?: true;
}

/** A piece of text that stands on a page; lengths in any one unit, from the upper left corner. */
export interface TextPiece {
  text: string;
  x: number;
  /** Of the line that the signs stand on. */
  y: number;
  width: number;
  /** Height of the signs. */
  size: number;
  /** It stands for a whole table; y is its lower side. */
  table?: RuledTable;
}

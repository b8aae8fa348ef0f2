/** A piece of text that stands on a page; lengths in any one unit, from the upper left corner. */
export interface TextPiece {
  text: string;
  x: number;
  /** Of the line that the signs stand on. */
  y: number;
  width: number;
  /** Height of the signs. */
  size: number;
}

/** Something in a file that people can read. */
export interface ReadablePart {
  /** Where in the file it stands, in the words of staff; empty for the text of the file itself, whose lines count. */
  part: string;
  text: string;
}

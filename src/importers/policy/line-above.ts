/** A longer paragraph is read at both ends: no line that is one thing as a whole is as long, and only the ends say whether it goes on. */
const longestWhole = 2500;
/** So much is read of its ends. */
const end = 400;

/** What a line is held against: the paragraph above it, as it grows line by line. */
export class LineAbove {
  #text = '';

  /** The paragraph; of a long one both ends with a stop between them, for it is no heading, no title and no name. */
  get text(): string {
    return this.#text;
  }

  /** A paragraph begins. */
  begin(text: string): void {
    this.#text = shortened(text);
  }

  /** The paragraph goes on. */
  add(text: string): void {
    this.#text = shortened(this.#text + text);
  }
}

const shortened = (text: string): string =>
  text.length <= longestWhole ? text : `${text.slice(0, end)}。${text.slice(-end)}`;

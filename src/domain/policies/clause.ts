import type { Policy } from '../../schemas/policy.ts';
import type { Marker, MarkerKind } from './clause-markers.ts';

/** A block of a policy text as its MDX holds it, in reading order. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'table';
  /** Depth of a heading in the MDX (2 = chapter level). */
  depth?: number;
  text: string;
  /** 0 for the text itself, 1, 2 … for its attached texts (附件). */
  attachment: number;
}

/** Chapter 一、, section （一）, item 1．…, a heading without a number, a paragraph, a paragraph that begins with ——. */
export type ClauseKind = MarkerKind | 'heading' | 'paragraph' | 'dash' | 'list' | 'table';

/** One addressable piece of a policy text (条款). */
export interface Clause {
  /** Stable: built from the numbering that the text prints, e.g. `c3-s6`, `c2-p8`, `a1-c4-n2`. */
  id: string;
  kind: ClauseKind;
  /** Ids of what it stands in, outermost first. */
  ancestors: string[];
  attachment: number;
  /** The printed number, e.g. 三、 or （六）; empty where there is none. */
  marker: string;
  /** The same as it was read; null where there is none. */
  number: Marker | null;
  /** What it begins with and what looks like a number, but is none of this text: 三、 of 三、四级残疾人. */
  passed: string;
  /** The whole text with its marker. */
  text: string;
  /** A line of its own over what follows, against a numbered paragraph (run-in). */
  heading: boolean;
  /** How one cites it, e.g. 三、（六）第 2 段. No two clauses of a text are cited alike. */
  citation: string;
}

/** Rule of the ids of a text: 2, or 1 (also where none is stated) for what was published before rule 2. */
export type ClauseRule = Policy['clauseRule'];

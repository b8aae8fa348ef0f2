import type { Unread } from '../unread.ts';

/** One line of a text file, or one paragraph of a Word file; white space at both ends is gone, the text is not empty. */
export interface SourceLine {
  /** Line number in the file, or paragraph number in a Word file, from 1. */
  line: number;
  text: string;
  /** Rows and cells, where the line stands for a whole table of a Word file; `text` is then all cells' text in order. */
  table?: string[][];
  /** How many tabs stood at the ends of a line of plain text that tabs divide: an empty cell each. */
  emptyCells?: { before: number; after: number };
  /** The lines of a table that may only frame a text. */
  framed?: SourceLine[];
  /** Outline level of a heading, from 1, where the file states one: 标题 1 of Word, h1 of a page, # of Markdown. */
  level?: number;
  /** Stands at the edge of the page, right below a line that is indented: no paragraph of its own begins so there. */
  hangs?: true;
  /** Begins a paragraph that the file states as one: `<p>` of a page. */
  begins?: true;
  /** Stood in the line of the title, and was divided from it. */
  besideTitle?: true;
  /** Stands above or below the text of a page: it is read only where a person names it. */
  outside?: 'above' | 'below';
}

/** Something that a person should know of: where it stands, what stands there, why it is named. Line 0: outside the text. */
export interface Remark {
  line: number;
  what: string;
  why: string;
}

/** What a file states of its text beside its words, by the name of what states it: meta elements of a page. */
export interface StatedOutside {
  field: 'title' | 'publishedOn' | 'publisher';
  label: string;
  value: string;
}

/** What a reader of one kind of file makes of it. */
export interface FileText {
  /** As told to a person: UTF-8, GB18030, Word … */
  encoding: string;
  /** What `line` counts: lines of a text, paragraphs of a document. */
  unit: '行' | '段';
  lines: SourceLine[];
  /** Lines of a page below its text, numbered on from it. */
  below?: SourceLine[];
  /** Lines of a page above its text, numbered on from those below it. */
  above?: SourceLine[];
  /** What the file holds beside its lines and could not be taken over: footnotes, text boxes, deletions … */
  beside: Remark[];
  /** What was taken over and should be looked at: formulas, joined lines … */
  doubts: Remark[];
  /** Its lines are paragraphs that somebody typed (Word), never lines of a page. */
  wholeParagraphs?: boolean;
  /** What the file states of its text outside of it. */
  stated?: StatedOutside[];
  /** What the page calls its text in its own title and in the way that leads to it; evidence of which lines are the title. */
  called?: string[];
  /** Where the text may stand if the file holds none: in files and pictures that a page embeds or links to. */
  elsewhere?: string[];
}

/** A found text, decoded, before anything is decided about it. */
export interface SourceText extends Omit<FileText, 'below' | 'above'> {
  /** Name of the file without its folder. */
  file: string;
  /** Name without its extension: the id of the record. */
  stem: string;
  sha256: string;
  /** Signs that were folded or taken out before anything was read. */
  changed: Unread[];
}

/** A file that can't be imported; the message tells staff what to do. */
export class Refusal extends Error {}

import type { Blocks } from './bytes.ts';
import type { Words } from '../../words/languages.ts';
import type { TableColumn } from './columns.ts';
import type { Rows } from '../tables/table.ts';

/** A table to be written as a file, with what the file says of itself. */
export interface TableFile {
  /** What a format says of itself, in the language of the portal. */
  words: Words;
  title: string;
  publisher: string;
  /** Full URL of the page that shows it. */
  url: string;
  /** Full URL of its JSON Schema. */
  schema: string;
  columns: readonly TableColumn[];
  rows: Rows;
  /** Sentences for readers, where a format has room for them. */
  about: readonly string[];
  /** How the data may be used; absent where the federation states nothing. */
  licence?: { name: string; url: string } | undefined;
  /** What the file says of when it was made; the same moment gives the same bytes. */
  madeAt: Date;
}

/** A format of tables. */
export interface TableFormatOf {
  /** Content type of its answers. */
  type: string;
  /** Most rows that it is made for; without it, any number. */
  limit?: number;
  write: (table: TableFile) => Blocks | Promise<Blocks>;
}

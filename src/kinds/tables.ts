import {
  rowsMade,
  type RowContext,
  type Rows,
  type RowsOfItems,
  type Table,
  type TableSchema,
} from '../exports/tables/table.ts';
import { onceByValue } from '../readings/once.ts';
import type { ListValue, RecordList } from './list.ts';
import type { Words } from '../words/languages.ts';

/** A whole download. */
export interface Download {
  /** Stem of its files. */
  name: string;
  table: TableSchema;
  /** Page that shows its rows. */
  page: string;
  /** How many rows it has. */
  count: () => number;
  rows: (context: RowContext) => Rows;
}

/** The table of a page: what it shows, in the same order. */
export interface ListTable {
  /** The whole download that has the same columns. */
  name: string;
  table: TableSchema;
  title: string;
  page: string;
  rows: RowsOfItems;
  /** Digest of all that it holds; without it it is made in every build. */
  cacheKey?: string | undefined;
}

/** Rows of items, made one by one. */
export const rowsOf = <From>(table: Table<From>, items: readonly From[], context: RowContext): RowsOfItems =>
  Object.assign(
    rowsMade(items.length, function* () {
      for (const item of items) yield table.row(item, context);
    }),
    { items },
  );

/** A whole download of items. */
export const downloadOf = <From>({
  name,
  page,
  table,
  of,
}: {
  name: string;
  page: string;
  table: Table<From>;
  of: () => readonly From[];
}): Download => ({
  ...{ name, page, table },
  count: onceByValue(`rows of ${name}`, () => of().length),
  rows: (context) => rowsOf(table, of(), context),
});

/** What a record has in lines. */
export interface LinesOf<Item> {
  /** What a line is, in words. */
  words: string;
  /** Its title is that of the record where it has none of its own. */
  tableOf: (
    item: Item,
    context: RowContext,
  ) => Pick<ListTable, 'name' | 'table' | 'rows'> & Partial<Pick<ListTable, 'title'>>;
  download: (records: () => readonly Item[], page: string) => Download;
}

/**
 * The lines of records: a whole download of all, and a table beside the page of each.
 * @param all every line, where not record by record
 * @param titleOf title of the lines of a record, where that is not the record's
 */
export const linesOf = <Item, Line>({
  name,
  words,
  table,
  of,
  all,
  titleOf,
}: {
  name: string;
  words: string;
  table: Table<Line>;
  of: (item: Item) => readonly Line[];
  all?: () => readonly Line[];
  titleOf?: (item: Item) => string;
}): LinesOf<Item> => ({
  words,
  tableOf: (item, context) => ({
    ...{ name, table, rows: rowsOf(table, of(item), context) },
    ...(titleOf ? { title: titleOf(item) } : {}),
  }),
  download: (records, page) =>
    downloadOf({ name, page, table, of: all ?? (() => records().flatMap((it) => of(it))) }),
});

/** A list with its tables: of each way to narrow it, and of all where that is no whole download. */
export interface TablesOfList<Item> {
  name: string;
  list: RecordList<Item>;
  table: Table<Item>;
  /** Title of what a value leaves. */
  titleOf: (value: ListValue<unknown>) => string;
  /** Title of the whole list. */
  whole?: string;
  cacheKey?: string | undefined;
}

/** The tables of a list: what its pages show, in the same order. */
export const listTables = <Item>(
  { name, list, table, titleOf, whole, cacheKey }: TablesOfList<Item>,
  context: RowContext,
): ListTable[] =>
  [
    ...(whole === undefined ? [] : [{ title: whole, page: list.base, items: list.items }]),
    ...list.values.map((it) => ({ title: titleOf(it), page: it.path, items: it.items })),
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ title, page, items }) => ({
      ...{ name, table, title, page, cacheKey },
      rows: rowsOf(table, items, context),
    }));

/** A value in the words of its list. */
export const wordsOfValue = ({ value, text }: Pick<ListValue<unknown>, 'value' | 'text'>): string =>
  text ?? value;

/** Title of the table of a list that a filter narrowed: what it holds, of which value. */
export const filteredTitle = (
  { text }: Words,
  table: string,
  it: Pick<ListValue<unknown>, 'label' | 'value' | 'text'>,
): string => text.labelled(table, `${it.label} ${wordsOfValue(it)}`);

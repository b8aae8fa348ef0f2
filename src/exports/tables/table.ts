import { z } from 'zod';
import type { Words } from '../../words/languages.ts';

/** Makes the full URL of a path of the site. */
export type UrlOf = (path: string) => string;

/** What rows take from the rest of the site. */
export interface RowContext {
  /** What is said in a row is said in this language. */
  words: Words;
  urlOf: UrlOf;
  /** Who a record is about; empty texts where the directory does not have it. */
  bodyOf: (id: string) => { id: string; name: string; kind: string; place: string };
  /** Full name of a place; empty where it is not known. */
  placeNameOf: (code: string) => string;
  /** Name of a station of volunteers. */
  stationNameOf: (id: string) => string | undefined;
  /** Today, ISO. */
  today: string;
  /** The minute of the build, `2026-11-24T12:00`. */
  minute: string;
}

/** Rows of a table: how many, and one after the other. A list is such rows too. */
export type Rows = Iterable<object> & { readonly length: number };

/** Rows that are made of items, each of one. */
export type RowsOfItems = Rows & { readonly items: readonly unknown[] };

/** Rows that are made anew, one by one, whenever they are read: 620,000 villages are never in memory together. */
export const rowsMade = (length: number, make: () => Iterable<object>): Rows => ({
  length,
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});

/** A column of a download: what it is, and where its cells come from. */
export interface DownloadColumn<From, Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  of: (from: From, context: RowContext) => unknown;
}
type Columns<From> = Readonly<Record<string, DownloadColumn<From>>>;
type ShapeOf<Of extends Columns<never>> = { [Name in keyof Of]: Of[Name]['schema'] };
type SchemaOf<Of extends Columns<never>> = z.ZodObject<ShapeOf<Of>, z.core.$strict>;

/** What a download is: its name for people, the columns that together name a row, and the schema of a row. */
export interface TableSchema {
  label: string;
  key: readonly string[];
  schema: z.ZodObject;
}

/** A download with its columns, once: JSON Schema, CSV, XLSX and help texts come from them. */
export interface Table<From, Of extends Columns<never> = Columns<never>> extends TableSchema {
  key: readonly (keyof Of & string)[];
  schema: SchemaOf<Of>;
  /** A row as downloads write it: amounts are text, and what is not on record has no field. */
  row: (from: From, context: RowContext) => z.input<SchemaOf<Of>>;
}

/** A column; a getter whose value its schema does not take is a type error. */
export const column = <Schema extends z.ZodType, From>(
  schema: Schema,
  of: (from: From, context: RowContext) => z.input<Schema>,
): DownloadColumn<From, Schema> => ({ schema, of });

/** The fields that a record holds as a download writes them: an amount in 分 is none, nor is what has one in it. */
export type PlainField<Shape extends z.ZodRawShape> = {
  [Name in keyof Shape & string]: z.output<Shape[Name]> extends z.input<Shape[Name]> ? Name : never;
}[keyof Shape & string];

/** The columns that are fields of a record itself, as its schema says them. */
export const fields = <Shape extends z.ZodRawShape, Name extends PlainField<Shape>>(
  shape: Shape,
  ...names: Name[]
): { [Key in Name]: DownloadColumn<{ [Field in Key]?: z.output<Shape[Field]> }, Shape[Key] & z.ZodType> } =>
  Object.fromEntries(
    names.map((name) => [name, { schema: shape[name], of: (it: Record<string, unknown>) => it[name] }]),
  ) as never;

/** Every field of a record as a column; a record with an amount has to say its columns one by one. */
export const allFields = <Shape extends z.ZodRawShape>(
  shape: Shape & (keyof Shape & string extends PlainField<Shape> ? unknown : never),
) => fields<Shape, PlainField<Shape>>(shape, ...(Object.keys(shape) as PlainField<Shape>[]));

/** The same columns of what a row holds; their cells are empty where it holds none. */
export const within = <Outer, Inner, Of extends Columns<Inner>>(
  innerOf: (outer: Outer) => Inner | undefined,
  columns: Of & Columns<Inner>,
): { [Name in keyof Of]: DownloadColumn<Outer, Of[Name]['schema']> } =>
  Object.fromEntries(
    Object.entries<DownloadColumn<Inner>>(columns).map(([name, { schema, of }]) => {
      const outer = (it: Outer, context: RowContext): unknown => {
        const inner = innerOf(it);
        return inner === undefined ? undefined : of(inner, context);
      };
      return [name, { schema, of: outer }];
    }),
  ) as never;

/** The columns and tables of what is in `From`. */
export const tablesOf = <From>() => ({
  column: <Schema extends z.ZodType>(
    schema: Schema,
    of: (from: From, context: RowContext) => z.input<Schema>,
  ): DownloadColumn<From, Schema> => ({ schema, of }),
  table: <Of extends Columns<From>>(
    label: string,
    key: readonly (keyof Of & string)[],
    columns: Of,
  ): Table<From, Of> => {
    const entries = Object.entries(columns);
    const shape = Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])) as ShapeOf<Of>;
    const row = (from: From, context: RowContext): Record<string, unknown> => {
      const cells: Record<string, unknown> = {};
      for (const [name, { of }] of entries) {
        const value = of(from, context);
        if (value !== undefined && value !== '') cells[name] = value;
      }
      return cells;
    };
    return { label, key, schema: z.strictObject(shape), row: row as Table<From, Of>['row'] };
  },
});

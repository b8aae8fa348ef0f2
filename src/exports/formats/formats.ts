import { csv } from './csv-format.ts';
import { json } from './json.ts';
import type { TableFormatOf } from './table-file.ts';
import { xlsx } from './xlsx.ts';

/** Every format of a table, in the order of the lists of downloads; its words stand in `words.data.formats`. */
export const formats = { xlsx, csv, json } as const satisfies Record<string, TableFormatOf>;

/** A format of a table: the ending of its files. */
export type TableFormat = keyof typeof formats;

const tableFormats = Object.keys(formats) as TableFormat[];

/** The formats that a table of so many rows is made in. */
export const formatsFor = (rows: number): TableFormat[] =>
  tableFormats.filter((name) => {
    const { limit }: TableFormatOf = formats[name];
    return limit === undefined || rows <= limit;
  });

/** What a record has its lines in beside its own JSON file, in which all of it stands: what people open first. */
export const lineFormats: readonly TableFormat[] = tableFormats.filter((it) => it !== 'json');

/** What the villages of a township have: a workbook for each of 41,352 would cost more than it helps. */
export const townshipFormats: readonly TableFormat[] = tableFormats.filter((it) => it !== 'xlsx');

/** Media type of a format, without parameters. */
export const mediaType = (name: TableFormat): string => formats[name].type.split(';')[0] ?? '';

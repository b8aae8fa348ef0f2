import { z } from 'zod';
import { accessState } from '../../domain/office/access.ts';
import {
  accessFeature,
  accessFeatures,
  accessSchema,
  type Access,
  type AccessFeature,
} from '../../schemas/access.ts';
import { descriptionOf, labelOf, schemasAt, bracketedUnit } from '../../schemas/fields.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import { positionSchema } from '../../schemas/contact.ts';
import { hoursSchema, type Hours } from '../../schemas/hours.ts';
import { valueAtKey, isList, itemText, joined, scalarText } from './cell-text.ts';
import type { Words } from '../../words/languages.ts';

/** What a cell holds: numbers stay numbers, everything else is words; undefined where nothing is on record. */
export type CellValue = string | number | undefined;

/** Kind of cell. */
type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** A column of a table made from a schema. */
export interface TableColumn {
  /** Stable name: the way to the field, `offices.0.position.latitude`; `offices.length` is a count. */
  path: string;
  /** For people: the short part of the description, with that of the field around it where two would be alike. */
  header: string;
  /** The whole description, after the names of the fields around it. */
  help: string;
  /** What its cells are, in the words of Frictionless Table Schema. */
  type: ColumnType;
  cell: (row: unknown) => CellValue;
}

/** A column that does not have its header yet. */
type Draft = Omit<TableColumn, 'header'> & { trail: readonly string[] };

/** Where in a row the reading stands. */
interface Spot {
  path: string;
  /** Short names of the fields from the outside in. */
  trail: readonly string[];
  read: (row: unknown) => unknown;
}

function draft(
  { path, trail, read }: Spot,
  help: string,
  cell: (value: unknown) => CellValue,
  type: ColumnType = 'string',
): Draft {
  const around = trail.slice(0, -1).join(' › ');
  return { path, trail, help: around ? `${around} › ${help}` : help, type, cell: (row) => cell(read(row)) };
}

/** Amounts, points and percentages: text in files, numbers in tables. */
const isDecimal = (layers: readonly z.core.$ZodType[]): boolean =>
  layers.some((layer) => layer instanceof z.ZodCodec);

function typeOf(layers: readonly z.core.$ZodType[]): ColumnType {
  const inner = layers.at(-1);
  if (isDecimal(layers)) return 'number';
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'integer' : 'number';
  if (inner instanceof z.ZodBoolean) return 'boolean';
  return inner instanceof z.ZodISODate ? 'date' : 'string';
}

/** The name of a field in a header: with its unit where it is an amount. */
function nameOf(field: z.core.$ZodType, key: string): string {
  const layers = schemasAt(field, []);
  const description = descriptionOf(layers);
  const name = labelOf(layers) || key;
  return name + (isDecimal(layers) ? bracketedUnit(description) : '');
}

/** Access: a column a facility, so that a table can be filtered by it. */
const accessColumns = (words: Words, { path, trail, read }: Spot): Draft[] =>
  (Object.keys(accessFeatures) as AccessFeature[]).map((feature) => {
    const label = words.value(accessFeature, feature);
    return draft(
      { path: `${path}.${feature}`, trail: [...trail.slice(0, -1), label], read },
      label,
      (value) => {
        if (!value) return undefined;
        const access = value as Access;
        const word = words.access.state(feature, accessState(access, feature));
        const note = access[feature]?.note;
        return note ? words.text.withAside(word, note) : word;
      },
    );
  });

/** Opening hours in the words of the pages. */
function hoursText(words: Words, value: unknown): CellValue {
  if (!value) return undefined;
  const hours = value as Hours;
  return joined(words, [...words.hours.lines(hours), words.hours.holidays(hours), hours.note ?? '']);
}

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function listColumns(words: Words, spot: Spot, help: string, element: z.core.$ZodType): Draft[] {
  if (!isList(element))
    return [
      draft(spot, help, (value) =>
        joined(
          words,
          itemsOf(value).map((item) => itemText(words, element, item)),
        ),
      ),
    ];
  const name = spot.trail.at(-1) ?? '';
  const around = spot.trail.slice(0, -1);
  const { columns } = words.files;
  const count = draft(
    { ...spot, path: `${spot.path}.length`, trail: [...around, columns.count(name)] },
    columns.countHelp(help),
    (value) => (value === undefined ? undefined : itemsOf(value).length),
    'integer',
  );
  if (spot.path.includes('.')) return [count];
  const first = {
    path: `${spot.path}.0`,
    trail: [...around, columns.first(name)],
    read: (row: unknown) => itemsOf(spot.read(row))[0],
  };
  return [count, ...columnsAt(words, element, first)];
}

function fieldColumns(words: Words, spot: Spot, object: z.ZodObject): Draft[] {
  return Object.entries<z.core.$ZodType>(object.shape).flatMap(([key, field]) =>
    columnsAt(words, field, {
      path: spot.path ? `${spot.path}.${key}` : key,
      trail: [...spot.trail, nameOf(field, key)],
      read: (row) => valueAtKey(spot.read(row), key),
    }),
  );
}

/** A position as it stands, and in WGS-84: one map shows only one datum, and two are a kilometre apart. */
function positionColumns(words: Words, spot: Spot): Draft[] {
  const { wgs84 } = words.files.columns;
  const converted = (name: 'longitude' | 'latitude'): Draft =>
    draft(
      { path: `${spot.path}.wgs84.${name}`, trail: [...spot.trail, wgs84[name]], read: spot.read },
      wgs84[name],
      (value) => (value ? toWgs84(value as z.output<typeof positionSchema>)[name] : undefined),
      'number',
    );
  return [...fieldColumns(words, spot, positionSchema), converted('longitude'), converted('latitude')];
}

function columnsAt(words: Words, schema: z.core.$ZodType, spot: Spot): Draft[] {
  const layers = schemasAt(schema, []);
  const inner = layers.at(-1);
  const help = descriptionOf(layers);
  if (inner === accessSchema) return accessColumns(words, spot);
  if (inner === hoursSchema) return [draft(spot, help, (value) => hoursText(words, value))];
  if (inner instanceof z.ZodArray) return listColumns(words, spot, help, inner.element);
  if (inner === positionSchema) return positionColumns(words, spot);
  if (inner instanceof z.ZodObject) return fieldColumns(words, spot, inner);
  const decimal = isDecimal(layers);
  const cell = (value: unknown): CellValue => {
    if (value === undefined) return undefined;
    return typeof value === 'number' || decimal ? Number(value) : scalarText(words, value, inner);
  };
  return [draft(spot, help, cell, typeOf(layers))];
}

/** As many names from the inside out as it takes to tell the columns apart. */
function withHeaders(drafts: readonly Draft[]): TableColumn[] {
  const headerOf = ({ trail }: Draft): string => {
    const ending = (length: number): string => trail.slice(-length).join(' ');
    const alike = (length: number): boolean =>
      drafts.filter((other) => other.trail.slice(-length).join(' ') === ending(length)).length > 1;
    const length = trail.findIndex((_, index) => !alike(index + 1)) + 1;
    return ending(length || trail.length);
  };
  return drafts.map((it) => ({
    path: it.path,
    header: headerOf(it),
    help: it.help,
    type: it.type,
    cell: it.cell,
  }));
}

/**
 * The columns of a table of rows, from the schema of a row. An object gives a column a field; a list of plain things is
 * one cell, its items separated by ；; a list of things that hold lists (场所) is counted and its first item has columns
 * of its own; a list further down is only counted. Facilities have a column each; opening hours are words.
 */
export const columnsOf = (words: Words, schema: z.core.$ZodType): TableColumn[] =>
  withHeaders(columnsAt(words, schema, { path: '', trail: [], read: (row) => row }));

import type { z } from 'zod';
import type { Cell } from './cell.ts';
import { fieldOf, type Field } from './field.ts';
import type { Measured } from './figure.ts';
import { normalise, tidy } from './normalise.ts';
import { placeholderOf } from './placeholder.ts';
import { CellRefusal } from './problems.ts';

/** What a template puts into a cell. */
export type Filling = string | number | undefined;

/** Names that records refer to by code or id. */
export interface Names {
  /** Names of places by code. */
  places: ReadonlyMap<string, string>;
  /** Names of associations, organisations, federations and stations by id. */
  names: ReadonlyMap<string, string>;
}

/** How cells of a kind are read and written: `parse` reads back what `write` wrote. */
export interface CellType<Value> {
  /** The value of a cell that is not empty, checked against its field. Throws a CellRefusal where it is none. */
  parse(cell: Cell, field: Field | undefined): Value | undefined;
  /** What stands in the cell for a value; undefined where an empty cell says the same. */
  write(value: Value, names: Names): Filling;
  /** What may stand there, where that is neither the values nor the help of the field. */
  allowed?: string;
  /** The words that it knows. */
  words?: readonly string[];
  /** The number format of its cells; text where absent. */
  format?: string;
  /** The unit of its figures: `parse` is handed figures in it, whatever unit is written. */
  unit?: Measured;
  /** Its figures may be in any unit. */
  figures?: true;
  /** Whether each row has a value of its own; as for figures where absent. */
  own?: boolean;
  /** It says whether something is so: 是否 may stand before the name of its column. */
  asks?: true;
  /** Whether a sign or word that elsewhere says nothing (无, √) has a meaning of its own here: `parse` is handed it. */
  takes?(text: string): boolean;
}

/** A column of a form: where it is found, which field of the record it fills, how its cells are read and written. */
export interface Column<Value = unknown> {
  /** As the form prints it. */
  header: string;
  /** Other names it is known by. */
  also: readonly string[];
  /** The column must be there and its cells filled in. */
  required: boolean;
  /** An empty cell means the same as the one above it (a category written once). */
  carriesDown: boolean;
  /** The field it fills; absent where it is only read over (序号). */
  field: Field | undefined;
  /** What it means, to who fills it in; empty where it has no field. */
  help: string;
  /** What may stand in a cell: of the column, or of its field. */
  allowed: string;
  /** The words to choose from, where they are few. */
  choices: readonly string[];
  /** The number format of its cells. */
  format: string;
  /** The unit in which `parse` is handed figures. */
  unit?: Measured;
  /** Its cells hold figures. */
  figures: boolean;
  /** Each row has a value of its own (a figure, a code): one cell merged over several rows says none of them. */
  own: boolean;
  /** Whether `parse` is handed a sign or word that elsewhere says nothing. */
  takes(text: string): boolean;
  /** The value of a cell that is not empty. Throws a CellRefusal where it is none. */
  parse(cell: Cell): Value | undefined;
  /** The inverse of `parse`, for a template. */
  write(value: Value, names: Names): Filling;
}

interface Description<Value> {
  header: string;
  also?: readonly string[];
  required?: boolean;
  carriesDown?: boolean;
  /** Path of the field in the record, or in the item of the list that a row becomes; help and allowed values come with it. */
  path?: readonly PropertyKey[];
  /** How its cells are read and written; text where absent. */
  type?: CellType<Value>;
  /** Where a form asks otherwise than the record says it: 是 for true. */
  help?: string;
  /** Where the words of the form are others than those of the schema and of the type. */
  allowed?: string;
  /** Words to choose from; those that the type knows and `allowed` names need not be given. */
  choices?: readonly string[];
}

/** Columns by the name under which a row holds their values. */
export type Columns = Readonly<Record<string, Column>>;
/** The values of a row: undefined where the cell is empty or was refused. */
export type Values<Of extends Columns> = {
  [Name in keyof Of]: (Of[Name] extends Column<infer Value> ? Value : never) | undefined;
};

const cutNumber = /^\d(?:\.\d+)?E\+?\d+$/iu;

/** The text of a cell; refuses a long number that the spreadsheet stored as a number, its last digits are lost. */
export function wholeText(cell: Cell): string {
  if ((cell.number !== undefined && Math.abs(cell.number) >= 1e15) || cutNumber.test(normalise(cell.text)))
    throw new CellRefusal('长号码存成了数字，末几位已经丢失', {
      todo: '选中这一列，把单元格格式改为“文本”，再重新输入完整的号码；从 .csv 打开的，导入时把这一列设为文本',
    });
  return cell.text;
}

/** A type of cells that show a value as it is. */
export const plain = <Value extends string | number>(
  parse: (cell: Cell, field: Field | undefined) => Value,
): CellType<Value> => ({ parse, write: (value) => value });

/** Text as typed, on one line. */
const text = plain((cell, field) => {
  const typed = tidy(wholeText(cell));
  return field ? field.check(typed) : typed;
});

/** A word of the form itself, also one that elsewhere says nothing: 无, 不清楚. */
export const verbatim = {
  parse: (cell: Cell, field: Field | undefined) => text.parse(cell, field),
  write: (value: string) => value,
  takes: (typed: string) => /\p{Script=Han}/u.test(typed) && placeholderOf(typed) !== 'same',
} satisfies CellType<string>;

/** The name of a column that asks whether something is so, with the words that ask. */
const asking = (header: string): string[] => (/是否|有无/u.test(header) ? [] : [`是否${header}`]);

/**
 * Makes the columns of a form for records of a schema, or for what stands at a path of them, the items of a list:
 * `columnsFor(surveySchema, 'questions', 0)`.
 */
export const columnsFor =
  (schema: z.ZodType, ...root: PropertyKey[]) =>
  <Value = string>(description: Description<Value>): Column<Value> => {
    const { header, path, required = false, carriesDown = false } = description;
    const field = path && fieldOf(schema, path, root);
    const type = description.type ?? (text as CellType<unknown> as CellType<Value>);
    const also = [...(description.also ?? []), ...(type.asks ? asking(header) : [])];
    const figures = type.unit !== undefined || type.figures === true;
    // The quotes of a value in a file of records, which no cell has.
    const help = description.help ?? (field?.help ?? '').replace(/"([^"]*)"/gu, '$1');
    const allowed = description.allowed ?? type.allowed ?? (field?.values.join('、') || help);
    return {
      ...{ header, also, required, carriesDown, field, help, allowed },
      choices: description.choices ?? (type.words ?? []).filter((word) => allowed.includes(word)),
      format: type.format ?? '@',
      ...(type.unit ? { unit: type.unit } : {}),
      ...{ figures, own: type.own ?? figures },
      takes: (typed) => type.takes?.(typed) ?? false,
      parse: (cell) => type.parse(cell, field),
      write: (value, names) => type.write(value, names),
    };
  };

import type { z } from 'zod';
import type { Cell } from './cell.ts';
import { fieldOf, type Field } from './field.ts';
import { normalise, tidy } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** A column of a form: where it is found, which field of the record it fills, how its cells are read. */
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
  /** What may stand in a cell: of the column, or of its field. */
  allowed: string;
  /** The words to choose from, where they are few. */
  choices: readonly string[];
  /** The value of a cell that is not empty. Throws a CellRefusal where it is none. */
  parse: (cell: Cell) => Value;
}

interface Description<Value> {
  header: string;
  also?: readonly string[];
  required?: boolean;
  carriesDown?: boolean;
  /** Path of the field in the record; with it help and allowed values come from the schema. */
  path?: readonly PropertyKey[];
  /** Where the words of the form are others than those of the schema. */
  allowed?: string;
  /** Words to choose from; those that `wordOf` knows and `allowed` names need not be given. */
  choices?: readonly string[];
  parse?: Parse<Value>;
}

/** Reads a cell for a field; a parser of a few words knows them. */
type Parse<Value> = ((cell: Cell, field: Field | undefined) => Value) & { words?: readonly string[] };

/** Columns by the name under which a row holds their values. */
export type Columns = Readonly<Record<string, Column>>;
/** The values of a row: undefined where the cell is empty or was refused. */
export type Values<Of extends Columns> = {
  [Name in keyof Of]: (Of[Name] extends Column<infer Value> ? Value : never) | undefined;
};

/** Text as typed, checked against the field. */
const asText = (cell: Cell, field: Field | undefined): string => {
  const text = tidy(wholeText(cell));
  return field ? field.check(text) : text;
};

/** The text of a cell; refuses a long number that the spreadsheet stored as a number, its last digits are lost. */
export function wholeText(cell: Cell): string {
  if (cell.number !== undefined && Math.abs(cell.number) >= 1e15)
    throw new CellRefusal('长号码存成了数字，末几位已经丢失', {
      todo: '把单元格格式改为“文本”，再重新输入完整的号码',
    });
  return cell.text;
}

/** Makes the columns of a form for records of a schema. */
export const columnsFor =
  (schema: z.ZodType) =>
  <Value = string>(description: Description<Value>): Column<Value> => {
    const field = description.path && fieldOf(schema, description.path);
    const parse = description.parse ?? (asText as Parse<Value>);
    const allowed = description.allowed ?? (field?.values.join('、') || field?.help || '');
    return {
      header: description.header,
      also: description.also ?? [],
      required: description.required ?? false,
      carriesDown: description.carriesDown ?? false,
      field,
      allowed,
      choices: description.choices ?? (parse.words ?? []).filter((word) => allowed.includes(word)),
      parse: (cell) => parse(cell, field),
    };
  };

/** One of some words, by what they mean; brackets, spaces and widths make no difference. */
export const wordOf = <Value>(words: Readonly<Record<string, Value>>): Parse<Value> => {
  const known = Object.keys(words);
  const parse = (cell: Cell): Value => {
    const typed = normalise(cell.text);
    const found = Object.entries(words).find(([word]) => normalise(word) === typed);
    if (!found) throw new CellRefusal(`“${cell.text}”不是这里的写法`, { allowed: known.join('、') });
    return found[1];
  };
  return Object.assign(parse, { words: known });
};

/** A count: a whole number, typed as number or text, in full-width digits too. */
export function wholeNumber(cell: Cell, field: Field | undefined): number {
  const text = normalise(cell.text).replace(/[人个名]$/u, '');
  if (!/^\d+$/.test(text))
    throw new CellRefusal(`“${cell.text}”不是整数`, { allowed: '0、1、2 这样的整数；不清楚就空着' });
  const value = Number(text);
  return field ? field.check(value) : value;
}

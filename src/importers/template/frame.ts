import type { Cell as LibraryCell, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Column, Filling } from '../sheet/column.ts';

const edge = { style: 'thin', color: { argb: 'FF8A8A8A' } } as const;
const frame = { top: edge, bottom: edge, left: edge, right: edge };

const fixed = { border: frame, alignment: { vertical: 'middle', wrapText: true } } as const;
const named = {
  ...fixed,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } },
} as const;

const inputStyles = new Map<string, Partial<Style>>();

/** The style of cells to fill in. The library writes an object that it has met once, so cells share it. */
function inputStyle(format: string): Partial<Style> {
  const style = inputStyles.get(format) ?? { ...fixed, protection: { locked: false }, numFmt: format };
  inputStyles.set(format, style);
  return style;
}

/** Everything but the input cells is locked, without a password: who must can unlock it. */
const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
};

/** Adds a sheet whose structure is protected; the first `frozen` rows stay in view; printed it is as wide as the sheet of paper lies. */
export async function addSheet(
  workbook: Workbook,
  name: string,
  { widths, frozen }: { widths: readonly number[]; frozen: number },
): Promise<Worksheet> {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: frozen, xSplit: 0 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width }));
  await sheet.protect('', allowed);
  return sheet;
}

/** A title over the width of a table. */
export function title(sheet: Worksheet, text: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns);
  const cell = sheet.getCell(1, 1);
  cell.value = text;
  cell.font = { bold: true, size: 16 };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
}

/** Fixed words of the form. */
export function words(cell: LibraryCell, text: string): void {
  cell.value = text;
  cell.style = fixed;
}

/** The help of a column: what it means, what may stand there, whether it must. */
const helpOf = ({ help, allowed: may, choices, required, carriesDown }: Column): string =>
  [
    help,
    choices.length > 0 ? `从下拉框里选：${choices.join('、')}` : may === help ? '' : may,
    carriesDown ? '和上面一样的可以空着' : '',
    required ? '必填' : '可以不填',
  ]
    .filter(Boolean)
    .join('\n');

/** The name of a column or a label, with its help as a note; what must be filled in is marked ＊. */
export function heading(cell: LibraryCell, column: Column, text = column.header): void {
  words(cell, column.required ? `${text}＊` : text);
  cell.style = named;
  if (column.field) cell.note = helpOf(column);
}

/** The longest list that a cell can hold for its drop-down. */
const longestList = 255;

/** Offers words in a cell: `formula` is a list in quotes, or the cells of another sheet that hold it. */
export function offer(cell: LibraryCell, column: Column, formula: string, error: string): void {
  cell.dataValidation = {
    type: 'list',
    allowBlank: !column.required,
    formulae: [formula],
    showErrorMessage: true,
    errorTitle: column.header,
    error,
  };
}

/** A cell to fill in: unlocked, as text unless its column has another format, with a drop-down where there are words to choose. */
export function input(
  cell: LibraryCell,
  column?: Column,
  value?: Filling,
  format = column?.format ?? '@',
): void {
  cell.style = inputStyle(format);
  if (value !== undefined) cell.value = value;
  const list = column?.choices.join(',') ?? '';
  if (column && list && list.length <= longestList)
    offer(cell, column, `"${list}"`, `请从下拉框里选：${column.choices.join('、')}`);
}

/** The cells of a row, one a column, with what is known of them. */
export function filledRow<Name extends string>(
  sheet: Worksheet,
  [at, from]: readonly [row: number, column: number],
  columns: Readonly<Record<Name, Column>>,
  values: Partial<Record<NoInfer<Name>, Filling>> = {},
): void {
  (Object.keys(columns) as Name[]).forEach((name, index) => {
    input(sheet.getCell(at, from + index), columns[name], values[name]);
  });
}

/** Rows of a table below its header: those that are given, then empty ones. */
export function table<Name extends string>(
  sheet: Worksheet,
  top: number,
  { columns, rows, empty, from = 1 }: TablePlan<Name>,
): void {
  (Object.keys(columns) as Name[]).forEach((name, index) => {
    heading(sheet.getCell(top, from + index), columns[name]);
  });
  for (let index = 0; index < rows.length + empty; index += 1)
    filledRow(sheet, [top + 1 + index, from], columns, rows[index]);
}

/** A table of a template. */
export interface TablePlan<Name extends string> {
  columns: Readonly<Record<Name, Column>>;
  rows: readonly Partial<Record<NoInfer<Name>, Filling>>[];
  /** How many empty rows follow. */
  empty: number;
  /** Its first column, where it is not the first of the sheet. */
  from?: number;
}

/** Labels with their values beside them, one a row: the label up to the column before `value`, the value up to `end`. */
export function labels<Name extends string>(
  sheet: Worksheet,
  top: number,
  columns: Readonly<Record<Name, Column>>,
  values: Partial<Record<NoInfer<Name>, Filling>>,
  { value, end }: { value: number; end: number } = { value: 2, end: 2 },
): void {
  (Object.keys(columns) as Name[]).forEach((name, index) => {
    const at = top + index;
    if (value > 2) sheet.mergeCells(at, 1, at, value - 1);
    if (end > value) sheet.mergeCells(at, value, at, end);
    heading(sheet.getCell(at, 1), columns[name]);
    input(sheet.getCell(at, value), columns[name], values[name]);
  });
}

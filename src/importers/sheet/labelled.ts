import { addressOf, filledRowsOf, type Cell, type Grid } from './cell.ts';
import type { Column, Columns, Values } from './column.ts';
import { isNameOf } from './column-name.ts';
import { labelsInCell } from './label-text.ts';
import { noteMissing, optionalMissing } from './missing.ts';
import type { Problem } from './problems.ts';
import { personalProblems } from './personal.ts';
import { readCell } from './read-cell.ts';
import { sharedFigures, type TakenCell } from './shared.ts';
import type { Row } from './table.ts';
import { noteUnknownLabels } from './unknown-labels.ts';

const maxColumns = 64;
const names = ({ header, also }: Column): string[] => [header, ...also];

interface Label {
  cell: Cell;
  /** What stands behind the label in its own cell: `填报单位：云汀市残联`. */
  behind: string;
}

function labelsOf(cell: Cell, columns: Columns): { name: string; behind: string }[] {
  const all = Object.entries(columns);
  return labelsInCell(
    cell.text,
    all.flatMap(([, column]) => names(column)),
  ).flatMap((label) => {
    const known = all.find(([, column]) => isNameOf(label.name, names(column)));
    return known ? [{ name: known[0], behind: label.behind }] : [];
  });
}

function findLabels(grid: Grid, columns: Columns): Map<string, Label> {
  const found = new Map<string, Label>();
  for (const row of filledRowsOf(grid))
    for (const cell of grid.filled(row)) {
      if (cell.address === cell.master)
        for (const { name, behind } of labelsOf(cell, columns))
          if (!found.has(name)) found.set(name, { cell, behind });
    }
  return found;
}

/** The cell that holds the value of a label: the first filled one to its right before another label. */
function valueCell(grid: Grid, { cell, behind }: Label, columns: Columns): Cell {
  if (behind) return { ...cell, text: behind };
  let first: Cell | undefined;
  for (let column = cell.column + 1; column <= Math.min(grid.columns, maxColumns); column += 1) {
    const right = grid.cell(cell.row, column);
    if (right.master === cell.master) continue;
    if (labelsOf(right, columns).length > 0) break;
    first ??= right;
    if (right.text !== '' || right.fault) return right;
  }
  return first ?? grid.cell(cell.row, cell.column + 1);
}

/** Labels with their values, read: like one row of a table. */
export interface Labelled<Of extends Columns> extends Row<Of> {
  problems: Problem[];
  /** Which labels the sheet has. */
  has: (name: keyof Of) => boolean;
}

/**
 * Reads values that stand beside or behind labels anywhere in a sheet (a cover, the head of a form). A required label
 * that is missing is a problem of the sheet, a required value at its cell. What else the rows of the head (`isHead`) hold is
 * told.
 */
export function readLabelled<Of extends Columns>(
  grid: Grid,
  columns: Of,
  isHead: (row: number) => boolean = () => true,
): Labelled<Of> {
  grid.notes.read();
  noteUnknownLabels(grid, Object.values(columns).flatMap(names), isHead);
  const labels = findLabels(grid, columns);
  noteMissing(
    grid,
    'labels',
    optionalMissing(columns, (name) => labels.has(name)),
  );
  const values: Record<string, unknown> = {};
  const refused = new Set<PropertyKey>();
  const problems: Problem[] = [];
  const cells = new Map<PropertyKey, Cell>();
  const taken: (TakenCell & { name: string })[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const label = labels.get(name);
    if (!label) {
      if (column.required) missing.push(column.header);
      continue;
    }
    const cell = valueCell(grid, label, columns);
    cells.set(name, cell);
    if (cell.text === '' && !cell.fault && !column.required) empty.push(column.header);
    const personal = personalProblems(grid, [cell], () => label.cell.text);
    const { value, problem } = personal[0] ? { problem: personal[0] } : readCell(grid, cell, column);
    values[name] = value;
    if (!label.behind) taken.push({ cell, column, value, name });
    if (!problem) continue;
    refused.add(name);
    problems.push(problem);
  }
  for (const { problem, cells: shared } of sharedFigures(grid, taken)) {
    problems.push(problem);
    for (const { name } of shared) {
      values[name] = undefined;
      refused.add(name);
    }
  }
  noteMissing(grid, 'emptyLabels', empty);
  if (missing.length > 0) {
    for (const name of Object.keys(columns)) if (!labels.has(name)) refused.add(name);
    const todo = '补上这几栏的名称，右边一格写内容';
    const { file, sheet } = grid;
    problems.push({ file, sheet, cell: addressOf(1, 1), what: `没有这几栏：${missing.join('、')}`, todo });
  }
  const has = (name: PropertyKey): boolean => labels.has(String(name));
  const cell = (name: PropertyKey): Cell => cells.get(name) ?? grid.cell(1, 1);
  return { values: values as Values<Of>, cell, refused: (name) => refused.has(name), problems, has };
}

/** How many of the labels a sheet has: tells forms apart. */
export const labelCount = (grid: Grid, columns: Columns): number => findLabels(grid, columns).size;

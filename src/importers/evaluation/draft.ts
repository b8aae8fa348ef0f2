import type { Cell, Grid } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { isBlank } from '../sheet/decimal.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import type { Labelled } from '../sheet/labelled.ts';
import type { Located } from '../sheet/located.ts';
import type { Problem } from '../sheet/problems.ts';
import { readCell } from '../sheet/read-cell.ts';
import type { Fields } from '../sheet/record-of.ts';
import type { headColumns } from './columns.ts';

/** An evaluation as its sheet has it. */
export interface EvaluationForm {
  grid: Grid;
  head: Labelled<typeof headColumns>;
  located: Located;
  /** As the content holds it; fields that were refused are missing. */
  record: Fields;
  /** Where the points of all indicators are added up, and what is written there. */
  pointsTotal?: { cell: Cell; stated: string | undefined };
  problems: Problem[];
  remarks: SheetRemark[];
}

/** Reads a cell for a column and enters where it stands. */
export function take(
  form: EvaluationForm,
  path: readonly PropertyKey[],
  cell: Cell,
  [column, unit]: readonly [column: Column, unit?: string | undefined],
): string | undefined {
  form.located.setNamed(path, { grid: form.grid, cell, header: column.header });
  if (isBlank(cell)) return undefined;
  const { value, problem } = readCell(form.grid, cell, column, unit);
  if (problem) form.problems.push(problem);
  return typeof value === 'string' ? value : undefined;
}

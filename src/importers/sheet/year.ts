import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** A year: 2025, 2025年, 2025年度. */
export function yearOf(cell: Cell, field: Field | undefined): number {
  const year = /^(\d{4})(?:年度?)?$/.exec(normalise(cell.text))?.[1];
  if (!year) throw new CellRefusal(`“${cell.text}”不是年度`, { allowed: '“2025年度”或 2025' });
  return field ? field.check(Number(year)) : Number(year);
}

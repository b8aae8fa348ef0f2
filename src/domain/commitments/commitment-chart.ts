import { doneUnit } from '../../schemas/measure-type.ts';
import type { StatusRow } from './commitment-rows.ts';

/** A bar of the chart of a commitment: what was done beside what was promised, in hundredths of the unit. */
interface CommitmentBar {
  row: StatusRow;
  value: number;
  target: number;
}

/** What is drawn of a commitment: its periods where it binds one subject, else its subjects. */
export interface CommitmentBars {
  by: 'period' | 'subject';
  bars: CommitmentBar[];
  /** Rows without a figure of their own: a bar would be a guess. */
  left: StatusRow[];
}

/** Most bars that are read at a glance. */
const mostBars = 8;

/**
 * The bars of a commitment with a number: oldest period first, or subject by subject as they stand now. Undefined where
 * there is nothing to compare: fewer than two figures, more than eight rows, done or not, growth.
 */
export function commitmentBars(
  { unit, comparison, value }: Pick<StatusRow['commitment'], 'unit' | 'comparison' | 'value'>,
  rows: readonly StatusRow[],
  current: readonly StatusRow[],
): CommitmentBars | undefined {
  if (unit === doneUnit || comparison === 'grows') return undefined;
  const by = current.length > 1 ? 'subject' : 'period';
  const shown = by === 'subject' ? current : rows.slice(0, mostBars).reverse();
  const bars = shown.flatMap((row): CommitmentBar[] => {
    const target = row.period.value ?? value;
    const { figure } = row;
    return figure && target !== undefined && figure.low === figure.high
      ? [{ row, value: figure.low, target }]
      : [];
  });
  if (bars.length < 2 || shown.length > mostBars) return undefined;
  const drawn = new Set(bars.map((it) => it.row));
  return { by, bars, left: shown.filter((row) => !drawn.has(row)) };
}

import { doneUnit } from '../../schemas/measure-type.ts';
import type { StatusRow } from './commitment-rows.ts';

/** A bar of the chart of a commitment: what was done beside what was promised, in hundredths of the unit. */
interface CommitmentBar {
  row: StatusRow;
  /** What is known at least; absent where nothing is. */
  value?: number;
  /** More may have been done than is known. */
  open: boolean;
  target: number;
}

/** What is drawn of a commitment: its periods where it binds one subject, else its subjects in one period. */
export interface CommitmentBars {
  by: 'period' | 'subject';
  bars: CommitmentBar[];
  /** Rows of another period than the bars: subjects that were not bound in that one. */
  left: StatusRow[];
}

/** Most bars that are read at a glance. */
const mostBars = 8;

/** Bars that one glance compares: two figures at least. */
const fewestFigures = 2;

const knownOf = ({ figure }: StatusRow): { value?: number; open: boolean } =>
  figure && (figure.low === figure.high || figure.low > 0)
    ? { value: figure.low, open: figure.low !== figure.high }
    : { open: false };

/** The rows of the period that most of them are of. */
function ofOnePeriod(rows: readonly StatusRow[]): StatusRow[] {
  const periods = [...Map.groupBy(rows, ({ period }) => period.key).values()];
  return periods.reduce<StatusRow[]>((most, it) => (it.length > most.length ? it : most), []);
}

/**
 * The bars of a commitment with a number: oldest period first, or subject by subject in the period of `current`. A row
 * without a figure has its place and no bar. Undefined where there is nothing to compare: fewer than two figures, more than
 * eight rows, done or not, growth.
 */
export function commitmentBars(
  { unit, comparison, value }: Pick<StatusRow['commitment'], 'unit' | 'comparison' | 'value'>,
  rows: readonly StatusRow[],
  current: readonly StatusRow[],
): CommitmentBars | undefined {
  if (unit === doneUnit || comparison === 'grows') return undefined;
  const by = current.length > 1 ? 'subject' : 'period';
  const shown = by === 'subject' ? ofOnePeriod(current) : rows.slice(0, mostBars).reverse();
  const bars = shown.flatMap((row): CommitmentBar[] => {
    const target = row.period.value ?? value;
    return target === undefined ? [] : [{ row, ...knownOf(row), target }];
  });
  const figures = bars.filter((it) => it.value !== undefined).length;
  if (figures < fewestFigures || shown.length > mostBars) return undefined;
  return { by, bars, left: by === 'subject' ? current.filter((it) => !shown.includes(it)) : [] };
}

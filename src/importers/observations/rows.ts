import { measureOf, type ObservedMeasureId } from '../../schemas/measure.ts';
import type { MeasureUnit } from '../../schemas/measure-type.ts';
import type { Grid } from '../sheet/cell.ts';
import { noteFarFigures } from '../sheet/far-figures.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import type { Problem } from '../sheet/problems.ts';
import type { Row } from '../sheet/table.ts';
import { otherYear, type Years } from '../sheet/title-years.ts';
import type { rowColumns } from './columns.ts';
import type { FormPeriod } from './period.ts';

type FigureRow = Row<typeof rowColumns>;

/** The years that a period is of; the first and the last day of a year are also said with the year beside. */
function yearsOf(period: FormPeriod): Years {
  if ('year' in period) return { from: period.year, to: period.toYear ?? period.year };
  const year = Number(period.on.slice(0, 4));
  return {
    from: year - (period.on.endsWith('-01-01') ? 1 : 0),
    to: year + (period.on.endsWith('-12-31') ? 1 : 0),
  };
}

/** Units whose figures do not add up over places. */
const apart = new Set<MeasureUnit>(['%', '分', '是否']);
/** The columns of a form of this measure whose figures add up. */
export const addable = (measure: ObservedMeasureId | undefined): 'value'[] =>
  measure === undefined || apart.has(measureOf(measure).unit) ? [] : ['value'];

/** Tells the figures that lie far from the others of their measure, since they may be right. */
export const noteFarRows = (rows: readonly FigureRow[], grid: Grid): void => {
  const figures = rows.flatMap(({ values: { value }, cell }) =>
    value && 'value' in value ? [{ number: Number(value.value), cell: cell('value') }] : [],
  );
  noteFarFigures(grid, figures, '同一列别的数');
};

/**
 * The years of the rows against those of the title. Earlier years beside those of the title are figures to compare with and
 * only told; a later one, or a sheet without any year of its title, is refused.
 */
export function checkYears(
  title: string | undefined,
  rows: readonly FigureRow[],
  { grid, problems, remarks }: { grid: Grid; problems: Problem[]; remarks: SheetRemark[] },
): void {
  const dated = rows.flatMap(({ values: { period }, cell }) =>
    period ? [{ years: yearsOf(period), cell: cell('period') }] : [],
  );
  const others = dated.flatMap((it) => otherYear(grid, { title, ...it, what: '这一行' }) ?? []);
  for (const { problem, isLater } of others) {
    const { file, sheet = grid.sheet, cell = '', what } = problem;
    if (isLater || others.length === dated.length) problems.push(problem);
    else remarks.push({ file, sheet, what: `${cell} ${what}` });
  }
}

import { today } from '../../clock.ts';
import { daysOf } from '../../gates/facts/own-days.ts';
import { lastNamed, observationsSchema, type ObservationsInput } from '../../schemas/observation.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import { Located, type SaidFault } from '../sheet/located.ts';
import type { Problem } from '../sheet/problems.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { FigureForm, FormFigure } from './read-form.ts';

type RowInput = ObservationsInput['rows'][number];

/** The forms and the cells that the rows of a file were read from. */
export type TakenRows = ReadonlyMap<RowInput, { form: FigureForm; cells: FormFigure['cells'] }>;

const fieldsOf: Readonly<Record<keyof FormFigure['cells'], readonly (keyof RowInput)[]>> = {
  subject: ['place', 'organisation'],
  period: ['year', 'toYear', 'on'],
  value: ['value', 'done'],
  doneOn: ['doneOn'],
};

/** A day of publication before all that a form tells, which has happened: one slip in one cell. */
function earlyPublication(
  form: FigureForm,
  publishedOn: string,
  rows: readonly RowInput[],
): { grid: Grid; cell: Cell } | undefined {
  const isLate = ({ year, toYear, on }: RowInput): boolean => {
    const told = lastNamed({ year, toYear, on });
    return told > publishedOn && told <= today();
  };
  return form.published && rows.every(isLate) ? { grid: form.grid, cell: form.published } : undefined;
}

/** Where the fields of the rows stand that were read. */
function locatedIn(record: ObservationsInput, taken: TakenRows, form: FigureForm): Located {
  const located = new Located(form.grid);
  record.rows.forEach((row, index) => {
    const read = taken.get(row);
    if (!read) return;
    for (const [name, fields] of Object.entries(fieldsOf))
      for (const field of fields)
        located.set(['rows', index, field], read.form.grid, read.cells[name as keyof FormFigure['cells']]);
  });
  if (form.published) located.set(['publishedOn'], form.grid, form.published);
  return located;
}

/** Faults of the rows that were read, each at its cell; those of rows that were published before are none of the form. */
export function locateFaults(
  record: ObservationsInput,
  taken: TakenRows,
  faults: readonly SaidFault[],
): Problem[] {
  const [first] = [...taken.values()];
  const isTaken = ({ path: [list, index] }: SaidFault): boolean =>
    list !== 'rows' || record.rows.some((row, at) => at === index && taken.has(row));
  return first ? locatedIn(record, taken, first.form).faults(faults.filter(isTaken)).errors : [];
}

/** What can't be in a file of figures, each at the cell that it was read from; what is unusual in its days. */
export function checkFile(
  record: ObservationsInput,
  taken: TakenRows,
): { errors: Problem[]; warnings: SheetRemark[] } {
  const result = observationsSchema.safeParse(record, { reportInput: true });
  const [first] = [...taken.values()];
  if (!first) return { errors: [], warnings: [] };
  const located = locatedIn(record, taken, first.form);
  if (result.success) {
    const isTaken = ({ path: [, index] }: SaidFault): boolean =>
      record.rows.some((row, at) => at === index && taken.has(row));
    return located.faults(daysOf('observations', result.data).filter(isTaken));
  }
  const { publishedOn } = record;
  const rows = record.rows.filter((it) => taken.has(it));
  const early = earlyPublication(first.form, publishedOn, rows);
  if (early)
    return {
      warnings: [],
      errors: [
        problemAt(early.grid, early.cell, {
          what: `公布日期 ${publishedOn} 早于表里的每一个年度、日期（最早的是 ${rows.map(lastNamed).sort()[0] ?? ''}）`,
          todo: '核对公布日期和年度，改正写错的一个，再导入',
        }),
      ],
    };
  return { errors: located.issues(result.error.issues, []), warnings: [] };
}

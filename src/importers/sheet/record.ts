import type { z } from 'zod';
import type { Cell, Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { addFieldNames, FieldNames, inColumnNames } from './field-names.ts';
import { issueWords } from './issue-words.ts';
import type { Path, SaidFault } from './located.ts';
import { neededSaid, ruleTodo, type FilledIn } from './needed.ts';
import type { Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import type { Row } from './table.ts';

const isPrefix = (short: readonly PropertyKey[], long: readonly PropertyKey[]): boolean =>
  short.every((key, index) => key === long[index]);

/** The column whose field a path of the record leads to: the one that shares most of it. */
function columnAt(columns: Columns, path: readonly PropertyKey[]): string | undefined {
  return Object.entries(columns)
    .filter(([, { field }]) => field && (isPrefix(field.path, path) || isPrefix(path, field.path)))
    .sort(([, a], [, b]) => (b.field?.path.length ?? 0) - (a.field?.path.length ?? 0))
    .map(([name]) => name)[0];
}

function namesOf(columns: Columns): FieldNames {
  const names = new FieldNames();
  addFieldNames(names, columns);
  return names;
}

/** A row of a form, for what is found out about it later. */
interface RowContext<Of extends Columns> {
  grid: Grid;
  columns: Of;
  row: Row<Of>;
}

/** The filled cells of the part of a record that a field belongs to; of the whole record none. */
const besideIn = <Of extends Columns>(
  { columns, row }: RowContext<Of>,
  path: readonly PropertyKey[],
): FilledIn[] =>
  Object.entries(columns).flatMap(([name, { field, header }]) => {
    const part = path.slice(0, -1);
    const isOther = field && part.length > 0 && isPrefix(part, field.path) && !isPrefix(path, field.path);
    return isOther && row.values[name] !== undefined ? [{ header, cell: row.cell(name) }] : [];
  });

/** What the rules of a record say, each at the cell of its field; a refused cell was told already. */
export const faultProblems = <Of extends Columns>(
  faults: readonly SaidFault[],
  { grid, columns, row }: RowContext<Of>,
): Problem[] =>
  faults.flatMap(({ path, what, todo, level }) => {
    const name = columnAt(columns, path) ?? Object.keys(columns)[0] ?? '';
    if (level === 'warning' || row.refused(name)) return [];
    const said = (text: string): string => inColumnNames(text, namesOf(columns), path);
    return problemAt(grid, row.cell(name), { what: said(what), todo: said(todo) });
  });

/** The fields of a row that were refused, or of whose cells something is wrong by `told`; undefined where it is whole. */
export function unreadInRow<Of extends Columns>(
  { grid: { file, sheet }, columns, row }: RowContext<Of>,
  told: readonly Problem[],
): Path[] | undefined {
  const isTold = (cell: Cell): boolean =>
    told.some((it) => it.file === file && it.sheet === sheet && it.cell === cell.master);
  const paths = Object.entries(columns).flatMap(([name, { field }]) =>
    field && (row.refused(name) || isTold(row.cell(name))) ? [field.path] : [],
  );
  return paths.length > 0 || told.length > 0 ? paths : undefined;
}

/**
 * Checks the record that a row makes against its whole schema: what single cells can't show (an association that is not
 * registered has no credit code). Each problem is told at the cell of its field; a refused cell was told already.
 */
export function checkRecord<Of extends Columns>(
  schema: z.ZodType,
  record: unknown,
  context: RowContext<Of>,
): Problem[] {
  const { grid, columns, row } = context;
  const result = schema.safeParse(record, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const { path } = issue;
    const name = columnAt(columns, path) ?? Object.keys(columns)[0] ?? '';
    if (row.refused(name)) return [];
    const column = columns[name];
    const allowed = column?.allowed ? { allowed: column.allowed } : {};
    const header = column?.header ?? name;
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      const said = neededSaid(header, besideIn(context, path));
      return problemAt(grid, row.cell(name), { ...said, ...allowed });
    }
    const what = `“${header}”不对：${inColumnNames(issueWords(issue), namesOf(columns), path)}`;
    return problemAt(grid, row.cell(name), {
      what,
      ...(issue.code === 'custom' ? { todo: ruleTodo } : allowed),
    });
  });
}

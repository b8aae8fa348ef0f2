import type { StatementColumn, StatementName } from '../../schemas/audit-statement.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { unitIn } from '../sheet/column-name.ts';
import { normalise } from '../sheet/normalise.ts';
import { statementColumnOf, isAuditedAlone } from './statement-column.ts';

/** Lines side by side in a statement: the balance sheet has two such blocks, the other statement one. */
export interface StatementBlock {
  nameColumn: number;
  lineColumn: number;
  /** Where each column of figures stands. */
  figures: { column: StatementColumn; at: number; unit: string | undefined }[];
}

/** Columns of figures that no field of a statement has, below one name: 本年预算数 over its parts. */
interface OtherColumns {
  top: Cell;
  columns: number[];
}

/** The header of a statement. */
export interface StatementHeader {
  statement: StatementName;
  row: number;
  dataRow: number;
  blocks: StatementBlock[];
  others: OtherColumns[];
  /** Names that stand for the same figures. */
  twice: (readonly [Cell, Cell])[];
  /** Where blocks lack the figures of the year, or of its last day: of no block it is no statement yet. */
  lacks: Cell[];
  isStatement: boolean;
}

/** The head of a statement stands above this row. */
export const maxHeaderRow = 20;
const maxColumns = 32;
/** Whether a cell is the head of the numbers of lines. */
export const isLineHead = (text: string): boolean => /^行(?:次|号)$/.test(normalise(text));

/** A column of figures as it stands in a header. */
interface Headed {
  at: number;
  /** The cell that names it, or its group. */
  top: Cell;
  column: StatementColumn | undefined;
}

const hasFigures = (grid: Grid, from: number, at: number): boolean =>
  grid.filledRows.some(
    (row) => row >= from && grid.filled(row).some((it) => it.column === at && it.address === it.master),
  );

const periodOf = (column: StatementColumn): string => column.split('.')[0] ?? '';

/** Names that stand for the same figures, each two once; a column that says only that it is audited is any of them. */
function twiceIn(headed: readonly Headed[], keys: ReadonlySet<StatementColumn>): (readonly [Cell, Cell])[] {
  const found = new Map<string, readonly [Cell, Cell]>();
  const add = (one: Cell, other: Cell): void =>
    void found.set(`${one.master} ${other.master}`, [one, other] as const);
  for (const [index, { column, top }] of headed.entries()) {
    const before = headed.slice(0, index).find((it) => column !== undefined && it.column === column);
    if (before) add(before.top, top);
  }
  const [key] = headed.filter(({ column }) => column !== undefined && keys.has(column));
  for (const { column, top } of headed)
    if (key && column === undefined && isAuditedAlone(top.text)) add(key.top, top);
  return [...found.values()];
}

/** Which statement a header is of, by the names of its columns, of those that are not published, too. */
function statementOf(headed: readonly Headed[]): StatementName | undefined {
  const columns = headed.flatMap(({ column }) => column ?? []);
  if (columns.includes('thisYear.total')) return 'activity';
  if (columns.includes('closing')) return 'balance';
  const periods = new Set(columns.map(periodOf));
  const names = headed.map(({ top }) => normalise(top.text));
  if (periods.has('thisYear') || periods.has('lastYear') || names.some((it) => /^本[年月期]/u.test(it)))
    return 'activity';
  return periods.has('opening') || names.some((it) => /[期年]末/u.test(it)) ? 'balance' : undefined;
}

const keysOf: Readonly<Record<StatementName, ReadonlySet<StatementColumn>>> = {
  activity: new Set(['thisYear.total']),
  balance: new Set(['closing']),
};

/** Columns below one name together. */
const byTop = (headed: readonly Headed[]): OtherColumns[] =>
  [...Map.groupBy(headed, ({ top }) => top.master).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ top: first.top, columns: group.map(({ at }) => at) }] : [];
  });

/** Finds the first header of a statement from a row on, by its words, of one row or two; undefined where there is none. */
export function statementHeader(grid: Grid, from = 1, to = maxHeaderRow): StatementHeader | undefined {
  const width = Math.min(grid.columns, maxColumns);
  const text = (row: number, column: number): string => normalise(grid.cell(row, column).text);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  for (let row = from; row <= Math.min(grid.rows, to); row += 1) {
    const lines = columns.filter((column) => isLineHead(text(row, column)));
    if (lines.length === 0) continue;
    const two = columns.some((column) => /^(?:非)?限定性(?:\(|$)/.test(text(row + 1, column)));
    const dataRow = row + (two ? 2 : 1);
    // The name of a group stands over its first column only where somebody took its merged cells apart.
    const groupOf = (at: number, lineColumn: number): number =>
      columns.findLast((it) => it > lineColumn && it <= at && text(row, it) !== '') ?? at;
    const all: Headed[][] = [];
    const blocks = lines.map((lineColumn, index): StatementBlock => {
      const next = lines[index + 1];
      const end = next === undefined ? width : next - 2;
      const headed = columns
        .filter((column) => column > lineColumn && column <= end)
        .map((at): Headed => {
          const below = two ? text(row + 1, at) : '';
          const top = grid.cell(row, below === '' ? at : groupOf(at, lineColumn));
          return { at, top, column: statementColumnOf(top.text, below) };
        })
        .filter(({ at }) => text(row, at) !== '' || (two && text(row + 1, at) !== ''));
      // A name that is merged over empty columns beside its figures names those alone.
      const own = headed.filter(
        (it) =>
          hasFigures(grid, dataRow, it.at) ||
          headed.every(
            (other) =>
              other === it ||
              other.column !== it.column ||
              (other.at > it.at && !hasFigures(grid, dataRow, other.at)),
          ),
      );
      all.push(own);
      const figures = own.flatMap(({ at, column }) => {
        const unit = [two ? text(row + 1, at) : '', text(row, at), text(row, groupOf(at, lineColumn))]
          .map(unitIn)
          .find((it) => it !== undefined);
        return column ? [{ column, at, unit }] : [];
      });
      return { nameColumn: lineColumn - 1, lineColumn, figures };
    });
    const headed = all.flat();
    const statement = statementOf(headed);
    if (!statement) continue;
    const keys = keysOf[statement];
    const isKey = ({ column }: Headed): boolean => column !== undefined && keys.has(column);
    const twice = all.flatMap((it) => twiceIn(it, keys));
    const others = headed.filter(
      ({ column, at, top }) =>
        !column && hasFigures(grid, dataRow, at) && twice.every(([, it]) => it.master !== top.master),
    );
    return {
      ...{ statement, row, dataRow, blocks, twice },
      others: byTop(others),
      lacks: all
        .filter((it) => it.length > 0 && !it.some(isKey))
        .flatMap((it) => (it.findLast(({ column }) => !column) ?? it[0])?.top ?? []),
      isStatement: headed.some(isKey),
    };
  }
  return undefined;
}

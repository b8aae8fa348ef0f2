import type { StatementColumn, StatementName } from '../../schemas/audit-statement.ts';
import type { Grid } from '../sheet/cell.ts';
import { unitIn } from '../sheet/column-name.ts';
import { normalise } from '../sheet/normalise.ts';

/** Lines side by side in a statement: the balance sheet has two such blocks, the other statement one. */
export interface StatementBlock {
  nameColumn: number;
  lineColumn: number;
  /** Where each column of figures stands. */
  figures: { column: StatementColumn; at: number; unit: string | undefined }[];
}

/** The header of a statement. */
export interface StatementHeader {
  statement: StatementName;
  row: number;
  dataRow: number;
  blocks: StatementBlock[];
}

const maxHeaderRow = 20;
const maxColumns = 32;
const isLine = (text: string): boolean => /^行(?:次|号)$/.test(text);

const parts: readonly [RegExp, 'unrestricted' | 'restricted' | 'total'][] = [
  [/^非限定性/, 'unrestricted'],
  [/^限定性/, 'restricted'],
  [/^(?:合计(?:\(|$)|$)/, 'total'],
];

/** What a column of figures is by the words above it; undefined for one that is not published (本月数). */
function columnOf(top: string, below: string): StatementColumn | undefined {
  if (/^(?:年初|期初)(?:数|余额)/.test(top)) return 'opening';
  if (/^(?:期末|年末)(?:数|余额)/.test(top)) return 'closing';
  const period = top.startsWith('上年') ? 'lastYear' : top.startsWith('本年') ? 'thisYear' : undefined;
  const part = parts.find(([form]) => form.test(below))?.[1];
  return period && part && `${period}.${part}`;
}

/** Finds the header of a statement by its words, of one row or two; undefined where the sheet is none. */
export function statementHeader(grid: Grid): StatementHeader | undefined {
  const width = Math.min(grid.columns, maxColumns);
  const text = (row: number, column: number): string => normalise(grid.cell(row, column).text);
  for (let row = 1; row <= Math.min(grid.rows, maxHeaderRow); row += 1) {
    const lines = Array.from({ length: width }, (_, index) => index + 1).filter((column) =>
      isLine(text(row, column)),
    );
    const [firstLine] = lines;
    if (firstLine === undefined) continue;
    const columns = Array.from({ length: width }, (_, index) => index + 1);
    const two = columns.some((column) => /^(?:非)?限定性(?:\(|$)/.test(text(row + 1, column)));
    // The name of a group stands over its first column only where somebody took its merged cells apart.
    const groupOf = (at: number, lineColumn: number): string =>
      text(row, columns.findLast((it) => it > lineColumn && it <= at && text(row, it) !== '') ?? at);
    const blocks = lines.map((lineColumn, index): StatementBlock => {
      const next = lines[index + 1];
      const end = next === undefined ? width : next - 2;
      const figures = columns
        .filter((column) => column > lineColumn && column <= end)
        .flatMap((at) => {
          const below = two ? text(row + 1, at) : '';
          const column = columnOf(below === '' ? text(row, at) : groupOf(at, lineColumn), below);
          const unit = [below, text(row, at), groupOf(at, lineColumn)]
            .map(unitIn)
            .find((it) => it !== undefined);
          return column ? [{ column, at, unit }] : [];
        });
      return { nameColumn: lineColumn - 1, lineColumn, figures };
    });
    const all = blocks.flatMap((it) => it.figures.map(({ column }) => column));
    const statement = all.includes('thisYear.total')
      ? 'activity'
      : all.includes('closing')
        ? 'balance'
        : undefined;
    if (statement) return { statement, row, dataRow: row + (two ? 2 : 1), blocks };
  }
  return undefined;
}

import { statementColumn, statementName } from '../../schemas/audit-statement.ts';
import { wordOf } from '../../schemas/enum-words.ts';
import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import { unreadColumn } from '../sheet/left-unread.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { Problem } from '../sheet/problems.ts';
import type { FoundStatement } from './stacked.ts';
import { isLineHead, maxHeaderRow } from './statement-header.ts';

const named = ({ master, text }: Cell): string => `${master}“${text}”`;

/** What keeps a statement from being read: names that stand for the same figures, no column of the year that is audited. */
export function columnProblems({ grid, header }: FoundStatement): Problem[] {
  const twice = header.twice.map(([one, other]) =>
    problemAt(grid, other, {
      what: `${named(one)}和${named(other)}是同一种数，看不出公开哪一列`,
      todo: '只留审定的、要公开的一列；另一列删掉，或者把列名改成它本来的意思（如“本年预算数”“未审数”），它就不读',
    }),
  );
  if (header.lacks.length === 0) return twice;
  const key = wordOf(statementColumn, header.statement === 'activity' ? 'thisYear.total' : 'closing');
  const isActivity = header.statement === 'activity';
  const lacking = header.lacks.map((at) =>
    problemAt(grid, at, {
      what: `${wordOf(statementName, header.statement)}没有“${key}”这一列，${named(at)}不是`,
      allowed: isActivity
        ? '本年累计数、本年数、本年金额；分栏的下面一行写“非限定性”“限定性”“合计”'
        : '期末数、期末余额、年末数',
      todo: '只是列名写错的，改成可以写的；是预算、计划、未审、增减、本月的数的，换成审计报告里审定的数，再导入',
    }),
  );
  return [...twice, ...lacking];
}

/** Tells the columns of a statement that no field has. */
export const unreadStatementColumns = ({ grid, header }: FoundStatement): SheetRemark[] =>
  header.others.map(({ top, columns }) => unreadColumn(grid, top, { from: header.dataRow, columns }));

/** The cells of the row of a sheet that has 行次 and names figures otherwise than statements do. */
const headsOf = (grid: Grid): Cell[] | undefined =>
  filledRowsOf(grid, 1, maxHeaderRow)
    .map((row) => grid.filled(row).filter((it) => it.address === it.master))
    .find((cells) => cells.some(({ text }) => isLineHead(text)));

/** So many heads are named. */
const mostNamed = 6;

/** What is said where no sheet has the head of a statement: of one that has nearly one, how it is written there. */
export function missingStatement(file: string, title: string, others: readonly Grid[]): Problem {
  const near = others.map((grid) => ({ grid, heads: headsOf(grid) })).find(({ heads }) => heads);
  const names = near?.heads?.filter(({ text }) => !isLineHead(text)).slice(0, mostNamed) ?? [];
  const where = near
    ? `：工作表“${near.grid.sheet}”有“行次”，列名认不出来（${names.map(named).join('、')}）`
    : '：没有一张工作表有它的表头';
  return {
    ...{ file, what: `没有${title}${where}`, allowed: '表头里有“行次”和“本年累计数”或“期末数”' },
    todo: '对照空白表改表头：上一行写“本年累计数”“上年数”，下一行写“非限定性”“限定性”“合计”；资产负债表写“年初数”“期末数”，前面是“行次”；更早的年度删掉',
  };
}

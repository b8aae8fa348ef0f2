import type { Grid } from '../sheet/cell.ts';
import { findHeader, type Header } from '../sheet/header.ts';
import { labelCount } from '../sheet/labelled.ts';
import { hiddenSheet, otherSheet } from '../sheet/forms.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import type { Problem } from '../sheet/problems.ts';
import { sampleRemark, samplesBeside } from '../sheet/sample-sheets.ts';
import type { StatementName } from '../../schemas/audit-statement.ts';
import { coverColumns } from './cover.ts';
import { statementsIn, type FoundStatement } from './stacked.ts';
import { differenceColumns, findingColumns, payerColumns } from './tables.ts';
import { statementName } from '../../schemas/audit-statement.ts';
import { wordOf } from '../../schemas/enum-words.ts';

/** The sheets of an audit, told by what stands in them, whatever they are called. */
export interface AuditSheets {
  cover?: Grid;
  statements: Partial<Record<StatementName, FoundStatement>>;
  findings?: { grid: Grid; header: Header };
  differences?: { grid: Grid; header: Header };
  payers?: { grid: Grid; header: Header };
  /** Sheets that are none of these, to be seen. */
  others: Grid[];
}

const fewestLabels = 4;
/** Whether a sheet holds what stands on a cover. */
export const isCover = (grid: Grid): boolean => labelCount(grid, coverColumns) >= fewestLabels;

/** Sorts the sheets of one file; two of the same kind are a problem, others are left out with a remark. */
export function auditSheets(grids: readonly Grid[]): {
  sheets: AuditSheets;
  problems: Problem[];
  remarks: SheetRemark[];
} {
  const sheets: AuditSheets = { statements: {}, others: [] };
  const problems: Problem[] = [];
  const remarks: SheetRemark[] = [];
  const samples = samplesBeside(grids, isCover);
  const partial: FoundStatement[] = [];
  for (const grid of grids) {
    const { file, sheet } = grid;
    if (samples.has(grid)) {
      remarks.push(sampleRemark(grid));
      continue;
    }
    const twice = (name: string): void =>
      void problems.push({ file, sheet, what: `这个文件里有两张${name}`, todo: '一个文件只放一份审计' });
    const statements = grid.hidden ? [] : statementsIn(grid);
    const findings = grid.hidden ? null : findHeader(grid, findingColumns);
    const differences = grid.hidden ? null : findHeader(grid, differenceColumns);
    const payers = grid.hidden ? null : findHeader(grid, payerColumns);
    if (grid.hidden) remarks.push(hiddenSheet(grid));
    else if (statements.length > 0) {
      for (const it of statements) {
        const { statement, isStatement } = it.header;
        if (!isStatement) partial.push(it);
        else if (sheets.statements[statement]) twice(wordOf(statementName, statement));
        else sheets.statements[statement] = it;
      }
    } else if (findings) {
      if (sheets.findings) twice('审计发现问题表');
      else sheets.findings = { grid, header: findings };
    } else if (differences) {
      if (sheets.differences) twice('差异说明表');
      else sheets.differences = { grid, header: differences };
    } else if (payers) {
      if (sheets.payers) twice('收入明细表');
      else sheets.payers = { grid, header: payers };
    } else if (isCover(grid)) {
      if (sheets.cover) twice('封面');
      else sheets.cover = grid;
    } else if (grid.rows > 0) {
      sheets.others.push(grid);
      remarks.push(otherSheet(grid, '审计表'));
    }
  }
  for (const it of partial) {
    if (sheets.statements[it.header.statement]) {
      sheets.others.push(it.grid);
      remarks.push(otherSheet(it.grid, '审计表'));
    } else sheets.statements[it.header.statement] = it;
  }
  return { sheets, problems, remarks };
}

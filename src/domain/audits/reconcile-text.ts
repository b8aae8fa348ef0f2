import { statementColumns } from '../../schemas/audit-statement.ts';
import { formatYuan } from '../values/money.ts';
import type { Reconciliation } from './reconcile.ts';
import { statementForm } from './statements.ts';

type Version = Parameters<typeof statementForm>[0];
type Said<Key extends keyof Reconciliation> = Reconciliation[Key][number];

/** What is wrong with the figures of an audit, in the words of staff; where it stands and what to do depends on the file. */
export interface ReconcileTexts {
  mismatch: (it: Said<'mismatches'>) => string;
  unneeded: (it: Said<'unneeded'>) => string;
  bareTotal: (it: Said<'bareTotals'>) => string;
}

/** The sentences for the statements of one version. */
export function reconcileTexts(version: Version): ReconcileTexts {
  const form = statementForm(version);
  return {
    mismatch: ({ statement, line, name, columnName, stated, rule, computed, difference }) =>
      `${form[statement].title} 第 ${line} 行 ${name} ${columnName}写的是 ${formatYuan(stated)} 元，` +
      `按“${rule}”应为 ${formatYuan(computed)} 元，` +
      `${difference > 0 ? '多' : '少'} ${formatYuan(Math.abs(difference))} 元`,
    unneeded: ({ difference: { statement, line, column } }) =>
      `${form[statement].title} 第 ${line} 行 ${statementColumns[column]}没有对不上，不需要差异说明`,
    bareTotal: ({ statement, line, name, column }) =>
      `${form[statement].title} 第 ${line} 行 ${name} ${statementColumns[column]}没有明细，无法核对`,
  };
}

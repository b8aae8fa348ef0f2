import type { ReconcileRule } from '../../domain/audits/reconcile-rules.ts';
import type { Reconciliation } from '../../domain/audits/reconcile.ts';
import { statementForm } from '../../domain/audits/statements.ts';
import { formatYuan } from '../../domain/values/money.ts';
import { statementColumn, type StatementColumn } from '../../schemas/audit-statement.ts';
import { wordOf } from '../../schemas/enum-words.ts';

const sum = (terms: readonly number[]): string =>
  terms.every((term) => term > 0)
    ? `第 ${terms.join('、')} 行相加`
    : terms
        .map((term, index) => `${index === 0 ? '' : term < 0 ? ' − ' : ' + '}第 ${Math.abs(term)} 行`)
        .join('');

function rule(it: ReconcileRule): string {
  switch (it.code) {
    case 'columns':
      return '合计 = 非限定性 + 限定性';
    case 'transfer':
      return '限定性转为非限定性，两栏相抵，合计为 0';
    case 'sum':
      return `${it.name} = ${sum(it.terms)}`;
    case 'roll-forward':
      return `期末净资产 = 年初数 + 业务活动表第 ${it.change} 行 净资产变动额`;
    case 'balance':
      return `资产总计 = 第 ${it.liabilities} 行 负债合计 + 第 ${it.netAssets} 行 净资产合计`;
    case 'opening':
      return '年初数 = 上一年度审计的期末数';
    case 'last-year':
      return '上年数 = 上一年度审计的本年累计数';
  }
}

const rules = (all: readonly ReconcileRule[]): string => all.map(rule).join('；');

/** What the figures of an audit must be: shown beside those that are not. */
export const reconcile = {
  rules,
  column: (column: StatementColumn): string => wordOf(statementColumn, column),
};

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
    mismatch: (it) =>
      `${form[it.statement].title} 第 ${it.line} 行 ${it.name} ${wordOf(statementColumn, it.column)}写的是 ${formatYuan(it.stated)} 元，` +
      `按“${rules(it.rules)}”应为 ${formatYuan(it.computed)} 元，` +
      `${it.difference > 0 ? '多' : '少'} ${formatYuan(Math.abs(it.difference))} 元`,
    unneeded: ({ difference: { statement, line, column } }) =>
      `${form[statement].title} 第 ${line} 行 ${wordOf(statementColumn, column)}没有对不上，不需要差异说明`,
    bareTotal: ({ statement, line, name, column }) =>
      `${form[statement].title} 第 ${line} 行 ${name} ${wordOf(statementColumn, column)}没有明细，无法核对`,
  };
}

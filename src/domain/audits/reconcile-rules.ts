import type { StatementColumn, StatementForm, StatementName } from '../../schemas/audit-statement.ts';
import { sumOf } from '../values/money.ts';
import { statementColumns, type StatementPlace, type Sheet, type Value } from './reconcile-sheet.ts';

/** Which rule a figure breaks, with the lines that it names; a term that is taken off is negative. */
export type ReconcileRule =
  | { code: 'columns' | 'transfer' | 'opening' | 'last-year' }
  | { code: 'sum'; name: string; terms: readonly number[] }
  | { code: 'roll-forward'; change: number }
  | { code: 'balance'; liabilities: number; netAssets: number };

/** A figure that is not what a rule makes it. Whole 分. */
export interface Break {
  cell: StatementPlace;
  rule: ReconcileRule;
  stated: number;
  computed: number;
}

const nothing: Value = { stated: 0, corrected: 0, known: false };
const add = (...values: Value[]): Value => ({
  stated: sumOf(values.map((it) => it.stated)),
  corrected: sumOf(values.map((it) => it.corrected)),
  known: values.every((it) => it.known),
});

/** Compares a stated figure with what a rule makes of others; nothing where either is not stated. */
function* compare(
  sheet: Sheet,
  cell: StatementPlace,
  computed: Value | undefined,
  rule: ReconcileRule,
): Generator<Break> {
  const stated = sheet.stated(cell);
  if (stated === undefined || !computed?.known) return;
  if (stated === computed.stated || stated === computed.corrected) return;
  sheet.correct(cell, computed.corrected);
  yield { cell, rule, stated, computed: computed.stated };
}

/** 合计 = 非限定性 + 限定性, line by line; what only moves between the two adds up to nil. */
export function* columnRules(sheet: Sheet): Generator<Break> {
  for (const { line, transfer } of sheet.form.activity.lines)
    for (const period of ['lastYear', 'thisYear'] as const) {
      const at = (column: string): StatementPlace => ({
        statement: 'activity',
        line,
        column: `${period}.${column}` as StatementColumn,
      });
      const parts = [sheet.stated(at('unrestricted')), sheet.stated(at('restricted'))];
      const [unrestricted, restricted] = parts;
      if (unrestricted !== undefined && restricted !== undefined) {
        const total = sumOf([unrestricted, restricted]);
        const computed = { stated: total, corrected: total, known: true };
        yield* compare(sheet, at('total'), computed, { code: 'columns' });
      }
      if (transfer) yield* compare(sheet, at('total'), { ...nothing, known: true }, { code: 'transfer' });
    }
}

/** Totals = their lines, in every column; the lines of a form are in such an order that parts come before totals. */
export function* sumRules(sheet: Sheet, statement: StatementName): Generator<Break> {
  for (const { line, name, sum } of sheet.form[statement].lines)
    for (const column of sum ? statementColumns(statement) : []) {
      const cell: StatementPlace = { statement, line, column };
      yield* compare(sheet, cell, sheet.sum(cell, sum ?? []), { code: 'sum', name, terms: sum ?? [] });
    }
}

/** 期末净资产 = 期初 + 变动额, for each kind of net assets; then 资产 = 负债 + 净资产 at both ends of the year. */
export function* balanceRules(sheet: Sheet): Generator<Break> {
  const { keys } = sheet.form;
  if (!keys) return;
  const kinds = [
    ['unrestricted', keys.unrestricted],
    ['restricted', keys.restricted],
    ['total', keys.netAssets],
  ] as const;
  for (const [column, line] of kinds) {
    const opening = sheet.value({ statement: 'balance', line, column: 'opening' });
    const change = sheet.value({ statement: 'activity', line: keys.change, column: `thisYear.${column}` });
    if (!opening || !change) continue;
    yield* compare(sheet, { statement: 'balance', line, column: 'closing' }, add(opening, change), {
      code: 'roll-forward',
      change: keys.change,
    });
  }
  for (const column of ['opening', 'closing'] as const) {
    const liabilities = sheet.value({ statement: 'balance', line: keys.liabilities, column });
    const netAssets = sheet.value({ statement: 'balance', line: keys.netAssets, column });
    if (!liabilities || !netAssets) continue;
    const cell: StatementPlace = { statement: 'balance', line: keys.assets, column };
    // Liabilities that are left out are nil; without net assets there is nothing to compare.
    const both = { ...add(liabilities, netAssets), known: netAssets.known };
    yield* compare(sheet, cell, both, {
      code: 'balance',
      liabilities: keys.liabilities,
      netAssets: keys.netAssets,
    });
  }
}

/** The line that says the same in another version of the statements: by its role; undefined where it has none. */
function counterpart(
  from: StatementForm,
  to: StatementForm,
  line: number,
  statement: StatementName,
): number | undefined {
  if (from.version === to.version) return line;
  const flows = ['income', 'expense', 'change'];
  const role = Object.entries(from.keys ?? {}).find(
    ([key, value]) => value === line && flows.includes(key) === (statement === 'activity'),
  )?.[0];
  return role === undefined ? undefined : to.keys?.[role as keyof NonNullable<StatementForm['keys']>];
}

/**
 * 年初数 = the closing figures of last year's record, 上年数 = its figures of the year. Between two versions of the
 * statements only the lines that have the same role (totals and net assets) are compared.
 */
export function* lastYearRules(sheet: Sheet, before: Sheet): Generator<Break> {
  const sources = [
    ['balance', 'opening', 'closing', 'opening'],
    ...(['unrestricted', 'restricted', 'total'] as const).map(
      (column) => ['activity', `lastYear.${column}`, `thisYear.${column}`, 'last-year'] as const,
    ),
  ] as const;
  for (const [statement, column, source, code] of sources)
    for (const { line } of sheet.form[statement].lines) {
      const other = counterpart(sheet.form, before.form, line, statement);
      const figure =
        other === undefined ? undefined : before.stated({ statement, line: other, column: source });
      if (figure === undefined) continue;
      const stated = sheet.stated({ statement, line, column });
      if (stated !== undefined && stated !== figure)
        yield { cell: { statement, line, column }, rule: { code }, stated, computed: figure };
    }
}

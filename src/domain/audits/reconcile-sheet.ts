import type { AuditRevision } from '../../schemas/audit.ts';
import {
  statementColumn,
  type StatementColumn,
  type StatementForm,
  type StatementLine,
  type StatementName,
} from '../../schemas/audit-statement.ts';
import { sumOf } from '../values/money.ts';
import { statementForm } from './statements.ts';

/** Where a figure stands in the statements. */
export interface StatementPlace {
  statement: StatementName;
  line: number;
  column: StatementColumn;
}

/** A figure as used in a rule, whole 分. */
export interface Value {
  /** What the statements state or, for a total that they leave out, what its lines add up to. */
  stated: number;
  /** The same with totals that don't add up replaced by what their lines add up to: no error is reported twice. */
  corrected: number;
  /** Whether anything of it is stated at all, or every line left out. */
  known: boolean;
}

const allColumns = statementColumn.options;

/** The columns of a statement in printed order. */
export const statementColumns = (statement: StatementName): StatementColumn[] =>
  allColumns.filter((column) => column.includes('.') === (statement === 'activity'));

/** The key by which a cell is told from others. */
export const cellKey = ({ statement, line, column }: StatementPlace): string =>
  `${statement} ${line} ${column}`;

/** What a version of an audit says of its figures. */
export type StatedFigures = Pick<AuditRevision, 'statementVersion' | 'activity' | 'balance' | 'differences'>;

/** The figures of one version of an audit, with what was found wrong so far. */
export class Sheet {
  readonly form: StatementForm;
  private readonly revision: StatedFigures;
  private readonly corrections = new Map<string, number>();

  constructor(revision: StatedFigures) {
    this.revision = revision;
    this.form = statementForm(revision.statementVersion);
  }

  /** Path of a figure in its version: `['activity', 3, 'thisYear', 'total']`; of the list where the line is absent. */
  path({ statement, line, column }: StatementPlace): (string | number)[] {
    const index = this.revision[statement].findIndex((row) => row.line === line);
    return index < 0 ? [statement] : [statement, index, ...column.split('.')];
  }

  /** Whether a line is published at all. */
  has(statement: StatementName, line: number): boolean {
    return this.revision[statement].some((row) => row.line === line);
  }

  /** The figure in a cell; undefined where it is not stated. */
  stated({ statement, line, column }: StatementPlace): number | undefined {
    if (statement === 'balance') {
      const row = this.revision.balance.find((it) => it.line === line);
      return column === 'opening' ? row?.opening : row?.closing;
    }
    const row = this.revision.activity.find((it) => it.line === line);
    const amounts = column.startsWith('lastYear') ? row?.lastYear : row?.thisYear;
    if (column.endsWith('unrestricted')) return amounts?.unrestricted;
    return column.endsWith('restricted') ? amounts?.restricted : amounts?.total;
  }

  /** Remembers what a figure should be, so that rules built on it are not reported as broken too. */
  correct(cell: StatementPlace, figure: number): void {
    const key = cellKey(cell);
    if (!this.corrections.has(key)) this.corrections.set(key, figure);
  }

  /**
   * The figure for use in a rule. A line that is left out counts as nil, a total that is left out as the sum of its
   * lines; undefined where a line is published but this column of it is not.
   */
  value(cell: StatementPlace): Value | undefined {
    const stated = this.stated(cell);
    if (stated !== undefined)
      return { stated, corrected: this.corrections.get(cellKey(cell)) ?? stated, known: true };
    if (this.has(cell.statement, cell.line)) return undefined;
    const terms = this.form[cell.statement].lines.find((it) => it.line === cell.line)?.sum;
    return terms ? this.sum(cell, terms) : { stated: 0, corrected: 0, known: false };
  }

  /** The lines of a total added up in its column; negative numbers are subtracted. */
  sum(cell: StatementPlace, terms: NonNullable<StatementLine['sum']>): Value | undefined {
    const values: Value[] = [];
    for (const term of terms) {
      const value = this.value({ ...cell, line: Math.abs(term) });
      if (!value) return undefined;
      const { stated, corrected, known } = value;
      values.push(term < 0 ? { stated: -stated, corrected: -corrected, known } : value);
    }
    return {
      stated: sumOf(values.map((it) => it.stated)),
      corrected: sumOf(values.map((it) => it.corrected)),
      known: values.some((it) => it.known),
    };
  }
}

import type { Difference, StatementColumn, StatementName } from '../../schemas/audit-statement.ts';
import { newest, type AuditRecord } from './audits.ts';
import {
  balanceRules,
  columnRules,
  lastYearRules,
  sumRules,
  type Break,
  type ReconcileRule,
} from './reconcile-rules.ts';
import {
  cellKey,
  statementColumns,
  Sheet,
  type StatementPlace,
  type StatedFigures,
} from './reconcile-sheet.ts';
import { formLine } from './statements.ts';

type Path = (string | number)[];

/** A published figure that does not add up. Whole 分. */
export interface FigureMismatch extends StatementPlace {
  /** Name of the line. */
  name: string;
  stated: number;
  computed: number;
  /** `stated` − `computed`. */
  difference: number;
  /** The broken rule; two, where both make the same of the figure. */
  rules: [ReconcileRule, ...ReconcileRule[]];
  /** The published 差异说明 for exactly this figure. */
  explanation?: Difference;
  /** From the root of the version: `['activity', 3, 'thisYear', 'total']`. */
  path: Path;
}

/** A figure with every rule that makes the same other figure of it. */
type Broken = Omit<Break, 'rule'> & Pick<FigureMismatch, 'rules'>;

/** One mismatch a cell and computed figure, rules joined. */
function merged(breaks: readonly Break[]): Broken[] {
  const byCell = new Map<string, Broken>();
  for (const { rule, ...it } of breaks) {
    const key = `${cellKey(it.cell)} ${it.computed}`;
    const first = byCell.get(key);
    byCell.set(key, { ...it, rules: first ? [...first.rules, rule] : [rule] });
  }
  return [...byCell.values()];
}

/**
 * Every figure of one version of an audit that does not add up, in the order of the rules; exact. `before` is the
 * newest version of the audit of the same organisation for the year before.
 *
 * What is not stated is not checked: a line that is left out counts as nil, a total that is left out as the sum of its
 * lines, and a total of which no line is stated is no mismatch (see `bareTotals`). A figure built on a wrong total is
 * reported only if it is wrong with the right total too.
 */
export function reconcileRevision(revision: StatedFigures, before?: StatedFigures): FigureMismatch[] {
  const sheet = new Sheet(revision);
  const breaks = [
    ...columnRules(sheet),
    ...sumRules(sheet, 'activity'),
    ...sumRules(sheet, 'balance'),
    ...balanceRules(sheet),
    ...(before ? lastYearRules(sheet, new Sheet(before)) : []),
  ];
  const explained = new Map(revision.differences.map((it) => [cellKey(it), it]));
  return merged(breaks).map(({ cell, rules, stated, computed }) => {
    const explanation = explained.get(cellKey(cell));
    return {
      ...cell,
      name: formLine(revision.statementVersion, cell.statement, cell.line)?.name ?? '',
      ...{ stated, computed, difference: stated - computed, rules, path: sheet.path(cell) },
      ...(explanation ? { explanation } : {}),
    };
  });
}

/** A line that the form of the version does not have. */
interface UnknownLine {
  statement: StatementName;
  line: number;
  path: Path;
}

/** A total that is not nil while none of its lines is stated: it can't be checked, and the public sees no lines. */
interface BareTotal {
  statement: StatementName;
  line: number;
  name: string;
  column: StatementColumn;
  path: Path;
}

/** All that is to be said of the figures of an audit: of its newest version, since older ones were corrected by it. */
export interface Reconciliation {
  /** Not explained: these stop the build. */
  mismatches: FigureMismatch[];
  explained: FigureMismatch[];
  /** 差异说明 for figures that add up. */
  unneeded: { difference: Difference; path: Path }[];
  unknownLines: UnknownLine[];
  bareTotals: BareTotal[];
}

function bareTotals(revision: StatedFigures): BareTotal[] {
  const sheet = new Sheet(revision);
  return (['activity', 'balance'] as const).flatMap((statement) =>
    sheet.form[statement].lines.flatMap(({ line, name, sum }) =>
      statementColumns(statement).flatMap((column): BareTotal[] => {
        const cell: StatementPlace = { statement, line, column };
        const bare = sum && sheet.stated(cell) && sheet.sum(cell, sum)?.known === false;
        return bare ? [{ ...cell, name, path: sheet.path(cell) }] : [];
      }),
    ),
  );
}

/** Reconciles a version of an audit; paths begin at `root`, where it stands. */
export function reconcileFigures(
  revision: StatedFigures,
  before?: StatedFigures,
  root: Path = [],
): Reconciliation {
  const rooted = <It extends { path: Path }>(it: It): It => ({ ...it, path: [...root, ...it.path] });
  const mismatches = reconcileRevision(revision, before).map(rooted);
  const broken = new Set(mismatches.map(cellKey));
  const unknownLines = (['activity', 'balance'] as const).flatMap((statement) =>
    revision[statement].flatMap(({ line }, index): UnknownLine[] =>
      formLine(revision.statementVersion, statement, line)
        ? []
        : [{ statement, line, path: [...root, statement, index, 'line'] }],
    ),
  );
  return {
    mismatches: mismatches.filter((it) => !it.explanation),
    explained: mismatches.filter((it) => it.explanation),
    unneeded: revision.differences.flatMap((difference, index) =>
      broken.has(cellKey(difference)) ? [] : [{ difference, path: [...root, 'differences', index] }],
    ),
    unknownLines,
    bareTotals: bareTotals(revision).map(rooted),
  };
}

/** Reconciles the newest version of an audit; paths begin at the root of the record. */
export const reconcileAudit = (audit: AuditRecord, before?: AuditRecord): Reconciliation =>
  reconcileFigures(newest(audit), before && newest(before), ['revisions', audit.revisions.length - 1]);

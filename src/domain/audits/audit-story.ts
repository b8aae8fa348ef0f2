import type { AuditRevision } from '../../schemas/audit.ts';
import { keyFigures } from './audits.ts';
import { formLine, statementForm } from './statements.ts';

/** The line that makes up most of a total. */
interface MainLine {
  name: string;
  /** Whole 分. */
  amount: number;
}

/** What came in, or went out, in a year: whole 分. */
export interface Flow {
  amount: number;
  /** The same in the year before, where the statement has it. */
  before?: number;
  /** Absent where the total is not positive or its lines are not stated. */
  main?: MainLine;
}

/** What the statements of a year come to; a part that is not stated is absent. */
export interface Story {
  income?: Flow;
  expense?: Flow;
  /** What was left over, negative where more went out than came in. */
  change?: number;
  /** What there was at the end of the year after all debts, and at its beginning. */
  netAssets?: number;
  opening?: number;
}

function mainLine(revision: AuditRevision, total: number, amount: number): MainLine | undefined {
  if (amount <= 0) return undefined;
  const parts = formLine(revision.statementVersion, 'activity', total)?.sum ?? [];
  const rows = revision.activity.filter((row) => parts.includes(row.line) && row.thisYear.total > 0);
  const [most] = rows.sort((a, b) => b.thisYear.total - a.thisYear.total);
  const name = most && formLine(revision.statementVersion, 'activity', most.line)?.name;
  return most && name ? { name, amount: most.thisYear.total } : undefined;
}

/** What a version of an audit tells in three sentences; undefined where its statements have no lines yet. */
export function storyOf(revision: AuditRevision): Story | undefined {
  const all = keyFigures(revision);
  const { keys } = statementForm(revision.statementVersion);
  if (!all || !keys) return undefined;
  const flow = (key: 'income' | 'expense'): Flow | undefined => {
    const { now, before } = all[key];
    if (now === undefined) return undefined;
    const main = mainLine(revision, keys[key], now);
    return { amount: now, ...(before === undefined ? {} : { before }), ...(main ? { main } : {}) };
  };
  const [income, expense] = [flow('income'), flow('expense')];
  const { change, netAssets } = all;
  return {
    ...(income ? { income } : {}),
    ...(expense ? { expense } : {}),
    ...(change.now === undefined ? {} : { change: change.now }),
    ...(netAssets.now === undefined ? {} : { netAssets: netAssets.now }),
    ...(netAssets.before === undefined ? {} : { opening: netAssets.before }),
  };
}

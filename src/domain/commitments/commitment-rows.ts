import { yuan } from '../../schemas/measure-type.ts';
import { isDerived, measureOf } from '../../schemas/measure.ts';
import type { Period } from './commitment-periods.ts';
import { verdictOf, type Verdict } from './commitment-status.ts';
import { subjectsOf, type Subject } from './commitment-subjects.ts';
import type { CommitmentRecord } from './commitments.ts';
import { periodsOf } from './targets.ts';
import { mostElements } from '../lists/pages.ts';
import { derivedFigures } from '../measures/derived-measures.ts';
import type { Evidence, Figures } from '../measures/figures.ts';
import type { MeasureFacts } from '../measures/measure-facts.ts';
import { moneyEvidence } from '../measures/money-evidence.ts';
import { observedFigures } from '../measures/observations.ts';

/** Where a commitment stands for one place or organisation and one period. */
export interface StatusRow extends Verdict {
  commitment: CommitmentRecord;
  subject: Subject;
  period: Period;
  /** The day that it was worked out for (截至). */
  asOf: string;
  /** Records of the figure first, then what else is evidence. */
  evidence: Evidence[];
  /** The page of the table of its commitment that it stands on, from 1. */
  page: number;
}

function figuresOf(
  { id, measure }: CommitmentRecord,
  subject: Subject,
  period: Period,
  facts: MeasureFacts,
): Figures {
  return isDerived(measure)
    ? derivedFigures[measure](facts, subject, period, measure)
    : observedFigures(facts.observations, measure, subject, period, id);
}

const yearBefore = (period: Period): Period => {
  const [first, last] = period.years;
  return { ...period, years: [first - 1, last - 1] };
};

function rowOf(
  commitment: CommitmentRecord,
  subject: Subject,
  period: Period,
  facts: MeasureFacts,
): Omit<StatusRow, 'page'> {
  const { today } = facts;
  const figures = figuresOf(commitment, subject, period, facts);
  const before =
    commitment.comparison === 'grows'
      ? { before: figuresOf(commitment, subject, yearBefore(period), facts) }
      : {};
  const verdict = verdictOf({ commitment, period, figures, today, ...before });
  const related =
    measureOf(commitment.measure).unit === yuan ? moneyEvidence(facts.audits, subject, period) : [];
  return {
    ...{ commitment, subject, period, ...verdict, asOf: today },
    evidence: [...(verdict.figure?.evidence ?? []), ...related],
  };
}

/** A row with its status, figure, target and one record that it rests on. */
const rowElements = 15;
/** Most rows of the table of a commitment on one page; the rows of a subject stay together. */
const mostRows = Math.floor(mostElements / rowElements);

/** The rows of a commitment, by subject, each with the page of the table that it stands on. */
export function inPages<Row extends Pick<StatusRow, 'subject'>>(
  rows: readonly Row[],
): (Row & Pick<StatusRow, 'page'>)[] {
  let [page, left] = [0, 0];
  return [...Map.groupBy(rows, ({ subject }) => subject.key).values()].flatMap((own) => {
    if (left < own.length) [page, left] = [page + 1, mostRows];
    left -= own.length;
    const at = page;
    return own.map((row) => ({ ...row, page: at }));
  });
}

/** Whether a target binds a subject, each target’s subjects looked up once. */
function whoIsBound(facts: MeasureFacts): (target: CommitmentRecord, key: string) => boolean {
  const keys = new Map<CommitmentRecord, ReadonlySet<string>>();
  return (target, key) => {
    const own = keys.get(target) ?? new Set(subjectsOf(target, facts).map((it) => it.key));
    keys.set(target, own);
    return own.has(key);
  };
}

/**
 * Where a commitment stands: a row for each subject and period that its target was in force for, by subject, then the
 * latest period first. A period that was over before a subject existed is left out; a commitment that closed before any
 * period was due has no row.
 */
export function statusRows(commitment: CommitmentRecord, facts: MeasureFacts): StatusRow[] {
  const { today } = facts;
  const binds = whoIsBound(facts);
  return inPages(
    subjectsOf(commitment, facts).flatMap((subject) =>
      periodsOf(commitment, today, (it) => it === commitment || binds(it, subject.key))
        .reverse()
        .filter(({ dueOn }) => (dueOn ?? today) >= (subject.since ?? ''))
        .map((period) => rowOf(commitment, subject, period, facts)),
    ),
  );
}

import { z } from 'zod';
import type { StatusCounts } from '../domain/commitments/commitment-counts.ts';
import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../domain/commitments/commitment-status.ts';
import type { CommitmentRecord } from '../domain/commitments/commitments.ts';
import { statusPath } from '../domain/commitments/status-anchor.ts';
import { doneUnit } from '../schemas/measure-type.ts';
import { measureOf } from '../schemas/measure.ts';
import { quantity } from '../schemas/money.ts';
import type { MoneyContext } from './audit-rows.ts';
import { statedCommitment, type commitmentRowSchemas } from './commitment-row-schemas.ts';
import { known } from './known.ts';
import { words } from '../words/index.ts';

/** A row as downloads write it: figures are text. */
export type CommitmentRowOf<Name extends keyof typeof commitmentRowSchemas> = z.input<
  (typeof commitmentRowSchemas)[Name]['schema']
>;

/** A commitment with where it stands. */
export interface CommitmentSummary {
  commitment: CommitmentRecord;
  rows: readonly StatusRow[];
  current: readonly StatusRow[];
  counts: StatusCounts;
  status?: CommitmentStatus;
  closed: boolean;
}

const figureText = (hundredths: number | undefined): string | undefined =>
  hundredths === undefined || hundredths === Infinity ? undefined : z.encode(quantity, hundredths);

const commonFields = ({ policy, sentence, strength, measure, unit }: CommitmentRecord) => ({
  policy: policy.id,
  policyTitle: policy.title,
  ...{ sentence, strength, measure, measureName: measureOf(measure).name, unit },
});

/** A commitment in one row. */
export function commitmentRow(
  { commitment: it, current, counts, status, closed }: CommitmentSummary,
  { urlOf, today }: MoneyContext,
): CommitmentRowOf<'commitments'> {
  const { who, levels, kinds, places } = it.binds;
  return known({
    id: it.id,
    url: urlOf(`/commitments/${it.id}/`),
    ...commonFields(it),
    ...{ status, closed, clause: it.clause },
    clauseUrl: urlOf(`/policies/${it.policy.id}/#${it.clause}`),
    word: it.word,
    comparison: it.comparison,
    value: figureText(it.value),
    upTo: figureText(it.upTo),
    target: words.quantities.target(it, it.value),
    ...{ who, levels, kinds, places },
    ...{ startsOn: it.startsOn, lastDay: it.lastDay, by: it.by },
    subjects: current.length,
    ...{ kept: counts.kept, partly: counts.partly, broken: counts.broken },
    ...{ notReached: counts['not-reached'], overdue: counts.overdue },
    ...{ notDue: counts['not-due'], noData: counts['no-data'] },
    asOf: today,
  });
}

/** Where a commitment stands for one place or organisation and one period. */
export function statusRow(
  row: StatusRow,
  { urlOf, placeNameOf }: MoneyContext,
): CommitmentRowOf<'commitment-statuses'> {
  const { commitment, subject, period, figure, evidence } = row;
  const urls = (role: 'figure' | 'related'): string[] => [
    ...new Set(evidence.filter((it) => it.role === role).map((it) => urlOf(it.path))),
  ];
  return known({
    commitment: commitment.id,
    url: urlOf(statusPath(row)),
    ...commonFields(commitment),
    subject: subject.key,
    subjectName: words.commitmentParts.subject(subject),
    organisation: subject.organisation,
    place: subject.place,
    placeName: subject.place && placeNameOf(subject.place),
    period: period.key,
    periodName: words.commitmentParts.period(period),
    dueOn: period.dueOn,
    target: words.quantities.target(commitment, period.value),
    status: row.status,
    figure: figure && words.quantities.figure(figure, commitment.unit),
    ...(commitment.unit === doneUnit ? {} : { low: figureText(figure?.low), high: figureText(figure?.high) }),
    figureOn: figure?.asOf,
    lateDays: row.lateDays,
    since: row.since,
    asOf: row.asOf,
    evidence: urls('figure'),
    related: urls('related'),
  });
}

/** The whole of a commitment: what its text states, in the form of the content, and every status. */
export function commitmentData(summary: CommitmentSummary, context: MoneyContext): object {
  const { id, policy, startsOn, lastDay, endedBy, ...stated } = summary.commitment;
  const { status, closed, rows } = summary;
  return known({
    id,
    url: context.urlOf(`/commitments/${id}/`),
    policy: policy.id,
    policyTitle: policy.title,
    ...z.encode(statedCommitment, stated),
    ...{ startsOn, lastDay, endedBy, status, closed, asOf: context.today },
    statuses: rows.map((row) => statusRow(row, context)),
  });
}

import { auditedBodies } from '../../../src/domain/audits/audit-bodies.ts';
import { auditsFrom } from '../../../src/domain/audits/audits.ts';
import {
  countStatuses,
  currentRows,
  overallStatus,
} from '../../../src/domain/commitments/commitment-counts.ts';
import { statusRows } from '../../../src/domain/commitments/commitment-rows.ts';
import { commitmentsOf, isClosed } from '../../../src/domain/commitments/commitments.ts';
import { inspectionFindings } from '../../../src/domain/results/inspections.ts';
import { measureFactsOf } from '../../../src/domain/measures/measure-facts-of.ts';
import { commitmentRow, statusRow, type CommitmentSummary } from '../../../src/exports/commitment-rows.ts';
import {
  documentRow,
  inspectionFindingRow,
  inspectionRow,
  observationRows,
} from '../../../src/exports/evidence-rows.ts';
import type { RowName } from '../../../src/exports/row-schemas.ts';
import { context, recordsWithId, today } from './money-samples.ts';
import { sample } from './samples.ts';

const directory = sample();
const observations = recordsWithId('observations');
const inspections = recordsWithId('inspections');
const facts = measureFactsOf(
  {
    ...{ directory, bodies: auditedBodies(directory), observations, inspections },
    audits: auditsFrom(recordsWithId('audits')),
    ...{ evaluations: recordsWithId('evaluations'), surveys: recordsWithId('surveys') },
  },
  { today, due: '05-31' },
);

/** Every commitment of the sample with where it stands. */
export const summaries: CommitmentSummary[] = commitmentsOf(recordsWithId('policies')).map((commitment) => {
  const rows = statusRows(commitment, facts);
  const current = currentRows(rows);
  const status = overallStatus(current);
  return {
    ...{ commitment, rows, current, counts: countStatuses(current.map((it) => it.status)) },
    ...(status === undefined ? {} : { status }),
    closed: isClosed(commitment, today),
  };
});

/** The rows of every download about commitments. */
export const evidenceRows = {
  commitments: summaries.map((it) => commitmentRow(it, context)),
  'commitment-statuses': summaries.flatMap(({ rows }) => rows.map((row) => statusRow(row, context))),
  observations: observations.flatMap((it) => observationRows(it, context)),
  inspections: inspections.map((it) => inspectionRow(it, context)),
  'inspection-findings': inspectionFindings(inspections, today).map((it) =>
    inspectionFindingRow(it, context),
  ),
  documents: recordsWithId('documents').map((it) => documentRow(it, context)),
} satisfies Partial<Record<RowName, readonly object[]>>;

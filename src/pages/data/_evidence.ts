import { commitmentData, commitmentRow, statusRow } from '../../exports/commitment-rows.ts';
import { commitmentRowSchemas } from '../../exports/commitment-row-schemas.ts';
import {
  documentRow,
  inspectionFindingRow,
  inspectionRow,
  observationRows,
} from '../../exports/evidence-rows.ts';
import { evidenceRowSchemas } from '../../exports/evidence-row-schemas.ts';
import {
  allInspectionFindings,
  documents,
  inspections,
  observations,
} from '../../queries/commitment-records.ts';
import { commitments } from '../../queries/commitments.ts';
import { moneyContext, wholeRecord, type WholeRecord } from './_money.ts';

/** Names of the downloads about commitments and what they are judged by. */
export type EvidenceName = keyof typeof commitmentRowSchemas | keyof typeof evidenceRowSchemas;

/** Whether a download is one about commitments. */
export const isEvidence = (name: string): name is EvidenceName =>
  name in commitmentRowSchemas || name in evidenceRowSchemas;

/** All rows of a download. */
export function evidenceRowsOf(name: EvidenceName): readonly object[] {
  const context = moneyContext();
  switch (name) {
    case 'commitments':
      return commitments().map((it) => commitmentRow(it, context));
    case 'commitment-statuses':
      return commitments().flatMap(({ rows }) => rows.map((row) => statusRow(row, context)));
    case 'observations':
      return observations().flatMap((it) => observationRows(it, context));
    case 'inspections':
      return inspections().map((it) => inspectionRow(it, context));
    case 'inspection-findings':
      return allInspectionFindings().map((it) => inspectionFindingRow(it, context));
    case 'documents':
      return documents().map((it) => documentRow(it, context));
  }
}

/** Every commitment, file of figures, inspection and document with its whole data. */
export function evidenceRecords(): WholeRecord[] {
  const context = moneyContext();
  const findings = Map.groupBy(allInspectionFindings(), (it) => it.inspection.id);
  const findingRows = (id: string): object[] =>
    (findings.get(id) ?? []).map((it) => inspectionFindingRow(it, context));
  return [
    ...commitments().map((it): WholeRecord => {
      const { id, sentence } = it.commitment;
      const rows = it.rows.map((row) => statusRow(row, context));
      const table = {
        name: 'commitment-statuses' as const,
        title: sentence,
        page: `/commitments/${id}/`,
        rows,
      };
      return { collection: 'commitments', id, json: commitmentData(it, context), table };
    }),
    ...observations().map((it) =>
      wholeRecord('observations', it, {
        name: 'observations',
        title: it.title,
        rows: observationRows(it, context),
      }),
    ),
    ...inspections().map((it) =>
      wholeRecord('inspections', it, {
        name: 'inspection-findings',
        title: it.title,
        rows: findingRows(it.id),
      }),
    ),
    ...documents().map((it) =>
      wholeRecord('documents', it, { name: 'documents', title: it.title, rows: [] }),
    ),
  ];
}

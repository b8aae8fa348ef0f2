import { z } from 'zod';
import type { InspectionFindingState, InspectionRecord } from '../domain/results/inspections.ts';
import { rowId, rowPeriod, rowSubject, type ObservationsRecord } from '../domain/measures/observations.ts';
import type { EvidenceDocument } from '../schemas/document.ts';
import { isDerived, measureOf } from '../schemas/measure.ts';
import { observationRowSchema, type ObservationRow } from '../schemas/observation.ts';
import type { MoneyContext } from './audit-rows.ts';
import type { evidenceRowSchemas } from './evidence-row-schemas.ts';
import { known } from './known.ts';

/** A row as downloads write it: figures are text. */
export type EvidenceRowOf<Name extends keyof typeof evidenceRowSchemas> = z.input<
  (typeof evidenceRowSchemas)[Name]['schema']
>;

interface About {
  organisation?: string | undefined;
  place?: string | undefined;
}

/** Whom a row is about; an organisation's place where no other is named. */
const aboutFields = ({ organisation, place }: About, { bodyOf, placeNameOf }: MoneyContext) => {
  const body = organisation === undefined ? undefined : bodyOf(organisation);
  const at = place ?? body?.place;
  return { organisation, organisationName: body?.name, place: at, placeName: at && placeNameOf(at) };
};

/** One figure of a file. */
export function observationRow(
  { id, measure, publishedOn, source }: ObservationsRecord,
  row: ObservationRow,
  context: MoneyContext,
): EvidenceRowOf<'observations'>[] {
  if (isDerived(measure)) return [];
  const { name, unit } = measureOf(measure);
  const { year, toYear, on, value, done, doneOn, note, corrected = [] } = z.encode(observationRowSchema, row);
  const { document, name: sourceName, url: sourceUrl } = row.source ?? source;
  return [
    known({
      ...{ file: id, url: context.urlOf(`/observations/${id}/#${rowId(row)}`) },
      ...{ measure, measureName: name, subject: rowSubject(row) },
      ...aboutFields(row, context),
      ...{ period: rowPeriod(row), year, toYear, on, value, unit, done, doneOn, note },
      ...{ sourceDocument: document, sourceName, sourceUrl, publishedOn, corrected },
    }),
  ];
}

/** The figures of a file, in its order. */
export const observationRows = (file: ObservationsRecord, context: MoneyContext) =>
  file.rows.flatMap((row) => observationRow(file, row, context));

/** An inspection in one row. */
export const inspectionRow = (
  it: InspectionRecord,
  { urlOf, placeNameOf }: MoneyContext,
): EvidenceRowOf<'inspections'> =>
  known({
    ...{ id: it.id, url: urlOf(`/inspections/${it.id}/`), title: it.title, by: it.by },
    ...{ place: it.place, placeName: placeNameOf(it.place), from: it.from, until: it.until },
    ...{ method: it.method, policy: it.policy, fedBackOn: it.fedBackOn, findings: it.findings.length },
    open: it.findings.filter(({ status }) => status !== '已完成').length,
    ...{ document: it.document, publishedOn: it.publishedOn },
  });

/** A finding of an inspection; one that names neither place nor organisation is about the place of the inspection. */
export function inspectionFindingRow(
  { inspection, finding, state }: InspectionFindingState,
  context: MoneyContext,
): EvidenceRowOf<'inspection-findings'> {
  const { organisation, place } = finding;
  return known({
    inspection: inspection.id,
    url: context.urlOf(`/inspections/${inspection.id}/#${finding.id}`),
    ...{ inspectionTitle: inspection.title, finding: finding.id, text: finding.text },
    ...aboutFields({ organisation, place: (place ?? organisation) ? place : inspection.place }, context),
    ...{ policy: inspection.policy, clause: finding.clause, commitment: finding.commitment, state },
    ...{ measure: finding.measure, dueOn: finding.dueOn, status: finding.status },
    ...{ completedOn: finding.completedOn, asOf: context.today },
  });
}

/** A document in one row. */
export function documentRow(
  it: EvidenceDocument & { id: string },
  context: MoneyContext,
): EvidenceRowOf<'documents'> {
  const { reply } = it;
  return known({
    ...{ id: it.id, url: context.urlOf(`/documents/${it.id}/`), title: it.title, kind: it.kind },
    ...aboutFields(it, context),
    ...{ by: it.by, year: it.year, writtenOn: it.writtenOn, publishedOn: it.publishedOn },
    ...{ summary: it.summary, points: it.points },
    ...{ replyBy: reply?.by, repliedOn: reply?.on, reply: reply?.text, accepted: reply?.accepted },
    ...{ policy: it.policy, commitments: it.commitments, original: it.url },
  });
}

import { today } from '../../clock.ts';
import {
  inspectionFindings,
  placeOfFinding,
  type InspectionFindingState,
} from '../../domain/results/inspections.ts';
import {
  observationsOf,
  type ObservationSeen,
  type ObservationsRecord,
} from '../../domain/measures/observations.ts';
import { groupByEach } from '../../domain/lists/facets.ts';
import type { EvidenceDocument } from '../../schemas/document.ts';
import type { Measure } from '../../schemas/measure-type.ts';
import { isDerived, measureIds, measureOf, type MeasureId } from '../../schemas/measure.ts';
import { once, recordsWithId } from '../content/content.ts';
import { inspections, measureFacts, observations } from '../measures/measure-facts.ts';

export { inspections, observations } from '../measures/measure-facts.ts';

/** A document with its id. */
export type DocumentRecord = EvidenceDocument & { id: string };

/** All documents that can be evidence, latest first. */
export const documents: () => DocumentRecord[] = once(() =>
  recordsWithId('documents').sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  ),
);

const documentsByOrganisation = once(() => Map.groupBy(documents(), (it) => it.organisation));
const documentsByCommitment = once(() => groupByEach(documents(), (it) => it.commitments));

/** The documents of an organisation, latest first. */
export const documentsOf = (organisation: string): DocumentRecord[] =>
  documentsByOrganisation().get(organisation) ?? [];

/** The documents that name a commitment, latest first. */
export const documentsAbout = (commitment: string): DocumentRecord[] =>
  documentsByCommitment().get(commitment) ?? [];

/** A measure with its id. */
export type MeasureRecord = Measure & { id: MeasureId };

/** Every measure, in the order of the registry. */
export const allMeasures = (): MeasureRecord[] => measureIds.map((id) => ({ ...measureOf(id), id }));

const filesByMeasure = once(() => Map.groupBy(observations(), (it) => it.measure));

/** The files of observations of a measure, latest first; a derived measure has none. */
export const observationFilesOf = (measure: MeasureId): ObservationsRecord[] =>
  isDerived(measure) ? [] : (filesByMeasure().get(measure) ?? []);

/** What was observed of a measure for a place (short code) or organisation. */
export const observationsAbout = (measure: MeasureId, key: string): ObservationSeen[] =>
  observationsOf(measureFacts().observations, measure, key);

const filesByDocument = once(() =>
  groupByEach(observations(), ({ source, rows }) => [
    ...new Set([source, ...rows.flatMap((row) => row.source ?? [])].flatMap((it) => it.document ?? [])),
  ]),
);

/** The files of observations that rest on a document. */
export const observationFilesFrom = (document: string): ObservationsRecord[] =>
  filesByDocument().get(document) ?? [];

/** Every finding of every inspection with the state of its rectification today. */
export const allInspectionFindings: () => InspectionFindingState[] = once(() =>
  inspectionFindings(inspections(), today()),
);

const findingsByCommitment = once(() => Map.groupBy(allInspectionFindings(), (it) => it.finding.commitment));
const findingsByPlace = once(() => {
  const { directory, bodies } = measureFacts();
  return Map.groupBy(allInspectionFindings(), ({ finding, inspection }) =>
    placeOfFinding(inspection, finding, directory.places, bodies),
  );
});

/** What inspections found about a commitment. */
export const findingsAbout = (commitment: string): InspectionFindingState[] =>
  findingsByCommitment().get(commitment) ?? [];

/** What inspections found in a place itself. */
export const findingsIn = (place: string): InspectionFindingState[] => findingsByPlace().get(place) ?? [];

const findingsByInspection = once(() => Map.groupBy(allInspectionFindings(), (it) => it.inspection.id));

/** The findings of an inspection. */
export const findingsOfInspection = (inspection: string): InspectionFindingState[] =>
  findingsByInspection().get(inspection) ?? [];

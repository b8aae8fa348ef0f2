import {
  inspectionFindings,
  placeOfFinding,
  type InspectionFindingState,
} from '../../domain/results/inspections.ts';
import { once } from '../../readings/once.ts';
import { inspections, measureFacts } from '../measures/measure-facts.ts';
import { asOf } from '../as-of/as-of.ts';

/** Every finding of every inspection with the state of its rectification today. */
export const allInspectionFindings: () => InspectionFindingState[] = once(() =>
  inspectionFindings(inspections(), asOf()),
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

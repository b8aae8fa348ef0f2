import { rectified } from '../../schemas/audit.ts';
import type { Inspection, InspectionFinding } from '../../schemas/inspection.ts';
import type { AuditedBody } from '../audits/audit-bodies.ts';
import type { YesNo } from '../directory/composition.ts';
import { daysBetween } from '../values/days.ts';
import { tallyByPlace, type YesNoTallies } from '../places/place-tallies.ts';
import type { Places } from '../places/places.ts';
import type { RectificationState } from '../audits/audit-findings.ts';

/** An inspection with its id. */
export type InspectionRecord = Inspection & { id: string };

/** A finding of an inspection with the state of its rectification. */
export interface InspectionFindingState {
  inspection: InspectionRecord;
  finding: InspectionFinding;
  state: RectificationState;
  /** Days overdue, or left until the due date. */
  days?: number;
}

/** State of a finding on a day: the due date itself is still in time; without one nobody has set a date (no-plan). */
function inspectionState(
  { status, dueOn }: Pick<InspectionFinding, 'status' | 'dueOn'>,
  today: string,
): { state: RectificationState; days?: number } {
  if (status === rectified) return { state: 'done' };
  if (dueOn === undefined) return { state: 'no-plan' };
  const over = daysBetween(dueOn, today);
  return over > 0 ? { state: 'overdue', days: over } : { state: 'open', days: daysBetween(today, dueOn) };
}

/** Every finding of inspections with its state, in the order of the inspections. */
export const inspectionFindings = (
  inspections: readonly InspectionRecord[],
  today: string,
): InspectionFindingState[] =>
  inspections.flatMap((inspection) =>
    inspection.findings.map((finding) => ({ inspection, finding, ...inspectionState(finding, today) })),
  );

/** Short code of the place that a finding is about: its own, that of its organisation, else that of the inspection. */
export function placeOfFinding(
  inspection: Inspection,
  { place, organisation }: InspectionFinding,
  places: Places,
  bodies: ReadonlyMap<string, AuditedBody>,
): string {
  const at = place ?? bodies.get(organisation ?? '')?.place ?? inspection.place;
  return places.resolve(at)?.code ?? at;
}

/** Whether a rectification was done in time; unknown while it has time, and where the day is not on record. */
export function doneInTime(
  dueOn: string,
  completed: boolean,
  completedOn: string | undefined,
  today: string,
): keyof YesNo {
  if (completed) return completedOn === undefined ? 'unknown' : completedOn <= dueOn ? 'yes' : 'no';
  return today > dueOn ? 'no' : 'unknown';
}

/** Inspections with a finding due in a year, under its place, every place above it and `nation`. */
export function inspectionsByPlace(
  places: Places,
  bodies: ReadonlyMap<string, AuditedBody>,
  inspections: readonly InspectionRecord[],
  year: number,
): ReadonlyMap<string, readonly InspectionRecord[]> {
  const byPlace = new Map<string, InspectionRecord[]>();
  for (const inspection of inspections) {
    const codes = inspection.findings
      .filter(({ dueOn }) => dueOn?.startsWith(String(year)))
      .map((finding) => placeOfFinding(inspection, finding, places, bodies))
      .flatMap((code) => ['nation', ...places.ancestors(code).map((it) => it.code), code]);
    for (const code of new Set(codes)) {
      const others = byPlace.get(code);
      if (others) others.push(inspection);
      else byPlace.set(code, [inspection]);
    }
  }
  return byPlace;
}

/** How many findings of inspections due in a year were put right in time, by place. */
export const inspectionTallies = (
  places: Places,
  bodies: ReadonlyMap<string, AuditedBody>,
  inspections: readonly InspectionRecord[],
  { year, today }: { year: number; today: string },
): YesNoTallies =>
  tallyByPlace(
    places,
    inspections.flatMap((inspection) =>
      inspection.findings.flatMap((finding) => {
        const { dueOn, status, completedOn } = finding;
        if (!dueOn?.startsWith(String(year))) return [];
        const answer = doneInTime(dueOn, status === rectified, completedOn, today);
        return [{ place: placeOfFinding(inspection, finding, places, bodies), answer }];
      }),
    ),
  );

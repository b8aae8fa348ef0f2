import type { AuditedBody } from '../audits/audit-bodies.ts';
import type { Audits } from '../audits/audits.ts';
import type { Composition } from '../directory/composition.ts';
import type { Coverage } from '../directory/coverage.ts';
import type { Directory } from '../directory/directory.ts';
import type { EvaluationRecord } from '../results/evaluation.ts';
import type { InspectionRecord } from '../results/inspections.ts';
import type { ObservationIndex } from './observations.ts';
import type { YesNoTallies } from '../places/place-tallies.ts';
import type { ServicePlaceCoverage } from '../directory/service-place-coverage.ts';
import type { SurveyRecord } from '../results/survey.ts';
import type { Duty } from '../audits/publication.ts';

/** What measures are worked out from; what is costly is worked out when it is first asked for. */
export interface MeasureFacts {
  today: string;
  directory: Directory;
  bodies: ReadonlyMap<string, AuditedBody>;
  observations: ObservationIndex;
  audits: Audits;
  coverage: () => Coverage;
  composition: () => Composition;
  /** Service places by township and village. */
  servicePlaces: () => ServicePlaceCoverage;
  /** Who had to publish the audit of a year. */
  duties: (year: number) => ReadonlyMap<string, Duty>;
  /** How many of those in and below a place published the audit of a year. */
  published: (year: number) => YesNoTallies;
  /** How many rectifications of audits due in a year in and below a place were done in time. */
  rectified: (year: number) => YesNoTallies;
  /** The same of inspections. */
  inspectionRectified: (year: number) => YesNoTallies;
  /** Inspections with a finding that was due in a year, by place, those below it included. */
  inspectionsDue: (year: number) => ReadonlyMap<string, readonly InspectionRecord[]>;
  /** Evaluations of major projects by year and place: `2024 9901`. */
  majorEvaluations: ReadonlyMap<string, readonly EvaluationRecord[]>;
  /** Surveys of a place itself by year and place, surveys about an organisation by year and organisation. */
  surveys: ReadonlyMap<string, readonly SurveyRecord[]>;
}

import type { DerivedMeasureId, MeasureId } from '../../schemas/measure.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import {
  associationOffice,
  associationPremises,
  bodyShare,
  workingSystemsPublished,
} from './derived-bodies.ts';
import * as ofPlaces from './derived-places.ts';
import * as ofResults from './derived-results.ts';
import type { Figures } from './figures.ts';
import type { MeasureFacts } from './measure-facts.ts';

/** Works a measure out for a place or organisation and a period. */
export type Derive = (facts: MeasureFacts, subject: Subject, period: Period, measure: MeasureId) => Figures;

/** The function of each derived measure; its name stands in the registry. */
export const derivedFigures: Record<DerivedMeasureId, Derive> = {
  'associations-founded': ofPlaces.associationsFounded,
  'association-coverage': ofPlaces.associationCoverage,
  'village-coverage': ofPlaces.villageCoverage,
  'composition-met': ofPlaces.compositionMet,
  'rules-posted': ofPlaces.rulesPosted,
  'village-venues': ofPlaces.villageVenues,
  'service-homes-coverage': ofPlaces.serviceHomesCoverage,
  'workstations-coverage': ofPlaces.workstationsCoverage,
  'delegates-disabled': bodyShare,
  'delegates-grassroots': bodyShare,
  'presidium-disabled': bodyShare,
  'presidium-grassroots': bodyShare,
  'association-office-set': associationOffice,
  'association-premises': associationPremises,
  'working-systems': workingSystemsPublished,
  'audit-published': ofResults.auditPublished,
  'audits-published': ofResults.auditsPublished,
  'rectified-in-time': ofResults.rectifiedInTime,
  'inspection-rectified': ofResults.inspectionRectified,
  'evaluations-published': ofResults.evaluationsPublished,
  satisfaction: ofResults.placeSatisfaction,
  'member-satisfaction': ofResults.bodySatisfaction,
  'opinion-survey': ofResults.opinionSurvey,
};

import { today } from '../../clock.ts';
import type { InspectionRecord } from '../../domain/results/inspections.ts';
import { measureFactsOf } from '../../domain/measures/measure-facts-of.ts';
import type { MeasureFacts } from '../../domain/measures/measure-facts.ts';
import type { ObservationsRecord } from '../../domain/measures/observations.ts';
import { audits } from '../audits/audits.ts';
import { bodies } from '../audits/bodies.ts';
import { once, recordsWithId } from '../content/content.ts';
import { composition, coverage, directory } from '../directory/directory.ts';
import { evaluations } from '../results/evaluations.ts';
import { site } from '../site/site.ts';
import { surveys } from '../results/surveys.ts';

/** All files of observations, latest first. */
export const observations: () => ObservationsRecord[] = once(() =>
  recordsWithId('observations').sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  ),
);

/** All inspections, latest first. */
export const inspections: () => InspectionRecord[] = once(() =>
  recordsWithId('inspections').sort((a, b) => b.until.localeCompare(a.until) || (a.id < b.id ? -1 : 1)),
);

/** What measures are worked out from, for the federation that this run publishes. */
export const measureFacts: () => MeasureFacts = once(() => ({
  ...measureFactsOf(
    {
      ...{ directory: directory(), bodies: bodies(), audits: audits(), evaluations: evaluations() },
      ...{ surveys: surveys(), inspections: inspections(), observations: observations() },
    },
    { today: today(), due: site.auditDueOn, since: site.auditDutySince },
  ),
  coverage,
  composition,
}));

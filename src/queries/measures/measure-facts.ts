import { byPublication, thenById } from '../../domain/lists/record-order.ts';
import type { InspectionRecord } from '../../domain/results/inspections.ts';
import { publicationDays, recordsKnownOn } from '../../domain/measures/known-on.ts';
import { measureFactsOf, type MeasureRecords } from '../../domain/measures/measure-facts-of.ts';
import type { MeasureFacts } from '../../domain/measures/measure-facts.ts';
import type { ObservationsRecord } from '../../domain/measures/observations.ts';
import { audits } from '../audits/audits.ts';
import { bodies } from '../audits/bodies.ts';
import { recordsWithId } from '../content/content.ts';
import { once } from '../../readings/once.ts';
import { composition, coverage, directory } from '../directory/directory.ts';
import { evaluations } from '../results/evaluations.ts';
import { asOf } from '../as-of/as-of.ts';
import { site } from '../site/site.ts';
import { surveys } from '../results/surveys.ts';

/** All files of observations, latest first. */
export const observations: () => ObservationsRecord[] = once(() =>
  recordsWithId('observations').sort(byPublication),
);

/** All inspections, latest first. */
export const inspections: () => InspectionRecord[] = once(() =>
  recordsWithId('inspections').sort(thenById((a, b) => b.until.localeCompare(a.until))),
);

const records = once((): MeasureRecords => ({
  ...{ directory: directory(), bodies: bodies(), audits: audits(), evaluations: evaluations() },
  ...{ surveys: surveys(), inspections: inspections(), observations: observations() },
}));

/** What measures are worked out from, as it was known on a day, for the federation that this run publishes. */
const factsFor = (known: MeasureRecords, day: string): MeasureFacts => ({
  ...measureFactsOf(known, { today: day, due: site.auditDueOn, since: site.auditDutySince }, once),
  coverage,
  composition,
});

/** The same of today. */
export const measureFacts: () => MeasureFacts = once(() => factsFor(records(), asOf()));

/** The same as it was known at the end of a day before today. */
export const measureFactsOn = (day: string): MeasureFacts => ({
  ...factsFor(recordsKnownOn(records(), day), day),
  // Of the directory nobody knows what it said: it is worked out once.
  servicePlaces: measureFacts().servicePlaces,
});

/** Every day on which a record of them was published or corrected. */
export const factDays = (): Set<string> => publicationDays(records());

import type { Measure } from './measure-type.ts';
import { derivedMeasures } from './measures-derived.ts';
import { observedMeasures } from './measures-observed.ts';
import { worded } from './enum-words.ts';

/** Every measure by id (指标表): the observed ones are typed in, the derived ones are worked out from other records. */
export const measures = { ...observedMeasures, ...derivedMeasures } as const;
/** Id of a measure. */
export type MeasureId = keyof typeof measures;
/** Ids of all measures. */
export const measureIds = Object.keys(measures) as [MeasureId, ...MeasureId[]];
/** A measure, by its id. */
export const measureId = worded(
  'measures',
  Object.fromEntries(measureIds.map((id) => [id, measures[id].name])) as Record<MeasureId, string>,
);
/** What a measure measures. */
export const measureMeaning = worded(
  'measures.what',
  Object.fromEntries(measureIds.map((id) => [id, measures[id].what])) as Record<MeasureId, string>,
);
/** Id of a measure that is typed in. */
export type ObservedMeasureId = keyof typeof observedMeasures;
/** Ids of the measures that are typed in. */
export const observedMeasureIds = Object.keys(observedMeasures) as [
  ObservedMeasureId,
  ...ObservedMeasureId[],
];
/** Id of a measure that is worked out. */
export type DerivedMeasureId = keyof typeof derivedMeasures;

/** A measure by its id. */
export const measureOf = (id: MeasureId): Measure => measures[id];
/** Whether a measure is worked out from other records. */
export const isDerived = (id: MeasureId): id is DerivedMeasureId => measureOf(id).derived !== undefined;

import type { Measure } from '../../schemas/measure-type.ts';
import { measureIds, measureOf, type MeasureId } from '../../schemas/measure.ts';

/** A measure with its id. */
export type MeasureRecord = Measure & { id: MeasureId };

/** Every measure, in the order of the registry. */
export const allMeasures = (): MeasureRecord[] => measureIds.map((id) => ({ ...measureOf(id), id }));

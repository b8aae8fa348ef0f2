import { observations } from './measure-facts.ts';
import { allMeasures, type MeasureRecord } from './measures.ts';
import { commitmentsOfMeasure } from '../commitments/commitments.ts';
import { once } from '../../readings/once.ts';

/** The measures that a commitment or a figure uses: only they have pages. */
export const usedMeasures: () => MeasureRecord[] = once(() => {
  const observed = new Set(observations().map((it) => it.measure));
  return allMeasures().filter(({ id }) => observed.has(id) || commitmentsOfMeasure(id).length > 0);
});

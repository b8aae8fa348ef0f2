import { usedMeasures } from '../queries/measures/used-measures.ts';
import { measureId } from '../schemas/measure.ts';
import { kind } from './kind.ts';

/** The measures that a commitment or a figure uses: a registry of the portal, no records of the content. */
export const measures = kind('measures', usedMeasures, ({ measures: w, value }) => ({
  section: 'commitments',
  words: w,
  titleOf: (it) => value(measureId, it.id),
  rank: 170,
  knownBy: [],
}));

import { usedMeasures } from '../queries/used-measures.ts';
import { words } from '../words/index.ts';
import { kind } from './kind.ts';

/** The measures that a commitment or a figure uses: a registry of the portal, no records of the content. */
export const measures = kind({
  name: 'measures',
  section: 'commitments',
  words: words.measures,
  records: usedMeasures,
  titleOf: (it) => it.name,
});

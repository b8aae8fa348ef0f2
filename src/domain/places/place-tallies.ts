import type { YesNo } from '../directory/composition.ts';
import type { Places } from './places.ts';

/** Yes, no and unknown of each place, with all that lies below it; `nation` is the key of the whole. */
export type YesNoTallies = ReadonlyMap<string, YesNo>;

/** Key of all that the portal serves. */
const whole = 'nation';

/** Adds each answer to its place and to every place above it. A place that the list lacks counts for the whole only. */
export function tallyByPlace(
  places: Places,
  answers: Iterable<{ place: string; answer: keyof YesNo }>,
): YesNoTallies {
  const tallies = new Map<string, YesNo>();
  for (const { place, answer } of answers)
    for (const code of [whole, ...places.ancestors(place).map((it) => it.code), place]) {
      const tally = tallies.get(code) ?? { yes: 0, no: 0, unknown: 0 };
      tally[answer] += 1;
      tallies.set(code, tally);
    }
  return tallies;
}

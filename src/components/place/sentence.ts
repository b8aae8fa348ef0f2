import { levelCounts } from '../../domain/directory/coverage-parts.ts';
import type { VillageTally } from '../../domain/directory/coverage.ts';
import type { KindAt, Neighbours } from '../../domain/directory/directory-place.ts';
import type { Place } from '../../domain/places/places.ts';
import type { Words } from '../../words/languages.ts';

/** What a place is and has, in the sentences that its page opens with. */
export function placeSentence(
  words: Words,
  facts: {
    place: Place;
    above: readonly Place[];
    around: Neighbours;
    kinds: readonly KindAt[];
    villageTally: VillageTally;
  },
): string {
  const w = words.places;
  const { place, above, around, kinds, villageTally } = facts;
  const below = around.down.filter((it) => it.level !== 'village');
  const counts = levelCounts(below).map(({ level, count }) => w.levelCount[level](count));
  const hasKinds = kinds.some((it) => it.state !== 'level');
  const founded = kinds.filter((it) => it.state === 'founded').length;
  const known = kinds.some((it) => it.association !== undefined);
  const { villages, noRecord, founded: foundedVillages } = villageTally;
  const villagesSaid =
    villages > noRecord
      ? w.villagesSentence(foundedVillages, villages)
      : villages > 0
        ? w.villagesUnknown(villages)
        : '';
  return [
    w.sentence(place.name, above.map((it) => it.name).join('')),
    counts.length > 0 ? w.below(counts) : '',
    hasKinds ? (known ? w.kindsSentence(founded, kinds.length) : w.kindsUnknown) : '',
    villagesSaid,
  ].join('');
}

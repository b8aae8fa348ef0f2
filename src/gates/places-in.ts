import { placesOf, type Places } from '../domain/places/places.ts';
import { onceFor } from '../readings/once.ts';
import type { Division } from '../schemas/division.ts';

/** The tree of a list of places, made once for each list: several gates look places up, and a nation has 665,000. */
export const placesIn: (divisions: readonly Division[]) => Places = onceFor(placesOf);

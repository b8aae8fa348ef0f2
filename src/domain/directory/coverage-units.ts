import { levelDigits } from '../../schemas/division.ts';
import type { Place, Places } from '../places/places.ts';

/**
 * The smallest places of an area that coverage is told of: its counties, and what hangs beside them (a city without
 * counties, a town right below a city). Together they hold every village of the area once.
 */
export function coverageUnits(places: Places, codes: readonly string[]): Place[] {
  return codes.flatMap((code) => {
    const place = places.byCode.get(code);
    if (!place || place.level === 'village') return [];
    const divided = place.children.some((it) => it.length <= levelDigits.county);
    return divided ? coverageUnits(places, place.children) : [place];
  });
}

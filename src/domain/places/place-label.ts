import type { Place, Places } from './places.ts';

/** Name of a place with the one right above it (云汀市临溪区), the way people tell it from its namesakes; a code that is no place is said as it is. */
export function placeLabel({ byCode, ancestors }: Places, code: string): string {
  const place = byCode.get(code);
  return place ? [...ancestors(code).slice(-1), place].map((it) => it.name).join('') : code;
}

/** The place whose page shows what is at a place: itself, or the township of a village, which is a row of its page. */
export const pagePlace = ({ byCode }: Places, code: string): Place | undefined => {
  const place = byCode.get(code);
  return place?.level === 'village' ? byCode.get(place.parent ?? '') : place;
};

/** Name of the city that a place is or lies in, for a search of addresses; undefined above the city. */
export const cityName = ({ byCode, ancestors }: Places, code: string): string | undefined =>
  [...ancestors(code), byCode.get(code)].find((it) => it?.level === 'city')?.name;

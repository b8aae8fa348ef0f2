import type { Words } from '../../words/languages.ts';
import { directory } from '../directory/directory.ts';

/** The part of the area served that a place lies in: a top place where there are several, else the one below the only top. */
export function partOf(code: string): string | undefined {
  const { places } = directory();
  const place = places.byCode.get(code);
  if (!place) return undefined;
  const way = [...places.ancestors(code), place];
  return (way[topDepth()] ?? place).code;
}

/** How far below the roots the area first branches: a city portal lists its province and itself above its districts. */
function topDepth(): number {
  const { places } = directory();
  let depth = 0;
  let level = places.roots;
  while (level.length === 1) {
    level = places.byCode.get(level[0] ?? '')?.children ?? [];
    depth += 1;
  }
  return depth;
}

/** Name of a part; of a place above the parts, which is listed for itself alone, said so. */
export const partName = (words: Words, code: string): string => {
  const place = directory().places.byCode.get(code);
  return !place
    ? code
    : place.children.length > 0 && isAbove(code)
      ? words.audits.ofPlaceItself(place.name)
      : place.name;
};

/** Whether a place stands above the parts: it is listed for itself alone. */
const isAbove = (code: string): boolean => directory().places.ancestors(code).length < topDepth();

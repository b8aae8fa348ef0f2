import { divisionLevels, levelDigits, type Division, type DivisionLevel } from '../../schemas/division.ts';

/** A place served, with where it stands. */
export interface Place {
  code: string;
  name: string;
  level: DivisionLevel;
  /** Code of the place above it; absent at the top. */
  parent?: string;
  /** Codes of the places right below it, by code. */
  children: string[];
}

/** The places served, by code; `resolve` takes any way of writing a code. */
export interface Places {
  byCode: ReadonlyMap<string, Place>;
  /** Codes of the places that have none above them. */
  roots: string[];
  /** The place that a code means (990100 → 9901), undefined where the list has none. */
  resolve: (code: string) => Place | undefined;
  /** The places above one, outermost first, without itself. */
  ancestors: (code: string) => Place[];
}

const levelOfDigits = new Map<number, DivisionLevel>(
  divisionLevels.map((level) => [levelDigits[level], level]),
);

/** Names of levels of the code that are no places (GB/T 2260): pages and breadcrumbs leave them out. */
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Level of a code by its digits; undefined for another number of digits. */
export const levelOf = (code: string): DivisionLevel | undefined => levelOfDigits.get(code.length);

/**
 * The short form of a code: a province or city may be written with six digits (320500 = 3205), but a six-digit code that
 * the list itself declares stays (441900 is a city without counties whose towns hang on it).
 */
export function shortCode(code: string, declared: { has: (code: string) => boolean }): string {
  if (declared.has(code) || !/^\d{6}$/.test(code)) return code;
  const short = code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
  return declared.has(short) ? short : code;
}

const digitsAbove = Object.values(levelDigits).reverse();

/** The codes above one, nearest first: 990102001 → 990102, 9901, 99. */
export const prefixesOf = (code: string): string[] =>
  digitsAbove.filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));

/** Whether a declared code is a place: placeholders are none, and neither is a county that only repeats its city. */
function isPlace(code: string, name: string, names: ReadonlyMap<string, string>): boolean {
  if (code.length === levelDigits.city) return !placeholders.has(name);
  return !(
    code.length === levelDigits.county &&
    code.endsWith('00') &&
    names.get(code.slice(0, levelDigits.city)) === name
  );
}

/** By code; a list that is in order already is not sorted again. */
function inOrder(divisions: readonly Division[]): readonly Division[] {
  const sorted = divisions.every(
    ({ code }, index) => index === 0 || (divisions[index - 1]?.code ?? '') <= code,
  );
  return sorted ? divisions : [...divisions].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/**
 * The tree of places from a list of divisions. Placeholders drop out, and so does a county that only repeats its city
 * (441900 东莞市 below 4419 东莞市): what hangs on them hangs on the place above. A code whose parents are not in the
 * list is a root; of two rows with one code the first counts.
 */
export function placesOf(divisions: readonly Division[]): Places {
  const names = new Map<string, string>();
  for (const { code, name } of divisions) if (!names.has(code)) names.set(code, name);
  const byCode = new Map<string, Place>();
  const roots: string[] = [];
  const nearest = (code: string): Place | undefined => {
    for (const digits of digitsAbove) {
      const place = digits < code.length ? byCode.get(code.slice(0, digits)) : undefined;
      if (place) return place;
    }
    return undefined;
  };
  for (const { code, name } of inOrder(divisions)) {
    const level = levelOf(code);
    if (!level || byCode.has(code) || !isPlace(code, name, names)) continue;
    // In order of the codes a place comes before all that hangs on it.
    const parent = nearest(code);
    if (parent) {
      byCode.set(code, { code, name, level, parent: parent.code, children: [] });
      parent.children.push(code);
    } else {
      byCode.set(code, { code, name, level, children: [] });
      roots.push(code);
    }
  }
  const resolve = (code: string): Place | undefined => {
    const short = shortCode(code, names);
    return byCode.get(short) ?? (names.has(short) ? nearest(short) : undefined);
  };
  const ancestors = (code: string): Place[] => {
    const parent = byCode.get(byCode.get(code)?.parent ?? '');
    return parent ? [...ancestors(parent.code), parent] : [];
  };
  return { byCode, roots, resolve, ancestors };
}

/**
 * The places whose codes begin with an area, in the order of their codes, down to a level: who asks for provinces does not go through
 * the villages of a nation.
 * @param area a code, or the beginning of codes; empty for all
 */
export function* placesWithin(
  { byCode, roots }: Pick<Places, 'byCode' | 'roots'>,
  area: string,
  deepest: DivisionLevel,
): Generator<Place> {
  for (const code of roots) {
    const place = byCode.get(code);
    if (!place || code.length > levelDigits[deepest]) continue;
    if (code.startsWith(area)) yield place;
    else if (!area.startsWith(code)) continue;
    yield* placesWithin({ byCode, roots: place.children }, area, deepest);
  }
}

/** Name of a place with the ones above it, as on an envelope: 云泽省云汀市临溪区. */
export const fullName = (places: Places, code: string): string =>
  [...places.ancestors(code), places.byCode.get(code)].map((place) => place?.name ?? '').join('');

import { levelDigits } from '../../schemas/division.ts';
import { readDivisionList } from '../division-file.ts';

/** Code and name of administrative divisions, down to townships. */
export type Divisions = readonly (readonly [code: string, name: string])[];

/** Reads a list `code,name` (CSV, gzipped or not), without its villages. Throws a Refusal where it is none. */
export const readDivisions = (path: string): Divisions =>
  [...readDivisionList(path)].filter(([code]) => code.length < levelDigits.village);

/** How the place of a text is known: stated by the caller, or a list of divisions to find the issuers' names in. */
export interface PlaceSource {
  code?: string | undefined;
  divisions?: Divisions | undefined;
}

const looksLikePlace = /^[\p{Script=Han}]{1,8}?(?:省|市|县|区|旗|镇|乡|街道)(?!委|政府|直)/u;

/** The division whose name an organisation's name begins with, read level by level; null where it is not certain. */
function placeOfName(name: string, divisions: Divisions): string | null {
  let code = '';
  let rest = name;
  for (;;) {
    const found = divisions.filter(
      ([at, division]) =>
        at.startsWith(code) && at !== code && rest.startsWith(division) && (code !== '' || at.length <= 6),
    );
    const longest = Math.max(0, ...found.map(([, division]) => division.length));
    const best = found.filter(([, division]) => division.length === longest);
    if (best.length === 0) return code !== '' && rest !== '' && !looksLikePlace.test(rest) ? code : null;
    if (best.length > 1) return null;
    [code] = best[0] as [string, string];
    rest = rest.slice(longest);
  }
}

/**
 * Division code of the place that a text holds for, from its issuers' names: only where every issuer whose name begins
 * with a place begins with the same one, and the list knows one such place. Null otherwise.
 */
export function placeOf(issuers: readonly string[], divisions: Divisions): string | null {
  const codes = new Set(issuers.flatMap((it) => placeOfName(it, divisions) ?? []));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

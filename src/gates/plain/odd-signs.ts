import { knownReferences } from './written-tag.ts';

/** A character that the standard has no place for, or half of one. */
const misplaced = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/u;

/** Whether a unit of UTF-16 is misplaced, or takes a look at those beside it. */
const isSuspect = (unit: number): boolean =>
  unit < 0x20
    ? unit !== 0x09 && unit !== 0x0a
    : unit > 0x7e &&
      (unit < 0xa0 ||
        (unit > 0xd7ff && unit < 0xe000) ||
        (unit > 0xfdcf && unit < 0xfdf0) ||
        unit === 0xfeff ||
        unit > 0xfffd);

const known = Object.keys(knownReferences);

/**
 * Whether a page has a character or a reference that parsers may read in other ways than as it stands. Units are gone through one by one: in a process
 * that holds a nation, an expression took two milliseconds a page.
 */
export function hasOddSign(html: string): boolean {
  for (let at = html.indexOf('&'); at !== -1; at = html.indexOf('&', at + 1))
    if (!known.some((it) => html.startsWith(it, at))) return true;
  for (let at = 0; at < html.length; at += 1) if (isSuspect(html.charCodeAt(at))) return misplaced.test(html);
  return false;
}

import type { SourceLine } from '../source/types.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** The words of a title alone: what a page's title and the printed one differ in is their marks and spaces. */
export const foldName = (text: string): string => squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The lines are what the page calls its text, or that with the bodies above it. */
export function isCalled(lines: readonly string[], called: ReadonlySet<string>): boolean {
  if (called.size === 0) return false;
  const own = lines.findIndex((it) => !isOrganisationLine(it));
  return [lines, lines.slice(Math.max(own, 0))].some((it) => called.has(foldName(it.join(''))));
}

/** Words above a heading that are none, or one of another level, are no part of it, but for bodies. */
export function mixesHeadings(lines: readonly SourceLine[]): boolean {
  const last = lines.at(-1)?.level;
  return lines
    .slice(0, -1)
    .some(
      ({ level, text }) =>
        level !== last && (level ?? last) !== undefined && last !== undefined && !isOrganisationLine(text),
    );
}

/** Least length of a title that a page prints with the name of its site. */
const leastWhole = 6;

/** A line below is the title without a version in brackets, or without the name of the site: …的通知（2019修订）, …的通知_云汀市残联. */
export const isPlainBelow = (words: string, below: readonly SourceLine[]): boolean => {
  const parts = [words.replace(/[（(][^（）()]{2,12}[）)]$/u, ''), ...words.split(/[-—–_|｜·>]+/u)].filter(
    (it) => it !== words && [...it].length >= leastWhole,
  );
  return parts.length > 0 && below.some((it) => parts.includes(squeeze(it.text)));
};

import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import * as kind from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';
import type { Role } from './roles.ts';

/** A paragraph of the text: one line of the file, or several that were broken apart. */
export interface Paragraph {
  text: string;
  /** Line numbers it was put together from. */
  lines: number[];
  table?: string[][];
  /** What it is, where that was known before; it is never joined with another. */
  role?: Role;
  /** Depth of a heading that the file states, 1 for the outermost. */
  level?: number;
}

const stands = (text: string): boolean =>
  kind.isSignatureLine(text) ||
  kind.isNote(text) ||
  kind.isCopyTo(text) ||
  kind.isPrintedBy(text) ||
  kind.isAttachmentLabel(text) ||
  kind.isTitleLike(text) ||
  kind.beginsAnew(text);

/**
 * Shortest line, in characters, that may be one broken off by a page's or a scan's width: in a text whose every line
 * is short it is nearly as long as the longest.
 */
function fullLineOf(lines: readonly SourceLine[]): number {
  const longest = lines.reduce((most, it) => (it.table ? most : Math.max(most, [...it.text].length)), 0);
  return longest <= 50 ? Math.max(15, longest - 3) : 30;
}

/** A numbered line without a full stop may be a title: only a longer one is taken for a broken sentence. */
const fullNumberedLine = 60;

/** The sentence of the first line goes on in the second: conservative, a wrong join is worse than a missed one. */
function isBroken(before: string, lastLine: string, after: string, fullLine: number): boolean {
  if (kind.isSignatureLine(before) || kind.isTitleLike(before) || kind.isAttachmentLabel(before))
    return false;
  if (stands(after) || !/[，。；：、,;:]/u.test(after)) return false;
  if (/[，、,（(《“‘]$/u.test(before)) return [...lastLine].length >= 10;
  if (!/[\p{L}\p{N}％%]$/u.test(before)) return false;
  const numbered = parseMarker(before) !== null && !/[。；]/u.test(before);
  return [...lastLine].length >= (numbered ? fullNumberedLine : fullLine);
}

/** Shortest line that a page number may have cut off: a shorter one may be a title. */
const leastCut = 15;

/** A page number stood between the lines, and the first one goes on: it needs no full length to be broken off there. */
const isCut = (before: string, lastLine: string): boolean =>
  /[\p{L}\p{N}％%，、,]$/u.test(before) &&
  !kind.isTitleLike(before) &&
  [...lastLine].length >=
    (parseMarker(before) !== null && !/[。；，]/u.test(before) ? fullNumberedLine : leastCut);

/** Puts paragraphs that were broken in mid-sentence together again, with nothing put in between. */
export function joinBroken(lines: readonly MarkedLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const fullLine = fullLineOf(lines);
  let lastLine = '';
  for (const { line, text, table, role, level, lines: all, cut } of lines) {
    const before = paragraphs.at(-1);
    const joins =
      before &&
      !before.table &&
      !before.role &&
      !table &&
      !role &&
      level === undefined &&
      before.level === undefined &&
      (isBroken(before.text, lastLine, text, fullLine) || (cut && isCut(before.text, lastLine)));
    if (before && joins) {
      before.text += /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(text) ? ` ${text}` : text;
      before.lines.push(line);
    } else
      paragraphs.push({
        text,
        lines: all ?? [line],
        ...(table && { table }),
        ...(role && { role }),
        ...(level !== undefined && { level }),
      });
    lastLine = text;
  }
  return paragraphs;
}

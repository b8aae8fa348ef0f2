import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import * as kind from './line-kinds.ts';

/** A paragraph of the text: one line of the file, or several that were broken apart. */
export interface Paragraph {
  text: string;
  /** Line numbers it was put together from. */
  lines: number[];
  table?: string[][];
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
  const longest = Math.max(...lines.filter((it) => !it.table).map((it) => [...it.text].length));
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

/** Puts paragraphs that were broken in mid-sentence together again, with nothing put in between. */
export function joinBroken(lines: readonly SourceLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const fullLine = fullLineOf(lines);
  let lastLine = '';
  for (const { line, text, table } of lines) {
    const before = paragraphs.at(-1);
    if (before && !before.table && !table && isBroken(before.text, lastLine, text, fullLine)) {
      before.text += /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(text) ? ` ${text}` : text;
      before.lines.push(line);
    } else paragraphs.push({ text, lines: [line], ...(table ? { table } : {}) });
    lastLine = text;
  }
  return paragraphs;
}

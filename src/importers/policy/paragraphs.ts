import { addAll } from '../../add-all.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { placeBlocks } from '../../domain/policies/clause-places.ts';
import type { Block } from '../../domain/policies/clauses.ts';
import type { SourceLine } from '../source/types.ts';
import {
  endsInContact,
  isClosingWords,
  isEndOfWord,
  isSentenceCut,
  isWordCut,
  mayGoOn,
  versesOf,
  withoutLoneFigures,
} from './broken-lines.ts';
import { beginsWithAmount, isAmountCut, isPlaceCut, isRestOfLine } from './cut-sentences.ts';
import { brokenItems } from './item-lines.ts';
import { LineAbove } from './line-above.ts';
import * as kind from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';
import type { Role } from './roles.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A paragraph of the text: one line of the file, or several that were broken apart. */
export interface Paragraph {
  text: string;
  /** Line numbers it was put together from. */
  lines: number[];
  /** Where in the text each of its lines begins, of one that was put together. */
  starts?: number[];
  table?: string[][];
  /** What it is, where that was known before; it is never joined with another. */
  role?: Role;
  /** Its lines were put together because each but the last is as long as the width that broke them. */
  wrapped?: boolean;
  /** Depth of a heading that the file states, 1 for the outermost. */
  level?: number;
}

/** Finds the line of the file that a place of a paragraph stands in; thousands of places may be asked for. */
export function linesOf({ text, lines, starts }: Paragraph): (at: number) => number {
  const breaks = text.includes('\n') ? [...text.matchAll(/\n/gu)].map((it) => it.index + 1) : [];
  const begins = breaks.length > 0 ? [0, ...breaks] : (starts ?? []);
  return (at) => {
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return lines[Math.max(0, low - 1)] ?? lines[0] ?? 0;
  };
}

/** A time of day begins a row of a programme. */
const beginsWithTime = /^\d{1,2}[:：]\d{2}/u;

/** Stands below a text. */
const endsText = (text: string): boolean =>
  kind.isNote(text) || kind.isCopyTo(text) || kind.isPrintedBy(text) || kind.isAttachmentLabel(text);

const stands = (text: string): boolean =>
  kind.isSignatureLine(text) ||
  endsText(text) ||
  beginsWithTime.test(text) ||
  kind.isTitleLike(text) ||
  kind.beginsLabelled(text) ||
  isClosingWords(text);

/** Goes on with a figure (1.2万户, 2025年) or with what only looks like a number: no paragraph begins so. */
const goesOnWithFigure = (text: string, passed: boolean): boolean => passed || beginsWithAmount(text);

/**
 * Shortest line, in characters, that may be one broken off by a page's or a scan's width: in a text whose every line
 * is short it is nearly as long as the longest.
 */
function fullLinesOf(lines: readonly SourceLine[]): { full: number; beforeFigure: number } {
  const longest = lines.reduce(
    (most, it) => (it.table || it.text.length <= most ? most : Math.max(most, [...it.text].length)),
    0,
  );
  const isNarrow = longest <= longestNarrow;
  return {
    full: longest > 50 ? 30 : Math.max(isNarrow ? leastNarrow : 15, longest - 3),
    beforeFigure: isNarrow ? Math.max(leastNarrow, longest - 6) : fullLineBeforeFigure,
  };
}

/** The longest line of a text that was copied from a phone, and the shortest that may be broken off there. */
const [longestNarrow, leastNarrow] = [22, 8];

/** A numbered line without a full stop may be a title: only a longer one is taken for a broken sentence. */
const fullNumberedLine = 60;

/** Shortest line before a figure: where one is broken off, the sentence can hardly end. */
const fullLineBeforeFigure = 15;

/** 题注 that ends with what was done and, where it opens a bracket, with its end: nothing of the text goes on from it. */
const isWholeHistory = (text: string): boolean =>
  kind.isHistory(text) && (!/^[（(]/u.test(text) || /[）)]$/u.test(text));

/** Ends where a sentence goes on whatever follows: behind a comma, or within a bracket or a name. */
const endsInList = (text: string): boolean => /[，、,（(《“‘]$/u.test(text);

/** Words to somebody, with a comma behind them, stand on a line of their own. */
const isGreeting = (text: string): boolean =>
  /(?:(?:[你您]们?|大家|各位)好|同志们?|朋友们?|先生|女士|家长|领导)[，,]$/u.test(text);

/** The sentence of the first line goes on in the second: conservative, a wrong join is worse than a missed one. */
function isBroken(before: string, lastLine: string, after: string, fullLine: number): boolean {
  const inList = endsInList(before);
  if (!(inList || /[\p{L}\p{N}％%]$/u.test(before.slice(-2))) || !(inList || /[，。；：、,;:]/u.test(after)))
    return false;
  if (kind.isSignatureLine(before) || kind.isTitleLike(before) || kind.isAttachmentLabel(before))
    return false;
  if (stands(after) || isWholeHistory(before) || endsInContact(before)) return false;
  if (inList) return !isGreeting(before);
  const numbered = parseMarker(before) !== null && !/[。；]/u.test(before);
  return [...lastLine].length >= (numbered ? Math.max(fullLine, fullNumberedLine) : fullLine);
}

/** A place of a law, in a sentence that goes on behind it: 第三条规定的, 第四章的, 第二款、. */
const citedPlace =
  /^(?:第[〇零一二三四五六七八九十百千0-9０-９]{1,6}(?:[编章节条款项目](?:之[一二三四五六七八九十])?))+(?:[的所]|规定|至|以|中|执行|办理|处理|处罚|[、，和及或与])/u;

/** The sentence of the line above goes on with the number of an article that it cites; in the order of numbers it is none. */
const isCitationCut = (before: string, after: string, passed: boolean): boolean =>
  passed &&
  citedPlace.test(after) &&
  !kind.endsSentence(before) &&
  !kind.isSignatureLine(before) &&
  !kind.isTitleLike(before) &&
  !kind.isAttachmentLabel(before);

/** A bracket that opens in the line above, in a short line, is closed in the next: a 题注 on two lines. */
const isBracketCut = (before: string, after: string): boolean =>
  /^[（(][^（）()]{4,80}$/u.test(before) && /^[^（）()。]{2,60}[）)]$/u.test(after);

/** A name in 《》 that opens in the line above is closed in the next. */
const isNameCut = (before: string, after: string): boolean =>
  /《[^《》]*$/u.test(before) && /^[^《》。]{1,80}》/u.test(after) && !kind.isTitleLike(before);

/** Shortest line that a page number may have cut off: a shorter one may be a title. */
const leastCut = 15;

/** A page number stood between the lines, and the first one goes on: it needs no full length to be broken off there. */
const isCut = (before: string, lastLine: string): boolean =>
  /[\p{L}\p{N}％%，、,]$/u.test(before) &&
  !kind.isTitleLike(before) &&
  [...lastLine].length >=
    (parseMarker(before) !== null && !/[。；，]/u.test(before) ? fullNumberedLine : leastCut);

/**
 * Puts paragraphs that were broken in mid-sentence together again, with nothing put in between. Lines whose role is
 * known stay as they are. `areWhole`: the lines are paragraphs of a Word file, which no width breaks: they go on in the next only behind a comma.
 * So do those that begin a paragraph of a page.
 */
export function joinBroken(lines: readonly MarkedLine[], areWhole = false): Paragraph[] {
  const joined = joinLines(lines, (it) => areWhole || it.begins === true);
  // Some are broken all the same: words were pasted into the file line by line.
  return joined.open >= leastOpen ? joinLines(lines, () => false).paragraphs : joined.paragraphs;
}

/** A numbered line without a mark may be a heading above its text. */
const mayHead = (text: string): boolean => parseMarker(text) !== null && !/[，。；：]/u.test(text);

/** Whether a line that hangs goes on with the one above it, as it does below a possible heading only where others do. */
function hangingCuts(lines: readonly MarkedLine[]): (before: string) => boolean {
  const isSure = lines.some((it, at) => {
    const before = lines[at - 1];
    return (
      it.hangs && before && !before.role && !before.table && !mayHead(before.text) && mayGoOn(before.text)
    );
  });
  return (before) => mayGoOn(before) && !kind.isTitleLike(before) && (isSure || !mayHead(before));
}

/** A shorter line with a comma says little of the others. */
const leastOfComma = 10;

/** So many paragraphs of a file or page that break off show that its paragraphs are lines. */
const leastOpen = 3;

function joinLines(
  given: readonly MarkedLine[],
  begins: (line: MarkedLine) => boolean,
): { paragraphs: Paragraph[]; open: number } {
  const areWhole = given.every(begins);
  const lines = areWhole ? given : withoutLoneFigures(given);
  const verses = versesOf(lines);
  const items = areWhole ? new Set<number>() : brokenItems(lines);
  const paragraphs: Paragraph[] = [];
  const fullLine = fullLinesOf(lines);
  const blocks = lines.map(({ text, table }): Block => ({
    kind: table ? 'table' : 'paragraph',
    text,
    attachment: 0,
  }));
  const places = placeBlocks(blocks);
  const wrapped = areWhole
    ? new Set<number>()
    : wrappedLines(lines, (at) => {
        const it = lines[at] as MarkedLine;
        const isOwn = it.table !== undefined || it.role !== undefined || it.level !== undefined;
        return isOwn || (places[at]?.marker ?? null) !== null || endsText(it.text) || isClosingWords(it.text);
      });
  const isHanging = hangingCuts(lines);
  const above = new LineAbove();
  let lastLine = '';
  let open = 0;
  lines.forEach((it, index) => {
    const { line, text, table, role, level, lines: all, cut, hangs } = it;
    const isOwn = begins(it);
    const before = paragraphs.at(-1);
    const place = places[index];
    const figure = goesOnWithFigure(text, (place?.passed ?? null) !== null);
    const isHeading = level !== undefined || before?.level !== undefined;
    const isApart =
      !before ||
      before.table !== undefined ||
      before.role !== undefined ||
      table !== undefined ||
      role !== undefined ||
      isHeading;
    const isParagraph = isOwn && it.begins === true;
    const isPlace =
      !isApart && !isParagraph && (isPlaceCut(above.text, text) || isAmountCut(above.text, text));
    const isVerse = verses.has(index) && verses.has(index - 1);
    const isWhole = isApart || isVerse || (place?.marker ?? null) !== null;
    const goesOn =
      !isWhole &&
      !isOwn &&
      (!stands(text) || isEndOfWord(text)) &&
      (isWordCut(above.text, text) ||
        isRestOfLine(above.text, lastLine) ||
        items.has(index) ||
        isSentenceCut(above.text, lastLine, text, before.lines.length > 1));
    const isWrapped = !isWhole && !isOwn && wrapped.has(index);
    const isOpen =
      !isWhole && isBroken(above.text, lastLine, text, figure ? fullLine.beforeFigure : fullLine.full);
    if (isOpen && isOwn && (lastLine.length >= leastOfComma || !endsInList(lastLine))) open += 1;
    const isHung = !isWhole && hangs === true && !stands(text) && isHanging(above.text);
    const isBrokenOff =
      isPlace ||
      isHung ||
      goesOn ||
      isWrapped ||
      (!isWhole &&
        ((isOpen && (!isOwn || endsInList(above.text))) ||
          (!isParagraph && isCitationCut(above.text, text, (place?.passed ?? null) !== null)) ||
          isBracketCut(above.text, text) ||
          isNameCut(above.text, text) ||
          (cut && isCut(above.text, lastLine))));
    if (before && isBrokenOff) {
      const gap = /[A-Za-z]$/.test(above.text) && /^[A-Za-z]/.test(text) ? ' ' : '';
      before.starts ??= [0];
      before.starts.push(before.text.length + gap.length);
      before.wrapped = isWrapped && before.wrapped !== false;
      before.text += `${gap}${text}`;
      above.add(`${gap}${text}`);
      addAll(before.lines, all ?? [line]);
      if (all)
        addAll(
          before.starts,
          all.slice(1).map(() => before.text.length),
        );
    } else {
      above.begin(text);
      paragraphs.push({
        text,
        lines: all ?? [line],
        ...(table && { table }),
        ...(role && { role }),
        ...(level !== undefined && { level }),
      });
    }
    lastLine = text;
  });
  return { paragraphs, open };
}

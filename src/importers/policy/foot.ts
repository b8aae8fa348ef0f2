import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { endsPage, furnitureReason, isPageNumber } from './furniture.ts';
import { endsSentence, isCopyTo, isNote, isPrintedBy, isSignatureLine, squeeze } from './line-kinds.ts';

const belongsToText = ({ text, table }: SourceLine): boolean =>
  table !== undefined ||
  isSignatureLine(text) ||
  isNote(text) ||
  isCopyTo(text) ||
  isPrintedBy(text) ||
  parseMarker(text) !== null ||
  endsSentence(text) ||
  [...squeeze(text)].length > 40;

/** Where the page goes on after the text has ended: the first line of its furniture, or the number of lines. */
function footStart(lines: readonly SourceLine[]): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const it = lines[at] as SourceLine;
    if (furnitureReason(it.text) !== null) start = at;
    else if (belongsToText(it)) break;
  }
  const ending = lines.findIndex((it) => endsPage(it.text));
  const textAfter =
    ending >= 0 &&
    lines
      .slice(ending)
      .some((it) => parseMarker(it.text) !== null || isSignatureLine(it.text) || isPrintedBy(it.text));
  return ending >= 0 && !textAfter ? Math.min(start, ending) : start;
}

/** Parts the body from the page's furniture below it and from page numbers within it. */
export function cutFoot(lines: readonly SourceLine[]): {
  body: SourceLine[];
  leftOut: Remark[];
  doubts: Remark[];
} {
  const start = footStart(lines);
  const foot = lines.slice(start);
  const numbers = lines.slice(0, start).filter((it) => isPageNumber(it.text));
  return {
    body: lines.slice(0, start).filter((it) => !isPageNumber(it.text)),
    leftOut: [
      ...numbers.map((it) => ({ line: it.line, what: it.text, why: '页码' })),
      ...foot.map((it) => ({
        line: it.line,
        what: it.text,
        why: furnitureReason(it.text) ?? '夹在网页附属文字之间，不属于正文',
      })),
    ],
    doubts: foot
      .filter((it) => furnitureReason(it.text) === null && [...squeeze(it.text)].length > 40)
      .map((it) => ({ line: it.line, what: it.text, why: '在网页附属文字之后，没有导入，请看是否有用' })),
  };
}

import type { SourceLine } from '../source/types.ts';
import { factsOf } from './facts.ts';
import { furnitureReason } from './furniture.ts';
import { isBracketed, isHistory } from './line-kinds.ts';
import { numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { recipientLines } from './recipients.ts';
import { isSalutation, isSpeaker } from './speech.ts';
import { squeeze } from './squeeze.ts';

const isTag = ({ text, table }: SourceLine): boolean =>
  !table &&
  [...squeeze(text)].length <= 40 &&
  !/[。！？；：，、]/u.test(text) &&
  !isBracketed(text) &&
  !isHistory(text);

/** Below a line the head goes on: a number or the bodies that the text is sent to stand within the next lines. */
export function isHeadLater(lines: readonly SourceLine[], at: number, title: string): boolean {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const it = lines[next];
    if (!it || it.table) return false;
    if (numbersOf(it.text, title).length > 0) return true;
    if (recipientLines(lines.slice(next)) > 0) return true;
    if (!isTag(it) && furnitureReason(it.text) === null && factsOf(it).length === 0) return false;
  }
  return false;
}

/** The beginning of a sentence that issues a text, cut behind its day: 《…》已经2007年12月12日. */
const issues = /^\s*《.+》/u;

/** An account's name, a time and place of an article: short lines between the title and a time or the rest of the head. */
export function isByline(lines: readonly SourceLine[], at: number, title: string): boolean {
  const it = lines[at];
  if (!it || !isTag(it)) return false;
  const timed = (line: SourceLine | undefined): boolean =>
    line !== undefined &&
    isTag(line) &&
    !issues.test(line.text) &&
    /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(?:\d{1,2}:\d{2}|$|[\p{Script=Han}]{2,6}$|发[表布]于)/u.test(
      line.text,
    );
  if (timed(it)) return true;
  if (isOrganisationLine(it.text) && isHeadLater(lines, at, title)) return true;
  return [lines[at + 1], lines[at + 2]].some(timed) || isHeadLater(lines, at, title);
}

/** Below the title of a speech: who speaks, with the office or right above the date or the 称呼. */
export function isSpeakerAt(lines: readonly SourceLine[], at: number): boolean {
  const it = lines[at];
  const next = lines[at + 1];
  if (!it || !isTag(it)) return false;
  return isSpeaker(it.text, true) || (next !== undefined && isSalutation(next.text));
}

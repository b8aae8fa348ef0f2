import type { SourceLine } from '../source/types.ts';
import { isDateLine, isPrintedDate } from './dates.ts';
import { leadsAway } from './explaining.ts';
import { factsOf } from './facts.ts';
import { furnitureReason } from './furniture.ts';
import { isLabelLine } from './label-lines.ts';
import { isBracketed, isHistory } from './line-kinds.ts';
import { numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { recipientLines } from './recipients.ts';
import { signatureKind } from './signature.ts';
import { isSalutation, isSpeaker } from './speech.ts';
import { squeeze } from './squeeze.ts';

const isTag = ({ text, table }: SourceLine): boolean =>
  !table &&
  [...squeeze(text)].length <= 40 &&
  (isLabelLine(text) || !/[。！？；：，、]|[,;:](?!\d)|《[^》]*$/u.test(text)) &&
  !isBracketed(text) &&
  !isHistory(text);

/** Below a line the head goes on: a number or the bodies that the text is sent to stand within the next lines. */
export function isHeadLater(lines: readonly SourceLine[], at: number, title: string): boolean {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const it = lines[next];
    if (!it || it.table) return false;
    if (numbersOf(it.text, title).length > 0) return true;
    if (recipientLines(lines.slice(next)) > 0) return true;
    const isFrame = leadsAway(it.text) || furnitureReason(it.text) !== null || factsOf(it).length > 0;
    if (!isTag(it) && !isFrame) return false;
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

/** Who made a text and when, as plans, reports and minutes print it below their title instead of a signature. */
export interface DatedBodies {
  /** What of which line is which field, in reading order. */
  parts: { field: 'issuers' | 'adoptedOn'; line: number; text: string }[];
  /** Lines that it takes. */
  length: number;
}

/** A day as a text prints it: in Chinese, without a zero before month and day, as sites put it there, and no time. */
const isOwnDay = (text: string): boolean => isPrintedDate(text) && !/年\s*[0０]|月\s*[0０]/u.test(text);

/** A line of bodies, of a day, or of both side by side, each part by itself; empty for another line. */
function datedParts({ line, text, table }: SourceLine): DatedBodies['parts'] {
  if (table) return [];
  const plain = text.trim();
  if (isOwnDay(plain)) return [{ field: 'adoptedOn', line, text: plain }];
  if (isOrganisationLine(plain)) return [{ field: 'issuers', line, text: plain }];
  const day = /[^\s年]{4}\s*年\s*[^\s月]{1,3}\s*月\s*[^\s日]{1,3}\s*日(?:印发?)?/u.exec(plain);
  if (!day) return [];
  const [before, after] = [plain.slice(0, day.index).trim(), plain.slice(day.index + day[0].length).trim()];
  if (!isOwnDay(day[0].replace(/印发?$/u, ''))) return [];
  const name = before || after;
  if ((before !== '' && after !== '') || !isOrganisationLine(name)) return [];
  const parts = [
    { field: 'issuers' as const, line, text: name },
    { field: 'adoptedOn' as const, line, text: day[0] },
  ];
  return before === '' ? parts.toReversed() : parts;
}

/** A text is signed further down: what stands below its title is of the page. */
const isSignedBelow = (lines: readonly SourceLine[], from: number): boolean =>
  lines.slice(from).some((it, index, rest) => {
    const kind = signatureKind(it);
    const next = rest[index + 1];
    return kind === 'both' || (kind === 'names' && next !== undefined && isDateLine(next.text));
  });

/** The bodies and the day below a title, side by side or on lines of their own; null where either is missing. */
export function datedBodiesAt(lines: readonly SourceLine[], at: number): DatedBodies | null {
  const parts: DatedBodies['parts'] = [];
  let length = 0;
  for (let it = lines[at]; it !== undefined && length < 12; it = lines[at + length]) {
    const found = datedParts(it);
    if (found.length === 0 || (found.length === 2 && length > 0)) break;
    if (
      found.some((part) => part.field === 'adoptedOn' && parts.some((other) => other.field === 'adoptedOn'))
    )
      break;
    parts.push(...found);
    length += 1;
    if (found.length === 2) break;
  }
  const whole = ['issuers', 'adoptedOn'].every((field) => parts.some((it) => it.field === field));
  return whole && !isSignedBelow(lines, at + length) ? { parts, length } : null;
}

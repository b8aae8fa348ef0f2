import type { SourceLine } from '../source/types.ts';
import { isDateLine } from './dates.ts';
import { isLetterhead } from './letterhead.ts';
import { isTitleLike } from './line-kinds.ts';
import { numberColumns, numbersOf, partTitle, titleWords } from './numbers-of.ts';
import { recipientLines } from './recipients.ts';
import { squeeze } from './squeeze.ts';
import { isTitlePart } from './title-part.ts';
import { joinTitle } from './title-words.ts';

/** Another whole document that begins within a file. */
export interface OtherDocument {
  line: number;
  title: string;
  number: string | undefined;
}

/** Lines that its letterhead may take, and its title. */
const mostFrame = 6;
const mostTitle = 5;
const kinds = '通知|意见|决定|公告|通告|通报|批复|复函|函|报告|请示|公示|命令|令|决议|通知书|倡议书';
const notice = new RegExp(`(?:${kinds})(?:[（(][^（）()]{1,14}[）)])?$`, 'u');
const namesKind = new RegExp(kinds, 'u');

const isNumber = ({ text }: SourceLine): boolean =>
  numbersOf(text, '令').length > 0 || numberColumns(text).length > 0;

/** A text that another one is made by, with its number or its day in brackets: an entry of a list and no title. */
const isGround = (text: string): boolean => /^\s*《[^》]+》\s*[（(].{4,80}[）)]\s*[；;。]?\s*$/u.test(text);

/**
 * The document that begins at a line: a title of the kinds that bodies issue, with two of what only a whole document has,
 * a number of its own, a letterhead (文件), the bodies that it is sent to. Null where none begins.
 */
export function otherDocumentAt(lines: readonly SourceLine[], at: number): OtherDocument | null {
  const first = lines[at];
  if (!first || first.table) return null;
  let next = at;
  let number: string | undefined;
  let letterhead = false;
  for (; next < at + mostFrame; next += 1) {
    const it = lines[next];
    if (!it || it.table) return null;
    if (isNumber(it)) number ??= it.text;
    else if (isLetterhead(it)) letterhead ||= /文\s*件$/u.test(it.text);
    else break;
  }
  if (next > at && number === undefined && !letterhead) return null;
  const near = lines.slice(next, next + mostTitle).map((it) => it.text);
  if (!namesKind.test(squeeze(near.join('')))) return null;
  for (let length = 1; length <= mostTitle; length += 1) {
    const part = lines[next + length - 1];
    const parted = part && !isGround(part.text) && partTitle(part.text);
    if (!part || !parted || !isTitlePart({ ...part, text: parted.title })) return null;
    if (parted.number) number ??= parted.aside;
    const title = joinTitle(titleWords(lines.slice(next, next + length)));
    if (!isTitleLike(title) || !notice.test(squeeze(title))) continue;
    let below = next + length;
    for (
      ;
      lines[below] && (isNumber(lines[below] as SourceLine) || isDateLine(lines[below]?.text ?? ''));
      below += 1
    )
      if (isNumber(lines[below] as SourceLine)) number ??= lines[below]?.text;
    const sent = recipientLines(lines.slice(below)) > 0;
    const marks = [number !== undefined, letterhead, sent].filter(Boolean).length;
    const named = /关于|转发|印发|批转/u.test(title);
    return marks > 1 || (marks === 1 && named) ? { line: first.line, title, number } : null;
  }
  return null;
}

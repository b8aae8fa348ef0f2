import { hardFurnitureReason } from '../policy/furniture.ts';
import { recipientLines } from '../policy/recipients.ts';
import { signatureKind } from '../policy/signature.ts';
import { squeeze } from '../policy/squeeze.ts';
import { isOfSite } from './above-area.ts';
import type { PageBlock } from './page-block.ts';

/** Most blocks of a letter that stands above what it sends, and of the title below it. */
const reach = 24;
/** The shortest sentence of one. */
const shortest = 8;

const asLine = ({ text, table }: PageBlock) => ({ line: 0, text, ...(table ? { table } : {}) });

const isDay = (it: PageBlock): boolean => /^(?:date|both)$/.test(signatureKind(asLine(it)) ?? '');

/**
 * Where the letter begins that sends or issues the main block and stands above it: the bodies that it is sent to, or its
 * sentence above a signature with a day; `first` where there is none. What leads through the site ends it.
 */
export function letterAbove(blocks: readonly PageBlock[], first: number): number {
  let [begin, signed, isLetter] = [first, false, false];
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const it = blocks[at] as PageBlock;
    if (it.furniture || hardFurnitureReason(it.text) !== null) break;
    const isSentence = /[。；]$/u.test(it.text.trim()) && squeeze(it.text).length >= shortest;
    const isSent = recipientLines(blocks.slice(at, at + 6).map(asLine)) > 0;
    const kind = signatureKind(asLine(it));
    if (!isSentence && !isSent && kind === null && isOfSite(it)) break;
    if (begin === first) signed ||= isDay(it);
    if (isSentence) begin = at;
    if (isSent && begin < first) [begin, isLetter] = [at, true];
  }
  return isLetter || signed ? begin : first;
}

/** A sentence that sends or issues a text, or speaks to those who receive it. */
const sends =
  /(?:印发|转发|批转|下发|公布|发布|颁布)(?:给|实施|施行|如下|[，,。])|你们|(?:通知|公告|通告|批复|函复)如下/u;

/** Words of a letter that stand above the text of a page and were not taken for a part of it. */
export const isOfLetter = (text: string): boolean => /[。：]$/u.test(text.trim()) && sends.test(text);

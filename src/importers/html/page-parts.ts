import { hardFurnitureReason } from '../policy/furniture.ts';
import { isHistory } from '../policy/line-kinds.ts';
import type { Dom } from './dom.ts';
import type { PageBlock } from './page-block.ts';

/** The shortest title or sentence that shows a text: what is shorter is the name of a column. */
export const shortest = 8;

/** Where a page prints the name of its site, it has a heading, too. */
export const nameOfSite = /(?:网站?|门户|平台|人民政府|联合会)$/u;

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The words of a line without the facts that a page prints behind them: 关于…的通知 时间：…. */
export const withoutFactsBehind = (text: string): string =>
  text.replace(/\s+\p{Script=Han}{2,6}[：:].*$/u, '');

/** A heading that may be the title of a text. */
export const isHeading = ({ level = 9, furniture, text }: PageBlock): boolean =>
  level <= 3 &&
  !furniture &&
  squeeze(text).length >= shortest &&
  !nameOfSite.test(squeeze(text)) &&
  !isHistory(text);

/** A sentence of a text. */
export const isSentence = ({ text, furniture }: PageBlock): boolean =>
  !furniture &&
  /[。；]$/u.test(text) &&
  squeeze(text).length >= shortest &&
  hardFurnitureReason(text) === null;

/** An element stands in another, or is it. */
export const contains = (around: Dom, it: Dom | null | undefined): boolean =>
  it === around || (it?.parentNode ? contains(around, it.parentNode) : false);

/** Which blocks stand in the smallest part of the page around a block where one of them is a sentence, or otherwise a text; null where only the whole page is one. */
export function partAround(
  blocks: readonly PageBlock[],
  at: number,
  counts: (it: PageBlock, place: number) => boolean,
  isText: (it: PageBlock) => boolean = isSentence,
): boolean[] | null {
  for (
    let part = blocks[at]?.element.parentNode;
    part && part.tagName?.toUpperCase() !== 'BODY';
    part = part.parentNode
  ) {
    const within = blocks.map((it, place) => counts(it, place) && contains(part, it.element));
    if (blocks.some((it, place) => within[place] && (isSentence(it) || isText(it)))) return within;
  }
  return null;
}

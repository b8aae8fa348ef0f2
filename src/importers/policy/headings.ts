import type { Marker } from '../../domain/policies/clause-markers.ts';
import { placeBlocks } from '../../domain/policies/clause-places.ts';
import type { Block } from '../../domain/policies/clauses.ts';
import { isClosingWords } from './broken-lines.ts';
import type { Placed } from './parts.ts';
import { isHistory } from './line-kinds.ts';
import { isAtMost } from './squeeze.ts';

/** The longest line that may be the end of the item above it. */
const longestEnd = 20;

/** A supplementary part that closes a text in articles and bears no number. */
const isClosingPart = (text: string): boolean => /^附\s*则$/u.test(text);
const isTitled = (marker: Marker): boolean => /^(?:part|chapter|division)$/.test(marker.kind);

/** `1 市第三人民医院 听力`: the row of a table that a PDF prints has gaps between its words, as no title has. */
const isRowOfTable = ({ form }: Marker, words: string): boolean =>
  form === 'decimal1' && /\p{Script=Han}[ \t\u3000]+[\p{Script=Han}\d]/u.test(words);

/** The cell of a table below that of its label, one a line: —, ＞80%, 200万. */
const isValue = (text: string): boolean =>
  /^(?:[-—－/／]{1,3}|[＞>≥＜<≤约达]?[\d.,，]{1,12}\s*(?:[%％‰]|[万亿]?[元人个名户次件项]?)(?:以[上下内])?)$/u.test(
    text.trim(),
  );

/** Words without a sentence: what a title line holds after its number. One short sentence over a text will do. */
function isTitleText(text: string, titled: boolean, overText: boolean): boolean {
  const words = text.replace(/\s+/gu, '').replace(titled ? /[：:]$/u : /$/u, '');
  if (!isAtMost(words, 60) || /[。；！？;!?]./u.test(words)) return false;
  if (/[，、：；！？,;:!?]$|[—–]{1,2}$|“[^”]*$/u.test(words)) return false;
  return !words.endsWith('。') || (isAtMost(words, 30) && overText);
}

const ownLevel = ({ level, text }: Placed): number | undefined => {
  const plausible =
    level !== undefined && [...text].length <= 60 && !/[。；]$/u.test(text) && !isHistory(text);
  return plausible ? level : isClosingPart(text) ? 1 : undefined;
};

/** The paragraphs as the clause tree reads them, with their index; lines of the frame are none. */
function blocksOf(placed: readonly Placed[]): { block: Block; at: number }[] {
  let attachment = 0;
  return placed.flatMap((it, at) => {
    if (it.role === 'attachment') attachment += 1;
    if (it.role !== 'text') return [];
    const level = ownLevel(it);
    const kind = it.table ? 'table' : level === undefined ? 'paragraph' : 'heading';
    return [
      {
        at,
        block: { kind, text: it.text, attachment, ...(level === undefined ? {} : { depth: level + 1 }) },
      },
    ];
  });
}

/**
 * Depths of the headings in an MDX body, 2 for the outermost, null for a paragraph: titles of their own line, by the
 * file's outline or by their number and what stands below it (GB/T 9704). What stands in what, the use of the numbers
 * says, so the outline has no gaps.
 */
export function headingDepths(placed: readonly Placed[]): (number | null)[] {
  const blocks = blocksOf(placed);
  const places = placeBlocks(blocks.map((it) => it.block));
  const depths: (number | null)[] = placed.map(() => null);
  const depthOf = (index: number | null | undefined): number => {
    for (let it = index; it !== null && it !== undefined; it = places[it]?.parent) {
      const depth = depths[blocks[it]?.at ?? -1];
      if (typeof depth === 'number') return depth;
    }
    return 1;
  };
  const isHeading = (index: number): boolean => {
    const { block, at } = blocks[index] as (typeof blocks)[number];
    const marker = places[index]?.marker;
    if (block.kind === 'heading') return true;
    if (!marker || block.kind === 'table') return false;
    const after = blocks[index + 1];
    const follows = after?.at === at + 1 && after.block.kind !== 'table' ? places[index + 1] : undefined;
    const words = block.text.slice(marker.text.length);
    const titled = isTitled(marker) && !(marker.form === '一、' && isInArticle(index));
    const byWord = titled && marker.text.startsWith('第');
    if (words.trim() === '' && !byWord) return false;
    if (!byWord && (placed[at]?.lines.length ?? 0) > 1 && !placed[at]?.wrapped) return false;
    if (isRowOfTable(marker, words)) return false;
    const overText = marker.kind !== 'article' && follows !== undefined && standsOver(index, words);
    if (!isTitleText(words, titled, overText)) return false;
    if (words.trim().endsWith('。') && !isSentenceTitle(index)) return false;
    if (titled) return true;
    const before = blocks[index - 1]?.at === at - 1 ? places[index - 1]?.marker : undefined;
    const alike = marker.kind === 'decimal' ? before?.form === marker.form : before?.kind === marker.kind;
    const inRow = alike && depths[at - 1] === null;
    if (marker.kind === 'point' || (marker.weak && marker.kind !== 'decimal' && !isOfTitles(index)))
      return false;
    return hasContent(index) && !inRow && !isBrokenItem(index);
  };
  /** Text stands below it, or the numbers of what it names: a sentence that leads over to a list (有下列行为之一的…) does not. */
  const standsOver = (index: number, words: string): boolean => {
    const next = places[index + 1];
    return !next?.marker || (next.parent === index && !/下列|以下|如下|之一/u.test(words));
  };
  const beside = (index: number): number[] => {
    const { parent, marker } = places[index] as (typeof places)[number];
    return places.flatMap((it, at) => (it.marker?.form === marker?.form && it.parent === parent ? [at] : []));
  };
  /** Ⅰ、 甲、 and 【一】 bear titles where one of those beside them stands over numbers; (a) and 1) never do. */
  const isOfTitles = (index: number): boolean =>
    /^(?:roman|stem|section)$/.test(places[index]?.marker?.kind ?? '') &&
    beside(index).some((it) => places[it + 1]?.marker !== null && places[it + 1]?.parent === it);
  /** A sentence is a title where the numbers beside it stand over text, but for the last: one that closes a list is none. */
  const isSentenceTitle = (index: number): boolean => {
    const row = beside(index);
    const others = index === row.at(-1) ? row : row.slice(0, -1);
    return row.length > 1 && others.every(hasContent);
  };
  const hasContent = (index: number): boolean => {
    const after = blocks[index + 1];
    const next = places[index + 1];
    if (after?.at !== (blocks[index]?.at ?? 0) + 1 || !next) return false;
    return next.marker
      ? next.parent === index
      : !isClosingWords(after.block.text) && !isValue(after.block.text);
  };
  /** The one short line below it ends its sentence, as items beside it end theirs in their own line. */
  const isBrokenItem = (index: number): boolean => {
    const below = blocks[index + 1];
    if (!below || !isAtMost(below.block.text, longestEnd) || places[index + 2]?.parent === index)
      return false;
    return beside(index).some((at) => !hasContent(at) && /[。；]$/u.test(blocks[at]?.block.text ?? ''));
  };
  const isInArticle = (index: number): boolean => {
    for (let it = places[index]?.parent; it !== null && it !== undefined; it = places[it]?.parent)
      if (places[it]?.marker?.kind === 'article') return true;
    return false;
  };
  blocks.forEach(({ at }, index) => {
    if (isHeading(index)) depths[at] = Math.min(depthOf(places[index]?.parent) + 1, 5);
  });
  return depths;
}

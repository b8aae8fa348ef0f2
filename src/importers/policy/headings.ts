import { parseMarker, type MarkerKind } from '../../domain/policies/clause-markers.ts';
import type { Placed } from './parts.ts';

const ranks: Record<MarkerKind, number> = {
  chapter: 1,
  article: 2,
  section: 3,
  item: 4,
  subitem: 5,
  point: 6,
};

const isPart = (text: string): boolean => /^第[一二三四五六七八九十百]+节\s*\S{0,30}$/u.test(text);

/** Words without a sentence: what a title line holds after its number. One short sentence over a text will do. */
function isTitleText(text: string, kind: MarkerKind, next: Placed | undefined): boolean {
  const words = text.replace(/\s+/gu, '').replace(kind === 'chapter' ? /[：:]$/u : /$/u, '');
  if (words === '' || [...words].length > 60 || /[。；！？;!?]./u.test(words)) return false;
  if (/[，、：；！？,;:!?]$/u.test(words)) return false;
  const followed = next?.role === 'text' && !next.table && parseMarker(next.text) === null;
  return !words.endsWith('。') || ([...words].length <= 30 && followed);
}

/** Rank of a numbered title line of its own, null for a paragraph. Rule: GB/T 9704 numbering, and what stands below it. */
function rankOfTitle(
  it: Placed,
  before: Placed | undefined,
  next: Placed | undefined,
  last: boolean,
): number | null {
  if (it.role !== 'text' || it.table) return null;
  if (isPart(it.text)) return 1.5;
  const marker = parseMarker(it.text);
  if (!marker || marker.kind === 'point') return null;
  if (!isTitleText(it.text.slice(marker.text.length), marker.kind, next)) return null;
  if (marker.kind === 'chapter') return ranks.chapter;
  const sibling = (other: Placed | undefined): boolean =>
    other !== undefined && parseMarker(other.text)?.kind === marker.kind;
  const nextMarker = next && parseMarker(next.text);
  const hasContent = next?.role === 'text' && (!nextMarker || ranks[nextMarker.kind] > ranks[marker.kind]);
  return hasContent && !(sibling(before) && !last) ? ranks[marker.kind] : null;
}

/**
 * Depths of the headings in an MDX body, 2 for the outermost, null for a paragraph. A depth is never more than one
 * below the one above it, so that the outline has no gaps.
 */
export function headingDepths(placed: readonly Placed[]): (number | null)[] {
  let open: number[] = [];
  let lastWasHeading = false;
  return placed.map((it, index) => {
    if (it.role === 'attachment') open = [];
    const rank = rankOfTitle(it, placed[index - 1], placed[index + 1], lastWasHeading);
    lastWasHeading = rank !== null;
    if (rank === null) return null;
    open = [...open.filter((above) => above < rank), rank];
    return Math.min(open.length + 1, 5);
  });
}

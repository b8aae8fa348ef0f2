import { parseMarker, type Marker, type MarkerKind } from './clause-markers.ts';
import type { Block } from './clause.ts';

const usualRanks: Partial<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  roman: 2.2,
  decimal: 2.6,
  article: 3,
  section: 4,
  item: 5,
  subitem: 6,
  point: 7,
};

/** Usual depth of a form, for where the text does not show it; Infinity where it has none (甲、 a.). */
export function usualRank({ kind, form }: Marker): number {
  if (form === '一、') return 2.5;
  if (form === '分编') return 0.5;
  return usualRanks[kind] ?? Infinity;
}

/** The same for a list that begins: Ⅰ、 and 1.1 stand below whatever is open. */
export const rankOfFirst = (marker: Marker): number =>
  marker.kind === 'roman' || (marker.kind === 'decimal' && marker.path.length > 1)
    ? Infinity
    : usualRank(marker);

/** 4.2 stands above 4.2.1, and 4． above 4.1. */
export const isPrefix = (host: Marker | null, { kind, path }: Marker): boolean =>
  host !== null &&
  kind === 'decimal' &&
  path.length === host.path.length + 1 &&
  (host.kind === 'decimal' || (host.form === '1．' && path.length === 2)) &&
  host.path.every((it, at) => it === path[at]);

/** The later number is greater: 五 after 三. */
export function isGreater(after: Marker, before: Marker): boolean {
  const at = after.path.findIndex((it, index) => it !== before.path[index]);
  return at >= 0 && (after.path[at] as number) > (before.path[at] ?? 0);
}

/** Words that stand over a list: they end with a colon, or as a title does. */
export const introduces = ({ kind, text }: Block): boolean =>
  kind !== 'heading' && !/[。；！？]$/u.test(text);

/** 附件：1．… (附件说明, GB/T 9704-2012, 7.3.4): it stands below the text and belongs to none of its chapters. */
export const isAttachmentNote = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && /^附\s*件\s*[：:]/u.test(text);

/** Blocks that begin with 2, 3 … below 附件：1．… They list attachments and are no items of the text. */
export function listedAttachments(blocks: readonly Block[]): Set<number> {
  const listed = new Set<number>();
  let last: number | null = null;
  blocks.forEach((block, index) => {
    const marker = last !== null && block.kind === 'paragraph' ? parseMarker(block.text) : null;
    if (isAttachmentNote(block)) last = parseMarker(block.text.replace(/^[^：:]*[：:]\s*/u, ''))?.number ?? 0;
    else if (last !== null && marker?.form === '1．' && marker.number === last + 1) {
      last = marker.number;
      listed.add(index);
    } else last = null;
  });
  return listed;
}

import { citeAgain, citeAttachment, citeUnnumbered, citeWithin } from './citations.ts';
import { IdMaker } from './id-maker.ts';
import type { Block, Clause, ClauseKind, ClauseRule } from './clause.ts';
import type { Marker } from './clause-markers.ts';
import { placeBlocks } from './clause-places.ts';
import { isPrefix } from './clause-ranks.ts';
import { firstClauseIds } from './first-clause-ids.ts';

export type { Block, Clause, ClauseKind, ClauseRule } from './clause.ts';

/** 一、 below an article is an item (项) of it; a paragraph that begins with —— is told apart. */
function kindOf(block: Block, marker: Marker | null, above: readonly Clause[]): ClauseKind {
  if (marker?.form === '一、' && above.some((it) => it.kind === 'article')) return 'item';
  if (marker) return marker.kind;
  return block.kind === 'paragraph' && /^[—–-]{2}|^—/.test(block.text) ? 'dash' : block.kind;
}

/** 2; 第二条之一 2-1; of 4.2.1 below 4.2 only the last. */
const printedNumber = (marker: Marker, parent: Clause | undefined): string =>
  String(isPrefix(parent?.number ?? null, marker) ? marker.number : marker.path.join('-'));

/**
 * The words before a clause's own: those of what it stands in (`above`, outermost first). 4.2.1 names 4 and 4.2 itself,
 * so it is cited below what they stand in.
 */
function citedAbove(marker: Marker | null, above: readonly Clause[], attachment: number): string {
  let at = above.length - 1;
  for (let it = marker; it && at >= 0 && isPrefix(above[at]?.number ?? null, it); at -= 1)
    it = above[at]?.number ?? null;
  return above[at]?.citation ?? (attachment ? citeWithin(citeAttachment(attachment)) : '');
}

/**
 * Gives every block its place in the clause tree, in reading order, one clause a block.
 *
 * Rule of the ids: ARCHITECTURE.md, "Clause ids". What stands in what, and with it the citation, is always read by the
 * use of the numbers; a text of rule 1 keeps the ids that it was published with.
 */
export function clausesOf(blocks: readonly Block[], rule: ClauseRule): Clause[] {
  const kept = rule !== 2 ? firstClauseIds(blocks) : undefined;
  const ids = new IdMaker();
  const cited = new Map<string, number>();
  const lines: Clause[][] = [];
  const own: string[] = [];
  placeBlocks(blocks).forEach(({ marker, passed, parent: at }, index) => {
    const block = blocks[index] as Block;
    const { attachment, text } = block;
    const above = at === null ? [] : (lines[at] ?? []);
    const parent = above.at(-1);
    const kind = kindOf(block, marker, above);
    const prefix = at !== null ? `${own[at] ?? ''}-` : attachment ? `a${attachment}-` : '';
    const { id, count } = ids.next(prefix, kind, marker ? printedNumber(marker, parent) : '');
    own[index] = id;
    const words = marker
      ? marker.text.replace(/\s/gu, '')
      : citeUnnumbered(kind === 'heading' ? kind : 'paragraph', count);
    const citation = `${citedAbove(marker, above, attachment)}${words}`;
    const time = (cited.get(citation) ?? 0) + 1;
    cited.set(citation, time);
    const clause: Clause = {
      id: kept?.[index] ?? id,
      kind,
      ancestors: above.map((it) => it.id),
      attachment,
      marker: marker?.text ?? '',
      number: marker,
      passed: passed?.text ?? '',
      text,
      heading: block.kind === 'heading',
      citation: time === 1 ? citation : citeAgain(citation, time),
    };
    lines.push([...above, clause]);
  });
  return lines.map((it) => it.at(-1) as Clause);
}

import type { Policy } from '../../schemas/policy.ts';
import { citeAgain, citeCounted, citedAbove } from './citations.ts';
import { IdMaker } from './id-maker.ts';
import type { Marker, MarkerKind } from './clause-markers.ts';
import { placeBlocks } from './clause-places.ts';
import { isPrefix } from './clause-ranks.ts';
import { firstClauseIds } from './first-clause-ids.ts';

/** A block of a policy text as its MDX holds it, in reading order. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'table';
  /** Depth of a heading in the MDX (2 = chapter level). */
  depth?: number;
  text: string;
  /** 0 for the text itself, 1, 2 … for its attached texts (附件). */
  attachment: number;
}

/** Chapter 一、, section （一）, item 1．…, a heading without a number, a paragraph, a paragraph that begins with ——. */
export type ClauseKind = MarkerKind | 'heading' | 'paragraph' | 'dash' | 'list' | 'table';

/** One addressable piece of a policy text (条款). */
export interface Clause {
  /** Stable: built from the numbering that the text prints, e.g. `c3-s6`, `c2-p8`, `a1-c4-n2`. */
  id: string;
  kind: ClauseKind;
  /** Ids of what it stands in, outermost first. */
  ancestors: string[];
  attachment: number;
  /** The printed number, e.g. 三、 or （六）; empty where there is none. */
  marker: string;
  /** The same as it was read; null where there is none. */
  number: Marker | null;
  /** What it begins with and what looks like a number, but is none of this text: 三、 of 三、四级残疾人. */
  passed: string;
  /** The whole text with its marker. */
  text: string;
  /** A line of its own over what follows, against a numbered paragraph (run-in). */
  heading: boolean;
  /** How one cites it, e.g. 三、（六）第 2 段. No two clauses of a text are cited alike. */
  citation: string;
}

/** Rule of the ids of a text: 2, or 1 (also where none is stated) for what was published before rule 2. */
export type ClauseRule = Policy['clauseRule'];

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
    const words = marker ? marker.text.replace(/\s/gu, '') : citeCounted(kind, count);
    const citation = `${citedAbove({ number: marker, attachment }, above)}${words}`;
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

import { parseMarker, type MarkerKind } from './clause-markers.ts';
import { citeAttachment, citeUnnumbered, citeWithin } from './citations.ts';

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
  /** The whole text with its marker. */
  text: string;
  /** A line of its own over what follows, against a numbered paragraph (run-in). */
  heading: boolean;
  /** How one cites it, e.g. 三、（六）第 2 段. */
  citation: string;
}

const ranks: Record<MarkerKind | 'heading', number> = {
  chapter: 1,
  article: 2,
  heading: 2,
  section: 3,
  item: 4,
  subitem: 5,
  point: 6,
};

const letters: Record<ClauseKind, string> = {
  chapter: 'c',
  article: 'art',
  section: 's',
  item: 'n',
  subitem: 'm',
  point: 'r',
  heading: 'h',
  paragraph: 'p',
  dash: 'p',
  list: 'p',
  table: 'p',
};

interface Open {
  clause: Clause;
  rank: number;
}

const rankOf = (block: Block): number | null => {
  const marker = block.kind === 'heading' || block.kind === 'paragraph' ? parseMarker(block.text) : null;
  if (marker) return ranks[marker.kind];
  return block.kind === 'heading' ? (block.depth ?? 2) - 0.5 : null;
};

/** The rank of the next numbered block or heading of the same part, Infinity-free: null where there is none. */
function nextRank(blocks: readonly Block[], from: number): number | null {
  for (const block of blocks.slice(from + 1)) {
    if (block.attachment !== blocks[from]?.attachment) return null;
    const rank = rankOf(block);
    if (rank !== null) return rank;
  }
  return null;
}

/**
 * Gives every block its place in the clause tree, in reading order, one clause a block.
 *
 * Rule of the ids: ARCHITECTURE.md, "Clause ids". A paragraph without a number belongs to the heading above it;
 * after a numbered paragraph it belongs to that one only while the same list goes on, so that a paragraph which
 * closes a text or a chapter is not part of its last item. An article (条) keeps all its paragraphs (款).
 */
export function clausesOf(blocks: readonly Block[]): Clause[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  let open: Open[] = [];
  let part = 0;

  const idFor = (kind: ClauseKind, number: number | null, parent: Clause | undefined): string => {
    const base = `${parent ? `${parent.id}-` : part ? `a${part}-` : ''}${letters[kind]}`;
    const count = (counts.get(base) ?? 0) + 1;
    if (number === null) counts.set(base, count);
    const wanted = `${base}${number ?? count}`;
    let id = wanted;
    for (let again = 2; taken.has(id); again += 1) id = `${wanted}x${again}`;
    taken.add(id);
    return id;
  };

  return blocks.map((block, index) => {
    if (block.attachment !== part) {
      part = block.attachment;
      open = [];
    }
    const marker = block.kind === 'heading' || block.kind === 'paragraph' ? parseMarker(block.text) : null;
    const rank = rankOf(block);
    if (rank !== null) {
      while (open.length > 0 && (open.at(-1) as Open).rank >= rank) open.pop();
    } else {
      const next = nextRank(blocks, index);
      while (
        open.length > 0 &&
        !(open.at(-1) as Open).clause.heading &&
        (open.at(-1) as Open).clause.kind !== 'article' &&
        (next === null || next < (open.at(-1) as Open).rank)
      )
        open.pop();
    }
    const parent = open.at(-1)?.clause;
    const kind: ClauseKind =
      marker?.kind ?? (block.kind === 'paragraph' && /^[—–-]{2}|^—/.test(block.text) ? 'dash' : block.kind);
    const id = idFor(kind, marker?.number ?? null, parent);
    const clause: Clause = {
      id,
      kind,
      ancestors: open.map((it) => it.clause.id),
      attachment: part,
      marker: marker?.text ?? '',
      text: block.text,
      heading: block.kind === 'heading',
      citation: cite(kind, marker?.text ?? '', id, parent, part),
    };
    if (rank !== null) open.push({ clause, rank });
    return clause;
  });
}

function cite(
  kind: ClauseKind,
  marker: string,
  id: string,
  parent: Clause | undefined,
  part: number,
): string {
  const before = parent?.citation ?? (part ? citeWithin(citeAttachment(part)) : '');
  if (marker) return `${before}${marker.replace(/\s/g, '')}`;
  const nth = /(\d+)(?:x\d+)?$/.exec(id)?.[1] ?? '1';
  return `${before}${citeUnnumbered(kind === 'heading' ? kind : 'paragraph', nth)}`;
}

import { parseChineseNumber } from '../values/chinese-number.ts';
import { IdMaker } from './id-maker.ts';
import type { Block } from './clause.ts';

type Kind = 'chapter' | 'article' | 'section' | 'item' | 'subitem' | 'point';

const numeral = '[〇○零一二三四五六七八九十百]+';
const patterns: [Kind, RegExp][] = [
  ['chapter', new RegExp(`^第(${numeral})[章编]`, 'u')],
  ['chapter', new RegExp(`^(${numeral})、`, 'u')],
  ['article', new RegExp(`^第(${numeral})条`, 'u')],
  ['section', new RegExp(`^[（(]\\s*(${numeral})\\s*[）)]`, 'u')],
  ['item', /^([0-9０-９]{1,3})(?:[．、]|\.(?![0-9０-９]))/u],
  ['subitem', /^[（(]\s*([0-9０-９]{1,3})\s*[）)]/u],
  ['point', /^([①-⑳])/u],
];

const ranks: Record<Kind, number> = { chapter: 1, article: 2, section: 3, item: 4, subitem: 5, point: 6 };

interface Node {
  id: string;
  rank: number;
  /** A heading or an article: it keeps the paragraphs below it. */
  keeps: boolean;
}

function readNumber({ kind, text }: Block): { kind: Kind; number: number } | null {
  if (kind !== 'heading' && kind !== 'paragraph') return null;
  for (const [of, pattern] of patterns) {
    const printed = pattern.exec(text)?.[1];
    const number = printed ? parseChineseNumber(printed) : null;
    if (number !== null) return { kind: of, number };
  }
  return null;
}

/**
 * The ids of a text of the first rule: the rank of a number is the rank of its look. Texts that were published with
 * these ids keep them, so this rule never changes; `clausesOf` has the rule of new texts.
 */
export function firstClauseIds(blocks: readonly Block[]): string[] {
  const numbers = blocks.map(readNumber);
  const rankOf = (index: number): number | null => {
    const { kind, depth = 2 } = blocks[index] as Block;
    const number = numbers[index];
    return number ? ranks[number.kind] : kind === 'heading' ? depth - 0.5 : null;
  };
  const nextRanks: (number | null)[] = [];
  let coming: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (blocks[index]?.attachment !== blocks[index + 1]?.attachment) coming = null;
    nextRanks[index] = coming;
    coming = rankOf(index) ?? coming;
  }
  const ids = new IdMaker();
  const open: Node[] = [];
  let part = 0;
  return blocks.map((block, index) => {
    if (block.attachment !== part) {
      part = block.attachment;
      open.length = 0;
    }
    const number = numbers[index];
    const rank = rankOf(index);
    const next = nextRanks[index] ?? null;
    const closes = (it: Node): boolean =>
      rank === null ? !it.keeps && (next === null || next < it.rank) : it.rank >= rank;
    for (let it = open.at(-1); it && closes(it); it = open.at(-1)) open.pop();
    const above = open.at(-1);
    const prefix = above ? `${above.id}-` : part ? `a${part}-` : '';
    const { id } = ids.next(prefix, number?.kind ?? block.kind, number ? String(number.number) : '');
    if (rank !== null) open.push({ id, rank, keeps: block.kind === 'heading' || number?.kind === 'article' });
    return id;
  });
}

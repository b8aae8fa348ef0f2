import { parseChineseNumber } from '../values/chinese-number.ts';

/** Kinds of printed numbers, outermost first: 一、(or 第一章) 第一条 （一） 1． （1） ① */
export type MarkerKind = 'chapter' | 'article' | 'section' | 'item' | 'subitem' | 'point';

/** A printed number at the start of a paragraph. */
export interface Marker {
  kind: MarkerKind;
  number: number;
  /** As printed, e.g. `（六）`. */
  text: string;
}

const numeral = '[〇○零一二三四五六七八九十百]+';
const patterns: [MarkerKind, RegExp][] = [
  ['chapter', new RegExp(`^第(${numeral})[章编]`, 'u')],
  ['chapter', new RegExp(`^(${numeral})、`, 'u')],
  ['article', new RegExp(`^第(${numeral})条`, 'u')],
  ['section', new RegExp(`^[（(]\\s*(${numeral})\\s*[）)]`, 'u')],
  ['item', /^([0-9０-９]{1,3})(?:[．、]|\.(?![0-9０-９]))/u],
  ['subitem', /^[（(]\s*([0-9０-９]{1,3})\s*[）)]/u],
  ['point', /^([①-⑳])/u],
];

/** Reads the number that a paragraph begins with; null where it begins with words. */
export function parseMarker(text: string): Marker | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    const number = match?.[1] ? parseChineseNumber(match[1]) : null;
    if (match && number !== null) return { kind, number, text: match[0] };
  }
  return null;
}

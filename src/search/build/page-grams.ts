import { ByteWriter } from '../bytes.ts';
import { fold } from '../fold.ts';
import { gramsToFind, wholeGram, type Gram } from '../grams.ts';
import { edge, overlap } from '../store.ts';
import { addressNames } from '../terms.ts';
import type { ExtractedPage } from './extract.ts';
import type { Numbering } from './numbering.ts';

const joined = (names: readonly string[]): string => edge + [...new Set(names.map(fold))].join(edge) + edge;
const wholeNames = (names: readonly string[]): Gram[] => [...new Set(names.map((it) => wholeGram(fold(it))))];

/** Signs beside a word among which are those that a string over its edge may have, spaces left out. */
const beside = [24, 200];

/** The words of no passage, each with what stands around it, so that a string over its edges is found too. */
function asideOf({ whole, aside }: ExtractedPage): string {
  const folded = (size: (most: number) => string): string => {
    for (const most of beside) {
      const made = fold(size(most));
      if (made.length > overlap) return made;
    }
    return fold(size(beside.at(-1) ?? 0));
  };
  const around = aside.map(([from, to]) => {
    const before = folded((most) => whole.slice(Math.max(0, from - most), from)).slice(-overlap);
    const behind = folded((most) => whole.slice(to, to + most)).slice(0, overlap);
    return before + fold(whole.slice(from, to)) + behind;
  });
  return around.join(edge);
}

/** Texts whose grams are the passages of a page: title, names, words beside the text, then its passages, each with the beginning of what follows. */
function passageTexts(page: ExtractedPage): string[] {
  const texts = page.passages.map((it) => fold(it.text));
  const following = texts.map((_, index) => {
    let next = '';
    for (let at = index + 1; at < texts.length && next.length < overlap; at += 1) next += texts[at] ?? '';
    return next.slice(0, overlap);
  });
  return [
    joined([page.title]),
    joined([...page.names, ...(page.placeNames ?? [])]),
    asideOf(page),
    ...texts.map((it, index) => it + (following[index] ?? '')),
    ...(page.answers ?? []).map((it) => joined([it])),
  ];
}

/**
 * Where a page is found, as `Postings` reads it: of each of its passages the numbers of its grams.
 * @param grams numbers what it finds, as signed integers, which a map holds without a box for each
 */
export function pageGrams(page: ExtractedPage, grams: Numbering<Gram>): Uint8Array {
  const addresses = page.list ? [] : addressNames(page.url);
  const named = [
    wholeNames([page.title]),
    wholeNames([...page.names, ...page.rows.map((it) => it.name), ...addresses]),
  ];
  const out = new ByteWriter();
  const texts = passageTexts(page);
  out.number(texts.length);
  for (const [index, text] of texts.entries()) {
    const its = [...gramsToFind(text), ...(named[index] ?? [])];
    out.number(its.length);
    for (const gram of its) out.number(grams.numberOf(gram | 0));
  }
  return out.bytes();
}

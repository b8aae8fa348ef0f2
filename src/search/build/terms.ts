import { fold } from '../fold.ts';
import type { ExtractedPage } from './extract.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const most = 8;
const han = /^\p{Script=Han}+$/u;

/** The words of a text by ICU's dictionary, in runs that no mark, particle or function word breaks. */
function runsOf(text: string, particles: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const { segment } of segmenter.segment(text)) {
    if (han.test(segment) && !particles.has(segment)) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs.filter((it) => it.length > 0);
}

function* compounds(run: readonly string[], unfinished: ReadonlySet<string>): Generator<string> {
  for (let from = 0; from < run.length; from += 1) {
    let word = '';
    for (let to = from; to < Math.min(run.length, from + 4); to += 1) {
      word += run[to] ?? '';
      if (word.length > most) break;
      if (word.length >= 2 && !unfinished.has(run[to] ?? '')) yield word;
    }
  }
}

/** Times that signs must stand together which the dictionary takes for words of one sign each: 残联, but not 钱花. */
const leastOfSigns = 40;

/** Words that terms are not made of. */
interface Empty {
  /** No term begins or ends with them. */
  particles: readonly string[];
  /** No compound begins or ends with those of two signs and more, and none is a term. */
  functionWords: readonly string[];
  /** Words after which a term goes on. */
  unfinished: readonly string[];
}

/**
 * The terms that texts use, with the number of passages each stands in: words of the dictionary, and words that stand
 * together again and again (残疾 + 人 + 证).
 */
export function termsInTexts(
  pages: readonly ExtractedPage[],
  { particles, functionWords, unfinished }: Empty,
  least = 3,
): Map<string, number> {
  const counts = new Map<string, number>();
  const words = new Set<string>();
  const goesOn = new Set(unfinished);
  const parts = new Set([...particles, ...functionWords.filter((it) => it.length > 1)]);
  for (const page of pages) {
    if (page.list) continue;
    for (const text of [page.title, ...page.passages.map((it) => it.text)]) {
      const seen = new Set<string>();
      for (const run of runsOf(fold(text), parts)) {
        for (const word of run) if (word.length >= 2) words.add(word);
        for (const it of compounds(run, goesOn)) seen.add(it);
      }
      for (const it of seen) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
  }
  const long = functionWords.filter((it) => it.length > 1);
  const edges = [...particles, ...long];
  const isTerm = (term: string, count: number): boolean => {
    if (long.includes(term) || particles.some((it) => term.startsWith(it) || term.endsWith(it))) return false;
    if (words.has(term)) return true;
    const made = term.length > 2 || count >= leastOfSigns;
    return made && count >= least && !edges.some((it) => term.startsWith(it) || term.endsWith(it));
  };
  return new Map([...counts].filter(([term, count]) => isTerm(term, count)));
}

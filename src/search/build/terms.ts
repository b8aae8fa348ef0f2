import { fold } from '../fold.ts';
import type { ExtractedPage } from './extract.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const most = 8;
const han = /^\p{Script=Han}+$/u;

/** The words of a text by ICU's dictionary, in runs that no mark or function word breaks. */
function runsOf(text: string, functionWords: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const { segment } of segmenter.segment(text)) {
    if (han.test(segment) && !functionWords.has(segment)) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs.filter((it) => it.length > 0);
}

function* compounds(run: readonly string[]): Generator<string> {
  for (let from = 0; from < run.length; from += 1) {
    let word = '';
    for (let to = from; to < Math.min(run.length, from + 4); to += 1) {
      word += run[to] ?? '';
      if (word.length > most) break;
      if (word.length >= 2) yield word;
    }
  }
}

/**
 * The terms that texts use, with the number of passages each stands in: words of the dictionary, and words that stand
 * together again and again (残疾 + 人 + 证). A compound counts where it is not nearly always a part of a longer one.
 */
export function termsOf(
  pages: readonly ExtractedPage[],
  functionWords: readonly string[],
  least = 3,
): Map<string, number> {
  const counts = new Map<string, number>();
  const words = new Set<string>();
  const stops = new Set(functionWords);
  for (const page of pages) {
    if (page.list) continue;
    for (const text of [page.title, ...page.passages.map((it) => it.text)]) {
      const seen = new Set<string>();
      for (const run of runsOf(fold(text), stops)) {
        for (const word of run) if (word.length >= 2) words.add(word);
        for (const it of compounds(run)) seen.add(it);
      }
      for (const it of seen) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
  }
  const said = (term: string): boolean =>
    ![...stops].some((it) => term.startsWith(it) || term.endsWith(it)) || (counts.get(term) ?? 0) >= 20;
  return new Map([...counts].filter(([term, count]) => (words.has(term) || count >= least) && said(term)));
}

import type { Remark } from '../source/types.ts';

/** What a field may be: its value, where it was read, how much speaks for it, and why. */
export interface Candidate<Value> {
  value: Value;
  lines: number[];
  /** 5: the text itself, where the standard puts it; 4: stated by the page; 3 and less: derived. */
  score: number;
  why: string;
  /** Told where another value was taken, however little speaks for it. */
  told?: true;
}

/** At this score and above two different values are a contradiction that a person has to look at. */
const certain = 4;

/** The candidate with the highest score, of two with the same the first. */
export const best = <Value>(candidates: readonly Candidate<Value>[]): Candidate<Value> | undefined =>
  candidates.toSorted((a, b) => b.score - a.score)[0];

/** Candidates that are as certain and say something else than the one that was taken. */
export function contradictions<Value>(
  name: string,
  taken: Candidate<Value> | undefined,
  candidates: readonly Candidate<Value>[],
  words: (value: Value) => string,
  agree: (value: Value, taken: Value) => boolean,
): Remark[] {
  if (!taken) return [];
  const others = candidates.filter(
    (it) => (it.score >= certain || it.told) && it !== taken && !agree(it.value, taken.value),
  );
  const different = [...Map.groupBy(others, (it) => words(it.value)).values()].flatMap((it) => it[0] ?? []);
  return different.map((it) => ({
    line: it.lines[0] ?? 0,
    what: words(it.value),
    why: `${name}和别处不一样：${it.why}，而${taken.why}是“${words(taken.value)}”，按后者填，请核对`,
  }));
}

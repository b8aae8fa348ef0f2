import { holds } from './excerpt.ts';
import { ranked } from './rank.ts';
import { isAsked, scoreLiteral, type Scored } from './score.ts';
import type { SearchStore } from './store.ts';
import { variantsOf } from './terms.ts';

/** Pages with a whole query in one of its ways to write it, and those of which a known question has it as it was typed. */
export async function literal(
  store: SearchStore,
  query: string,
): Promise<{ scores: Map<number, number>; forms: string[]; asked: number[] }> {
  const scores = new Map<number, number>();
  const forms: string[] = [];
  const asked: number[] = [];
  const [typed = '', ...others] = variantsOf(query, store.head);
  const look = async (form: string, factor: number, isTyped: boolean): Promise<void> => {
    const inText = await store.passagesOf(form);
    if (inText.length > 0) forms.push(form);
    else if (!isTyped) return;
    for (const it of isTyped ? inText : []) if (isAsked(store, it)) asked.push(store.pageOf(it));
    scoreLiteral(store, inText, { length: form.length, whole: false, factor }, scores);
    scoreLiteral(store, await store.named(form), { length: form.length, whole: true, factor }, scores);
  };
  // What was typed first: another way to write it is often nowhere by the same signs, which are there then.
  await look(typed, 1, true);
  await Promise.all(others.map((it) => look(it, 0.95, false)));
  return { scores, forms, asked };
}

/** The best are read to see whether the whole stands there, or only all its pairs of signs. */
const looked = 3;
const onlyPairs = 0.3;

/** What holds a query literally; where the best only have all its pairs of signs, all count little. */
export async function standing(
  store: SearchStore,
  hits: readonly Scored[],
  forms: readonly string[],
): Promise<{ whole: Scored[]; stands: boolean }> {
  const best = ranked(store, hits).slice(0, looked);
  const sure = best.some((it) => it.score >= 5) || forms.some((it) => it.length < 3);
  const texts = sure ? [] : await Promise.all(best.map((it) => store.text(it.page)));
  const stands = hits.length > 0 && (sure || texts.some((it) => holds(it, forms)));
  return { stands, whole: hits.map((it) => (stands ? it : { ...it, score: it.score * onlyPairs })) };
}

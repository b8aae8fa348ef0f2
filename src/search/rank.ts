import type { Scored } from './score.ts';
import type { SearchStore } from './store.ts';

/** What a list loses: all but those with the query in their title stand behind the records. */
function lateness({ score, titled }: Scored): number {
  if (score >= 9) return 0;
  if (titled === true) return 0.4;
  return score >= 3 ? 1.3 : 100;
}

/** Orders pages: records before lists, then by score; what the site ranks higher wins where that says little. */
export function ranked(store: SearchStore, hits: Iterable<Scored>): Scored[] {
  const pages = store.pages.kind.length;
  const value = (it: Scored): number =>
    it.score + 0.3 * (1 - it.page / pages) - (store.pages.list[it.page] === 1 ? lateness(it) : 0);
  return [...hits].sort((a, b) => value(b) - value(a) || a.page - b.page);
}

/** How many of these pages are records, no lists. */
export const records = (store: SearchStore, pages: Iterable<number>): number =>
  [...pages].filter((page) => store.pages.list[page] !== 1).length;

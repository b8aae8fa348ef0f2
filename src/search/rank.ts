import type { Scored } from './score.ts';
import type { SearchStore } from './store.ts';

/** So much has at least a page with a string in its title. */
const inTitle = 3;
/** So many are seen at once. */
const shown = 3;

/** What a list loses: all but those with the query in their title stand behind the records. */
function lateness({ score, titled }: Scored): number {
  if (score >= 9) return 0;
  if (titled === true) return 0.4;
  return score >= inTitle ? 2.2 : 100;
}

/** A title has a query to which the words of the records add: a figure of 民意调查 is sought less than what was asked there. */
const leastTitled = 2.4;
const figureBehind = 0.45;

/** What a page of figures loses before the records that they tell of, unless it is asked for by its whole name. */
const figureLoss = ({ head, pages }: SearchStore, { page, score }: Scored): number =>
  score >= leastTitled && score < 9 && head.figures.includes(pages.kind[page] ?? -1) ? figureBehind : 0;

/** Orders pages: records before lists, then by score; what the site ranks higher wins where that says little. */
export function ranked(store: SearchStore, hits: Iterable<Scored>): Scored[] {
  const pages = store.pages.kind.length;
  const value = (it: Scored): number =>
    it.score -
    figureLoss(store, it) +
    0.3 * (1 - it.page / pages) -
    (store.pages.list[it.page] === 1 ? lateness(it) : 0);
  const all = [...hits]
    .map((it) => ({ it, worth: value(it) }))
    .sort((a, b) => b.worth - a.worth || a.it.page - b.it.page)
    .map(({ it }) => it);
  // Where no record has it in its title as a list has, that is still seen, behind two that say it.
  const most = all.slice(0, shown).reduce((best, it) => Math.max(best, it.score), 0);
  const titled = all.findIndex((it) => it.score >= inTitle && it.score > most);
  return titled < shown ? all : all.toSpliced(titled, 1).toSpliced(shown - 1, 0, all[titled] as Scored);
}

/** How many of these pages are records, no lists. */
export const records = (store: SearchStore, pages: Iterable<number>): number =>
  [...pages].filter((page) => store.pages.list[page] !== 1).length;

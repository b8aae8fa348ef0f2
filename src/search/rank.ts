import type { Scored } from './score.ts';
import type { SearchStore } from './store.ts';

/** So much has at least a page with a string in its title. */
const inTitle = 3;
/** A whole name scores at least so much. */
const wholeName = 9;
/** So many are seen at once. */
const shown = 3;

/** A known question with so much of what is asked is told by the list as by a record. */
const leastAsked = 0.6;

/** What a list loses: all but those with the query in their title stand behind the records. */
function lateness({ score, titled, asked = 0 }: Scored): number {
  if (score >= wholeName) return 0;
  if (asked >= leastAsked) return 0.2;
  if (titled === true) return 1.1;
  return score >= inTitle ? 2.2 : 100;
}

/** A title has a query to which the words of the records add: a figure of 民意调查 is sought less than what was asked there. */
const leastTitled = 2.4;
const figureBehind = 0.45;

/** So many records with a query in their title are what it asks for, and no figure of them, though that has no other name. */
const manyRecords = 3;

/** What a page of figures loses before the records that they tell of, unless it is asked for by its whole name. */
function figureLoss(store: SearchStore, hits: readonly Scored[]): (it: Scored) => number {
  const { head, pages } = store;
  const isFigure = ({ page }: Scored): boolean => head.figures.includes(pages.kind[page] ?? -1);
  const titled = hits.filter((it) => it.score >= inTitle && pages.list[it.page] !== 1 && !isFigure(it));
  const most = titled.reduce((best, it) => Math.max(best, it.score), 0);
  return (it) => {
    if (it.score < leastTitled || !isFigure(it)) return 0;
    if (it.score < wholeName) return figureBehind;
    return titled.length >= manyRecords && most < wholeName ? it.score - most + figureBehind : 0;
  };
}

/** Orders pages: records before lists, then by score; what the site ranks higher wins where that says little. */
export function ranked(store: SearchStore, hits: Iterable<Scored>): Scored[] {
  const pages = store.pages.kind.length;
  const given = [...hits];
  const lossOf = figureLoss(store, given);
  const value = (it: Scored): number =>
    it.score -
    lossOf(it) +
    0.3 * (1 - it.page / pages) -
    (store.pages.list[it.page] === 1 ? lateness(it) : 0);
  const all = given
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

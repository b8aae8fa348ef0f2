import { fold } from './fold.ts';
import type { SearchHead } from './head.ts';
import { documentNumberOf, numberForms, numberParts } from './numbers.ts';

type Same = Pick<SearchHead, 'synonyms'> & Partial<Pick<SearchHead, 'standing'>>;

/** A folded text with one of its words written as another that means the same; without what stands there already. */
function reworded(folded: string, { synonyms, standing }: Same): string[] {
  return synonyms.flatMap((group, at) => {
    if (!group.some((it) => folded.includes(it))) return [];
    const word = group.toSorted((a, b) => b.length - a.length).find((it) => folded.includes(it));
    if (word === undefined) return [];
    const others = group.slice(0, standing?.[at]).filter((it) => it !== word);
    return others.map((it) => folded.replace(word, it));
  });
}

const address = /^(?:https?:\/\/[^/]+)?\/?([a-z0-9][\w-]*(?:\/[\w-]+)*)\/?$/;

/** The address of a page as it is copied from a browser, without the site and the strokes at its ends; undefined where a query is none. */
const addressIn = (folded: string): string | undefined =>
  folded.includes('/') ? address.exec(folded)?.[1] : undefined;

/** What a page is known by in addresses: its own, and the id at its end. */
export const addressNames = (url: string): string[] => {
  const path = url.replace(/^\/|\/$/g, '');
  return [...new Set([path, path.slice(path.lastIndexOf('/') + 1)])].filter(Boolean);
};

/** All ways to write a query that mean the same, folded, as typed first. */
export function variantsOf(query: string, same: Same): string[] {
  const folded = addressIn(fold(query)) ?? fold(query);
  const number = documentNumberOf(query);
  const base = [folded, ...(number === undefined ? [] : numberParts(number))];
  const worded = reworded(folded, same);
  const all = [...base, ...numberForms(folded), ...worded, ...worded.flatMap((it) => reworded(it, same))];
  return [...new Set(all)].filter(Boolean).slice(0, 12);
}

/** Other words that mean the same as a folded word. */
export const sameAs = (folded: string, same: Same): string[] => variantsOf(folded, same).slice(1);

import type { Areas } from '../../search/head.ts';
import type { Scored } from '../../search/score.ts';
import type { SearchStore } from '../../search/store.ts';
import { filled } from '../filled.ts';
import { make } from './elements.ts';

/** The ways to narrow what was found; each is a part of the address. */
const facetNames = ['kind', 'place', 'year', 'status'] as const;
export type FacetName = (typeof facetNames)[number];
type Chosen = Partial<Record<FacetName, string | undefined>>;

/** What an address narrows to. */
export const chosenIn = (params: URLSearchParams): Chosen =>
  Object.fromEntries(
    facetNames.flatMap((name) => (params.has(name) ? [[name, params.get(name) ?? '']] : [])),
  );

/** What is known of pages: the columns, and the areas that they lie in. */
interface Findable {
  store: SearchStore;
  areas: Areas;
}

/** Value of a page, as it stands in the address, and its word; a place counts where it lies in it. */
function valuesOf(
  { store, areas }: Findable,
  name: FacetName,
  page: number,
): [value: string, word: string][] {
  const { pages, head } = store;
  if (name === 'kind') return [head.kinds[pages.kind[page] ?? 0] ?? ''].map((it) => [it, it]);
  if (name === 'year') return pages.year[page] ? [[String(pages.year[page]), String(pages.year[page])]] : [];
  if (name === 'status')
    return [head.statuses[(pages.status[page] ?? 0) - 1]].flatMap((it) =>
      it === undefined ? [] : [[it, it]],
    );
  return (areas[(pages.area[page] ?? 0) - 1] ?? []).map(([code, word]) => [code, word]);
}

/** What is left of what was found. */
export const narrowed = (found: Findable, hits: readonly Scored[], chosen: Chosen): Scored[] =>
  hits.filter(({ page }) =>
    facetNames.every(
      (name) => chosen[name] === undefined || valuesOf(found, name, page).some(([it]) => it === chosen[name]),
    ),
  );

const most = 12;

interface FacetListOptions {
  chosen: Chosen;
  labels: Record<FacetName, string>;
  /** A value with its count, `{word}（{count}）`. */
  counted: string;
  params: URLSearchParams;
}

/** Links that narrow what was found, with counts; one that is chosen leads back. */
export function facetList(
  found: Findable,
  hits: readonly Scored[],
  { chosen, labels, counted, params }: FacetListOptions,
): HTMLElement[] {
  return facetNames.flatMap((name) => {
    const others = { ...chosen, [name]: undefined };
    const counts = new Map<string, { word: string; count: number }>();
    for (const { page } of narrowed(found, hits, others))
      for (const [value, word] of valuesOf(found, name, page))
        counts.set(value, { word, count: (counts.get(value)?.count ?? 0) + 1 });
    if (counts.size < 2 && chosen[name] === undefined) return [];
    const shown = [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, most);
    const links = shown.map(([value, { word, count }]) => {
      const to = new URLSearchParams(params);
      const isChosen = chosen[name] === value;
      if (isChosen) to.delete(name);
      else to.set(name, value);
      return make('li', [
        make('a', [filled(counted, { word, count })], {
          href: `?${to.toString()}`,
          ...(isChosen ? { 'aria-current': 'true' } : {}),
        }),
      ]);
    });
    return [make('h3', [labels[name]]), make('ul', links, { class: 'cluster' })];
  });
}

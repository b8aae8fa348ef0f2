/** A record of a list as the filter in the browser sees it. */
export interface FilterItem {
  id: string;
  title: string;
  /** Path of its page, with the sub-path of the site. */
  path: string;
  /** Shown below the title. */
  facts: string[];
  /** The minute (Asia/Shanghai) from which it is in the list no more. */
  leaves?: string;
  /** What it passes, `facet=value`. */
  passes: string[];
}

/** Chosen values by facet; `q` is a part of the title or of a fact. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** The choices of a form as a query: empty fields left out, in the order of the form. */
export function queryOf(fields: Iterable<[string, string]>): string {
  const chosen = [...fields].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== '');
  return new URLSearchParams(chosen).toString();
}

/** The choices that a query makes. */
export function selectionOf(query: Iterable<[string, string]>): Selection {
  const selection = new Map<string, string[]>();
  for (const [name, value] of query) selection.set(name, [...(selection.get(name) ?? []), value]);
  return selection;
}

/** The items that pass at least one chosen value of every facet, and whose title or facts have the words; in the order of the list. */
export function filterMatches(items: readonly FilterItem[], selection: Selection): FilterItem[] {
  const words = selection.get('q')?.[0]?.toLowerCase() ?? '';
  const facets = [...selection].filter(([facet]) => facet !== 'q');
  return items.filter(
    ({ title, facts, passes }) =>
      [title, ...facts].some((text) => text.toLowerCase().includes(words)) &&
      facets.every(([facet, values]) => values.some((value) => passes.includes(`${facet}=${value}`))),
  );
}

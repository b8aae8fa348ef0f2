/** How many pages are named. */
const named = 10;

/** Keeps the heaviest pages of a site, for those who look after it. */
export interface Heaviest {
  note: (url: string, weight: number) => void;
  /** Whether a page of a weight is among the heaviest so far. */
  takes: (weight: number) => boolean;
  /** The heaviest, when all have passed, in a line. */
  text: () => string;
}

/**
 * Keeps the ten heaviest pages.
 * @param title what they are
 * @param words a weight in words
 */
export function heaviest(title: string, words: (weight: number) => string): Heaviest {
  let pages: [url: string, weight: number][] = [];
  const takes = (weight: number): boolean => pages.length < named || weight > (pages.at(-1)?.[1] ?? 0);
  return {
    takes,
    note: (url, weight) => {
      if (!takes(weight)) return;
      pages = [...pages, [url, weight] as [string, number]].sort((a, b) => b[1] - a[1]).slice(0, named);
    },
    text: () => `${title}：${pages.map(([url, weight]) => `${url} ${words(weight)}`).join('，')}`,
  };
}

/** How many pages are named. */
const named = 10;

/** Keeps the heaviest pages of a site, for those who look after it. */
export interface Heaviest {
  note: (url: string, weight: number) => void;
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
  return {
    note: (url, weight) => {
      const [, least = 0] = pages.at(-1) ?? [];
      if (pages.length === named && weight <= least) return;
      pages = [...pages, [url, weight] as [string, number]].sort((a, b) => b[1] - a[1]).slice(0, named);
    },
    text: () => `${title}：${pages.map(([url, weight]) => `${url} ${words(weight)}`).join('，')}`,
  };
}

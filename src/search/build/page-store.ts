import type { ExtractedPage } from './extract.ts';
import type { Spool } from './spool.ts';

/** The words of a page, which are read again when they are needed. */
export type PageWords = Pick<ExtractedPage, 'passages' | 'whole' | 'aside'>;

/** The rest of a page, which stays in memory. */
export type PageFacts = Omit<ExtractedPage, keyof PageWords>;

/** A page whose words are elsewhere. */
export interface StoredPage {
  facts: PageFacts;
  words: () => PageWords;
}

const inOrder = ({ facts: a }: StoredPage, { facts: b }: StoredPage): number =>
  Number(a.list ?? false) - Number(b.list ?? false) ||
  Number(a.over ?? false) - Number(b.over ?? false) ||
  a.rank - b.rank ||
  (b.year ?? 0) - (a.year ?? 0) ||
  (a.url < b.url ? -1 : 1);

/** What a list of the portal is called, before what its title adds: 易读版：容易看懂的文字. */
function listName({ list, url, title }: PageFacts): string[] {
  const [name = '', added] = title.normalize('NFKC').split(':');
  return list === true && added !== undefined && /^\/[^/]+\/$/.test(url) ? [name] : [];
}

/** The pages of a site, of which only facts stay in memory. */
export class PageStore {
  readonly #spool: Spool;
  readonly #pages: StoredPage[] = [];

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  add({ passages, whole, aside, ...told }: ExtractedPage): void {
    const facts = { ...told, names: [...told.names, ...listName(told)] };
    const number = this.#spool.put(JSON.stringify({ passages, whole, aside } satisfies PageWords));
    this.#pages.push({ facts, words: () => JSON.parse(this.#spool.get(number)) as PageWords });
  }

  /** In the order in which answers that are as good as each other are shown. */
  ordered(): StoredPage[] {
    return this.#pages.toSorted(inOrder);
  }
}

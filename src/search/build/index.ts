import { encodeAreas, encodePages } from '../head.ts';
import { encodeNames, splitByInitials } from '../names.ts';
import { encodeCharacters } from '../readings.ts';
import { entriesOf } from './entries.ts';
import type { ExtractedPage } from './extract.ts';
import { areasOf, pageColumnsOf, searchHeadOf } from './head.ts';
import { PageStore, type PageFacts } from './page-store.ts';
import { charactersOf, inFiles, readingOf } from './pinyin.ts';
import type { SearchSettings } from './settings.ts';
import { Postings } from './shards.ts';
import type { Spool } from './spool.ts';
import { TermCounter } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Entries of a file of names. */
const mostNames = 250;

/** A word that so many passages have is a term of the texts, whatever else people mean by it. */
const mostUsed = 3;

/** What is also looked for, by the word that is asked for: what several lists say of a word counts together. */
const leadsOf = (
  { leads, said, synonyms }: SearchSettings,
  times: ReadonlyMap<string, number>,
): Map<string, string[]> => {
  const known = new Set([...leads.map(([word]) => word), ...synonyms.flat()]);
  const also = said.filter(([word]) => !known.has(word) && (times.get(word) ?? 0) < mostUsed);
  return new Map(
    [...Map.groupBy([...leads, ...also], ([word]) => word)].map(([word, all]) => [
      word,
      [...new Set(all.flatMap(([, also]) => also))],
    ]),
  );
};

/** The index of a site, made page by page: their words wait in a spool, for the order of pages is known when all have come. */
export class SearchIndex {
  readonly #settings: SearchSettings;
  readonly #store: PageStore;
  readonly #terms: TermCounter;
  readonly #signs = new Set<string>();
  #count = 0;
  #others = 0;

  constructor(settings: SearchSettings, spool: Spool) {
    this.#settings = settings;
    this.#store = new PageStore(spool);
    this.#terms = new TermCounter(settings);
  }

  add(page: ExtractedPage): void {
    this.#store.add(page);
    this.#terms.add(page);
    for (const sign of new Set(page.whole)) this.#signs.add(sign);
    this.#count += 1;
  }

  /** Number of pages. */
  get pages(): number {
    return this.#count;
  }

  /** Number of files, as far as it is known: those that are not of one page are counted when these have been made. */
  get size(): number {
    return this.#count + this.#others;
  }

  /** The files by their name, not packed, one at a time. */
  *files(): Generator<readonly [name: string, content: string | Uint8Array]> {
    const postings = new Postings();
    const pages: PageFacts[] = [];
    for (const [page, { facts, words }] of this.#store.ordered().entries()) {
      const its = words();
      const level = this.#settings.levels[facts.place?.length ?? 0] ?? [];
      postings.add({ ...facts, placeNames: [...(facts.placeNames ?? []), ...level] }, its);
      pages.push(facts);
      const { title, url, placeName: place, answers: asked } = facts;
      const text = JSON.stringify({ title, url, place, passages: its.passages, asked });
      yield [`text-${page}`, text];
    }
    const terms = this.#terms.terms();
    const groups = this.#settings.synonyms.map((group) =>
      Object.groupBy(group, (it) => (postings.mayStand(it) ? 'standing' : 'others')),
    );
    const entries = entriesOf(pages, terms, this.#settings);
    const times = new Map(terms);
    const leads = leadsOf(this.#settings, times);
    const everyday = [
      ...leads.keys(),
      ...this.#settings.called.flatMap((it) => it.words),
      ...Object.values(this.#settings.levels).flat(),
    ];
    postings.addWords(entries, everyday, leads);
    const seldom = this.#terms.seldom(times).map((it) => ({ form: it, reading: readingOf(it), weight: 1 }));
    const names = splitByInitials([...entries, ...seldom], mostNames);
    const characters = charactersOf(this.#signs);
    const { common, rare } = inFiles(characters, this.#signs);
    const vocabulary = vocabularyOf(entries, common);
    const areas = areasOf(pages);
    const head = searchHeadOf(pages, this.#settings, {
      synonyms: groups.map(({ standing = [], others = [] }) => [...standing, ...others]),
      standing: groups.map(({ standing = [] }) => standing.length),
      shards: postings.shards,
      names: [...names.keys()],
      vocabularyHasNames: vocabulary.hasNames,
      syllables: [...new Set([...characters.readings.values()].flat())].sort(),
    });
    const files: (readonly [name: string, content: string | Uint8Array])[] = [
      ['head', JSON.stringify(head)],
      ['areas', encodeAreas(areas)],
      ['pages', encodePages(pageColumnsOf(pages, postings.start, head, areas))],
      ['characters', encodeCharacters(common)],
      ['vocabulary', vocabulary.text],
      ...rare.map((it, file) => [`characters-${file}`, encodeCharacters(it)] as const),
      ...[...names.values()].map((group, index) => [`names-${index}`, encodeNames(group, common)] as const),
    ];
    this.#others = files.length + postings.shards;
    yield* files;
    let shard = 0;
    for (const bytes of postings.encoded()) {
      yield [`grams-${shard}`, bytes];
      shard += 1;
    }
  }
}

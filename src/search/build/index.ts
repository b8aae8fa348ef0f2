import { encodeAreas, encodePages } from '../head.ts';
import { encodeNames, splitByInitials } from '../names.ts';
import { encodeCharacters } from '../readings.ts';
import { entriesOf } from './entries.ts';
import type { ExtractedPage } from './extract.ts';
import { areasOf, pageColumnsOf, searchHeadOf } from './head.ts';
import { packedFile } from './packed-file.ts';
import { PageRecords, type PageFacts, type RecordMemory, type RecordPlace } from './page-records.ts';
import { charactersOf, inFiles } from './pinyin.ts';
import type { SearchSettings } from './settings.ts';
import { Postings } from './shards.ts';
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

/** A page that the index has taken. */
interface TakenPage {
  facts: PageFacts;
  record: RecordPlace;
}

const inOrder = ({ facts: a }: TakenPage, { facts: b }: TakenPage): number =>
  Number(a.list ?? false) - Number(b.list ?? false) ||
  Number(a.over ?? false) - Number(b.over ?? false) ||
  a.rank - b.rank ||
  (b.year ?? 0) - (a.year ?? 0) ||
  (a.url < b.url ? -1 : 1);

/** The index of a site, made page by page: most of each waits in its record, for the order of pages is known when all have come. */
export class SearchIndex {
  readonly #settings: SearchSettings;
  readonly #memory: RecordMemory;
  readonly #records: PageRecords;
  readonly #terms: TermCounter;
  readonly #pages: TakenPage[] = [];
  readonly #signs = new Set<string>();
  #others = 0;

  constructor(settings: SearchSettings, memory: RecordMemory) {
    this.#settings = settings;
    this.#memory = memory;
    this.#records = new PageRecords(settings, memory);
    this.#terms = new TermCounter(settings, memory.strings);
  }

  /** Makes the record of a page, which has yet to be taken. */
  prepare(page: ExtractedPage): RecordPlace {
    return this.#records.make(page);
  }

  /** Takes a page by its record, of this build or of an earlier one; the order of taking makes no difference. */
  take(record: RecordPlace): PageFacts {
    const { facts, signs, terms } = this.#records.taken(record);
    this.#pages.push({ facts, record });
    for (const sign of signs) this.#signs.add(sign);
    this.#terms.add(terms);
    return facts;
  }

  /** The words of a page that was prepared. */
  wordsOf(record: RecordPlace): string {
    return this.#records.words(record);
  }

  /** Number of pages. */
  get pages(): number {
    return this.#pages.length;
  }

  /** Number of files, as far as it is known: those that are not of one page are counted when these have been made. */
  get size(): number {
    return this.#pages.length + this.#others;
  }

  /** The files by their names, packed, one at a time. */
  *files(): Generator<readonly [name: string, bytes: Uint8Array]> {
    const postings = new Postings(this.#memory.grams);
    const ordered = this.#pages.toSorted(inOrder);
    for (const [page, { record }] of ordered.entries()) {
      const { grams, text } = this.#records.placed(record);
      postings.add(grams);
      yield [`text-${page}`, text];
    }
    const pages = ordered.map(({ facts }) => facts);
    const terms = this.#terms.terms();
    const groups = this.#settings.synonyms.map((group) =>
      Object.groupBy(group, (it) => (postings.mayStand(it) ? 'standing' : 'others')),
    );
    const entries = entriesOf(pages, terms, this.#settings, this.#memory.readings);
    const times = new Map(terms);
    const leads = leadsOf(this.#settings, times);
    const everyday = [
      ...leads.keys(),
      ...this.#settings.called.flatMap((it) => it.words),
      ...Object.values(this.#settings.levels).flat(),
    ];
    postings.addWords(entries, everyday, leads);
    const seldom = this.#terms.seldom(times).map((it) => ({
      form: it,
      reading: this.#memory.readings.of(it),
      weight: 1,
    }));
    const names = splitByInitials([...entries, ...seldom], mostNames);
    const signs = new Set([...this.#signs].sort());
    const characters = charactersOf(signs);
    const { common, rare } = inFiles(characters, signs);
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
    const files = new Map<string, string | Uint8Array>([
      ['head', JSON.stringify(head)],
      ['areas', encodeAreas(areas)],
      ['pages', encodePages(pageColumnsOf(pages, postings.start, head, areas))],
      ['characters', encodeCharacters(common)],
      ['vocabulary', vocabulary.text],
      ...rare.map((it, file) => [`characters-${file}`, encodeCharacters(it)] as const),
      ...[...names.values()].map((it, file) => [`names-${file}`, encodeNames(it, common)] as const),
    ]);
    this.#others = files.size + postings.shards;
    for (const [name, content] of files) yield [name, packedFile(name, content)];
    let shard = 0;
    for (const content of postings.encoded()) {
      yield [`grams-${shard}`, packedFile('grams-', content)];
      shard += 1;
    }
  }
}

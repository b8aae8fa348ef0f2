import { deflateRawSync } from 'node:zlib';
import { fold } from '../fold.ts';
import { gramAt, gramsToFind, shardOfGram, wholeGram, type Gram } from '../grams.ts';
import { encodeAreas, encodePages, type SearchHead, type PageColumns } from '../head.ts';
import { encodeNames, splitByInitials, type NameEntry } from '../names.ts';
import { encodeCharacters } from '../readings.ts';
import { encodeShard, type Posting } from '../shard.ts';
import { edge, overlap } from '../store.ts';
import { addressNames } from '../terms.ts';
import type { ExtractedPage } from './extract.ts';
import { charactersOf, inFiles, readingOf } from './pinyin.ts';
import { termsInTexts } from './terms.ts';
import { longestWord, vocabularyOf } from './vocabulary.ts';

/** What the search is told besides the pages. */
export type SearchSettings = Pick<
  SearchHead,
  'synonyms' | 'functionWords' | 'minor' | 'facts' | 'counting' | 'closing' | 'negating' | 'hotline' | 'year'
> & {
  /** What is also looked for where a word is asked for, folded. */
  leads: readonly (readonly [word: string, also: readonly string[]])[];
  /** Words of questions, and the words for the kinds of pages that answer these. */
  intents: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** What people call kinds of pages, and the words for these. */
  called: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** Words for the kinds of pages that a day is mostly asked for. */
  dated: readonly string[];
  /** Questions what a word means, … for the word. */
  definitions: readonly string[];
  /** Words that no term of the texts begins or ends with. */
  particles: readonly string[];
  /** Words of one sign after which a term goes on: 审计结果已. */
  unfinished: readonly string[];
};

/** Bytes of a shard of grams, about, and of one where that would be too many files for a host; entries of a file of names. */
const sizes = { shard: 850, largeShard: 1500, names: 250 };
const mostSmallShards = 5000;

const inOrder = (a: ExtractedPage, b: ExtractedPage): number =>
  Number(a.list ?? false) - Number(b.list ?? false) ||
  Number(a.over ?? false) - Number(b.over ?? false) ||
  a.rank - b.rank ||
  (b.year ?? 0) - (a.year ?? 0) ||
  (a.url < b.url ? -1 : 1);

const joined = (names: readonly string[]): string => edge + [...new Set(names.map(fold))].join(edge) + edge;

/** The words of no passage, each with what stands around it, so that a string over its edges is found too. */
function asideOf({ whole, aside }: ExtractedPage): string {
  const around = aside.map(([from, to]) => {
    const before = fold(whole.slice(Math.max(0, from - 200), from)).slice(-overlap);
    return before + fold(whole.slice(from, to)) + fold(whole.slice(to, to + 200)).slice(0, overlap);
  });
  return around.join(edge);
}

/** Texts whose grams are the passages of a page: title, names, words beside the text, then its passages, each with the beginning of what follows. */
function passageTexts(page: ExtractedPage): string[] {
  const texts = page.passages.map((it) => fold(it.text));
  const following = texts.map((_, index) => {
    let next = '';
    for (let at = index + 1; at < texts.length && next.length < overlap; at += 1) next += texts[at] ?? '';
    return next.slice(0, overlap);
  });
  return [
    joined([page.title]),
    joined([...page.names, ...(page.placeNames ?? []), ...(page.answers ?? [])]),
    asideOf(page),
    ...texts.map((it, index) => it + (following[index] ?? '')),
  ];
}

/** Each word once, with the most there is of it. */
function weightsOf(entries: readonly NameEntry[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { form, weight } of entries) weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  return weights;
}

const wholeNames = (names: readonly string[]): Gram[] => [...new Set(names.map((it) => wholeGram(fold(it))))];

function gramShards(
  pages: readonly ExtractedPage[],
  entries: readonly NameEntry[],
  everyday: readonly string[],
): { shards: Map<Gram, Posting>[]; start: number[] } {
  const postings = new Map<Gram, Posting>();
  const postingOf = (gram: Gram): Posting => {
    let known = postings.get(gram);
    if (!known) postings.set(gram, (known = { places: [], words: [] }));
    return known;
  };
  const start = [0];
  let passage = 0;
  let total = 0;
  for (const page of pages) {
    const addresses = page.list ? [] : addressNames(page.url);
    const named = [
      wholeNames([page.title]),
      wholeNames([...page.names, ...page.rows.map((it) => it.name), ...addresses]),
    ];
    for (const [index, text] of passageTexts(page).entries()) {
      for (const gram of [...gramsToFind(text), ...(named[index] ?? [])]) {
        postingOf(gram).places.push(passage);
        total += 1.3;
      }
      passage += 1;
    }
    start.push(passage);
  }
  // Everyday words are known where they are typed, and nothing that somebody meant who typed another word.
  const weights = new Map([...everyday.map((it) => [it, everydayWeight] as const), ...weightsOf(entries)]);
  for (const [form, weight] of weights) {
    if (form.length < 2 || form.length > longestWord) continue;
    postingOf(gramAt(form, 0)).words.push({ form, weight });
    total += 3 * form.length + 3;
  }
  const bytes = total + postings.size * 5;
  const count = Math.max(
    1,
    Math.min(Math.ceil(bytes / sizes.shard), Math.max(mostSmallShards, Math.ceil(bytes / sizes.largeShard))),
  );
  const shards = Array.from({ length: count }, () => new Map<Gram, Posting>());
  for (const [gram, posting] of postings) shards[shardOfGram(gram, count)]?.set(gram, posting);
  return { shards, start };
}

const nameWeight = 400;
const everydayWeight = 2;

/** Names of pages and rows, terms of texts and words that mean the same, by how they are read. */
function entriesOf(
  pages: readonly ExtractedPage[],
  { synonyms, leads, ...words }: SearchSettings,
): NameEntry[] {
  const entries: NameEntry[] = [];
  const add = (form: string, weight: number, rest: Partial<NameEntry> = {}): void => {
    const written = form.replace(/\s+/g, ' ').trim();
    entries.push({ form: fold(form), written, reading: readingOf(form), weight, ...rest });
  };
  const named = new Set<string>();
  for (const [page, { title, names, rows, list, rank, kind, placeName }] of pages.entries()) {
    const all = [...new Set([...(names.length > 0 ? names : [title])])];
    for (const name of all) {
      if (list && named.has(fold(name))) continue;
      named.add(fold(name));
      add(name, list ? 40 : Math.round(nameWeight / (1 + rank / 4)), {
        page,
        note: placeName === undefined || name.includes(placeName) ? kind : `${kind} ${placeName}`,
      });
    }
    for (const { id, name } of rows) add(name, 30, { page, anchor: id, note: title });
  }
  for (const [term, count] of termsInTexts(pages, words)) if (!named.has(term)) add(term, count);
  for (const word of [...synonyms.flat(), ...leads.flatMap(([, also]) => also)])
    if (!named.has(word)) add(word, 60);
  return entries.sort((a, b) =>
    a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : b.weight - a.weight,
  );
}

/** Counties, cities and provinces that have pages; names of smaller places stand with their pages. */
const areasOf = (pages: readonly ExtractedPage[]): Map<string, string> => {
  const named = pages.flatMap(({ place, placeName = '' }): [string, string][] =>
    place !== undefined && place.length <= 6 ? [[place, placeName]] : [],
  );
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
};

function columnsOf(
  pages: readonly ExtractedPage[],
  start: number[],
  head: Pick<SearchHead, 'kinds' | 'statuses'>,
  areas: ReadonlyMap<string, string>,
): PageColumns {
  const areaAt = new Map([...areas.keys()].map((code, index) => [code, index + 1]));
  return {
    start,
    kind: pages.map((it) => head.kinds.indexOf(it.kind)),
    area: pages.map(({ place = '' }) => {
      const within = [6, 4, 2].map((length) => areaAt.get(place.slice(0, length)));
      return within.find((it) => it !== undefined) ?? 0;
    }),
    year: pages.map((it) => it.year ?? 0),
    status: pages.map((it) => (it.status === undefined ? 0 : head.statuses.indexOf(it.status) + 1)),
    title: pages.map((it) => fold(it.title).length),
    list: pages.map((it) => Number(it.list ?? false)),
  };
}

/** The signs that stand on pages, one page after the other: those of all pages in one list would be gigabytes for a nation. */
function signsOf(pages: readonly ExtractedPage[]): Set<string> {
  const signs = new Set<string>();
  for (const { whole } of pages) for (const sign of new Set(whole)) signs.add(sign);
  return signs;
}

/** What stands before and behind the word of a question. */
const around = (question: string): [before: string, behind: string] => {
  const [before = '', behind = ''] = question.split('…').map(fold);
  return [before, behind];
};

/** Small shards are as they are: to build the tables of their code takes a slow telephone longer than to load them. */
const leastPacked = 2000;

const packed = (name: string, content: string | Uint8Array): Uint8Array =>
  deflateRawSync(content, { level: name.startsWith('grams-') && content.length < leastPacked ? 0 : 9 });

/** The files of the index by their name, packed. */
export function searchFiles(
  extracted: readonly ExtractedPage[],
  settings: SearchSettings,
): Map<string, Uint8Array> {
  const {
    synonyms,
    leads,
    functionWords,
    minor,
    facts,
    counting,
    closing,
    negating,
    definitions,
    intents,
    called,
    dated,
    hotline,
    year,
  } = settings;
  const pages = extracted.toSorted(inOrder);
  const entries = entriesOf(pages, settings);
  const { shards, start } = gramShards(pages, entries, [
    ...leads.map(([word]) => word),
    ...called.flatMap((it) => it.words),
  ]);
  const names = splitByInitials(entries, sizes.names);
  const used = signsOf(pages);
  const characters = charactersOf(used);
  const { common, rare } = inFiles(characters, used);
  const areas = areasOf(pages);
  const vocabulary = vocabularyOf(entries, common);
  const kinds = [...new Set(pages.map((it) => it.kind))];
  const numbersOf = (names: readonly string[]): number[] =>
    names.map((kind) => kinds.indexOf(kind)).filter((kind) => kind >= 0);
  const wordsWithKinds = (it: SearchSettings['called'][number]): [string[], number[]] => [
    [...it.words],
    numbersOf(it.kinds),
  ];
  const head: SearchHead = {
    ...{ synonyms, functionWords, minor, facts, counting, closing, negating, hotline, year, kinds },
    leads: Map.groupBy(leads, ([, also]) => also.join(' '))
      .values()
      .map((same): [string[], string[]] => [same.map(([word]) => word), [...(same[0]?.[1] ?? [])]])
      .toArray(),
    intents: intents.map(wordsWithKinds),
    called: called.map(wordsWithKinds),
    dated: numbersOf(dated),
    definitions: definitions.map(around),
    explaining: pages.flatMap((it, page) => (it.explains ? [page] : [])),
    shards: shards.length,
    names: [...names.keys()],
    vocabularyHasNames: vocabulary.hasNames,
    syllables: [...new Set([...characters.readings.values()].flat())].sort(),
    statuses: [...new Set(pages.flatMap((it) => it.status ?? []))],
    answers: pages.flatMap((it, page) =>
      (it.answers ?? []).map((question): [string, number] => [question, page]),
    ),
  };
  const files = new Map<string, Uint8Array | string>([
    ['head', JSON.stringify(head)],
    ['areas', encodeAreas(areas)],
    ['pages', encodePages(columnsOf(pages, start, head, areas))],
    ['characters', encodeCharacters(common)],
    ['vocabulary', vocabulary.text],
    ...rare.map((it, file) => [`characters-${file}`, encodeCharacters(it)] as const),
    ...shards.map((shard, index) => [`grams-${index}`, encodeShard(shard)] as const),
    ...[...names.values()].map((group, index) => [`names-${index}`, encodeNames(group, common)] as const),
    ...pages.map(
      ({ title, url, placeName: place, passages }, page) =>
        [`text-${page}`, JSON.stringify({ title, url, place, passages })] as const,
    ),
  ]);
  return new Map([...files].map(([name, content]) => [name, packed(name, content)]));
}

import { find, type SearchFound } from '../../search/find.ts';
import type { Scored } from '../../search/score.ts';
import type { SearchStore } from '../../search/store.ts';
import { filled } from '../filled.ts';
import { searchByWords, type ByWordsText } from './by-words.ts';
import { make, one } from './elements.ts';
import { chosenIn, facetList, narrowed, type FacetName } from './facets.ts';
import { searchStore } from './files.ts';
import { answerEntry, entryOf, type EntrySource } from './results.ts';

/** The search page in the browser: reads the address, finds, and shows page by page. */
interface Words extends Record<
  | 'idle'
  | 'loading'
  | 'failed'
  | 'none'
  | 'found'
  | 'foundMany'
  | 'more'
  | 'literally'
  | 'others'
  | 'nearest'
  | 'answer'
  | 'loose'
  | 'between'
  | 'counted'
  | 'simplified',
  string
> {
  heard: Record<'written' | 'sound' | 'near' | 'wrong', string>;
  facets: Record<FacetName, string>;
}

/** So many are shown at a time, and looked at before they are counted: of more the count may be a few too high. */
const batch = 10;
const field = one<HTMLInputElement>('#q');
const status = one<HTMLElement>('#search-status');
const notes = one<HTMLElement>('#search-notes');
const section = one<HTMLElement>('#search-results');
const list = one<HTMLOListElement>('#search-results ol');
const more = one<HTMLButtonElement>('#search-results button');
const narrow = one<HTMLDetailsElement>('#search-facets');
const none = one<HTMLElement>('#search-none');
const words = JSON.parse(status.dataset['words'] ?? '{}') as Words;
const base = status.dataset['base'] ?? '/';
const params = new URLSearchParams(location.search);

const say = (text: string, values: Record<string, string | number> = {}): void => {
  status.textContent = filled(text, values);
};

const searchLink = (query: string, text: string, rest: Record<string, string> = {}): HTMLAnchorElement =>
  make('a', [text], { href: `?${new URLSearchParams({ q: query, ...rest }).toString()}` });

/** Says in what way something else was found than was typed, and offers what was typed. */
function showNotes(
  { heard, query: foundAs, simplified, loose, nearest = [] }: SearchFound,
  query: string,
): void {
  const lines: HTMLElement[] = [];
  if (heard) {
    lines.push(
      make('p', [
        make('strong', [filled(words.heard[heard.step], { q: foundAs })]),
        ' ',
        searchLink(query, filled(words.literally, { q: query }), { exact: '1' }),
      ]),
    );
    if (heard.others.length > 0)
      lines.push(make('p', [words.others, ...heard.others.flatMap((it) => [' ', searchLink(it, it)])]));
  } else if (simplified) lines.push(make('p', [make('strong', [filled(words.simplified, { q: foundAs })])]));
  if (loose) lines.push(make('p', [words.loose]));
  if (nearest.length > 0)
    lines.push(make('p', [words.nearest, ...nearest.flatMap((it) => [' ', searchLink(it, it)])]));
  notes.replaceChildren(...lines);
}

interface Run extends EntrySource {
  hits: readonly Scored[];
  at: number;
  dropped: number;
}

/** The next entries of a list, so many as are wanted or left. */
async function take(run: Run, wanted: number): Promise<HTMLLIElement[]> {
  const out: HTMLLIElement[] = [];
  while (out.length < wanted && run.at < run.hits.length) {
    const part = run.hits.slice(run.at, run.at + wanted - out.length);
    run.at += part.length;
    const entries = (await Promise.all(part.map((it) => entryOf(run, it)))).filter((it) => it !== undefined);
    run.dropped += part.length - entries.length;
    out.push(...entries);
  }
  return out;
}

function count(run: Run, shown: number): void {
  const total = run.hits.length - run.dropped;
  const left = run.hits.length - run.at;
  say(left > 0 ? words.foundMany : words.found, { count: total, shown });
  more.hidden = left === 0;
  more.textContent = filled(words.more, { count: Math.min(batch, left) });
}

async function show(store: SearchStore, found: SearchFound, query: string): Promise<void> {
  const chosen = chosenIn(params);
  const areas = chosen.place === undefined ? [] : await store.areas();
  const run: Run = {
    ...{
      store,
      found,
      base,
      between: words.between,
      hits: narrowed({ store, areas }, found.hits, chosen),
      at: 0,
      dropped: 0,
    },
  };
  const answer = found.answer && (await answerEntry(run, found.answer, words.answer));
  const first = [...(answer ? [answer] : []), ...(await take(run, 1))];
  if (first.length === 0) {
    say(words.none, { q: query });
    showNotes({ ...found, loose: false }, query);
    none.hidden = false;
    return;
  }
  showNotes(found, query);
  list.append(...first);
  section.hidden = false;
  list.append(...(await take(run, batch - 1)));
  const facets = facetList({ store, areas: await store.areas() }, found.hits, {
    chosen,
    labels: words.facets,
    counted: words.counted,
    params,
  });
  narrow.hidden = facets.length === 0;
  narrow.open = Object.keys(chosen).length > 0;
  narrow.append(...facets);
  count(run, list.children.length);
  more.addEventListener('click', () => {
    void take(run, batch).then((next) => {
      list.append(...next);
      count(run, list.children.length);
      next[0]?.querySelector('a')?.focus();
    });
  });
}

/** Offers the second way to search, which loads its program only when asked. */
function offerByWords(): void {
  const part = one<HTMLElement>('#search-words');
  const start = one<HTMLButtonElement>('#search-words button');
  const told = one<HTMLElement>('#search-words [aria-live]');
  const text = JSON.parse(told.dataset['words'] ?? '{}') as ByWordsText;
  part.hidden = false;
  start.addEventListener('click', () => {
    void searchByWords(query, { base, list: one('#search-words ol'), text }, (it) => (told.textContent = it));
  });
}

const query = params.get('q')?.trim() ?? '';
field.value = query;
if (query === '') say(words.idle);
else {
  document.title = `${query} - ${document.title}`;
  offerByWords();
  say(words.loading);
  searchStore(base)
    .then(async (store) => {
      await show(store, await find(store, query, params.get('exact') === '1'), query);
    })
    .catch(() => {
      say(words.failed);
      none.hidden = false;
    });
}

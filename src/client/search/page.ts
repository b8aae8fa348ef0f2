import type { SearchFound } from '../../search/found.ts';
import type { Scored } from '../../search/score.ts';
import type { SearchStore } from '../../search/store.ts';
import { filled } from '../filled.ts';
import { aheadOf } from './ahead.ts';
import { searchByWords, type ByWordsText } from './by-words.ts';
import { one } from './elements.ts';
import { chosenIn, facetList, narrowed, type FacetName } from './facets.ts';
import { searchStore } from './files.ts';
import { notesOf, type NoteWords } from './notes.ts';
import { answerEntry, entryOf, type EntrySource } from './results.ts';

/**
 * The search page in the browser: reads the address, finds, and shows page by page. A query that is typed here is looked for
 * without loading the page anew, and stands in the address like any other.
 */
interface Words
  extends
    NoteWords,
    Record<
      | 'idle'
      | 'loading'
      | 'failed'
      | 'none'
      | 'found'
      | 'foundMany'
      | 'foundWeak'
      | 'more'
      | 'answer'
      | 'explained'
      | 'between'
      | 'counted',
      string
    > {
  facets: Record<FacetName, string>;
}

/** So many are shown at a time, and looked at before they are counted: of more the count may be a few too high. */
const batch = 10;
/** Milliseconds after which somebody who waits is told so. */
const patience = 400;
const field = one<HTMLInputElement>('#q');
const status = one<HTMLElement>('#search-status');
const notes = one<HTMLElement>('#search-notes');
const section = one<HTMLElement>('#search-results');
const list = one<HTMLOListElement>('#search-results ol');
const more = one<HTMLButtonElement>('#search-results button');
const narrow = one<HTMLDetailsElement>('#search-facets');
const summary = one<HTMLElement>('#search-facets > summary');
const none = one<HTMLElement>('#search-none');
const byWords = one<HTMLElement>('#search-words');
const byWordsList = one<HTMLOListElement>('#search-words ol');
const byWordsTold = one<HTMLElement>('#search-words [aria-live]');
const words = JSON.parse(status.dataset['words'] ?? '{}') as Words;
const base = status.dataset['base'] ?? '/';
const pageTitle = document.title;
const foundFor = aheadOf(field, base);

const say = (text: string, values: Record<string, string | number> = {}): void => {
  status.textContent = filled(text, values);
};

interface Run extends EntrySource {
  hits: readonly Scored[];
  at: number;
  dropped: number;
}

/** What is asked now, and what is shown of it; an answer to anything else comes too late. */
let query = '';
let shown: Run | undefined;
let turn = 0;
let address = '';

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

function count(run: Run): void {
  const total = run.hits.length - run.dropped;
  const left = run.hits.length - run.at;
  const told = left > 0 ? words.foundMany : words.found;
  say(run.found.weak ? words.foundWeak : told, { count: total, shown: list.children.length });
  more.hidden = left === 0;
  more.textContent = filled(words.more, { count: Math.min(batch, left) });
}

/** When what was put into the page is seen; at once where nobody looks. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });

/** Shows what was found, the first of it before the rest is asked for; what says where to go on gets the focus if it is `sent`. */
async function show(
  { store, found, params }: { store: SearchStore; found: SearchFound; params: URLSearchParams },
  { mine, sent }: { mine: number; sent: boolean },
): Promise<void> {
  const chosen = chosenIn(params);
  const areas = chosen.place === undefined ? [] : await store.areas();
  const hits = narrowed({ store, areas }, found.hits, chosen);
  const run: Run = { store, found, base, between: words.between, hits, at: 0, dropped: 0 };
  const answer = found.answer && (await answerEntry(run, found.answer, words));
  const first = [...(answer ? [answer] : []), ...(await take(run, 1))];
  if (turn !== mine) return;
  const isNone = first.length === 0;
  notes.replaceChildren(...notesOf(isNone ? { ...found, loose: false } : found, query, words));
  list.replaceChildren(...first);
  [section.hidden, none.hidden, narrow.hidden] = [isNone, !(isNone || found.weak), true];
  if (sent) one<HTMLElement>(isNone ? '#search-none h2' : '#results').focus();
  if (isNone) {
    say(words.none, { q: query });
    return;
  }
  // The first is painted before the others are asked for: a slow telephone takes long for nine files.
  await painted();
  const rest = await take(run, batch - 1);
  const within = { store, areas: await store.areas() };
  if (turn !== mine) return;
  list.append(...rest);
  const facets = facetList(within, found.hits, {
    chosen,
    labels: words.facets,
    counted: words.counted,
    params,
  });
  narrow.hidden = facets.length === 0;
  narrow.open = Object.keys(chosen).length > 0;
  narrow.replaceChildren(summary, ...facets);
  count(run);
  shown = run;
}

/** Looks for what the address asks. */
async function look(sent: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  address = location.search;
  const params = new URLSearchParams(address);
  query = params.get('q')?.trim() ?? '';
  field.value = query;
  shown = undefined;
  byWords.hidden = query === '';
  byWordsList.replaceChildren();
  byWordsTold.textContent = '';
  document.title = query === '' ? pageTitle : `${query} - ${pageTitle}`;
  if (query === '') {
    [section.hidden, none.hidden] = [true, true];
    notes.replaceChildren();
    say(words.idle);
    return;
  }
  if (!sent) say(words.loading);
  const waits = sent ? setTimeout(() => say(words.loading), patience) : undefined;
  try {
    const store = await searchStore(base);
    const found = await foundFor(query, params.get('exact') === '1');
    if (turn === mine) await show({ store, found, params }, { mine, sent });
  } catch {
    if (turn !== mine) return;
    [section.hidden, none.hidden] = [true, false];
    say(words.failed);
  } finally {
    clearTimeout(waits);
  }
}

more.addEventListener('click', () => {
  const run = shown;
  if (!run) return;
  const { at, dropped } = run;
  void take(run, batch).then(
    (next) => {
      if (shown !== run) return;
      list.append(...next);
      count(run);
      next[0]?.querySelector('a')?.focus();
    },
    () => {
      // The next press asks for the same again.
      Object.assign(run, { at, dropped });
      if (shown === run) say(words.failed);
    },
  );
});

one<HTMLButtonElement>('#search-words button').addEventListener('click', () => {
  const text = JSON.parse(byWordsTold.dataset['words'] ?? '{}') as ByWordsText;
  const mine = turn;
  const tell = (it: string): void => {
    if (turn === mine) byWordsTold.textContent = it;
  };
  void searchByWords(query, { base, text }, tell).then((entries) => {
    if (turn === mine) byWordsList.replaceChildren(...entries);
  });
});

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', `?${new URLSearchParams({ q: field.value }).toString()}`);
  void look(true);
});

addEventListener('popstate', () => {
  if (location.search !== address) void look(false);
});
void look(false);

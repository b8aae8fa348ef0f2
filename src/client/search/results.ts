import { isShown, placesFound, type PlaceFound } from '../../search/excerpt.ts';
import { foldWithPlaces } from '../../search/fold.ts';
import type { SearchFound } from '../../search/found.ts';
import type { PageText } from '../../search/head.ts';
import type { Scored } from '../../search/score.ts';
import type { SearchStore } from '../../search/store.ts';
import { make, marked } from './elements.ts';

/** What makes an entry of the list. */
export interface EntrySource {
  store: SearchStore;
  found: SearchFound;
  base: string;
  /** Between two facts of a result, for listeners too. */
  between: string;
}

const local = (base: string, url: string): string => base + encodeURI(url.slice(1));

/** Address of a place in a page, with the words that the browser is to mark there (text fragment). */
function addressOf(base: string, url: string, { id, quote }: PlaceFound): string {
  const words = encodeURIComponent(quote).replace(/-/g, '%2D');
  return `${local(base, url)}#${encodeURIComponent(id)}${words === '' ? '' : `:~:text=${words}`}`;
}

/** The title with what was sought in it in bold. */
function titleOf({ title }: PageText, needles: readonly string[]): (Node | string)[] {
  const { text, at } = foldWithPlaces(title);
  const needle = needles.find((it) => text.includes(it));
  if (needle === undefined) return [title];
  const from = at[text.indexOf(needle)] ?? 0;
  const to = (at[text.indexOf(needle) + needle.length - 1] ?? title.length - 1) + 1;
  return marked([
    [title.slice(0, from), false],
    [title.slice(from, to), true],
    [title.slice(to), false],
  ]).filter((it) => it !== '');
}

function factsOf({ store, between }: EntrySource, page: number, place: string | undefined): string {
  const { pages, head } = store;
  const year = pages.year[page];
  const status = head.statuses[(pages.status[page] ?? 0) - 1];
  return [place, year ? String(year) : undefined, status].filter((it) => it !== undefined).join(between);
}

/**
 * An entry of the list: what it is and its title, where and when, and the places in it; undefined where the page turns
 * out not to hold what was sought.
 */
export async function entryOf(shown: EntrySource, hit: Scored): Promise<HTMLLIElement | undefined> {
  const { store, found, base } = shown;
  const { page } = hit;
  const text = await store.text(page);
  const { needles } = found;
  if (!isShown(text, hit, found)) return undefined;
  const kind = store.head.kinds[store.pages.kind[page] ?? 0] ?? '';
  const link = make('a', [make('span', [kind], { class: 'result-kind' }), ' ', ...titleOf(text, needles)], {
    href: local(base, text.url),
  });
  const facts = factsOf(shown, page, text.place);
  return make('li', [
    make('h3', [link]),
    ...(facts === '' ? [] : [make('p', [facts], { class: 'result-facts' })]),
    ...placesList(base, text, found),
  ]);
}

/** The places of a page where what was sought stands; nothing where it stands nowhere. */
function placesList(base: string, text: PageText, found: SearchFound): HTMLElement[] {
  const places = placesFound(text, found).map((place) =>
    make('li', [
      ...(place.label === '' || place.label === text.title
        ? []
        : [make('a', [place.label], { href: addressOf(base, text.url, place) }), ' ']),
      ...(place.label === '' || place.label === text.title
        ? [make('a', marked(place.pieces), { href: addressOf(base, text.url, place), class: 'quiet-link' })]
        : marked(place.pieces)),
    ]),
  );
  return places.length === 0 ? [] : [make('ul', places, { class: 'result-places' })];
}

/** The page that answers a known question, or explains a word, named as such. */
export async function answerEntry(
  { store, base, found }: EntrySource,
  answer: NonNullable<SearchFound['answer']>,
  words: { answer: string; explained: string },
): Promise<HTMLLIElement> {
  const text = await store.text(answer.page);
  const { url, title, passages } = text;
  const { anchor, question } = answer;
  const label = anchor === undefined ? words.answer : words.explained;
  const said = passages.find(({ id }) => id === anchor);
  const plain = said?.text.startsWith(said.label) ? said.text.slice(said.label.length).trim() : said?.text;
  return make('li', [
    make('h3', [
      make('a', [make('span', [label], { class: 'result-kind' }), ' ', question], {
        href: local(base, url) + (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`),
      }),
    ]),
    ...(plain === undefined
      ? [make('p', [title], { class: 'result-facts' }), ...placesList(base, text, found)]
      : [make('p', [plain])]),
  ]);
}

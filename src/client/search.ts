import { filled } from './filled.ts';

/** The search page in the browser: reads `?q=`, asks Pagefind, shows what it finds page by page. */
interface Fragment {
  url: string;
  excerpt: string;
  meta: { title: string; page: string; clause?: string };
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}
type Words = Record<
  'idle' | 'loading' | 'failed' | 'none' | 'found' | 'foundSome' | 'more' | 'whole',
  string
>;

const batch = 30;
const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} on the search page`);
  return found;
};
const field = one<HTMLInputElement>('#q');
const status = one<HTMLElement>('#search-status');
const section = one<HTMLElement>('#search-results');
const list = one<HTMLOListElement>('#search-results ol');
const more = one<HTMLButtonElement>('#search-results button');
const words = JSON.parse(status.dataset['words'] ?? '{}') as Words;
const base = status.dataset['base'] ?? '/';

const say = (text: string, values: Record<string, string | number> = {}): void => {
  status.textContent = filled(text, values);
};

const link = (fragment: Fragment, text: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = fragment.url;
  anchor.textContent = text;
  return anchor;
};

/** Pagefind's excerpt is the page's own words, escaped by Pagefind, with `<mark>` around what was found. */
const excerpt = (fragment: Fragment): HTMLParagraphElement => {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = fragment.excerpt;
  return paragraph;
};

/** The entry of a page in the list: made at its first result, found again at the next. */
function entryOf(fragment: Fragment): HTMLUListElement {
  const known = [...list.children].find((it) => (it as HTMLElement).dataset['page'] === fragment.meta.page);
  if (known) return known.querySelector('ul') as HTMLUListElement;
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const parts = document.createElement('ul');
  item.dataset['page'] = fragment.meta.page;
  parts.className = 'result-clauses';
  heading.append(link({ ...fragment, url: fragment.url.replace(/#.*$/, '') }, fragment.meta.title));
  item.append(heading, parts);
  list.append(item);
  return parts;
}

function show(fragment: Fragment): void {
  const item = document.createElement('li');
  item.append(link(fragment, fragment.meta.clause ?? words.whole), excerpt(fragment));
  entryOf(fragment).append(item);
}

async function run(query: string): Promise<void> {
  say(words.loading);
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 40 });
  const { results } = await pagefind.search(query);
  let shown = 0;
  const next = async (): Promise<void> => {
    const fragments = await Promise.all(results.slice(shown, shown + batch).map((it) => it.data()));
    const focusAt = list.children.length;
    fragments.forEach(show);
    const first = shown === 0;
    shown += fragments.length;
    const left = results.length - shown;
    more.hidden = left === 0;
    more.textContent = words.more.replace('{count}', String(Math.min(batch, left)));
    say(left > 0 ? words.foundSome : words.found, { count: results.length, shown });
    if (!first) (list.children[focusAt] ?? list.lastElementChild)?.querySelector('a')?.focus();
  };
  if (results.length === 0) {
    say(words.none, { q: query });
    return;
  }
  section.hidden = false;
  more.addEventListener('click', () => void next());
  await next();
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
field.value = query;
if (query) {
  document.title = `${query} - ${document.title}`;
  run(query).catch(() => say(words.failed));
} else say(words.idle);

export {};

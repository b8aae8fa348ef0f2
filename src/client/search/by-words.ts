import { filled } from '../filled.ts';
import { make, marked } from './elements.ts';

/** The second way to search: Pagefind, asked on request, finds pages that hold the words of a query apart from each other. */
interface Fragment {
  url: string;
  excerpt: string;
  meta: { title: string; kind: string };
}
interface Pagefind {
  destroy: () => Promise<void>;
  options: (options: object) => Promise<void>;
  mergeIndex: (path: string, options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/** What is said of it; `{count}` and `{shown}` are filled in. */
export interface ByWordsText {
  loading: string;
  found: string;
  none: string;
  failed: string;
}

const most = 20;

let opened: Promise<Pagefind> | undefined;

/** Loads Pagefind with all parts of its index. What could be loaded in part alone is let go of again. */
async function load(base: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as {
    createInstance: () => Pagefind;
  };
  const pagefind = createInstance();
  try {
    const options = { baseUrl: base, excerptLength: 40 };
    await pagefind.options(options);
    const parts = (await (await fetch(`${base}pagefind/parts.json`)).json()) as string[];
    await Promise.all(parts.map((part) => pagefind.mergeIndex(base + part, options)));
    return pagefind;
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}

/** Pagefind, loaded once, and again where it could not be loaded. */
const open = (base: string): Promise<Pagefind> =>
  (opened ??= load(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

/** Pagefind's excerpt is HTML of its own with a mark round each word: neighbours become one. */
function pieces(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(
    excerpt.replace(/<\/mark>(\s*)<mark>/g, '$1'),
    'text/html',
  );
  return marked([...body.childNodes].map((it) => [it.textContent ?? '', it.nodeName === 'MARK']));
}

const entry = ({ url, excerpt, meta }: Fragment): HTMLLIElement =>
  make('li', [
    make('h3', [
      make('a', [make('span', [meta.kind], { class: 'result-kind' }), ' ', meta.title], { href: url }),
    ]),
    make('p', pieces(excerpt)),
  ]);

/**
 * What Pagefind finds for a query, entries of a list; empty where it could not be asked, too.
 * @param say tells the person how it stands
 */
export async function searchByWords(
  query: string,
  { base, text }: { base: string; text: ByWordsText },
  say: (text: string) => void,
): Promise<HTMLLIElement[]> {
  say(text.loading);
  try {
    const pagefind = await open(base);
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, most).map((it) => it.data()));
    const counts = { count: results.length, shown: found.length };
    say(found.length === 0 ? text.none : filled(text.found, counts));
    return found.map(entry);
  } catch {
    say(text.failed);
    return [];
  }
}

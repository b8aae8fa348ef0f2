import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { find } from '../../../src/search/find.ts';
import type { SearchStore } from '../../../src/search/store.ts';
import { randomOf } from '../random.ts';

/**
 * What a plain scan of the built pages compares, folded: path, title and all words of `main` but those that stand alike on every
 * page (its foot, its downloads), which say nothing of this one.
 */
interface Scanned {
  url: string;
  title: string;
  text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
const isElement = (it: Node): it is Element => 'tagName' in it;
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const inside = new Set('a abbr b bdi cite code em i mark small span strong sub sup time wbr'.split(' '));

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((it) => it.name === name)?.value;

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((it) => {
      if (it.nodeName === '#text') return (it as DefaultTreeAdapterTypes.TextNode).value;
      if (!isElement(it) || unread.has(it.tagName)) return '';
      if (['hidden', 'data-search-never'].some((name) => attribute(it, name) !== undefined)) return '';
      const words = wordsOf(it.childNodes);
      return inside.has(it.tagName) ? words : ` ${words} `;
    })
    .join('');
}

function first(nodes: readonly Node[], tag: string): Element | undefined {
  for (const it of nodes) {
    if (!isElement(it)) continue;
    const found = it.tagName === tag ? it : first(it.childNodes, tag);
    if (found) return found;
  }
  return undefined;
}

/** As the issue asks: brackets of all kinds, digits and case alike by NFKC, spaces and line ends left out. */
const alike = (text: string): string =>
  [...text]
    .map((it) => it.normalize('NFKC').toLowerCase())
    .join('')
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[〔【〖[{]/g, '(')
    .replace(/[〕】〗\]}]/g, ')')
    .replace(/○/g, '〇');

/** The pages of a built site, read by a parser and in a way that share no code with the index. */
export const scannedPages = (dist: string): Scanned[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('index.html'))
    .flatMap((file) => {
      const main = first(parse(readFileSync(join(dist, file), 'utf8')).childNodes, 'main');
      const heading = main && first(main.childNodes, 'h1');
      if (!main || !heading || attribute(main, 'data-search') === undefined) return [];
      const [text, title] = [alike(wordsOf(main.childNodes)), alike(wordsOf(heading.childNodes))];
      return [{ url: `/${file.replace(/index\.html$/, '')}`, title, text }];
    });

/** How many of the pages with random strings are found, and how often one with the string in its title is in the first three. */
export interface Recall {
  strings: number;
  pages: number;
  found: number;
  titled: number;
  titledFirst: number;
  missed: string[];
}

/** Asks for seeded random strings of two to eight signs of the pages and compares with a plain scan. */
export async function measureRecall(
  store: SearchStore,
  pages: readonly Scanned[],
  strings: number,
): Promise<Recall> {
  const random = randomOf('search recall');
  const urls = await Promise.all(store.pages.kind.map(async (_, page) => (await store.text(page)).url));
  const out: Recall = { strings, pages: 0, found: 0, titled: 0, titledFirst: 0, missed: [] };
  for (let at = 0; at < strings; at += 1) {
    const { text } = pages[random.between(0, pages.length - 1)] ?? { text: '' };
    const size = random.between(2, 8);
    const from = random.between(0, Math.max(0, text.length - size));
    const asked = text.slice(from, from + size);
    const hits = (await find(store, asked, true)).hits.map((it) => urls[it.page]);
    const found = new Set(hits);
    const scan = pages.filter((it) => it.text.includes(asked));
    const missed = scan.filter((it) => !found.has(it.url));
    out.pages += scan.length;
    out.found += scan.length - missed.length;
    out.missed.push(...missed.map((it) => `${asked} ${it.url}`));
    const titled = new Set(scan.filter((it) => it.title.includes(asked)).map((it) => it.url));
    if (titled.size > 0) {
      out.titled += 1;
      const { hits: all } = await find(store, asked);
      if (all.slice(0, 3).some((it) => titled.has(urls[it.page] ?? ''))) out.titledFirst += 1;
      else out.missed.push(`${asked} not in the first three`);
    }
  }
  return out;
}

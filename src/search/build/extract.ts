import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Passage } from '../head.ts';

/** What a page says of itself to the search: `data-search` of its `main`, as JSON. */
export interface SearchFacts {
  /** Word for what it is. */
  kind: string;
  /** Where its kind stands among equals, 0 first. */
  rank: number;
  /** Whether it only repeats records: a list, or a part of one. */
  list?: boolean;
  /** Whether it gathers what records say that have pages of their own: a place. */
  gathers?: boolean;
  place?: string;
  placeName?: string;
  /** Names of the place, and of the county that it lies in, which the title does not have. */
  placeNames?: string[];
  year?: number;
  status?: string;
  /** Whether it no longer holds. */
  over?: boolean;
  /** Names, numbers, codes and telephones of what it is about, as they are written. */
  names: string[];
  /** Questions that it answers. */
  answers?: string[];
  /** Whether its rows are words that it explains. */
  explains?: boolean;
}

/** A page of the site as the search sees it. */
export interface ExtractedPage extends SearchFacts {
  url: string;
  title: string;
  passages: Passage[];
  /** All words of the page, also those of no passage: links to quote a clause, of downloads, of a table of contents. */
  whole: string;
  /** Which signs of `whole` are in no passage. */
  aside: readonly [from: number, to: number][];
  /** Parts with an address of their own that are named: villages in a table, words that are explained. */
  rows: { id: string; name: string }[];
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const besides = new Set(['nav', 'form']);
const isSilent = (it: Element): boolean =>
  silent.has(it.name) || 'hidden' in it.attribs || 'data-search-never' in it.attribs;
const isAside = (it: Element): boolean => besides.has(it.name) || 'data-search-skip' in it.attribs;
const isUnit = (it: Element): boolean => 'data-clause' in it.attribs && 'id' in it.attribs;
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

class Reader {
  readonly passages: Passage[] = [{ id: '', label: '', text: '' }];
  readonly aside: [number, number][] = [];
  whole = '';

  #add(text: string, aside: boolean): void {
    const from = this.whole.length;
    this.whole += text;
    if (aside) this.aside.push([from, this.whole.length]);
    else (this.passages.at(-1) as Passage).text += text;
  }

  read(nodes: readonly AnyNode[], aside = false): void {
    for (const node of nodes) {
      if (isText(node)) this.#add(node.data, aside);
      else if (isTag(node) && !isSilent(node)) this.#element(node, aside);
    }
  }

  #element(node: Element, aside: boolean): void {
    const before = this.passages.at(-1) as Passage;
    if (!aside && isUnit(node))
      this.passages.push({
        id: node.attribs['id'] ?? '',
        label: node.attribs['data-clause'] ?? '',
        text: '',
      });
    else if (!aside && node.name === 'h2')
      this.passages.push({ id: node.attribs['id'] ?? '', label: tidy(textContent(node)), text: '' });
    const space = inline.has(node.name) ? '' : ' ';
    this.#add(space, aside);
    this.read(node.children, aside || isAside(node));
    this.#add(space, aside);
    if (!aside && isUnit(node)) this.passages.push({ id: before.id, label: before.label, text: '' });
  }
}

/** The part of a page that is read: a fifth of it stands around that. */
const mainOf = (html: string): string => {
  const from = html.indexOf('<main');
  return from < 0 ? '' : html.slice(from, html.lastIndexOf('</main>'));
};

/** What can be found of a built page; undefined where it has no `main` with a heading, or is not to be found. */
export function extractPage(html: string, url: string): ExtractedPage | undefined {
  const main = findOne((it) => it.name === 'main', parseDocument(mainOf(html)).children);
  const heading = main && findOne((it) => it.name === 'h1', main.children);
  const facts = main?.attribs['data-search'];
  if (!main || !heading || facts === undefined) return undefined;
  const reader = new Reader();
  reader.read(main.children);
  const isRow = ({ name, attribs }: Element): boolean =>
    'data-search-row' in attribs || (name === 'tr' && /^v\d+$/.test(attribs['id'] ?? ''));
  const rows = findAll(isRow, main.children);
  // In memory of its own: what was cut out of a page keeps the whole page, of a nation gigabytes.
  return structuredClone({
    ...(JSON.parse(facts) as SearchFacts),
    ...{ url, title: tidy(textContent(heading)), whole: reader.whole, aside: reader.aside },
    passages: reader.passages.map((it) => ({ ...it, text: tidy(it.text) })).filter((it) => it.text !== ''),
    rows: rows.flatMap(({ attribs, children }) => {
      const head = findOne((it) => it.name === 'th', children);
      const names = attribs['data-search-row']?.split('\n') ?? [head ? tidy(textContent(head)) : ''];
      return names.map((name) => ({ id: attribs['id'] ?? '', name }));
    }),
  });
}

import { xmlText } from '../formats/xml.ts';

/** An entry of a feed. Dates are instants with their offset: `2026-11-24T00:00:00+08:00`. */
export interface AtomEntry {
  /** Its id for ever, which the address of the site is no part of: `urn:uuid:…`. */
  id: string;
  /** Full URL of the page. */
  url: string;
  title: string;
  published?: string;
  updated: string;
  /** Plain text. */
  summary: string;
  categories?: readonly string[];
}

/** A feed: what stands above its entries. */
export interface AtomFeed {
  /** Its id for ever. */
  id: string;
  /** Full URL of the feed. */
  url: string;
  /** Full URL of the page that shows the same. */
  page: string;
  title: string;
  author: string;
  /** Said where there is no entry; else the latest `updated` of the entries counts. */
  updated: string;
  language: string;
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

function entryLines({ id, url, title, published, updated, summary, categories = [] }: AtomEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    ...(published === undefined ? [] : [element('published', published)]),
    element('updated', updated),
    ...categories.map((it) => `<category term="${xmlText(it)}"/>`),
    element('summary', summary),
    '</entry>',
  ];
}

const instantOf = (date: string): number => Date.parse(date);

/** An Atom feed (RFC 4287), entries in the order that they are given. */
export function atomFeed(feed: AtomFeed, entries: readonly AtomEntry[]): string {
  const { id, url, page, title, author, language } = feed;
  const [updated = feed.updated] = entries
    .map((it) => it.updated)
    .sort((a, b) => instantOf(b) - instantOf(a));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', id),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${xmlText(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

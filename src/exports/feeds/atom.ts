/** An entry of a feed. Dates are instants with their offset: `2026-11-24T00:00:00+08:00`. */
export interface AtomEntry {
  /** Full URL of the page, which is its id for ever. */
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
  /** Full URL of the feed, which is its id for ever. */
  url: string;
  /** Full URL of the page that shows the same. */
  page: string;
  title: string;
  author: string;
  /** Said where there is no entry; else the latest `updated` of the entries counts. */
  updated: string;
  language: string;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML, without the control characters that XML 1.0 forbids. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/g, (it) => marks[it] ?? it);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

function entryLines({ url, title, published, updated, summary, categories = [] }: AtomEntry): string[] {
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...(published === undefined ? [] : [element('published', published)]),
    element('updated', updated),
    ...categories.map((it) => `<category term="${escaped(it)}"/>`),
    element('summary', summary),
    '</entry>',
  ];
}

const instantOf = (date: string): number => Date.parse(date);

/** An Atom feed (RFC 4287), entries in the order that they are given. */
export function atomFeed(feed: AtomFeed, entries: readonly AtomEntry[]): string {
  const { url, page, title, author, language } = feed;
  const updated = entries
    .map((it) => it.updated)
    .reduce((a, b) => (instantOf(b) > instantOf(a) ? b : a), entries[0]?.updated ?? feed.updated);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', url),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

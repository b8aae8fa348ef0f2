import { atomFeed, type AtomEntry } from '../../exports/feeds/atom.ts';
import { urnOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { asOf } from '../../queries/as-of/as-of.ts';
import { site } from '../../queries/site/site.ts';
import type { Update } from '../../kinds/definition.ts';
import type { Words } from '../../words/languages.ts';

/** The first moment of a day in China: feeds need one, records have days. */
const instant = (day: string): string => `${day}T00:00:00+08:00`;

const entryOf = ({ on, word, title, at, id, facts }: Update): AtomEntry => ({
  id: urnOf(id),
  url: fullUrl(at),
  published: instant(on),
  title,
  updated: instant(on),
  summary: facts ?? word,
  categories: [word],
});

/** The answer of a feed over some updates; `page` shows the same. */
export function feedResponse(
  words: Words,
  { url, page, title }: { url: string; page: string; title: string },
  updates: readonly Update[],
): Response {
  const feed = {
    ...{ id: urnOf(url), url: fullUrl(url), page: fullUrl(page), title: `${site.name} ${title}` },
    ...{ author: site.publisher, updated: instant(asOf()), language: words.language },
  };
  return new Response(atomFeed(feed, updates.map(entryOf)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

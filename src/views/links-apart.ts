import { linksApart, type Namesake } from '../domain/lists/links-apart.ts';
import { namesakes } from '../domain/lists/namesakes.ts';
import { localPath } from '../paths.ts';
import { directory } from '../queries/directory/directory.ts';
import type { Words } from '../words/languages.ts';
import { namesakesOf } from './namesakes-of.ts';

/** The row of a village on the pages of its township. */
const villageRow = /^\/places\/(\d+)\/(?:\d+\/)?#v\d+$/;

function namesakeAt(words: Words, local: string, called: string): Namesake | undefined {
  const township = villageRow.exec(local)?.[1];
  const above = township === undefined ? undefined : directory().places.byCode.get(township);
  if (above) return { name: called, mark: above.name };
  // What a list is narrowed to may stand behind the question mark.
  const ids = local.replace(/#.*$/, '').replace(/[?&](?:amp;)?\w+=/g, '/');
  return namesakesOf(words, ids)
    .filter((it) => called.includes(it.name))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** Ids need no sign that is encoded in an address. */
const withoutEncoded = (href: string): string => href.replace(/%[^/?&#]*/g, '');

/** The page with the links told apart that have the same words and lead to two records of one name. */
export const withLinksApart = (words: Words, html: string): string =>
  linksApart(html, {
    namesakeAt: (href, called) =>
      href.startsWith('/') ? namesakeAt(words, localPath(withoutEncoded(href)), called) : undefined,
    behind: (mark) => words.text.toldApart('', mark),
  });

/** Items of a list, those told apart that have one title: what a script makes links of says as much as the links of a page. */
export function titlesApart<Item extends { title: string; path: string }>(
  words: Words,
  items: readonly Item[],
): Item[] {
  const shared = new Set(namesakes(items, (it) => it.title).flat());
  return items.map((item) => {
    const mark = shared.has(item) ? namesakeAt(words, localPath(item.path), item.title)?.mark : undefined;
    return mark === undefined || item.title.includes(mark)
      ? item
      : { ...item, title: words.text.toldApart(item.title, mark) };
  });
}

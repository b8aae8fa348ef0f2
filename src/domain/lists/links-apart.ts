/** A record that shares its name with another one, and what tells it from that. */
export interface Namesake {
  name: string;
  /** 石家庄市 for the 桥西区 there. */
  mark: string;
}

/** How links are told apart. */
export interface LinksApart {
  /** The record that an address leads to, where another has its name; `words`: those of the link. */
  namesakeAt: (href: string, words: string) => Namesake | undefined;
  /** What stands behind a name: （石家庄市）. */
  behind: (mark: string) => string;
}

const attributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;
const anchors = new RegExp(`<a\\s(${attributes})>([\\s\\S]*?)</a>`, 'g');
const tags = new RegExp(`<${attributes}>`, 'g');
const label = /(?<=\baria-label=")[^"]+(?=")/;
const address = /\bhref="([^"]*)"/;

/** What a link is called: its label, or the words in it. */
const wordsOf = (within: string, inner: string): string =>
  label.exec(within)?.[0] ?? inner.replace(tags, '').replace(/\s+/g, ' ').trim();

/** The words of links that lead to more than one address. */
function sharedWords(main: string): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [, within = '', inner = ''] of main.matchAll(anchors)) {
    const href = address.exec(within)?.[1];
    if (href === undefined) continue;
    const words = wordsOf(within, inner);
    const before = first.get(words);
    if (before === undefined) first.set(words, href);
    else if (before !== href) shared.add(words);
  }
  return shared;
}

/** A text with tags in it with something behind the first place where a name stands, which tags may divide. */
function behindName(inner: string, name: string, added: string): string {
  const texts = [...inner.matchAll(new RegExp(`<${attributes}>|([^<]+)`, 'g'))].filter(
    (it) => it[1] !== undefined,
  );
  const begins = texts
    .map((it) => it[0])
    .join('')
    .indexOf(name);
  if (begins < 0) return inner;
  let left = begins + name.length;
  for (const { 0: text, index } of texts) {
    if (left <= text.length) return inner.slice(0, index + left) + added + inner.slice(index + left);
    left -= text.length;
  }
  return inner;
}

/**
 * The page with the links of its main part told apart that have the same words and lead to two records of one name: who has the
 * links of a page listed hears “古城街道（迁安市）” and “古城街道（北戴河区）”. All other links stay as they are.
 */
export function linksApart(html: string, { namesakeAt, behind }: LinksApart): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < 0) return html;
  const main = html.slice(start, end);
  const shared = sharedWords(main);
  if (shared.size === 0) return html;
  const told = main.replace(anchors, (whole, within: string, inner: string) => {
    const words = wordsOf(within, inner);
    const href = shared.has(words) ? address.exec(within)?.[1] : undefined;
    const namesake = href === undefined ? undefined : namesakeAt(href, words);
    if (!namesake || words.includes(namesake.mark)) return whole;
    const { name, mark } = namesake;
    return label.test(within)
      ? `<a ${within.replace(label, (it) => behindName(it, name, behind(mark)))}>${inner}</a>`
      : `<a ${within}>${behindName(inner, name, behind(mark))}</a>`;
  });
  return html.slice(0, start) + told + html.slice(end);
}

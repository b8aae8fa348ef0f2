import type { GlossaryTerm } from '../../schemas/glossary.ts';

/** Where a link would stand in the way of another, of a name or of a heading. */
const closed = [
  'a',
  'button',
  'summary',
  'label',
  'legend',
  'caption',
  'thead',
  'nav',
  'figure',
  'form',
].concat(
  ['dialog', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script', 'style', 'svg', 'textarea', 'select'],
  ['blockquote', 'footer'],
);

/** Elements in which words are linked, and those inside of which they are not. */
interface Place {
  inside: ReadonlySet<string>;
  outside: ReadonlySet<string>;
}
const runningText: Place = {
  inside: new Set(['p', 'li', 'dd']),
  outside: new Set([...closed, 'th', 'td', 'dt']),
};
const cellsAndNames: Place = { inside: new Set(['tbody', 'tfoot', 'dt']), outside: new Set(closed) };

const alone = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const tokens = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/gi;

/** How words are linked. */
export interface TermLinks {
  words: ReadonlyMap<string, GlossaryTerm>;
  /** Signs that make what follows another word: 非限定性 is not 限定性. */
  negations: string;
  /** A word as a link; `taken` where the page has a link of the same words that leads elsewhere. */
  link: (word: string, term: GlossaryTerm, taken: boolean) => string;
}

/** Which words of a page lead to which explanation, the longest first, so that no part of a longer word is taken. */
export function wordsOfTerms(terms: readonly GlossaryTerm[]): Map<string, GlossaryTerm> {
  const all = terms.flatMap((term) =>
    [term.term, ...term.also].map((word): [string, GlossaryTerm] => [word, term]),
  );
  return new Map(all.sort(([a], [b]) => b.length - a.length));
}

/** The words of the links that a page has. */
const wordsOfLinks = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<a\s(?:[^>"']|"[^"]*"|'[^']*')*>([\s\S]*?)<\/a>/gi)].map(([, inner = '']) =>
      inner.replace(tokens, (token) => (token.startsWith('<') ? '' : token)).trim(),
    ),
  );

/** What of a page is linked already. */
interface Linked {
  terms: Set<GlossaryTerm>;
  words: ReadonlySet<string>;
}

const isLetter = (sign = ''): boolean => /[a-z\d]/i.test(sign);

/** Where a word stands by itself: letters and digits around one of letters make another word. Below zero where it does not. */
function placeOf(word: string, text: string, before: string): number {
  let at = text.indexOf(word);
  while (at >= 0) {
    const [previous, next] = [at > 0 ? text[at - 1] : before.at(-1), text[at + word.length]];
    const isPart = (isLetter(word[0]) && isLetter(previous)) || (isLetter(word.at(-1)) && isLetter(next));
    if (!isPart) return at;
    at = text.indexOf(word, at + 1);
  }
  return at;
}

/** Links in this text the words of terms that were not linked before; `linked` takes those that are now. */
function inText(text: string, { words, negations, link }: TermLinks, linked: Linked): string {
  const isNegated = (before: string) => before !== '' && negations.includes(before.slice(-1));
  let out = '';
  let rest = text;
  while (rest) {
    let first: { at: number; word: string; term: GlossaryTerm } | undefined;
    for (const [word, term] of words) {
      const at = placeOf(word, rest, out);
      if (at < 0 || (first && at >= first.at)) continue;
      first = { at, word, term };
    }
    if (!first) break;
    const { at, word, term } = first;
    const before = rest.slice(0, at);
    const isNew = !linked.terms.has(term) && !isNegated(out + before);
    out += before + (isNew ? link(word, term, linked.words.has(word)) : word);
    if (isNew) linked.terms.add(term);
    rest = rest.slice(at + word.length);
  }
  return out + rest;
}

/** Links the words of a part of a page that stand in such a place. */
function inPlace(html: string, { inside, outside }: Place, links: TermLinks, linked: Linked): string {
  const open: string[] = [];
  return html.replace(tokens, (token: string, slash?: string, tag?: string) => {
    if (tag === undefined) {
      if (token.startsWith('<')) return token;
      const isThere = open.some((it) => inside.has(it)) && !open.some((it) => outside.has(it));
      return isThere ? inText(token, links, linked) : token;
    }
    const name = tag.toLowerCase();
    if (slash) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    } else if (!alone.test(name) && !token.endsWith('/>')) open.push(name);
    return token;
  });
}

/**
 * The page with each term linked where it first stands in the running text of its main part (名词解释), and those that stand in no
 * text where they first stand in a row of a table or as the name of a fact. Headings, heads and names of tables, links and
 * forms stay as they are.
 */
export function linkTerms(html: string, links: TermLinks): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < 0) return html;
  const linked = { terms: new Set<GlossaryTerm>(), words: wordsOfLinks(html) };
  const main = [runningText, cellsAndNames].reduce(
    (text, place) => inPlace(text, place, links, linked),
    html.slice(start, end),
  );
  return html.slice(0, start) + main + html.slice(end);
}

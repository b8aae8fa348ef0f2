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

const runningText = { inside: ['p', 'li', 'dd'], outside: [...closed, 'th', 'td', 'dt'] };
const cellsAndNames = { inside: ['tbody', 'tfoot', 'dt'], outside: closed };

/** Places in which words are linked: first in running text, then in cells and names. */
const places = [runningText, cellsAndNames].map(({ inside, outside }) => ({
  inside: new Set(inside),
  outside: new Set(outside),
}));

/** Whether a text stands in each of the places, and is not kept out of it. */
type Stands = readonly { inside: boolean; outside: boolean }[];
const nowhere: Stands = places.map(() => ({ inside: false, outside: false }));

const alone = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const attributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;
const tokens = new RegExp(`<!--[\\s\\S]*?-->|<(/?)([a-z][a-z0-9-]*)${attributes}>|[^<]+`, 'gi');
const anchors = new RegExp(`<a\\s${attributes}>([\\s\\S]*?)</a>`, 'gi');

/** How words are linked. */
export interface TermLinks {
  words: TermWords;
  /** Signs that make what follows another word: 非限定性 is not 限定性. */
  negations: string;
  /** A word as a link; `taken` where the page has a link of the same words that leads elsewhere. */
  link: (word: string, term: GlossaryTerm, taken: boolean) => string;
}

/** The words that lead to explanations. */
export interface TermWords {
  termOf: ReadonlyMap<string, GlossaryTerm>;
  /** Any of them where it stands by itself. */
  pattern: RegExp;
}

/** A word as a pattern: letters and digits around one of letters make another word. */
function patternOf(word: string): string {
  const [before, after] = [word[0], word.at(-1)].map((sign) => /[a-z\d]/i.test(sign ?? ''));
  return `${before ? '(?<![A-Za-z\\d])' : ''}${RegExp.escape(word)}${after ? '(?![A-Za-z\\d])' : ''}`;
}

/** Which words of a page lead to which explanation, the longest first, so that no part of a longer word is taken. */
export function wordsOfTerms(terms: readonly GlossaryTerm[]): TermWords {
  const termOf = new Map(
    terms.flatMap((term) => [term.term, ...term.also].map((word): [string, GlossaryTerm] => [word, term])),
  );
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
  return { termOf, pattern: new RegExp(longestFirst.map(patternOf).join('|') || '(?!)', 'g') };
}

/** The words of the links that a page has. */
const wordsOfLinks = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(anchors)].map(([, inner = '']) =>
      inner.replace(tokens, (token) => (token.startsWith('<') ? '' : token)).trim(),
    ),
  );

/** What of a page is linked already, and the words of its own links, which are read when they are asked for. */
interface Linked {
  terms: Set<GlossaryTerm>;
  taken: () => ReadonlySet<string>;
}

/** Links in this text the words of terms that were not linked before; `linked` takes those that are now. */
const inText = (text: string, { words, negations, link }: TermLinks, linked: Linked): string =>
  text.replace(words.pattern, (word, at: number) => {
    const term = words.termOf.get(word);
    const isNegated = at > 0 && negations.includes(text.charAt(at - 1));
    if (!term || isNegated || linked.terms.has(term)) return word;
    linked.terms.add(term);
    return link(word, term, linked.taken().has(word));
  });

/** Where what is in an element stands. */
const within = (name: string, around: Stands): Stands =>
  places.some(({ inside, outside }) => inside.has(name) || outside.has(name))
    ? places.map(({ inside, outside }, index) => ({
        inside: inside.has(name) || around[index]?.inside === true,
        outside: outside.has(name) || around[index]?.outside === true,
      }))
    : around;

/** A text of a page: where it begins, and where it stands. */
interface Text {
  at: number;
  text: string;
  stands: Stands;
}

/** The texts of a page in order, those that stand in none of the places left out. */
function textsOf(html: string): Text[] {
  const texts: Text[] = [];
  const open: { name: string; stands: Stands }[] = [];
  for (const { 0: token, 1: slash, 2: tag, index: at } of html.matchAll(tokens)) {
    const around = open.at(-1)?.stands ?? nowhere;
    if (tag === undefined) {
      if (around !== nowhere && !token.startsWith('<')) texts.push({ at, text: token, stands: around });
      continue;
    }
    const name = tag.toLowerCase();
    if (slash) {
      const begun = open.findLastIndex((it) => it.name === name);
      if (begun >= 0) open.length = begun;
    } else if (!alone.test(name) && !token.endsWith('/>')) open.push({ name, stands: within(name, around) });
  }
  return texts;
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
  const main = html.slice(start, end);
  if (main.search(links.words.pattern) < 0) return html;
  let words: Set<string> | undefined;
  const linked = { terms: new Set<GlossaryTerm>(), taken: () => (words ??= wordsOfLinks(html)) };
  const texts = textsOf(main).map((it) => ({ ...it, end: it.at + it.text.length }));
  for (const index of places.keys())
    for (const it of texts) {
      const there = it.stands[index];
      if (there?.inside && !there.outside) it.text = inText(it.text, links, linked);
    }
  let out = html.slice(0, start);
  let done = 0;
  for (const { at, text, end: ended } of texts) {
    out += main.slice(done, at) + text;
    done = ended;
  }
  return out + main.slice(done) + html.slice(end);
}

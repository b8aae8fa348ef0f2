import { AttributeAction, SelectorType, type Selector } from 'css-what';
import type { Element } from 'domhandler';

/** What stands between an element and another one in a selector. */
export const selectorSteps: ReadonlySet<SelectorType> = new Set([
  ...[SelectorType.Child, SelectorType.Descendant, SelectorType.Adjacent, SelectorType.Sibling],
]);

/** A tag and classes that an element has: each without either says nothing. */
interface End {
  tag: string | undefined;
  classes: readonly string[];
}

/** A selector, what the elements have which it matches (one of the ends), and attributes that a page with one has. */
export interface AskedSelector {
  ends: readonly End[];
  attributes: ReadonlySet<string>;
  matches: (element: Element) => boolean;
}

/** The alternatives of a token that stands for one of them. */
const alternativesOf = (token: Selector): readonly Selector[][] | undefined =>
  token.type === SelectorType.Pseudo && ['is', 'where'].includes(token.name) && Array.isArray(token.data)
    ? token.data
    : undefined;

/** Ends of which an element has one that tokens match. */
function endsOf(tokens: readonly Selector[]): readonly End[] {
  const own = tokens.slice(tokens.findLastIndex((it) => selectorSteps.has(it.type)) + 1);
  const tag = own.flatMap((it) => (it.type === SelectorType.Tag ? it.name : []))[0];
  const classes = own.flatMap((it) =>
    it.type === SelectorType.Attribute && it.name === 'class' && it.action === AttributeAction.Element
      ? it.value
      : [],
  );
  const alternatives = own.flatMap((it) => alternativesOf(it)?.flatMap(endsOf) ?? []);
  return tag === undefined && classes.length === 0 && alternatives.length > 0
    ? alternatives
    : [{ tag, classes }];
}

/** Names of attributes without which tokens match nothing on a page. */
function attributesOf(tokens: readonly Selector[]): ReadonlySet<string> {
  const named = tokens.map((it): ReadonlySet<string> => {
    if (it.type === SelectorType.Attribute && it.name !== 'class' && it.action !== AttributeAction.Not)
      return new Set([it.name]);
    const [first, ...others] = alternativesOf(it)?.map(attributesOf) ?? [];
    return others.reduce<ReadonlySet<string>>((all, one) => all.intersection(one), first ?? new Set());
  });
  return new Set(named.flatMap((it) => [...it]));
}

/** A selector that is to be asked about elements, with what tells most of them from those that it matches. */
export const askedSelectorOf = (
  tokens: readonly Selector[],
  matches: AskedSelector['matches'],
): AskedSelector => ({
  ends: endsOf(tokens),
  attributes: attributesOf(tokens),
  matches,
});

/** A selector to be asked about elements with an end. */
interface AskedAt extends End {
  index: number;
  matches: AskedSelector['matches'];
}

/**
 * Asks selectors only of pages with the attributes that they name, and only about elements with the tag and the first class that
 * they end with: most have others.
 * @returns of a page's elements, which selectors match one, as text
 */
export function askedByEnd(
  all: readonly AskedSelector[],
): (elements: readonly Element[]) => (element: Element) => string {
  const named = new Set(all.flatMap((it) => [...it.attributes]));
  const known = new Map<string, Map<string, AskedAt[]>>();

  const byEndWhere = (has: ReadonlySet<string>): Map<string, AskedAt[]> => {
    const byEnd = new Map<string, AskedAt[]>();
    for (const [index, { ends, attributes, matches }] of all.entries())
      if (attributes.isSubsetOf(has))
        for (const end of ends) {
          const [first] = end.classes;
          const name = first === undefined ? (end.tag ?? '') : `.${first}`;
          byEnd.set(name, [...(byEnd.get(name) ?? []), { ...end, index, matches }]);
        }
    return byEnd;
  };

  return (elements) => {
    const has = new Set<string>();
    for (const { attribs } of elements) for (const name in attribs) if (named.has(name)) has.add(name);
    const key = [...has].sort().join(' ');
    const byEnd = known.get(key) ?? byEndWhere(has);
    known.set(key, byEnd);
    return (element) => {
      const found: number[] = [];
      const ask = (end: string): void => {
        for (const { tag, classes, matches, index } of byEnd.get(end) ?? []) {
          if (tag !== undefined && element.name !== tag) continue;
          if (classes.length > 1 && !classes.every((it) => element.attribs['class']?.includes(it))) continue;
          if (!found.includes(index) && matches(element)) found.push(index);
        }
      };
      ask('');
      ask(element.name);
      const own = element.attribs['class'];
      if (own) for (const name of new Set(own.split(/\s+/))) ask(`.${name}`);
      return found.length > 0 ? ` ${found.join(' ')}` : '';
    };
  };
}

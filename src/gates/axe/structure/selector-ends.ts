import { AttributeAction, SelectorType, type Selector } from 'css-what';
import type { Element } from 'domhandler';
import { ofTag } from '../../plain/of-tag.ts';

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

/** Names of attributes, and classes behind a dot, without which tokens match nothing on a page. */
function attributesOf(tokens: readonly Selector[]): ReadonlySet<string> {
  const named = tokens.map((it): ReadonlySet<string> => {
    if (it.type === SelectorType.Attribute && it.name === 'class' && it.action === AttributeAction.Element)
      return new Set([`.${it.value}`]);
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

function byEndOf(all: readonly AskedSelector[]): ReadonlyMap<string, readonly AskedAt[]> {
  const byEnd = new Map<string, AskedAt[]>();
  for (const [index, { ends, matches }] of all.entries())
    for (const end of ends) {
      const [first] = end.classes;
      const name = first === undefined ? (end.tag ?? '') : `.${first}`;
      byEnd.set(name, [...(byEnd.get(name) ?? []), { ...end, index, matches }]);
    }
  return byEnd;
}

const classesOf = ({ attribs }: Element): string[] => attribs['class']?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Asks selectors only of pages with the attributes and classes that they name, and only about elements with the tag and the first
 * class that they end with: most have others.
 * @returns of a page's elements, which selectors match one, as text
 */
export function askedByEnd(
  all: readonly AskedSelector[],
): (elements: readonly Element[]) => (element: Element) => string {
  const named = new Set(all.flatMap((it) => [...it.attributes]));
  const byEnd = byEndOf(all);
  const namesIn = ofTag((element) =>
    [...Object.keys(element.attribs), ...classesOf(element).map((it) => `.${it}`)].filter((it) =>
      named.has(it),
    ),
  );
  const candidatesOf = ofTag((element): readonly AskedAt[] => {
    const own = classesOf(element);
    return ['', element.name, ...new Set(own.map((it) => `.${it}`))]
      .flatMap((end) => byEnd.get(end) ?? [])
      .filter(({ tag }) => tag === undefined || tag === element.name)
      .filter(({ classes }) => classes.every((it) => own.includes(it)));
  });

  return (elements) => {
    const has = new Set<string>();
    for (const element of elements) for (const name of namesIn(element)) has.add(name);
    const isAsked = all.map(({ attributes }) => attributes.isSubsetOf(has));
    return (element) => {
      let found = '';
      const asked: number[] = [];
      for (const { matches, index } of candidatesOf(element)) {
        if (!isAsked[index] || asked.includes(index) || !matches(element)) continue;
        asked.push(index);
        found += ` ${index}`;
      }
      return found;
    };
  };
}

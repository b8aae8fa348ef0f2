import { compile } from 'css-select';
import { AttributeAction, parse, SelectorType, type AttributeSelector, type Selector } from 'css-what';
import type { Element } from 'domhandler';
import { transform } from 'lightningcss';
import { isKept } from './attributes.ts';
import { looseBy, type Declared } from './loose.ts';
import { askedByEnd, askedSelectorOf, selectorSteps, type AskedSelector } from './selector-ends.ts';

/** What the style sheets of a page read of it. */
export interface StyleReads {
  attributes: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /**
   * Says which selectors match an element of a page of those that read more than its own kept attributes and those of its ancestors:
   * siblings, its place among them, what is in it, values that its key leaves out.
   */
  beyond: (elements: readonly Element[]) => (element: Element) => string;
  /** Says whether any of these elements may lie over others, wherever they are on the page. */
  areLoose: (elements: Iterable<Element>) => boolean;
}

/** What can't be told of a page that stands still. Left out, a selector matches at least what it did. */
const movingPseudos = new Set([
  ...['hover', 'focus', 'focus-visible', 'focus-within', 'active', 'visited', 'link', 'any-link', 'target'],
  ...['autofill', 'placeholder-shown', 'indeterminate', 'user-invalid', 'user-valid', 'invalid', 'valid'],
  ...['host', 'defined', 'fullscreen', 'modal', 'popover-open', 'open', 'lang', 'dir'],
]);

/** Distances never change a verdict by themselves: what stands beside what is a feature of its own. */
const distance = /^(?:margin|padding|gap|row-gap|column-gap|border-radius|break-|page-break)/;

/** A number below zero, and not the name of a variable with a number in it. */
const negative = /(?:^|[\s(,:*])-[\d.]/;

/** Whether a declaration is a distance. One below zero lays words over others, by itself or by a variable that may be. */
function distanceOf(all: readonly string[]): (declaration: string) => boolean {
  const below = all.filter((it) => it.startsWith('--') && negative.test(it)).map((it) => it.split(':')[0]);
  const mayOverlap = (it: string): boolean =>
    negative.test(it) || below.some((name) => it.includes(`${name}`));
  return (it) => distance.test(it) && !mayOverlap(it);
}

/**
 * Reads style sheets, one text behind the other. Undefined where a selector can't be told without a browser: then no two
 * pages are known to look alike.
 */
export function styleReads(css: string): StyleReads | undefined {
  const attributes = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const beyond = new Map<string, AskedSelector>();
  const declared: Declared[] = [];

  /** Whether tokens read beyond an element and its ancestors; notes the names in them. */
  const readsBeyond = (tokens: readonly Selector[]): boolean =>
    tokens
      .map((token): boolean => {
        if (token.type === SelectorType.Attribute) return readsAttribute(token);
        if (token.type === SelectorType.Pseudo && Array.isArray(token.data)) {
          const inner = token.data.map((it) => readsBeyond(it));
          return token.name === 'has' || inner.includes(true);
        }
        if (token.type === SelectorType.Pseudo) return !['root', 'scope', ...keptStates].includes(token.name);
        return token.type === SelectorType.Adjacent || token.type === SelectorType.Sibling;
      })
      .includes(true);

  const readsAttribute = ({ name, value, action }: AttributeSelector): boolean => {
    if (name === 'class' && action === AttributeAction.Element) classes.add(value);
    else if (name === 'id' && action === AttributeAction.Equals) ids.add(value);
    else attributes.add(name);
    if (name === 'class' && action === AttributeAction.Element) return false;
    return (
      action !== AttributeAction.Exists &&
      !(name === 'id' && action === AttributeAction.Equals) &&
      !isKept(name)
    );
  };

  try {
    const rules = [...styleRules(css)];
    const isDistance = distanceOf(rules.flatMap((it) => it.declarations));
    for (const { selectors, declarations } of rules) {
      const isPlacing = declarations.some((it) => it.startsWith('position:'));
      for (const all of parse(selectors)) {
        const tokens = standing(all);
        const isOfElement = !all.some(isOfPart);
        if (isPlacing && isOfElement) declared.push({ matches: matching(tokens), declarations });
        if (!readsBeyond(tokens) || declarations.every(isDistance)) continue;
        const key = JSON.stringify(tokens);
        if (!beyond.has(key)) beyond.set(key, askedSelectorOf(tokens, matching(tokens)));
      }
    }
  } catch {
    return undefined;
  }
  return {
    ...{ attributes, classes, ids },
    beyond: askedByEnd([...beyond.values()]),
    areLoose: looseBy(declared),
  };
}

const matching = (tokens: readonly Selector[]): ((element: Element) => boolean) =>
  compile<Element, Element>([[...tokens]]);

const keptStates = ['checked', 'disabled', 'enabled', 'required', 'optional', 'read-only', 'read-write'];

/** Rules with their selectors, without nesting. Keyframes choose no elements. */
function* styleRules(css: string): Generator<{ selectors: string; declarations: string[] }> {
  const flat = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 100 << 16 },
  }).code.toString();
  for (const [, before = '', body = ''] of flat.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const selectors = before.slice(before.lastIndexOf(';') + 1);
    if (selectors === '' || selectors.startsWith('@') || /^(?:from|to|[\d.]+%)/.test(selectors)) continue;
    yield { selectors, declarations: body.split(';').filter(Boolean) };
  }
}

/** A selector without pseudo-elements and without what moves. */
function standing(tokens: Selector[]): Selector[] {
  const kept = tokens
    .filter((it) => !isOfPart(it) && !(it.type === SelectorType.Pseudo && isMoving(it.name)))
    .map((it) =>
      it.type === SelectorType.Pseudo && Array.isArray(it.data) ? { ...it, data: it.data.map(standing) } : it,
    );
  const isStep = (it: Selector | undefined): boolean => it === undefined || selectorSteps.has(it.type);
  // A step to nothing in particular is one to any element.
  return kept.flatMap((it, index): Selector[] =>
    isStep(it) && isStep(kept[index + 1]) ? [it, { type: SelectorType.Universal, namespace: null }] : [it],
  );
}

/** Whether a token takes a part of an element; the old spelling of such has one colon. */
const isOfPart = (it: Selector): boolean =>
  it.type === SelectorType.PseudoElement ||
  (it.type === SelectorType.Pseudo && ['before', 'after', 'first-line', 'first-letter'].includes(it.name));

const isMoving = (name: string): boolean => movingPseudos.has(name) || name.startsWith('-');

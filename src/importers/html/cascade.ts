import type { Dom } from './dom.ts';
import { sheetRulesOf } from './sheet-rules.ts';

/** The elements of a page, their parents, and where to look for those of a class, an id or a kind. */
export interface ElementTree {
  all: Dom[];
  parents: Map<Dom, Dom>;
  bySign: Map<string, Dom[]>;
}

/** What the styles of a page say last of an element: by the name of a property. */
export type DeclaredStyles = ReadonlyMap<string, ReadonlyMap<Dom, string>>;

const attribute = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';

/** All elements below a root, and it. */
export function elementTree(root: Dom): ElementTree {
  const tree: ElementTree = { all: [], parents: new Map(), bySign: new Map() };
  const walk = (element: Dom): void => {
    tree.all.push(element);
    const classes = attribute(element, 'class')
      .split(/\s+/)
      .filter((it) => it !== '');
    const id = attribute(element, 'id');
    const tag = (element.tagName ?? '').toLowerCase();
    for (const sign of [...classes.map((it) => `.${it}`), ...(id ? [`#${id}`] : []), tag])
      (tree.bySign.get(sign) ?? tree.bySign.set(sign, []).get(sign))?.push(element);
    for (const it of element.childNodes) {
      if (it.nodeType !== 1) continue;
      tree.parents.set(it, element);
      walk(it);
    }
  };
  walk(root);
  return tree;
}

/** What a selector is looked for by: the last class or id of its last part, else its kind of element. */
const signOf = (selector: string): string | undefined => {
  const last = /[^\s>+~]+$/.exec(selector)?.[0] ?? '';
  return /[.#][\w-]+(?=[^.#]*$)/.exec(last)?.[0] ?? /^[a-z][\w-]*$/i.exec(last)?.[0].toLowerCase();
};

const weightOf = (selector: string): number =>
  (selector.match(/#/g)?.length ?? 0) * 10_000 +
  (selector.match(/[.[]/g)?.length ?? 0) * 100 +
  (selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0);

/** One class, id or kind of element: all that has this sign is meant. */
const oneSign = /^(?:[.#][\w-]+|[a-z][\w-]*)$/i;

/** The elements that a selector may mean. */
const candidates = (selector: string, { bySign }: ElementTree): readonly Dom[] =>
  bySign.get(signOf(selector) ?? '') ?? [];

/** The elements that a selector means. */
export const ruleTargets = (selector: string, tree: ElementTree): readonly Dom[] => {
  const all = candidates(selector, tree);
  return oneSign.test(selector) ? all : all.filter((it) => it.matches?.(selector));
};

/** Most rules that are followed; a page with more holds a whole library of styles. */
const mostRules = 2000;
const inlineWeight = 1_000_000;
/** Most elements that are asked whether a selector means them, but for rules that show or hide: a second or two. */
const mostAsked = 500_000;
const showsOrHides = /display|visibility/i;

/** The declarations of a rule or a style attribute: names and values in small letters. */
const declarationsOf = (style: string): { name: string; value: string; important: boolean }[] =>
  style.split(';').flatMap((it) => {
    const colon = it.indexOf(':');
    if (colon < 0) return [];
    const stated = it
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = stated.replace(/\s*!important$/, '');
    return value === ''
      ? []
      : [{ name: it.slice(0, colon).trim().toLowerCase(), value, important: value !== stated }];
  });

/**
 * What a page's own style sheets and the elements themselves declare of some properties, and whether all of its rules were
 * followed.
 * @param names the properties that are asked for
 */
export function declaredOn(
  html: string,
  tree: ElementTree,
  names: readonly string[],
): { declared: DeclaredStyles; isWhole: boolean } {
  const asked = new Set(names);
  const won = new Map<string, Map<Dom, [weight: number, value: string]>>(names.map((it) => [it, new Map()]));
  const declare = (element: Dom, style: string, weight: number): void => {
    for (const { name, value, important } of declarationsOf(style)) {
      if (!asked.has(name)) continue;
      const of = won.get(name);
      const full = weight + (important ? 2 * inlineWeight : 0);
      if (full >= (of?.get(element)?.[0] ?? 0)) of?.set(element, [full, value]);
    }
  };
  const says = new RegExp(`(?:^|[\\s;])(?:${names.join('|')})\\s*:`, 'i');
  const rules = sheetRulesOf(html).filter(
    ({ selector, declarations }) => says.test(declarations) && selector !== '' && !/[:*]/.test(selector),
  );
  let asks = 0;
  for (const { selector, declarations } of rules.slice(0, mostRules)) {
    if (!oneSign.test(selector) && !showsOrHides.test(declarations)) {
      asks += candidates(selector, tree).length;
      if (asks > mostAsked) continue;
    }
    for (const element of ruleTargets(selector, tree)) declare(element, declarations, weightOf(selector));
  }
  for (const element of tree.all) {
    if (['hidden', 'popover'].some((it) => (element.getAttribute?.(it) ?? null) !== null))
      declare(element, 'display:none', 1);
    const colour = element.tagName === 'FONT' ? attribute(element, 'color') : '';
    const ground = attribute(element, 'bgcolor');
    if (colour !== '') declare(element, `color:${colour}`, 1);
    if (ground !== '') declare(element, `background-color:${ground}`, 1);
    const style = attribute(element, 'style');
    if (style !== '') declare(element, style, inlineWeight);
  }
  const declared = new Map(
    [...won].map(([name, of]) => [name, new Map([...of].map(([it, [, value]]) => [it, value]))]),
  );
  return { declared, isWhole: asks <= mostAsked && rules.length <= mostRules };
}

import type { Dom } from './dom.ts';
import { sheetRulesOf } from './sheet-rules.ts';

/** Why hidden words of a page are left out. */
export const whyUnseen = '网页上不显示的文字';

/** What a page does not show, and what of it a visitor unfolds. */
export interface Unseen {
  isHidden: (element: Dom) => boolean;
  /** Hidden until a control beside it, 展开全文, is pressed. */
  isFolded: (element: Dom) => boolean;
  /** Set on lines of its own by its styles, whatever its kind. */
  isBlock: (element: Dom) => boolean;
  parentOf: (element: Dom) => Dom | undefined;
}

const attribute = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';

/** The words of an element without white space, no more of them than `most`: a page is asked at each of its elements. */
function shortWords(element: Dom, most: number): string {
  if (element.nodeType === 3) return (element.textContent ?? '').replace(/\s+/gu, '').slice(0, most + 1);
  let words = '';
  for (const it of element.childNodes) {
    words += shortWords(it, most - words.length);
    if (words.length > most) return words;
  }
  return words;
}

/** The words of a control that unfolds the rest of a text, and nothing else. */
const unfolding =
  /^[^\p{L}]*(?:点击|点此)?(?:展开|查看|阅读|显示|加载)(?:全文|全部|更多|全部内容|更多内容|剩余(?:全文|部分|内容)?|完整内容|正文)?[^\p{L}]*$|^[^\p{L}]*(?:展开|收起)(?:\/收起)?[^\p{L}]*$/u;

const longestControl = 16;

/** Whether an element is a control that unfolds or folds a part of the text: 展开全文. */
export const isUnfolding = (element: Dom): boolean => unfolding.test(shortWords(element, longestControl));

const foldedClass =
  /(?:^|[\s_-])(?:collaps\w*|accordion\w*|fold\w*|unfold\w*|expand\w*|spoiler\w*|more|moretext|morecontent|zhankai)(?=$|[\s_-])/i;

const elements = (element: Dom): Dom[] => [...element.childNodes].filter((it) => it.nodeType === 1);

interface Tree {
  all: Dom[];
  parents: Map<Dom, Dom>;
  bySign: Map<string, Dom[]>;
}

/** All elements of a page, their parents, and where to look for those of a class, an id or a kind. */
function treeOf(root: Dom): Tree {
  const tree: Tree = { all: [], parents: new Map(), bySign: new Map() };
  const walk = (element: Dom): void => {
    tree.all.push(element);
    const classes = attribute(element, 'class')
      .split(/\s+/)
      .filter((it) => it !== '');
    const id = attribute(element, 'id');
    const tag = (element.tagName ?? '').toLowerCase();
    for (const sign of [...classes.map((it) => `.${it}`), ...(id ? [`#${id}`] : []), tag])
      (tree.bySign.get(sign) ?? tree.bySign.set(sign, []).get(sign))?.push(element);
    for (const it of elements(element)) {
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

/** Most rules that are followed; a page with more holds a whole library of styles. */
const mostRules = 2000;

const declared = (declarations: string, property: string): { value: string; important: boolean } | null => {
  const found = [
    ...declarations.matchAll(new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([\\w-]+)\\s*(!important)?`, 'gi')),
  ];
  const [, value = '', important] = found.at(-1) ?? [];
  return value === '' ? null : { value: value.toLowerCase(), important: important !== undefined };
};

const properties = ['display', 'visibility'] as const;
const hiding = { display: 'none', visibility: 'hidden' };
const inlineWeight = 1_000_000;

/** What of a line or a row its own lines are. */
const ownLines = /^(?:block|flex|grid|list-item|flow-root|table(?:-row|-cell|-caption)?)$/;

/** The elements that the styles of a page hide or set apart, those of its own sheets and those of the elements. */
function shownByStyle(html: string, { all, bySign }: Tree): { hidden: Set<Dom>; blocks: Set<Dom> } {
  const won = new Map<string, Map<Dom, [weight: number, value: string]>>();
  const declare = (element: Dom, declarations: string, weight: number): void => {
    for (const property of properties) {
      const stated = declared(declarations, property);
      if (!stated) continue;
      const of = won.get(property) ?? new Map<Dom, [number, string]>();
      won.set(property, of);
      const full = weight + (stated.important ? 2 * inlineWeight : 0);
      if (full >= (of.get(element)?.[0] ?? 0)) of.set(element, [full, stated.value]);
    }
  };
  const rules = sheetRulesOf(html).filter(
    ({ selector, declarations }) =>
      /display|visibility/i.test(declarations) && selector !== '' && !/[:*]/.test(selector),
  );
  for (const { selector, declarations } of rules.slice(0, mostRules))
    for (const element of bySign.get(signOf(selector) ?? '') ?? [])
      if (element.matches?.(selector)) declare(element, declarations, weightOf(selector));
  for (const element of all) {
    if ((element.getAttribute?.('hidden') ?? null) !== null) declare(element, 'display:none', 1);
    declare(element, attribute(element, 'style'), inlineWeight);
  }
  const stating = (property: (typeof properties)[number], is: (value: string) => boolean): Dom[] =>
    [...(won.get(property) ?? [])].flatMap(([it, [, value]]) => (is(value) ? [it] : []));
  return {
    hidden: new Set(properties.flatMap((it) => stating(it, (value) => value === hiding[it]))),
    blocks: new Set(stating('display', (value) => ownLines.test(value))),
  };
}

/** The ids that controls which unfold point at. */
const unfoldedIds = (all: readonly Dom[]): Set<string> =>
  new Set(
    all
      .filter((it) => isUnfolding(it) || attribute(it, 'aria-expanded') !== '')
      .flatMap((it) => [
        ...['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) =>
          attribute(it, name).replace(/^#/, ''),
        ),
        ...[...attribute(it, 'onclick').matchAll(/['"]#?([\w-]+)['"]/g)].map(([, id = '']) => id),
      ])
      .filter((it) => it !== ''),
  );

/** What a page and its own style sheets do not show. */
export function unseenOf(html: string, root: Dom): Unseen {
  const tree = treeOf(root);
  const { hidden, blocks } = shownByStyle(html, tree);
  const ids = unfoldedIds(tree.all);
  const besideControl = (element: Dom): boolean => {
    const parent = tree.parents.get(element);
    const siblings = parent ? elements(parent) : [];
    const at = siblings.indexOf(element);
    return [siblings[at - 1], siblings[at + 1]].some((it) => it !== undefined && isUnfolding(it));
  };
  return {
    isHidden: (it) => hidden.has(it),
    isBlock: (it) => blocks.has(it),
    parentOf: (it) => tree.parents.get(it),
    isFolded: (it) =>
      hidden.has(it) &&
      (attribute(it, 'hidden') === 'until-found' ||
        foldedClass.test(attribute(it, 'class')) ||
        ids.has(attribute(it, 'id')) ||
        besideControl(it)),
  };
}

import { elementTree } from './cascade.ts';
import type { Dom } from './dom.ts';
import { generatedWords } from './generated-words.ts';
import { styledWords } from './hiding-styles.ts';
import type { StylesOfPage } from './page-block.ts';

/** Why hidden words of a page are left out. */
export const whyUnseen = '网页上不显示的文字';

/** What a page does not show, and what of it a visitor unfolds. */
export interface Unseen extends Omit<StylesOfPage, 'isShown'> {
  /** All of the rules of the page's own style sheets were followed. */
  isWhole: boolean;
  /** Hidden until a control beside it, 展开全文, is pressed. */
  isFolded: (element: Dom) => boolean;
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
  const tree = elementTree(root);
  const { isWhole, hidden, gone, hidingOwn, pale, covered, placed, struck, turned, blocks, listStyle } =
    styledWords(html, tree);
  const generated = generatedWords(html, tree);
  const ids = unfoldedIds(tree.all);
  const besideControl = (element: Dom): boolean => {
    const parent = tree.parents.get(element);
    const siblings = parent ? elements(parent) : [];
    const at = siblings.indexOf(element);
    return [siblings[at - 1], siblings[at + 1]].some((it) => it !== undefined && isUnfolding(it));
  };
  const isClosed = (it: Dom): boolean => {
    const parent = tree.parents.get(it);
    const isPart = parent?.tagName === 'DETAILS' && it.tagName !== 'SUMMARY';
    return isPart && (parent.getAttribute?.('open') ?? null) === null;
  };
  return {
    isWhole,
    isHidden: (it) => hidden.has(it) || isClosed(it),
    isGone: (it) => gone.has(it),
    hidesOwn: (it) => hidingOwn.has(it),
    isPale: (it) => pale.has(it),
    isCovered: (it) => covered.has(it),
    isPlaced: (it) => placed.has(it),
    isStruck: (it) => struck.has(it),
    isTurned: (it) => turned.has(it),
    listStyle,
    generated: (it) => generated.get(it),
    isBlock: (it) => blocks.has(it),
    parentOf: (it) => tree.parents.get(it),
    isFolded: (it) =>
      isClosed(it) ||
      (hidden.has(it) &&
        (attribute(it, 'hidden') === 'until-found' ||
          foldedClass.test(attribute(it, 'class')) ||
          ids.has(attribute(it, 'id')) ||
          besideControl(it))),
  };
}

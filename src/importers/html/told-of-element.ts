import type { Dom } from './dom.ts';
import type { PageAside, StylesOfPage } from './page-block.ts';
import { attributeOf } from './tags.ts';
import { collapse } from './white-space.ts';

/** Why words are told that browsers show out of a template (declarative shadow DOM). */
export const whyShadow = '浏览器从网页的另一层里显示的文字，没有导入，请对照浏览器里看到的，要的补进正文';

const whyTip = '鼠标停在上面才显示的说明，没有导入，请看是否要写进正文';

/** The words of a template that browsers show in the place of the element around it; empty for any other element. */
export const shadowWords = (node: Dom): string =>
  attributeOf(node, 'shadowrootmode') === '' ? '' : collapse(node.textContent ?? '').trim();

/** Said of itself by what is no link and no picture, which name themselves so as a rule. */
const namesItself = /^(?:A|IMG|IFRAME|FRAME|OBJECT|EMBED|INPUT|TEXTAREA|SELECT|FORM|BUTTON|BODY|LI)$/;

/** The Chinese words that a browser shows of an element's `title`, where it has words of its own that do not say so. */
function tipOf(node: Dom, tag: string): string {
  const tip = collapse(attributeOf(node, 'title')).trim();
  if (namesItself.test(tag) || !/\p{Script=Han}/u.test(tip)) return '';
  const words = collapse(node.textContent ?? '').trim();
  return words === '' || words.includes(tip) ? '' : tip;
}

type Told = [kind: PageAside['kind'], what: string, why: string];

/** A box without words that a page lays somewhere. */
const box = '（没有字的色块）';

/** What is to be told of an element whatever becomes of its words. */
export function toldOf(node: Dom, tag: string, styles: StylesOfPage): Told[] {
  const tip = tipOf(node, tag);
  const kinds: [PageAside['kind'], boolean][] = [
    ['turned', styles.isTurned(node)],
    ['pale', styles.isPale(node)],
    ['covered', styles.isCovered(node)],
    ['placed', styles.isPlaced(node)],
  ];
  const said = kinds.flatMap(([kind, is]): Told[] => {
    const words = is ? (node.textContent ?? '') : '';
    return is ? [[kind, kind === 'placed' ? collapse(words).trim() || box : words, '']] : [];
  });
  return tip === '' ? said : [...said, ['left', tip, whyTip]];
}

import { whyStruck } from '../source/struck.ts';
import { tickOf } from '../source/tick.ts';
import type { Dom } from './dom.ts';
import { isUnfolding } from './unseen.ts';
import { collapse } from './white-space.ts';

/** Holds no words of the page. */
export const silent = /^(?:SCRIPT|STYLE|TEMPLATE|HEAD|LINK|META)$/;
/** Shown as a picture, or in the place of one: only Chinese words in it are told, not the names of signs. */
export const drawn = /^(?:NOSCRIPT|OBJECT|SVG|CANVAS|AUDIO|VIDEO|INPUT)$/;
/** Stand within a line. */
export const inlines =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|RB|SAMP|SMALL|SPAN|STRONG|TIME|TT|U|VAR|WBR|MATH|O:P|ST1:\w+|MI|MN|MO|MROW|MSUP|MSUB|MFRAC)$/;
const navigation = /^(?:NAV|FOOTER|ASIDE|BUTTON|SELECT|TEXTAREA|DIALOG)$/;
const navigationRole = /^(?:navigation|banner|contentinfo|complementary|search|menu|toolbar)$/;

/** What is read by no one: its words are told with the reason. */
export const leftOut: [RegExp, string][] = [
  [/^(?:RT|RP)$/, '注音没有导入'],
  [/^(?:DEL|S|STRIKE)$/, whyStruck],
  [/^IFRAME$/, '嵌入的网页没有导入'],
  [/^EMBED$/, '嵌入的文件没有导入，请看里面是否有文字'],
  [/^AREA$/, '图片上链接的说明，没有导入'],
];

/** An attribute of an element; empty where it has none. */
export const attributeOf = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';

/** What an element embeds: its address, or the words that its attribute holds. */
export const embeddedIn = (element: Dom): string =>
  attributeOf(element, 'src') ||
  attributeOf(element, 'alt') ||
  collapse(attributeOf(element, 'srcdoc').replace(/<[^>]*>/g, ' ')).trim();

/** The sign of a box to tick, ticked or not; empty for any other element. */
export const tickedBox = (element: Dom, tag: string): string =>
  tag === 'INPUT'
    ? tickOf(attributeOf(element, 'type'), (element.getAttribute?.('checked') ?? null) !== null)
    : '';

/** More signs than that are no words within a line. */
const longestInline = 200;

/** Words that stand within a line, by their element and their number. */
export const isShortInline = (element: Dom, tag: string): boolean =>
  inlines.test(tag) && (element.textContent ?? '').length < longestInline;

/** Why the words of what is `drawn` are left out. */
export const whyDrawn = '图形、表单、嵌入内容里的文字没有导入，请看是否要写进正文';

/** The Chinese words of something `drawn`, and of what is filled into a field; empty for a field that is not shown. */
export function wordsOfDrawn(element: Dom): string {
  const words = collapse(`${attributeOf(element, 'value')} ${element.textContent ?? ''}`).trim();
  return /\p{Script=Han}/u.test(words) && attributeOf(element, 'type') !== 'hidden' ? words : '';
}

/**
 * A form that the program of a site puts around a text, or around its whole page (VSB, ASP.NET): it holds sentences, or the one
 * of a short notice and the day that signs it.
 */
export function isTextForm(element: Dom): boolean {
  if (element.tagName?.toUpperCase() !== 'FORM') return false;
  const words = element.textContent ?? '';
  const sentences = words.split('。').length - 1;
  return sentences > 1 || (sentences === 1 && /\d{4}年\d{1,2}月\d{1,2}日/u.test(words));
}

/** Why an element holds no text of the page: navigation, a form, a button; undefined for any other. */
export function furnitureOf(element: Dom): string | undefined {
  const role = attributeOf(element, 'role');
  const isForm = element.tagName?.toUpperCase() === 'FORM' && !isTextForm(element);
  return isForm || navigation.test(element.tagName ?? '') || navigationRole.test(role) || isUnfolding(element)
    ? '网页的导航、按钮等'
    : undefined;
}

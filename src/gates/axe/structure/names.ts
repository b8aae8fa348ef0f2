import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { KeyedPage } from './keyed-page.ts';

const odd = /[^\p{L}\p{N}]/u;

/** Letters and digits of a text alone, so that whatever a rule takes for equal is equal here. */
export const coarse = (text: string): string => {
  const lower = text.toLowerCase();
  return odd.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, '') : lower;
};

/** The words in an element that a screen reader may read, with those that style sheets hide. */
export function spokenIn(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || node.attribs['aria-hidden'] === 'true' || 'hidden' in node.attribs) return '';
  if (node.name === 'img') return node.attribs['alt'] ?? '';
  return node.children.map(spokenIn).join('');
}

/** The label that an element is given: by other elements, or by itself; empty where it has none. */
export function givenLabel({ attribs }: Element, { byId }: KeyedPage): string {
  const others = (attribs['aria-labelledby'] ?? '').split(/\s+/).flatMap((id) => byId.get(id)?.[0] ?? []);
  const words = others.map((it) => it.attribs['aria-label'] ?? spokenIn(it)).join(' ');
  return coarse(words) === '' ? (attribs['aria-label'] ?? '') : words;
}

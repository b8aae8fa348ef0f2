import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export type { Element };

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Parses a part of a Word package and returns its root element. Throws where it is not well-formed. */
export function rootOf(xml: string): Element {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('empty XML');
  return root;
}

/** Child elements in document order; only those with this local name, where one is given. */
export const childrenOf = (element: Element, name?: string): Element[] =>
  [...element.childNodes].filter(isElement).filter((it) => !name || it.localName === name);

/** The first child element of this local name, or at the end of a path of local names. */
export const childOf = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at && childrenOf(at, name)[0], element);

/** Value of a `w:` attribute, by its local name. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(`w:${name}`) ?? element?.getAttribute(name) ?? undefined;

/** The outermost descendants of this local name, in document order. */
export const descendantsOf = (element: Element, name: string): Element[] =>
  childrenOf(element).flatMap((it) => (it.localName === name ? [it] : descendantsOf(it, name)));

/** All `w:t`, `w:delText` and `m:t` text below an element, paragraph marks as a space. */
export function textBelow(element: Element): string {
  if (element.localName === 't' || element.localName === 'delText') return element.textContent ?? '';
  const text = childrenOf(element).map(textBelow).join('');
  return element.localName === 'p' ? `${text} ` : text;
}

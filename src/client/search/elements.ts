import type { Stretch } from '../../search/excerpt.ts';

/** The element of the page with this selector; the search page has all that its script asks for. */
export const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} on the search page`);
  return found;
};

/** A new element with what stands in it. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  inside: readonly (Node | string)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
};

/** Words with what was sought in bold: a screen reader reads them without a stop at each mark. */
export const marked = (pieces: readonly Stretch[]): (Node | string)[] =>
  pieces.map(([text, isMarked]) => (isMarked ? make('b', [text], { class: 'hit' }) : text));

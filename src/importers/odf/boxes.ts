import type { Boxes } from '../source/boxed.ts';
import { elementsOf, textBelow, type Element } from '../source/xml.ts';

/** A frame's box, or a shape that holds paragraphs itself (ODF 1.3, 10.3 and 10.4.3). */
const isBox = (element: Element): boolean =>
  element.name === 'draw:text-box' ||
  (/^draw:(?!frame$|g$|a$)/.test(element.name) &&
    elementsOf(element).some((it) => /^text:(?:p|list)$/.test(it.name)));

/** What a text box is looked for in: words, frames and shapes; notes, comments and deleted words are none. */
const mayHold = (element: Element): boolean =>
  /^(?:text:(?:span|a|h|p|meta|ruby|ruby-base|bookmark-\w+)|loext:content-control|draw:.+)$/.test(
    element.name,
  );

/**
 * The outermost text boxes of a paragraph, frame or shape, in order.
 * @param isUnread spans whose words are not read
 */
export function odfBoxesOf(element: Element, isUnread: (span: Element) => boolean): Boxes<Element> {
  const boxes: Boxes<Element> = { before: [], after: [] };
  let hasWords = false;
  const look = (it: Element | string): void => {
    if (typeof it === 'string') hasWords ||= it.trim() !== '';
    else if (isBox(it)) boxes[hasWords ? 'after' : 'before'].push(it);
    else if (it.name.startsWith('draw:')) elementsOf(it).forEach(look);
    else if (!mayHold(it)) hasWords ||= textBelow(it).trim() !== '';
    else if (!isUnread(it)) it.children.forEach(look);
  };
  if (isBox(element)) boxes.before.push(element);
  else element.children.forEach(look);
  return boxes;
}

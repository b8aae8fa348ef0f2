import { elementsOf, textBelow, type Element } from '../source/xml.ts';
import type { Boxes } from '../source/boxed.ts';
import { chosenOf } from './alternatives.ts';
import { controlContent, type Document } from './paragraph.ts';

/** The text boxes that are anchored in a paragraph (`w:txbxContent`), in order; not those of deleted, hidden or struck runs. */
export function wordBoxesOf(paragraph: Element, { styles, account, cell }: Document): Boxes<Element> {
  const boxes: Boxes<Element> = { before: [], after: [] };
  let hasWords = false;
  const look = (element: Element): void => {
    const { name } = element;
    if (name === 'w:del' || name === 'w:moveFrom') return;
    if (
      name === 'w:r' &&
      (styles.hides(element, paragraph, cell) || styles.strikes(element, paragraph, cell))
    )
      return;
    if (name === 'w:t') hasWords ||= textBelow(element).trim() !== '';
    if (name === 'w:txbxContent') boxes[hasWords ? 'after' : 'before'].push(element);
    else if (name === 'mc:AlternateContent') chosenOf(element, account).forEach(look);
    else if (name === 'w:sdt')
      elementsOf(controlContent(element) ?? { ...element, children: [] }).forEach(look);
    else elementsOf(element).forEach(look);
  };
  elementsOf(paragraph).forEach(look);
  return boxes;
}

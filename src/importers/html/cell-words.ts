import { withLabel } from '../source/with-label.ts';
import type { Dom } from './dom.ts';
import { itemLabels } from './item-labels.ts';
import { collapse } from './white-space.ts';

/** What reading a cell needs of the page that is read. */
interface CellReader {
  /** What an element says that is no plain words; undefined for any other. */
  inlineOf: (node: Dom, tag: string) => string | undefined;
  /** Whether an element stands within a line. */
  isInline: (node: Dom, tag: string) => boolean;
  /** The children of an element that the page shows. */
  seenIn: (node: Dom) => Dom[];
  /** The style of list marks that an element states. */
  listStyle: (element: Dom) => string;
}

/** The words of a cell of a table in one line, what stands on lines of its own apart. */
export function cellWords(cell: Dom, { inlineOf, isInline, seenIn, listStyle }: CellReader): string {
  const words = (node: Dom): string => {
    if (node.nodeType === 3) return collapse(node.textContent ?? '');
    if (node.nodeType !== 1) return '';
    const tag = node.tagName?.toUpperCase() ?? '';
    const inline = inlineOf(node, tag);
    if (inline !== undefined) return inline;
    const inside = /^[OU]L$/.test(tag) ? listed(node) : seenIn(node).map(words).join('');
    return isInline(node, tag) ? inside : ` ${inside} `;
  };
  const listed = (list: Dom): string => {
    const labels = itemLabels(list, listStyle);
    return [...list.childNodes]
      .map((it) => (it.nodeType === 1 ? ` ${withLabel(labels.get(it) ?? '', words(it).trim())} ` : words(it)))
      .join('');
  };
  return seenIn(cell).map(words).join('').replace(/ {2,}/g, ' ').trim();
}

import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { elementsOfPage } from '../../elements.ts';
import { attributeKey, type Asked } from './attributes.ts';
import type { Interner } from '../../interner.ts';
import type { StyleReads } from './style-reads.ts';

/** An element as rules and styles see it, with all text but whether there is any left out. */
interface ElementKey {
  /** The element alone: tag, attributes, what selectors find about it. */
  own: number;
  /** It and all that is in it; equal neighbours count as two. */
  shape: number;
  /** Whether it or something in it takes the focus. */
  focusable: boolean;
  /** Whether it or something in it has words. */
  worded: boolean;
}

/** A document with the keys of its elements. */
export interface KeyedPage {
  document: Document;
  elements: readonly Element[];
  byId: ReadonlyMap<string, readonly Element[]>;
  keyOf: (element: Element) => ElementKey;
}

const fields = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe', 'audio', 'video']);

/** Whether an element takes the focus, as far as its tag and attributes tell. */
export const takesFocus = ({ name, attribs }: Element): boolean =>
  fields.has(name) || 'tabindex' in attribs || 'contenteditable' in attribs || 'href' in attribs;

/** Whether a node is text that can be read. */
export const isWords = (node: ChildNode): boolean => isText(node) && node.data.trim() !== '';

/** What is no part of what is read or laid out beside it: a place where a line may break, a script. */
export const isUnseen = (node: ChildNode): boolean =>
  isTag(node) && (node.name === 'wbr' || node.name === 'script');

/** Works out the key of each element of a document. */
export function keyedPage(document: Document, styles: StyleReads, interner: Interner): KeyedPage {
  const elements = elementsOfPage(document);
  const byId = new Map<string, Element[]>();
  for (const element of elements) {
    const { id } = element.attribs;
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  const asked: Asked = { ...styles, hasId: (id) => byId.has(id) };
  const keys = new Map<Element, ElementKey>();

  const beyondOf = styles.beyond(elements);
  const noChild = interner.text('');
  const words = interner.text('words');

  const ownKey = (element: Element): number => {
    const { name, attribs } = element;
    let text = name;
    for (const attribute in attribs) {
      const part = attributeKey(name, attribs, attribute, asked);
      if (part !== '') text += ` ${part}`;
    }
    return interner.text(text + beyondOf(element));
  };

  const visit = (element: Element): ElementKey => {
    const own = ownKey(element);
    let focusable = takesFocus(element);
    let worded = false;
    let shape = interner.pair(own, noChild);
    let [last, twice] = [-1, false];
    for (const child of element.children) {
      const key = isTag(child) ? visit(child) : undefined;
      if (isUnseen(child)) continue;
      if (key) {
        focusable ||= key.focusable;
        worded ||= key.worded;
      } else if (isWords(child)) worded = true;
      else continue;
      const part = key?.shape ?? words;
      // Words on both sides of such a place are the same words.
      if (part === words && last === words) continue;
      const again = part === last;
      if (!(again && twice)) shape = interner.pair(shape, part);
      [last, twice] = [part, again];
    }
    const key = { own, shape, focusable, worded };
    keys.set(element, key);
    return key;
  };
  for (const child of document.children) if (isTag(child)) visit(child);

  return {
    document,
    elements,
    byId,
    keyOf: (element) => {
      const key = keys.get(element);
      if (!key) throw new Error('an element of another document');
      return key;
    },
  };
}

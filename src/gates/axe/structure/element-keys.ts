import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { elementsOfPage } from '../../elements.ts';
import type { Interner } from '../../interner.ts';
import type { AskedOf, ElementKey, KeyedPage } from './keyed-page.ts';
import type { KnownParts } from './known-parts.ts';
import type { StyleReads } from './style-reads.ts';
import type { TagKey, TagKeys } from './tag-keys.ts';
import { lengthClass } from './text-length.ts';

/** Whether a node is text that can be read. */
export const isWords = (node: ChildNode): boolean => isText(node) && node.data.trim() !== '';

/** What is no part of what is read or laid out beside it: a place where a line may break, a script. */
export const isUnseen = (node: ChildNode): boolean =>
  isTag(node) && (node.name === 'wbr' || node.name === 'script');

/** What reads keys: the style sheets of the page, the keys of tags for them, and numbers. */
export interface KeyedBy {
  styles: StyleReads;
  tags: TagKeys;
  interner: Interner;
}

const idsOf = (elements: readonly Element[]): Map<string, Element[]> => {
  const byId = new Map<string, Element[]>();
  for (const element of elements) {
    const { id } = element.attribs;
    if (id === undefined) continue;
    const alike = byId.get(id);
    if (alike) alike.push(element);
    else byId.set(id, [element]);
  }
  return byId;
};

/**
 * Works out the key of each element of a document.
 * @param known gives parts their numbers, where they are asked for
 */
export function keyedPage(
  document: Document,
  { styles, tags, interner }: KeyedBy,
  known?: KnownParts,
): KeyedPage {
  const elements = elementsOfPage(document);
  const byId = idsOf(elements);
  const hasId = (id: string): boolean => byId.has(id);
  const keys = new Map<Element, ElementKey>();
  const asked: Record<AskedOf, Element[]> = {
    ...{ referring: [], tables: [], drawings: [], unknowable: [], compared: [], counted: [] },
  };
  const beyondOf = styles.beyond(elements);
  const noChild = interner.text('');
  const words = interner.text('words');

  const ownKey = (element: Element, tag: TagKey): number => {
    const beyond = beyondOf(element);
    if (tag.text !== undefined && beyond === '') return tag.number;
    return interner.text((tag.text ?? tags.textOn(element, hasId)) + beyond);
  };

  const ask = (element: Element, tag: TagKey, isDrawn: boolean): void => {
    if (tag.isCompared) asked.compared.push(element);
    if (tag.isCounted) asked.counted.push(element);
    if (isDrawn || isInHead(element)) return;
    if (tag.isUnknowable) asked.unknowable.push(element);
    if (element.name === 'svg') asked.drawings.push(element);
    else if (tag.refers) asked.referring.push(element);
    if (element.name === 'table') asked.tables.push(element);
  };

  const visit = (element: Element, isDrawn: boolean): ElementKey => {
    const tag = tags.of(element);
    ask(element, tag, isDrawn);
    const own = ownKey(element, tag);
    let focusable = tag.takesFocus;
    let [worded, text] = [false, ''];
    let shape = interner.pair(own, noChild);
    let [last, twice] = [-1, false];
    let whole = known?.alone(own) ?? -1;
    let [lastWhole, twiceWhole] = [-1, false];
    for (const child of element.children) {
      const key = isTag(child) ? visit(child, isDrawn || element.name === 'svg') : undefined;
      if (!key && !isWords(child)) continue;
      if (!key && isText(child)) text += `${child.data.trim()} `;
      if (known) {
        const part = key?.whole ?? known.alone(words);
        const again = part === lastWhole;
        if (!(again && twiceWhole)) whole = known.join(whole, part);
        [lastWhole, twiceWhole] = [part, again];
      }
      if (isUnseen(child)) continue;
      if (key) {
        focusable ||= key.focusable;
        worded ||= key.worded;
      } else worded = true;
      const part = key?.shape ?? words;
      // Words on both sides of such a place are the same words.
      if (part === words && last === words) continue;
      const again = part === last;
      if (!(again && twice)) shape = interner.pair(shape, part);
      [last, twice] = [part, again];
    }
    const length = text === '' ? '' : lengthClass(element, text.trim());
    if (known) whole = known.join(whole, known.alone(interner.text(length)));
    const key = { own, shape, focusable, worded, length, whole };
    keys.set(element, key);
    return key;
  };
  for (const child of document.children) if (isTag(child)) visit(child, false);

  return {
    ...{ document, elements, byId, asked },
    keyOf: (element) => {
      const key = keys.get(element);
      if (!key) throw new Error('an element of another document');
      return key;
    },
  };
}

/** What no rule reads of a head: what the sheets say is read by itself. */
const unshown = new Set(['link', 'script', 'style']);

/** Whether an element is of those in a head that no rule reads. */
export const isInHead = ({ name, parent }: Element): boolean =>
  unshown.has(name) && parent !== null && isTag(parent) && parent.name === 'head';

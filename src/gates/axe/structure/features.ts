import { isTag, isText, type Document, type Element } from 'domhandler';
import { referring } from './attributes.ts';
import { isUnseen, isWords, keyedPage, type KeyedPage } from './element-keys.ts';
import type { Interner } from '../../interner.ts';
import type { StyleReads } from './style-reads.ts';
import { lengthClass } from './text-length.ts';
import { tableFeatures } from './table-features.ts';
import { documentFeatures } from './document-features.ts';
import { drawingKey } from './drawing-key.ts';
import { plainRoles, textFeatures, type Note } from './text-features.ts';

/** Elements whose name or emptiness rules take from all that is in them. */
export const named: ReadonlySet<string> = new Set([
  ...[
    'a',
    'button',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'summary',
    'th',
    'label',
    'legend',
    'caption',
    'option',
  ],
]);
/** Elements of a line, which stand beside words. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'br',
    'button',
    'cite',
    'code',
    'data',
    'em',
    'i',
    'img',
    'input',
    'kbd',
    'label',
    'mark',
  ],
  ...['q', 's', 'select', 'small', 'span', 'strong', 'sub', 'sup', 'svg', 'time', 'u', 'var'],
]);
/** What no rule reads of a head: what the sheets say is read by itself. */
const unshown = new Set(['link', 'script', 'style']);
/** What only a browser can tell, wherever it stands. */
const unknowable = new Set(['iframe', 'frame', 'object', 'embed', 'template', 'base', 'slot']);

/**
 * All that axe's verdict on a page may depend on, as numbers: two pages with the same features get the same verdict, and
 * a page gets none that no page with one of its features gets (`ARCHITECTURE.md`, “axe by structure”).
 * @param styleKey stands for the text of all style sheets of the page
 * @param tell gets each feature, at every place that has it, with the elements that it is about
 */
export function featuresOf(
  { url, document, styleKey }: { url: string; document: Document; styleKey: string },
  styles: StyleReads,
  interner: Interner,
  tell?: (feature: number, about: readonly Element[]) => void,
): Set<number> {
  const page = keyedPage(document, styles, interner);
  const features = new Set<number>();
  const note: Note = (about, kind, ...parts) => {
    let number = interner.text(kind);
    for (const part of parts)
      number = interner.pair(number, typeof part === 'number' ? part : interner.text(part));
    features.add(number);
    tell?.(number, about);
  };
  const contexts = new Map<Element, number>();
  const contextOf = (it: Element): number => contexts.get(it) ?? -1;

  const visit = (element: Element, around: number): void => {
    const { own } = page.keyOf(element);
    const context = interner.pair(around, own);
    contexts.set(element, context);
    elementFeatures(element, context, page, note, url);
    if (element.name !== 'svg') for (const child of element.children) if (isTag(child)) visit(child, context);
  };
  const root = interner.text(styleKey);
  for (const child of document.children) if (isTag(child)) visit(child, root);
  textFeatures(url, page, contextOf, note);
  documentFeatures(page, contextOf, note);
  return features;
}

function elementFeatures(element: Element, context: number, page: KeyedPage, note: Note, url: string): void {
  const { name, attribs, children } = element;
  const { shape, focusable, worded } = page.keyOf(element);
  if (unshown.has(name) && element.parent && isTag(element.parent) && element.parent.name === 'head') return;
  note([element], focusable ? 'focusable' : 'element', context, worded ? 'worded' : '');
  if (unknowable.has(name) || 'headers' in attribs || 'aria-owns' in attribs)
    note([element], 'unknowable', url);
  if (name === 'svg') {
    note([element], 'drawing', context, drawingKey(element));
    return;
  }
  const role = attribs['role'];
  if (named.has(name) || (role !== undefined && !plainRoles.has(role)))
    note([element], 'shape', context, shape);
  if (name !== 'head') neighbours(element, context, page, note);
  let words = '';
  for (const child of children) if (isWords(child) && isText(child)) words += `${child.data.trim()} `;
  if (words !== '') note([element], 'length', context, lengthClass(element, words.trim()));
  for (const attribute in attribs)
    if (referring.has(attribute)) reference(element, attribute, context, page, note);
  if (name === 'table') tableFeatures(element, context, (it) => page.keyOf(it).own, note);
}

/** What an element refers to: all of what names it, and of anything else what it is. */
function reference(
  element: Element,
  attribute: string,
  context: number,
  { byId, keyOf }: KeyedPage,
  note: Note,
): void {
  const ids = element.attribs[attribute]?.split(/\s+/) ?? [];
  const targets = ids.flatMap((id) => byId.get(id)?.[0] ?? []).map(keyOf);
  const names = /label|describ|^for$/.test(attribute);
  const worded = String(targets.map((it) => it.worded));
  note(
    [element],
    'reference',
    context,
    attribute,
    worded,
    ...targets.map((it) => (names ? it.shape : it.own)),
  );
}

/** What stands beside what: exactly where a line is made of it, else by tag alone. */
function neighbours(element: Element, context: number, { keyOf }: KeyedPage, note: Note): void {
  let before: string | number = '';
  let beside: Element[] = [];
  for (const child of element.children) {
    if (isUnseen(child) || (!isTag(child) && !isWords(child))) continue;
    const tag = isTag(child) ? child.name : 'words';
    const is = isTag(child) && inline.has(tag) ? keyOf(child).own : tag;
    if (is === 'words' && before === 'words') continue;
    note([element, ...beside, ...(isTag(child) ? [child] : [])], 'beside', context, before, is);
    before = is;
    beside = isTag(child) ? [child] : [];
  }
  note([element, ...beside], 'beside', context, before, '');
}

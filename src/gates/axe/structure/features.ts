import { isTag, type Document, type Element } from 'domhandler';
import { referring } from './attributes.ts';
import { isInHead, isUnseen, isWords, keyedPage, type KeyedBy } from './element-keys.ts';
import type { KeyedPage } from './keyed-page.ts';
import type { KnownParts } from './known-parts.ts';
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
/** A page whose features are read. */
export interface ReadPage {
  url: string;
  document: Document;
  /** Stands for the text of all style sheets of the page. */
  styleKey: string;
}

/** How features are read: each told with the elements that it is about, or without those of parts that are known. */
export interface FeatureReading {
  /** Gets each feature, at every place that has it, with the elements that it is about. */
  tell?: (feature: number, about: readonly Element[]) => void;
  /** Parts of which the features are not asked for; those of this page are added. */
  known?: KnownParts;
}

/**
 * All that axe's verdict on a page may depend on, as numbers: two pages with the same features get the same verdict, and
 * a page gets none that no page with one of its features gets (`ARCHITECTURE.md`, “axe by structure”).
 */
export function featuresOf(
  { url, document, styleKey }: ReadPage,
  by: KeyedBy,
  { tell, known }: FeatureReading = {},
): Set<number> {
  const { interner } = by;
  known?.begin();
  const page = keyedPage(document, by, known);
  const features = new Set<number>();
  const note: Note = (about, kind, ...parts) => {
    let number = interner.text(kind);
    for (const part of parts)
      number = interner.pair(number, typeof part === 'number' ? part : interner.text(part));
    features.add(number);
    tell?.(number, about);
  };
  const root = interner.text(styleKey);
  const contexts = new Map<Element, number>();
  /** An element and all around it; -1 is the inside of a drawing. */
  const contextOf = (it: Element): number => {
    const before = contexts.get(it);
    if (before !== undefined) return before;
    const around = it.parent && isTag(it.parent) ? it.parent : undefined;
    const outer = around ? contextOf(around) : root;
    const context = outer === -1 || around?.name === 'svg' ? -1 : interner.pair(outer, page.keyOf(it).own);
    contexts.set(it, context);
    return context;
  };

  const visit = (element: Element): void => {
    const context = contextOf(element);
    if (known && !known.isNew(context, page.keyOf(element).whole)) return;
    elementFeatures(element, context, page, note);
    if (element.name !== 'svg') for (const child of element.children) if (isTag(child)) visit(child);
  };
  for (const child of document.children) if (isTag(child)) visit(child);
  for (const it of page.asked.unknowable) note([it], 'unknowable', url);
  for (const it of page.asked.drawings) note([it], 'drawing', contextOf(it), drawingKey(it));
  for (const it of page.asked.tables) tableFeatures(it, contextOf(it), (cell) => page.keyOf(cell).own, note);
  for (const it of page.asked.referring)
    for (const attribute in it.attribs)
      if (referring.has(attribute)) reference(it, attribute, contextOf(it), page, note);
  textFeatures(url, page, contextOf, note);
  documentFeatures(page, contextOf, note);
  return features;
}

function elementFeatures(element: Element, context: number, page: KeyedPage, note: Note): void {
  const { name, attribs } = element;
  const { shape, focusable, worded, length } = page.keyOf(element);
  if (isInHead(element)) return;
  note([element], focusable ? 'focusable' : 'element', context, worded ? 'worded' : '');
  if (name === 'svg') return;
  const role = attribs['role'];
  if (named.has(name) || (role !== undefined && !plainRoles.has(role)))
    note([element], 'shape', context, shape);
  if (name !== 'head') neighbours(element, context, page, note);
  if (length !== '') note([element], 'length', context, length);
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

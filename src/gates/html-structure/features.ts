import type { Interner } from '../interner.ts';
import { PlainElement } from '../plain/plain-document.ts';
import { controlFeatures } from './controls.ts';
import { landmarkFeatures } from './landmarks.ts';
import { namingKey, type HtmlNote } from './looked-up.ts';
import { idAttributes } from './tag-key.ts';
import { childTags, hasWords, writtenIn, type HtmlPage } from './tree.ts';

/** Elements that need words, or a name in their stead, from all that is in them. */
const worded = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'label', 'legend']);
/** Elements of which rules ask what they must have, and in which order. */
const ordered = new Set([
  ...['html', 'head', 'audio', 'details', 'fieldset', 'figure', 'picture', 'select', 'table', 'video', 'dl'],
]);

/** What is read of a page: its features, and its elements each in its place with all that is in it. */
export interface ReadHtml {
  features: Set<number>;
  places: Set<number>;
}

/**
 * All that the verdict of html-validate on a page may depend on, as numbers: a page whose features each stood on a page
 * without a fault has none. Undefined where that can't be told from features.
 * @param passed places of pages without a fault: what is read of the elements there, and in them, has passed and is left out
 */
export function htmlFeatures(
  page: HtmlPage,
  interner: Interner,
  passed: ReadonlySet<number>,
): ReadHtml | undefined {
  const { elements, asked, byId, contextOf, shapeOf } = page;
  const features = new Set<number>();
  const places = new Set<number>();
  const isPlace = interner.text('place');
  const note: HtmlNote = (kind, ...parts) => {
    let number = interner.text(kind);
    for (const part of parts)
      number = interner.pair(number, typeof part === 'number' ? part : interner.text(part));
    features.add(number);
  };
  for (const it of asked.referring) {
    if (!refersWell(it, byId)) return undefined;
    referenceFeatures(it, page, note);
  }
  const visit = (element: PlainElement): boolean => {
    const place = interner.pair(isPlace, interner.pair(contextOf(element), shapeOf(element)));
    if (passed.has(place) || places.has(place)) return true;
    places.add(place);
    if (element.name === 'th' && !writtenIn(element).get('scope')) return false;
    elementFeatures(element, page, note);
    return element.children.every((it) => !(it instanceof PlainElement) || visit(it));
  };
  if (elements[0] && !visit(elements[0])) return undefined;
  note('mains', Math.min(2, asked.mains.length));
  headingFeatures(page, note);
  landmarkFeatures(page, note);
  return controlFeatures(page, note) ? { features, places } : undefined;
}

/** Whether all elements that one refers to are there. */
const refersWell = (element: PlainElement, byId: HtmlPage['byId']): boolean => {
  for (const [name, value] of writtenIn(element))
    if (idAttributes.has(name) && value?.split(/\s+/).some((id) => !byId.has(id))) return false;
  return true;
};

function referenceFeatures(element: PlainElement, page: HtmlPage, note: HtmlNote): void {
  for (const [attribute, value] of writtenIn(element))
    if (idAttributes.has(attribute) && value)
      for (const id of value.split(/\s+/)) {
        const target = page.byId.get(id);
        if (target)
          note(
            'reference',
            page.contextOf(element),
            attribute,
            page.contextOf(target),
            namingKey(target, page),
          );
      }
}

function elementFeatures(element: PlainElement, page: HtmlPage, note: HtmlNote): void {
  const context = page.contextOf(element);
  note('element', context);
  if (hasWords(element)) note('words', context);
  if (worded.has(element.name)) note('shape', context, namingKey(element, page));
  if (ordered.has(element.name)) note('children', context, orderOf(childTags(element)));
}

/** Which tags there are, which of them more than once, and which of them behind one that they first stand before. */
function orderOf(children: readonly string[]): string {
  const found: string[] = [];
  const again = new Set<string>();
  for (const child of children) {
    const at = found.indexOf(child);
    if (at === -1) found.push(child);
    else for (const later of found.slice(at)) again.add(`${later}>${child}`);
  }
  return `${found.join()} ${[...again].sort().join()}`;
}

/** From which level to which headings step, in the page and in each dialog. */
function headingFeatures({ asked, contextOf }: HtmlPage, note: HtmlNote): void {
  const rootOf = (it: PlainElement): PlainElement | undefined => {
    for (let around = it.parent; around instanceof PlainElement; around = around.parent)
      if (around.name === 'dialog' || writtenIn(around).get('role')?.includes('dialog')) return around;
    return undefined;
  };
  const levels = new Map<PlainElement | undefined, string>();
  const tops = new Set<PlainElement | undefined>();
  for (const heading of asked.headings) {
    const root = rootOf(heading);
    const outer = root && rootOf(root);
    const isSecond = heading.name === 'h1' && tops.has(root);
    if (heading.name === 'h1') tops.add(root);
    note(
      ...(['heading', root ? contextOf(root) : '', levels.get(root) ?? '', levels.get(outer) ?? ''] as const),
      ...[heading.name, String(isSecond)],
    );
    levels.set(root, heading.name);
  }
}

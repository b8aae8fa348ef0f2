import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { findAll, findOne } from 'domutils';
import { layingRows } from './laying-rows.ts';
import { elementsOfPage } from '../../elements.ts';
import { referring } from './attributes.ts';
import { isWords } from './element-keys.ts';
import { takesFocus } from './tag-keys.ts';
import { named } from './features.ts';

/** An element with at most so many in it is kept with all of them. */
const small = 40;

/** More elements than a box of a page has in it that is shown with all of them. */
const muchOfAPage = 200;

/** What stays wherever it stands. */
const frame = new Set(['html', 'head', 'body', 'main']);

/** What is laid out as a whole, so that nothing is taken out of it. */
const wholes = new Set([...named, 'svg', 'tr', 'thead', 'colgroup', 'select', 'picture', 'audio', 'video']);

/**
 * A page without what is not asked about: of its source, the elements in question, those they stand in and refer to, and
 * nothing else.
 * @param document made of the source with the places of its elements (`withStartIndices`, `withEndIndices`)
 * @param about elements that the excerpt must have as they are in the page
 * @param withAll elements that it must have with all that is in them
 */
export function excerptOf(
  html: string,
  document: Document,
  about: Iterable<Element>,
  withAll: Iterable<Element> = [],
): string {
  const elements = elementsOfPage(document);
  const sizes = sizesOf(elements);
  const byId = new Map(elements.map((it) => [it.attribs['id'] ?? '', it]));
  const labels = new Map(elements.map((it) => [it.name === 'label' ? it.attribs['for'] : '', it]));
  const kept = new Set<Element>();
  const whole = new Set<Element>();

  const keepWith = (element: Element, all: boolean): void => {
    if (all ? whole.has(element) : kept.has(element)) return;
    kept.add(element);
    if (all) whole.add(element);
    for (const name in element.attribs) {
      if (!referring.has(name)) continue;
      for (const id of element.attribs[name]?.split(/\s+/) ?? []) keep(byId.get(id.replace('#', '')));
    }
    keep(labels.get(element.attribs['id'] ?? '-'));
    if (element.parent && isTag(element.parent)) keepWith(element.parent, wholes.has(element.parent.name));
    if (element.name === 'table') for (const part of layingRows(element)) keepWith(part, true);
    if (all) for (const child of element.children) if (isTag(child)) keepWith(child, true);
  };
  const keep = (element: Element | undefined): void => {
    if (!element || kept.has(element)) return;
    const all = wholes.has(element.name) || (sizes.get(element) ?? 0) <= small;
    keepWith(element, all);
    if (all) return;
    for (const asked of [takesFocus, (it: Element) => it.children.some(isWords)])
      if (!asked(element)) keep(findOne(asked, element.children) ?? undefined);
  };
  for (const element of withAll) if (!frame.has(element.name)) keepWith(element, true);
  for (const element of about) keep(element);
  for (const element of elements) if (element.name === 'h1') keep(element);
  for (const element of headingsAbove(elements, kept)) keep(element);

  const parts: string[] = [];
  let from = 0;
  const visit = (children: readonly ChildNode[]): void => {
    for (const child of children) {
      if (!isTag(child) || child.name === 'head') continue;
      if (kept.has(child) || frame.has(child.name)) {
        if (!whole.has(child)) visit(child.children);
        continue;
      }
      parts.push(html.slice(from, child.startIndex ?? from));
      from = (child.endIndex ?? from - 1) + 1;
    }
  };
  visit(document.children);
  return [...parts, html.slice(from)].join('');
}

/** For each heading that is kept, those under which it stands in its page: without them levels would be left out. */
function headingsAbove(elements: readonly Element[], kept: ReadonlySet<Element>): Set<Element> {
  const above = new Set<Element>();
  const open: Element[] = [];
  for (const element of elements) {
    if (!/^h[1-6]$/.test(element.name)) continue;
    while (open.length > 0 && (open.at(-1)?.name ?? '') >= element.name) open.pop();
    if (kept.has(element)) for (const it of open) above.add(it);
    open.push(element);
  }
  return above;
}

/** The element that an element stands in. */
export const parentOf = ({ parent }: Element): Element | undefined =>
  parent && isTag(parent) ? parent : undefined;

/** What links among these elements lead to on their own page. */
export function targetsOf(elements: readonly Element[], { children }: Document): Element[] {
  const ids = new Set(elements.flatMap(({ attribs }) => /^#(.+)/.exec(attribs['href'] ?? '')?.[1] ?? []));
  return ids.size === 0 ? [] : findAll(({ attribs }) => ids.has(attribs['id'] ?? ''), children);
}

/** Of the boxes that an element stands in, the largest that is not much of a page: styles may read of it what is in another part of it. */
export function boxAround(element: Element): Element {
  const parent = parentOf(element);
  if (!parent || frame.has(parent.name)) return element;
  return findAll(() => true, parent.children).length > muchOfAPage ? element : boxAround(parent);
}

/** How many elements are in each. */
function sizesOf(elements: readonly Element[]): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const element of elements.toReversed())
    sizes.set(
      element,
      element.children.reduce((sum, it) => sum + (isTag(it) ? 1 + (sizes.get(it) ?? 0) : 0), 0),
    );
  return sizes;
}

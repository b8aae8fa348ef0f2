import { isTag, isText, type Document } from 'domhandler';
import type { Interner } from '../interner.ts';
import { elementsOfPage } from '../elements.ts';
import { raw } from '../plain/nesting.ts';
import { PlainElement } from '../plain/plain-document.ts';
import type { ReadTag } from './tag-reads.ts';

/** A page as rules look elements up in it. */
export interface HtmlPage {
  html: string;
  elements: readonly PlainElement[];
  /** Elements of which rules ask more than what is in them and around them, in their order. */
  asked: Readonly<Record<AskedOf, readonly PlainElement[]>>;
  byId: ReadonlyMap<string, PlainElement>;
  readsOf: ReadTag;
  /** An element and all around it, by what rules read of their tags. */
  contextOf: (element: PlainElement) => number;
  /** An element and all that is in it; equal neighbours count as two. */
  shapeOf: (element: PlainElement) => number;
}

type AskedOf = 'referring' | 'labels' | 'controls' | 'forms' | 'headings' | 'landmarks' | 'mains';

/** Whether an element has words of its own. */
export const hasWords = ({ name, children }: PlainElement): boolean =>
  !raw.has(name) && children.some((it) => isText(it) && it.data.trim() !== '');

/** The attributes of an element as they are written; null is one without a value. */
export const writtenIn = ({ tag }: PlainElement): ReadonlyMap<string, string | null> => tag.written;

/** Looks at a page that is written plainly; undefined where an id is there twice, which only a whole look can tell. */
export function htmlPage(
  html: string,
  document: Document,
  interner: Interner,
  readsOf: ReadTag,
): HtmlPage | undefined {
  const elements = elementsOfPage(document).filter((it) => it instanceof PlainElement);
  const byId = new Map<string, PlainElement>();
  const asked: Record<AskedOf, PlainElement[]> = {
    ...{ referring: [], labels: [], controls: [], forms: [], headings: [], landmarks: [], mains: [] },
  };
  for (const element of elements) {
    const { id, refers, isControl, isHeading, landmark } = readsOf(element);
    if (id !== undefined) {
      if (byId.has(id)) return undefined;
      byId.set(id, element);
    }
    if (refers) asked.referring.push(element);
    if (isControl) asked.controls.push(element);
    if (isHeading) asked.headings.push(element);
    if (landmark !== undefined) asked.landmarks.push(element);
    if (element.name === 'label') asked.labels.push(element);
    if (element.name === 'form') asked.forms.push(element);
    if (element.name === 'main') asked.mains.push(element);
  }
  const shapes = new Map<PlainElement, number>();
  const contexts = new Map<PlainElement, number>();
  const [words, nothing] = [interner.text('words'), interner.text('')];
  const shape = (element: PlainElement): number => {
    let number = interner.pair(readsOf(element).own, nothing);
    let [last, isTwice] = [-1, false];
    for (const child of element.children) {
      const isWords = isText(child) && !raw.has(element.name) && child.data.trim() !== '';
      const part = child instanceof PlainElement ? shape(child) : isWords ? words : undefined;
      if (part === undefined) continue;
      const isAgain = part === last;
      if (!(isAgain && isTwice)) number = interner.pair(number, part);
      [last, isTwice] = [part, isAgain];
    }
    shapes.set(element, number);
    return number;
  };
  for (const root of document.children) if (root instanceof PlainElement) shape(root);
  const contextOf = (element: PlainElement): number => {
    const before = contexts.get(element);
    if (before !== undefined) return before;
    const around = element.parent instanceof PlainElement ? contextOf(element.parent) : nothing;
    const context = interner.pair(around, readsOf(element).own);
    contexts.set(element, context);
    return context;
  };
  return {
    ...{ html, elements, asked, byId, contextOf, readsOf },
    shapeOf: (element) => shapes.get(element) ?? -1,
  };
}

/** The tags of what stands in an element by itself. */
export const childTags = ({ children }: PlainElement): string[] =>
  children.filter(isTag).map(({ name }) => name);

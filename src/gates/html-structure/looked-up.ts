import type { PlainElement } from '../plain/plain-document.ts';
import { hasWords, type HtmlPage } from './tree.ts';

/** Notes a feature of a page by what it is made of. */
export type HtmlNote = (kind: string, ...parts: (string | number)[]) => void;

/** What an element is named by: words of its own, however much stands beside them, or else all that is in it. */
export const namingKey = (element: PlainElement, { shapeOf }: HtmlPage): string | number =>
  hasWords(element) ? 'words' : shapeOf(element);

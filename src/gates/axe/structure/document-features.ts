import { isTag, type Element, type ParentNode } from 'domhandler';
import type { KeyedPage } from './keyed-page.ts';
import type { Note } from './text-features.ts';

const heading = /^h[1-6]$/;

const tags = new Set(['main', 'title', 'header', 'footer']);
const roles = new Set(['main', 'banner', 'contentinfo', 'heading']);

/** Whether an element is one of those that rules count in a document, or a heading. */
export const isCounted = ({ name, attribs }: Element): boolean =>
  tags.has(name) || heading.test(name) || 'aria-level' in attribs || roles.has(attribs['role'] ?? '');

/** What rules ask of a document as a whole. */
export function documentFeatures(
  { asked: { counted }, byId }: KeyedPage,
  contextOf: (it: Element) => number,
  note: Note,
): void {
  const isRole = (role: string, tag: string) => (it: Element) =>
    it.attribs['role'] === role || (it.name === tag && !('role' in it.attribs));
  const counts: Record<string, (it: Element) => boolean> = {
    main: isRole('main', 'main'),
    title: (it) => it.name === 'title' && isHead(it.parent),
    h1: (it) => it.name === 'h1' || it.attribs['aria-level'] === '1',
    header: (it) => isRole('banner', 'header')(it) && !sectioned(it),
    footer: (it) => isRole('contentinfo', 'footer')(it) && !sectioned(it),
  };
  for (const [of, test] of Object.entries(counts)) {
    const found = counted.filter(test).slice(0, 2);
    note(found, 'count', of, String(found.length));
  }

  const headings = counted.filter((it) => heading.test(it.name) || it.attribs['role'] === 'heading');
  for (const shown of [headings, headings.filter((it) => !concealed(it))]) {
    const levels = ['', ...shown.map(levelOf)];
    levels.forEach((level, index) =>
      note(shown.slice(Math.max(0, index - 1), index + 1), 'headings', level, levels[index + 1] ?? ''),
    );
  }

  for (const [id, alike] of byId)
    if (alike.length > 1) note(alike, 'same id', id === '' ? '' : 'id', ...alike.map(contextOf));
}

const isHead = (it: ParentNode | null): boolean => it !== null && isTag(it) && it.name === 'head';

const levelOf = ({ name, attribs }: Element): string => `${name} ${attribs['aria-level'] ?? ''}`;

const ancestors = function* (element: Element): Generator<Element> {
  for (let it = element.parent; it && isTag(it); it = it.parent) yield it;
};

const sectioned = (element: Element): boolean =>
  [...ancestors(element)].some((it) => ['article', 'aside', 'main', 'nav', 'section'].includes(it.name));

const concealed = (element: Element): boolean =>
  [element, ...ancestors(element)].some(
    ({ name, attribs }) =>
      'hidden' in attribs ||
      attribs['aria-hidden'] === 'true' ||
      (name === 'details' && !('open' in attribs)),
  );

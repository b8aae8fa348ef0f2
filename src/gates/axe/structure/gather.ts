import serialize from 'dom-serializer';
import { isTag, isText, type Document, type Element } from 'domhandler';
import { appendChild, findAll, findOne, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { referring } from './attributes.ts';
import { isArea } from './text-features.ts';

const isMain = ({ name }: Element): boolean => name === 'main';

/**
 * Parts of several pages as one page: the first, with what stands in the `main` of the others behind its own. Ids stay apart, areas get
 * names apart, and links of one kind lead to one place, so that nothing is a fault of two parts together. What it has of the
 * features of its parts is for the reader of features to say.
 */
export function gather(parts: readonly string[]): string {
  const [host, ...guests] = parts.map((html) => parseDocument(html));
  const main = host && findOne(isMain, host.children);
  if (!host || !main) return parts[0] ?? '';
  const taken = new Set(idsOf(elementsIn(host)));
  guests.forEach((guest, index) => {
    const from = findOne(isMain, guest.children);
    if (!from) return;
    setApart(elementsIn(from), taken, `-${index + 2}`);
    for (const id of idsOf(elementsIn(from))) taken.add(id);
    for (const child of [...from.children]) {
      removeElement(child);
      appendChild(main, child);
    }
  });
  leadToOnePlace(host, main.attribs['id'] ?? '');
  return serialize(host, { encodeEntities: 'utf8' });
}

const elementsIn = (around: Document | Element): Element[] => findAll(() => true, around.children);

const idsOf = (elements: readonly Element[]): string[] => elements.flatMap((it) => it.attribs['id'] ?? []);

const isReference = (name: string): boolean => referring.has(name);

/** Gives ids that others have, and the areas that have them, an end of their own. */
function setApart(elements: readonly Element[], taken: ReadonlySet<string>, end: string): void {
  const ids = new Map(elements.map((it) => [it.attribs['id'] ?? '', it]));
  const apart = (id: string): string => (taken.has(id) && ids.has(id) ? id + end : id);
  const naming = new Set<Element>();
  for (const { attribs } of elements.filter(isArea)) {
    if (attribs['aria-label']) attribs['aria-label'] += end;
    for (const id of attribs['aria-labelledby']?.split(/\s+/) ?? []) {
      const element = ids.get(id);
      if (element) naming.add(element);
    }
  }
  for (const { attribs } of elements) {
    if (attribs['id']) attribs['id'] = apart(attribs['id']);
    if (attribs['href']?.startsWith('#')) attribs['href'] = `#${apart(idOf(attribs['href']))}`;
    for (const name of Object.keys(attribs).filter(isReference))
      attribs[name] = (attribs[name] ?? '')
        .split(/\s+/)
        .map((id) => (id.startsWith('#') ? `#${apart(id.slice(1))}` : apart(id)))
        .join(' ');
  }
  for (const element of naming) addWords(element, end);
}

function addWords(element: Element, end: string): void {
  const words = findOneText(element);
  if (words) words.data = `${words.data.trimEnd()}${end}`;
}

function findOneText(element: Element): { data: string } | undefined {
  for (const child of element.children.toReversed()) {
    if (isText(child) && child.data.trim() !== '') return child;
    const inner = isTag(child) ? findOneText(child) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function idOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** Links of the same words to two places are a case by themselves: here links into the page, out of it and elsewhere have one place each. */
function leadToOnePlace(document: Document, main: string): void {
  const elements = elementsIn(document);
  const ids = new Set(elements.map((it) => it.attribs['id']));
  for (const { name, attribs } of elements) {
    const { href } = attribs;
    if (name !== 'a' || !href) continue;
    if (href.startsWith('#')) {
      if (ids.has(idOf(href)) && main !== '') attribs['href'] = `#${main}`;
    } else if (/^https?:/.test(href)) attribs['href'] = `${href.split(':')[0] ?? ''}://example.org/`;
    else if (!/^(?:[a-z][a-z\d+.-]*:|\/#)/i.test(href))
      attribs['href'] = `/${/\.[a-z\d]+$/.exec(href)?.[0] ?? ''}`;
  }
}

import type { Document, Element } from 'domhandler';
import { elementsOfPage } from './elements.ts';
import { ofTag } from './plain/of-tag.ts';

/** One address that an element holds. */
export interface UrlUse {
  element: Element;
  attribute: string;
  url: string;
  /** The browser fetches or sends to it without the visitor asking for that page. */
  loads: boolean;
}

/** Elements whose `href` or `src` a visitor follows; everything else is fetched by the page itself. */
const followed = new Set(['a', 'area']);

/** `rel` values of `<link>` that name another page and fetch nothing. */
const named = ['canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev', 'search', 'me', 'up'];

const plain = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'xlink:href'];

const isData = (url: string): boolean => /^(?:data|blob|mailto|tel|sms|geo):/i.test(url.trim());

function loads({ name, attribs }: Element, attribute: string): boolean {
  if (attribute !== 'href') return true;
  if (name === 'link')
    return !(attribs['rel'] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((rel) => named.includes(rel));
  return !followed.has(name);
}

const sets = ['srcset', 'imagesrcset', 'ping'];

const partsOf = (attribute: string, value: string): string[] =>
  value
    .split(attribute === 'ping' ? /\s+/ : /,\s+|,$/)
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');

/** Where a `<meta http-equiv="refresh">` leads. */
function jumpOf({ attribs }: Element): string[] {
  if (attribs['http-equiv']?.toLowerCase() !== 'refresh') return [];
  const url = /url\s*=\s*(.+)$/i.exec(attribs['content'] ?? '')?.[1];
  return url === undefined ? [] : [url.replace(/^['"]|['"]$/g, '')];
}

/** Every address in an element's attributes, `data:`, `mailto:` and the like left out. */
function* urlsOf(element: Element): Generator<UrlUse> {
  const { name, attribs } = element;
  for (const attribute of plain) {
    const url = attribs[attribute];
    if (url === undefined || (attribute === 'data' && name !== 'object') || isData(url)) continue;
    yield { element, attribute, url: url.trim(), loads: loads(element, attribute) };
  }
  for (const attribute of sets)
    for (const url of partsOf(attribute, attribs[attribute] ?? ''))
      if (!isData(url)) yield { element, attribute, url, loads: true };
  for (const url of jumpOf(element))
    if (!isData(url)) yield { element, attribute: 'content', url, loads: true };
}

const holding = new Set([...plain, ...sets, 'http-equiv']);

const holds = ofTag(({ attribs }) => Object.keys(attribs).some((it) => holding.has(it)));

const known = new WeakMap<Document, readonly UrlUse[]>();

/** Every address that the elements of a page hold, in their order; worked out once a document. */
export function urlsOfPage(document: Document): readonly UrlUse[] {
  const before = known.get(document);
  if (before) return before;
  const uses = elementsOfPage(document)
    .filter(holds)
    .flatMap((it) => [...urlsOf(it)]);
  known.set(document, uses);
  return uses;
}

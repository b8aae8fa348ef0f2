import type { Element } from 'domhandler';

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

/** Every address in an element's attributes, `data:`, `mailto:` and the like left out. */
export function urlsOf(element: Element): UrlUse[] {
  const { name, attribs } = element;
  const uses = plain.flatMap((attribute): UrlUse[] => {
    const url = attribs[attribute];
    if (url === undefined || (attribute === 'data' && name !== 'object')) return [];
    return [{ element, attribute, url: url.trim(), loads: loads(element, attribute) }];
  });
  const sets = ['srcset', 'imagesrcset', 'ping'].flatMap((attribute) =>
    (attribs[attribute] ?? '')
      .split(attribute === 'ping' ? /\s+/ : /,\s+|,$/)
      .map((part) => part.trim().split(/\s+/)[0] ?? '')
      .filter((url) => url !== '')
      .map((url): UrlUse => ({ element, attribute, url, loads: true })),
  );
  const refresh =
    attribs['http-equiv']?.toLowerCase() === 'refresh'
      ? /url\s*=\s*(.+)$/i.exec(attribs['content'] ?? '')
      : null;
  const jump: UrlUse[] = refresh?.[1]
    ? [{ element, attribute: 'content', url: refresh[1].replace(/^['"]|['"]$/g, ''), loads: true }]
    : [];
  return [...uses, ...sets, ...jump].filter(({ url }) => !isData(url));
}

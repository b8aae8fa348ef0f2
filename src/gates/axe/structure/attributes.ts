/** Ids of the same page. */
export const referring: ReadonlySet<string> = new Set([
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage'],
  ...['aria-flowto', 'aria-labelledby', 'for', 'form', 'list', 'popovertarget', 'commandfor', 'usemap'],
]);

/** Words for people: rules ask whether there are any, and a few compare them (`texts.ts`). */
const worded = new Set([
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-valuetext', 'title', 'placeholder'],
]);

/** No rule reads these, nor does a browser lay out by them. */
const unread = new Set([
  ...[
    'id',
    'cite',
    'datetime',
    'name',
    'download',
    'hreflang',
    'action',
    'property',
    'enterkeyhint',
    'value',
  ],
  ...[
    'rel',
    'target',
    'method',
    'loading',
    'decoding',
    'fetchpriority',
    'integrity',
    'crossorigin',
    'content',
  ],
]);

/** How a drawing is drawn, which counts only where it has words (`features.ts`). */
const drawn = new Set([
  ...['viewbox', 'width', 'height', 'xmlns', 'fill', 'stroke', 'stroke-width', 'stroke-linecap'],
  ...['stroke-linejoin', 'text-anchor', 'shape-rendering', 'preserveaspectratio', 'font-size'],
]);
const places = new Set(['href', 'src', 'srcset', 'data', 'poster']);
const buttons = new Set(['button', 'submit', 'reset', 'image']);

/** Whether the key of an element holds the whole value of an attribute. */
export const isKept = (name: string): boolean =>
  !worded.has(name) && !unread.has(name) && !places.has(name) && !referring.has(name) && !isData(name);

const isData = (name: string): boolean => name.startsWith('data-');

/** What an attribute is asked for: which ids the page has, and what its style sheets read. */
export interface Asked {
  hasId: (id: string) => boolean;
  attributes: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

/** All of an attribute that rules and style sheets read of it; empty for one that they don't. */
export function attributeKey(
  tag: string,
  attribs: Readonly<Record<string, string>>,
  name: string,
  { hasId, attributes, classes, ids }: Asked,
): string {
  const value = attribs[name] ?? '';
  if (tag === 'svg' && drawn.has(name)) return '';
  if (name === 'class') return keptClasses(value, classes);
  if (name === 'id') return ids.has(value) || attributes.has('id') ? `#${value}` : '';
  if (name === 'value' && tag === 'input' && buttons.has(attribs['type'] ?? ''))
    return `value${filled(value)}`;
  if (name === 'content' && (attribs['name'] === 'viewport' || attribs['http-equiv'] === 'refresh'))
    return `content=${value.replace(/url=.*/i, 'url')}`;
  if (name === 'href') return `href:${addressKind(value, hasId)}`;
  if (name === 'src' && tag === 'img' && !('width' in attribs && 'height' in attribs)) return `src=${value}`;
  if (referring.has(name))
    return `${name}:${value
      .split(/\s+/)
      .map((id) => Number(hasId(id.replace('#', ''))))
      .join()}`;
  if (places.has(name) || worded.has(name)) return `${name}${filled(value)}`;
  if (unread.has(name) || isData(name)) return attributes.has(name) ? `${name}?` : '';
  return `${name}=${value}`;
}

const filled = (value: string): string => (value.trim() === '' ? '-' : '+');

const keptClasses = (value: string, known: ReadonlySet<string>): string => {
  const kept = value.split(/\s+/).filter((it) => known.has(it));
  return kept.length > 0 ? `.${kept.sort().join('.')}` : '';
};

/** As rules on links tell addresses apart: into this page, to the start page's parts, by script, elsewhere. */
function addressKind(href: string, hasId: (id: string) => boolean): string {
  if (href.trim() === '') return 'none';
  if (href.startsWith('#')) return hasId(fragmentOf(href)) ? 'here' : `lost${href.length > 1 ? '' : '#'}`;
  if (href.startsWith('/#')) return href;
  return /^javascript:/i.test(href) ? 'script' : 'there';
}

function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

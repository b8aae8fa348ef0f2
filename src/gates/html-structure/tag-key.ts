/** Attributes of which rules ask no more than whether they are there, empty, blank or filled. */
export const free: ReadonlySet<string> = new Set([
  ...['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'aria-placeholder', 'placeholder'],
  ...['label', 'datetime', 'cite', 'srcset', 'abbr', 'download', 'content', 'itemid', 'poster'],
  ...['aria-valuenow', 'aria-valuemin', 'aria-valuemax', 'aria-colindex', 'aria-rowindex', 'aria-rowcount'],
]);

/** Places: rules read those that bring in styles and scripts. */
const places = new Set(['href', 'src']);

const isRead = (tag: string, attributes: ReadonlyMap<string, string | null>): boolean =>
  tag === 'script' || (tag === 'link' && /stylesheet|preload/.test(attributes.get('rel') ?? 'preload'));

/** Figures: whether they are some, or what stands there instead. */
const figures = new Set([
  ...[
    'width',
    'height',
    'colspan',
    'rowspan',
    'start',
    'span',
    'value',
    'min',
    'max',
    'low',
    'high',
    'optimum',
  ],
]);
const figure = /^\d+$/;
const number = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const valued = new Set(['li', 'meter', 'progress']);

/** Attributes that refer to elements of the page, one or several. */
export const idAttributes: ReadonlySet<string> = new Set([
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage'],
  ...['aria-flowto', 'aria-labelledby', 'aria-owns', 'for', 'form', 'list', 'headers', 'popovertarget'],
  ...['commandfor'],
]);

/** Of a drawing's parts, what is read as it is of any element. */
const readInDrawings = /^(?:role|aria-.*|id|class|tabindex|href|focusable|style|hidden|lang|on.*)$/;

const filled = (value: string): string => (value === '' ? '' : value.trim() === '' ? ' ' : '+');

const tokens = (value: string): string[] => value.split(/\s+/).filter(Boolean);

/** All that rules read of a tag by itself. */
export function tagKey(
  name: string,
  attributes: ReadonlyMap<string, string | null>,
  isDrawn: boolean,
): string {
  let key = name;
  for (const [attribute, value] of attributes)
    key += ` ${attribute}${value === null ? '' : `=${valueKey(name, attribute, value, attributes, isDrawn)}`}`;
  return key;
}

function valueKey(
  tag: string,
  name: string,
  value: string,
  attributes: ReadonlyMap<string, string | null>,
  isDrawn: boolean,
): string {
  if (name === 'class') {
    const all = tokens(value);
    return new Set(all).size === all.length ? filled(value) : value;
  }
  if (name === 'id') return /\s/.test(value) ? value : filled(value);
  if (idAttributes.has(name)) return `${filled(value)}${tokens(value).length > 1 ? '+' : ''}`;
  if (name.startsWith('data-')) return filled(value);
  if (name === 'content' && attributes.has('http-equiv')) return value;
  if (free.has(name)) return filled(value);
  if (places.has(name)) return isRead(tag, attributes) ? value : filled(value);
  if (figures.has(name)) {
    if (figure.test(value)) return '0';
    if (number.test(value)) return '0.0';
    return name === 'value' && !valued.has(tag) ? filled(value) : value;
  }
  return isDrawn && !readInDrawings.test(name) ? filled(value) : value;
}

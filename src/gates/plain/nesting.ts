/** Elements that have no content. */
export const empty: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);
/** What these hold is no markup. */
export const raw: ReadonlySet<string> = new Set(['script', 'style']);
/** Where parsers have rules of their own, or validators ask for more than structure. */
const odd = new Set([
  ...['template', 'map', 'area', 'iframe', 'object', 'embed', 'noembed', 'noframes', 'frameset'],
  ...['frame', 'math', 'plaintext', 'xmp', 'listing', 'base', 'selectedcontent', 'hgroup', 'param', 'keygen'],
  ...['basefont', 'command', 'isindex', 'image', 'nobr'],
]);
/** What these hold is words, however it is written. */
const wordsAlone = new Set(['title', 'textarea', 'option', ...raw]);
const drawn = new Set([
  ...[
    'g',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
    'tspan',
    'title',
    'desc',
  ],
  ...['defs', 'use', 'a'],
]);
const phrases = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img'],
  ...['input', 'ins', 'kbd', 'label', 'mark', 'meter', 'output', 'progress', 'q', 'rp', 'rt', 'ruby', 's'],
  ...[
    'samp',
    'script',
    'select',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'svg',
    'textarea',
    'time',
    'u',
    'var',
    'wbr',
  ],
]);
const controls = new Set([
  'button',
  'datalist',
  'input',
  'optgroup',
  'option',
  'output',
  'select',
  'textarea',
]);
const cells = new Set(['td', 'th']);
const tableParts = new Set(['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/** What alone may stand in an element for its end never to be guessed. */
const only: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, phrases])),
  html: new Set(['head', 'body']),
  head: new Set(['link', 'meta', 'script', 'style', 'title']),
  select: new Set(['option', 'optgroup']),
  optgroup: new Set(['option']),
  table: new Set(['caption', 'colgroup', 'tbody', 'tfoot', 'thead']),
  colgroup: new Set(['col']),
  ...Object.fromEntries(['tbody', 'tfoot', 'thead'].map((name) => [name, new Set(['tr'])])),
  tr: cells,
};
/** What may not stand in an element by itself: parsers end the outer one. */
const never: Readonly<Record<string, ReadonlySet<string>>> = {
  a: new Set(['a']),
  button: controls,
  dd: new Set(['dd', 'dt']),
  dt: new Set(['dd', 'dt']),
  li: new Set(['li']),
  noscript: new Set(['noscript']),
  output: controls,
  rp: new Set(['rp', 'rt']),
  rt: new Set(['rp', 'rt']),
};

/** Whether an element can stand in another so that every parser takes it to be there; undefined is the document. */
export function canStandIn(name: string, around: string | undefined, isDrawn: boolean): boolean {
  if (around === undefined) return name === 'html';
  if (isDrawn) return drawn.has(name);
  if (odd.has(name) || wordsAlone.has(around) || never[around]?.has(name)) return false;
  const allowed = only[around];
  if (allowed) return allowed.has(name);
  return !tableParts.has(name) && name !== 'head' && name !== 'body' && name !== 'html';
}

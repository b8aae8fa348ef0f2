import { looksSame } from '../source/colours.ts';
import { declaredOn, type ElementTree } from './cascade.ts';
import type { Dom } from './dom.ts';

/** What styles do to the words of a page. */
export interface StyledWords {
  /** All of the rules of the page were followed; else some words may be hidden that are not among those below. */
  isWhole: boolean;
  /** Hidden with all that stands in them. */
  hidden: ReadonlySet<Dom>;
  /** Of those, the ones that take no place: a row is none of its table. */
  gone: ReadonlySet<Dom>;
  /** Their own words are hidden, those of some element within are not. */
  hidingOwn: ReadonlySet<Dom>;
  /** White, or nearly, on a ground that no style of the page states. */
  pale: ReadonlySet<Dom>;
  /** In the colour of the ground that a style lays under them. */
  covered: ReadonlySet<Dom>;
  /** Laid at a place of the page, with words or a ground: they may lie over other words. */
  placed: ReadonlySet<Dom>;
  /** Set on lines of their own. */
  blocks: ReadonlySet<Dom>;
  /** Struck through. */
  struck: ReadonlySet<Dom>;
  /** Shown from right to left, or its parts in the other order. */
  turned: ReadonlySet<Dom>;
  /** The style of the marks of a list that an element states; empty where it states none. */
  listStyle: (element: Dom) => string;
}

/** Properties that hide, set apart or mark words, each group by what a page holds that does so with them. */
const groups: [sign: RegExp, properties: string[]][] = [
  [/(?:)/, ['display', 'visibility']],
  [/opacity\s*:\s*0/i, ['opacity']],
  [
    /font(?:-size)?\s*:[^;"']{0,40}?(?<![\d.])[01](?:\.\d+)?(?:px|pt|r?em|%|\s*[;"'}!/])/i,
    ['font-size', 'font'],
  ],
  [/mso-hide\s*:\s*all/i, ['mso-hide']],
  [/:\s*-\d{3}|clip(?:-path)?\s*:/i, ['position', 'left', 'top', 'clip', 'clip-path']],
  [
    /text-indent\s*:\s*-\d{3}|(?:height|width)\s*:\s*0/i,
    ['overflow', 'text-indent', 'height', 'max-height', 'width', 'padding', 'padding-top', 'padding-bottom'],
  ],
  [
    /color\s*[:=]\s*["']?\s*(?:#[ef]|white|transparent|rgb)|(?:background(?:-color)?\s*:|bgcolor\s*=)\s*["']?\s*(?:#|rgb|black|red|gr|blue|yellow|navy)/i,
    [
      ...['color', 'background', 'background-color', 'background-image'],
      ...['background-clip', '-webkit-background-clip'],
    ],
  ],
  [/position\s*:\s*(?:absolute|fixed)/i, ['position', 'background', 'background-color']],
  [/letter-spacing\s*:\s*-/i, ['letter-spacing', 'font-size']],
  [/list-style/i, ['list-style', 'list-style-type']],
  [/scale[xy]?\(|opacity\(|blur\(/i, ['transform', 'filter']],
  [/line-through/i, ['text-decoration', 'text-decoration-line']],
  [/override|-reverse/i, ['direction', 'unicode-bidi', 'flex-direction']],
];

/** What of a line or a row its own lines are. */
const ownLines = /^(?:block|flex|grid|list-item|flow-root|table(?:-row|-cell|-caption)?)$/;

type StyleOf = (element: Dom, property: string) => string;

/** A length that is none, or so small that nobody reads a sign of that size. */
const noLength = /^(?:0|[01](?:\.\d+)?(?:px|pt)|0?\.0\d*r?em|0+(?:\.0+)?(?:r?em|%|v[hw]|cm|mm|in)?)$/;
const absoluteSize = /(?:\d(?:px|pt|rem|cm|mm|in|v[hw]))$|^(?:x*-?small|medium|x*-?large)$/;
const faraway = /^-\d{3,}(?:\.\d+)?(?:px|em|rem|pt)$/;
/** Signs are as wide as high: a space between them that takes that away sets all of them on one place. */
const onOneAnother =
  /^-(?:(?:0?\.9\d*|[1-9]\d*(?:\.\d+)?)r?em|(?:1[4-9]|[2-9]\d|\d{3,})(?:\.\d+)?(?:px|pt))$/;
const clipsAll = /^(?:rect\((?:0(?:px)?|1px)(?:,?\s*(?:0(?:px)?|1px)){3}\)|inset\((?:50|100)%\))$/;

/** Whether a style hides an element for good, whatever the elements within say. */
function hidesAll(element: Dom, styleOf: StyleOf): boolean {
  const of = (property: string): string => styleOf(element, property);
  if (of('display') === 'none' || of('mso-hide') === 'all' || /^0(?:\.0*)?%?$/.test(of('opacity')))
    return true;
  if (/\bscale[xy]?\(\s*0(?:\.0*)?\s*[),]/.test(of('transform'))) return true;
  if (/\bopacity\(\s*0(?:\.0*)?%?\s*\)|\bblur\(\s*(?:[4-9]|[1-9]\d+)(?:\.\d+)?px/.test(of('filter')))
    return true;
  if (/^-\d{4,}(?:\.\d+)?(?:px|pt)$/.test(of('text-indent'))) return true;
  const isApart = /^(?:absolute|fixed)$/.test(of('position'));
  if (isApart && [of('left'), of('top')].some((it) => faraway.test(it))) return true;
  if (isApart && [of('clip'), of('clip-path')].some((it) => clipsAll.test(it))) return true;
  const isPadded = ['padding', 'padding-top', 'padding-bottom'].some((it) => /[1-9]/.test(of(it)));
  if (isPadded || !/^(?:hidden|clip)\b/.test(of('overflow'))) return false;
  return (
    faraway.test(of('text-indent')) ||
    [of('height'), of('max-height'), of('width')].some((it) => /^0(?:px|pt|em|%)?$/.test(it))
  );
}

/** A size of signs by either property that states one: `font: 0/0 a`. */
const sizeOf = (element: Dom, styleOf: StyleOf): string =>
  styleOf(element, 'font-size') ||
  (/(?:^|\s)(0(?:px|pt)?)(?:\/|\s)/.exec(styleOf(element, 'font'))?.[1] ?? '');

/** The style of marks in `list-style`, among a place and a picture. */
const markStyle =
  /^(?:.*\s)?(none|disc|circle|square|decimal[\w-]*|(?:lower|upper|cjk|simp|trad)-[\w-]+)(?:\s.*)?$/;

const isClear = (colour: string): boolean =>
  colour === 'transparent' || /^rgba\([^)]*[,/]\s*0(?:\.0*)?%?\s*\)$/.test(colour);

const isWhite = (colour: string): boolean => {
  const [, hex = '', long = ''] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(colour) ?? [];
  const channels = /^rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})/.exec(colour)?.slice(1).map(Number);
  if (channels) return channels.every((it) => it >= 240);
  return colour === 'white' || /^(?:[ef]{3})$/.test(hex) || /^(?:[ef][0-9a-f]){3}$/.test(long);
};

const named: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', green: '#008000', blue: '#0000ff' },
  ...{ yellow: '#ffff00', gray: '#808080', grey: '#808080', navy: '#000080' },
};

/** A colour in the signs that all its writings have in common: black, #000 and rgb(0,0,0) are one. */
function hexOf(colour: string): string {
  const [, short] = /^#([0-9a-f]{3})$/.exec(colour) ?? [];
  if (short) return `#${short.replace(/./g, '$&$&')}`;
  const channels = /^rgb\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})\)$/.exec(colour)?.slice(1);
  if (channels) return `#${channels.map((it) => Number(it).toString(16).padStart(2, '0')).join('')}`;
  return named[colour] ?? colour;
}

const isStruckBy = (element: Dom, styleOf: StyleOf): boolean =>
  ['text-decoration', 'text-decoration-line'].some((it) => styleOf(element, it).includes('line-through'));

const isTurnedBy = (element: Dom, styleOf: StyleOf): boolean =>
  (element.tagName === 'BDO' && /^rtl$/i.test(element.getAttribute?.('dir') ?? '')) ||
  (styleOf(element, 'direction') === 'rtl' && styleOf(element, 'unicode-bidi').endsWith('override')) ||
  /^(?:row|column)-reverse$/.test(styleOf(element, 'flex-direction'));

/** What a property that elements within take over says of the words: true hidden, false shown again. */
const inherited: ((element: Dom, styleOf: StyleOf) => boolean | undefined)[] = [
  (element, styleOf) => {
    const stated = styleOf(element, 'visibility');
    return /^(?:hidden|collapse)$/.test(stated) ? true : stated === 'visible' ? false : undefined;
  },
  (element, styleOf) => {
    const spacing = styleOf(element, 'letter-spacing');
    return spacing === '' || spacing === 'inherit' ? undefined : onOneAnother.test(spacing);
  },
  (element, styleOf) => {
    const size = sizeOf(element, styleOf);
    return noLength.test(size) ? true : absoluteSize.test(size) ? false : undefined;
  },
  (element, styleOf) => {
    const colour = styleOf(element, 'color');
    if (colour === '' || colour === 'inherit' || colour === 'currentcolor') return undefined;
    const shows = ['background-clip', '-webkit-background-clip'].some(
      (it) => styleOf(element, it) === 'text',
    );
    return isClear(colour) && !shows;
  },
];

interface Spread {
  whole: Set<Dom>;
  own: Set<Dom>;
}

/** The outermost elements all of whose words a property takes, and those whose own words alone. */
function spread({ all, parents }: ElementTree, says: (element: Dom) => boolean | undefined): Spread {
  const found: Spread = { whole: new Set(), own: new Set() };
  const takes = all.filter((it) => says(it) === true);
  if (takes.length === 0) return found;
  const around = new Set<Dom>();
  for (const it of all)
    if (says(it) === false)
      for (let at: Dom | undefined = it; at && !around.has(at); at = parents.get(at)) around.add(at);
  const mark = (element: Dom): void => {
    if (found.whole.has(element) || found.own.has(element) || says(element) === false) return;
    if (!around.has(element)) {
      found.whole.add(element);
      return;
    }
    found.own.add(element);
    for (const it of element.childNodes) if (it.nodeType === 1) mark(it);
  };
  takes.forEach(mark);
  return found;
}

/** What the styles of a page hide, set apart or print in white. */
export function styledWords(html: string, tree: ElementTree): StyledWords {
  const properties = groups.flatMap(([sign, names]) => (sign.test(html) ? names : []));
  const { declared, isWhole } = declaredOn(html, tree, properties);
  const styleOf: StyleOf = (element, property) => declared.get(property)?.get(element) ?? '';
  const stating = new Set([...declared.values()].flatMap((it) => [...it.keys()]));
  const own = tree.all.filter((it) => stating.has(it));
  const inheritedBy = inherited.map((says) =>
    spread(tree, (it) => (stating.has(it) ? says(it, styleOf) : undefined)),
  );
  const isGround = (element: Dom): boolean => {
    const colour = styleOf(element, 'background-color') || styleOf(element, 'background');
    const picture = styleOf(element, 'background-image') || styleOf(element, 'background');
    const isPlain = colour === '' || colour === 'none' || isWhite(colour) || isClear(colour);
    return !isPlain || /url\(|gradient\(/.test(picture);
  };
  const isOnGround = (element: Dom | undefined): boolean =>
    element !== undefined &&
    ((stating.has(element) && isGround(element)) || isOnGround(tree.parents.get(element)));
  const white = spread(tree, (it) => {
    const colour = stating.has(it) ? styleOf(it, 'color') : '';
    if (colour !== '') return isWhite(colour) && !isOnGround(it);
    return stating.has(it) && isGround(it) ? false : undefined;
  });
  const nearest = (at: Dom | undefined, of: (element: Dom) => string): string | undefined =>
    at && ((stating.has(at) && of(at)) || nearest(tree.parents.get(at), of));
  const groundIn = (it: Dom): string => styleOf(it, 'background-color') || styleOf(it, 'background');
  const covered = spread(tree, (it) => {
    if (!stating.has(it) || !(styleOf(it, 'color') || groundIn(it))) return undefined;
    const colour = hexOf(nearest(it, (at) => styleOf(at, 'color')) ?? 'black');
    return !isWhite(colour) && looksSame(colour, hexOf(nearest(it, groundIn) ?? ''));
  });
  const isPlaced = (it: Dom): boolean =>
    /^(?:absolute|fixed)$/.test(styleOf(it, 'position')) &&
    ((it.textContent ?? '').trim() !== '' || !/^(?:|none|transparent)$/.test(groundIn(it)));
  const isGone = (it: Dom): boolean =>
    styleOf(it, 'display') === 'none' || (it.tagName === 'TR' && styleOf(it, 'visibility') === 'collapse');
  return {
    isWhole,
    hidden: new Set([
      ...own.filter((it) => hidesAll(it, styleOf)),
      ...inheritedBy.flatMap((it) => [...it.whole]),
    ]),
    hidingOwn: new Set(inheritedBy.flatMap((it) => [...it.own])),
    gone: new Set(own.filter(isGone)),
    pale: white.whole,
    covered: covered.whole,
    placed: new Set(own.filter(isPlaced)),
    struck: new Set(own.filter((it) => isStruckBy(it, styleOf))),
    turned: new Set(tree.all.filter((it) => isTurnedBy(it, styleOf))),
    listStyle: (it) =>
      styleOf(it, 'list-style-type') || (markStyle.exec(styleOf(it, 'list-style'))?.[1] ?? ''),
    blocks: new Set(own.filter((it) => ownLines.test(styleOf(it, 'display')))),
  };
}

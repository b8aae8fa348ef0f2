import { formatListNumber } from '../docx/list-labels.ts';
import type { Dom } from './dom.ts';

const attribute = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';
const isItem = (element: Dom): boolean => element.tagName === 'LI';

/** A number that an attribute states, as HTML reads integers; undefined where it states none. */
const stated = (element: Dom, name: string): number | undefined => {
  const [digits] = /^\s*[+-]?\d{1,9}/.exec(attribute(element, name)) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** What the attribute `type` says, in the words of styles. */
const types: Record<string, string> = {
  ...{ '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' },
  ...{ disc: 'disc', circle: 'circle', square: 'square', none: 'none' },
};

/** The counter styles of CSS: their names for the numbers of lists, and what stands behind a number. */
const formats: [style: RegExp, format: string, behind: string][] = [
  [/^(?:cjk-ideographic|(?:simp|trad)-chinese-informal|japanese-informal|hanidec)$/, 'chineseCounting', '、'],
  [/^(?:simp|trad)-chinese-formal$/, 'chineseLegalSimplified', '、'],
  [/^cjk-decimal$/, 'ideographDigital', '、'],
  [/^cjk-heavenly-stem$/, 'ideographTraditional', '、'],
  [/^cjk-earthly-branch$/, 'ideographZodiac', '、'],
  [/^lower-(?:alpha|latin)$/, 'lowerLetter', '.'],
  [/^upper-(?:alpha|latin)$/, 'upperLetter', '.'],
  [/^lower-roman$/, 'lowerRoman', '.'],
  [/^upper-roman$/, 'upperRoman', '.'],
  [/^decimal-leading-zero$/, 'decimalZero', '.'],
];

const none = /^(?:none|disc|circle|square|disclosure-\w+)$/;

function labelOf(value: number, style: string): string {
  if (none.test(style)) return '';
  const [, format, behind] = formats.find(([names]) => names.test(style)) ?? [];
  const written = format !== undefined && value > 0 ? formatListNumber(value, format) : null;
  return written === null ? `${value}.` : `${written}${behind ?? ''}`;
}

/**
 * What a browser prints before each item of a list (HTML, 4.4.5 to 4.4.8: start, reversed, value), by the item; nothing for
 * bullets.
 * @param styleOf the style of list marks that the styles of a page state of an element; empty where they state none
 */
export function itemLabels(list: Dom, styleOf: (element: Dom) => string): Map<Dom, string> {
  const items = [...list.childNodes].filter(isItem);
  const step = list.tagName === 'OL' && (list.getAttribute?.('reversed') ?? null) !== null ? -1 : 1;
  const own = list.tagName === 'OL' ? 'decimal' : 'disc';
  let next = stated(list, 'start') ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = stated(item, 'value') ?? next;
      next = value + step;
      const style = [item, list].map((it) => styleOf(it) || types[attribute(it, 'type')]).find(Boolean);
      return [item, labelOf(value, style ?? own)];
    }),
  );
}

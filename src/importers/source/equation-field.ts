import { raised } from './raised.ts';

/** What an EQ field prints, on one line, and the readings that it prints over words. */
export interface Equation {
  text: string;
  readings: string[];
}

/** A switch of an EQ field with its options, up to the bracket that opens what it is about. */
const opening = /^\\([abdfilorsx])\s*((?:\\(?:[lrb]c\s*\\.|[a-z]{2})\s*-?\d*\s*)*)\(/iu;
/** Switches of any field: `\* MERGEFORMAT`, `\* "Font:宋体"`. */
const general = /\\\*\s*(?:"[^"]*"|\S+)/gu;

/** In brackets where it is more than one word or number, so that the line reads as the formula does. */
export const bracketed = (text: string): string =>
  /^[\p{L}\p{N}.%]*$/u.test(text) || /^[（(][^()（）]*[)）]$/u.test(text) ? text : `(${text})`;

/** Numbers in circles from 1 to 50, and boxes that are ticked or crossed. */
const enclosed: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 50 }, (_, index): [string, string] => {
    const first = index < 20 ? 0x2460 : index < 35 ? 0x3251 - 20 : 0x32b1 - 35;
    return [`○${index + 1}`, String.fromCharCode(first + index)];
  }),
  ...Object.entries({ '□√': '☑', '□✓': '☑', '□×': '☒', '□✗': '☒' }),
]);

/** Deeper ones are read as they are written. */
const deepest = 30;

const bracketOf = (options: string, side: string, usual: string): string =>
  new RegExp(`\\\\(?:${side}|b)c\\s*\\\\(.)`, 'iu').exec(options)?.[1] ?? usual;

const closing: Record<string, string> = { '{': '}', '[': ']', '(': ')', '<': '>' };

/** Signs printed over each other: in a frame, readings above words, one word above another. */
function overstruck(all: readonly string[], readings: string[]): string {
  const [first = '', ...others] = all;
  const inside = others.join('');
  if (/^[○◯〇□△◇]$/u.test(first) && inside !== '')
    return enclosed.get(first.replace(/[◯〇]/u, '○') + inside) ?? `(${inside})`;
  const isRaised = (it: string): boolean => /^[\^_⁰-₟²³¹]/u.test(it);
  const plain = (it: string): string => it.replace(/^[\^_]\(?|\)$/gu, '');
  if (all.every((it) => it === '' || isRaised(it))) return all.map(plain).join('');
  readings.push(...all.filter(isRaised).map(plain));
  return all.filter((it) => !isRaised(it)).join('');
}

/**
 * What an EQ field of Word and WPS prints: fractions, roots, signs in a circle, readings over words. Such a field has no
 * result in the file; its code is read as `a/b`, `√x`, `①`.
 */
export function equationOf(code: string): Equation {
  const source = code
    .replace(/^\s*eq\b/iu, '')
    .replace(general, '')
    .trim();
  const readings: string[] = [];
  let at = 0;
  const structure = (name: string, options: string, all: readonly string[]): string => {
    const [first = '', second = '', third = ''] = all;
    if (name === 'f') return `${bracketed(first)}/${bracketed(second)}`;
    if (name === 'r')
      return all.length > 1 ? `${bracketed(first)}√${bracketed(second)}` : `√${bracketed(first)}`;
    if (name === 'o') return overstruck(all, readings);
    if (name === 's') {
      const place = /\\do/iu.test(options) ? 'below' : 'above';
      return raised(first, place) ?? `${place === 'below' ? '_' : '^'}${bracketed(first)}`;
    }
    if (name === 'i') {
      const sign = /\\su/iu.test(options) ? '∑' : /\\pr/iu.test(options) ? '∏' : '∫';
      return `${sign}_${bracketed(first)}^${bracketed(second)} ${third}`;
    }
    if (name === 'b') {
      const left = bracketOf(options, 'l', '(');
      const usual = /\\lc/iu.test(options) && !/\\[rb]c/iu.test(options) ? '' : (closing[left] ?? left);
      return left + all.join(',') + (/\\rc/iu.test(options) ? bracketOf(options, 'r', usual) : usual);
    }
    return all.join(name === 'a' ? '; ' : ',');
  };
  /** Reads up to the bracket that closes, or the end; the parts between commas. */
  const parts = (depth: number): string[] => {
    const read = [''];
    const add = (text: string): void => void read.push((read.pop() ?? '') + text);
    let brackets = 0;
    for (; at < source.length; at += 1) {
      const [head, name = '', options = ''] = opening.exec(source.slice(at, at + 200)) ?? [];
      const sign = source[at] ?? '';
      if (head !== undefined && depth < deepest) {
        at += head.length;
        add(structure(name.toLowerCase(), options, parts(depth + 1)));
      } else if (sign === '\\') add(source[(at += 1)] ?? '');
      else if (depth > 0 && sign === ')' && brackets === 0) break;
      else if (depth > 0 && brackets === 0 && /[,;，；]/u.test(sign)) read.push('');
      else {
        brackets += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        add(sign);
      }
    }
    return read.map((it) => it.trim());
  };
  return { text: parts(0).join(''), readings };
}

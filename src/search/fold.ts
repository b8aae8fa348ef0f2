/** A text as it is compared, with the place of each of its signs in what was folded. */
export interface Folded {
  text: string;
  /** Offset in the original of each code unit of `text`. */
  at: readonly number[];
}

const openings = /[〔[（【〖{]/;
const closings = /[〕\]）】〗}]/;
const ignored = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Signs that are typed in another way than they are printed. */
const signs = new Map([
  ['○', '〇'],
  ['−', '-'],
]);

function foldSign(sign: string): string {
  const plain = sign.normalize('NFKC').toLowerCase();
  return [...plain]
    .map((it) => {
      if (ignored.test(it)) return '';
      if (openings.test(it)) return '(';
      if (closings.test(it)) return ')';
      return signs.get(it) ?? it;
    })
    .join('');
}

const known = new Map<string, string>();

function folded(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const made = foldSign(sign);
  known.set(sign, made);
  return made;
}

/**
 * A text as the search compares it: NFKC, without case, brackets of all kinds alike, a minus sign as a hyphen, spaces and line ends left out.
 * Sign by sign, so that what is found can be shown in the original.
 */
export function foldWithPlaces(text: string): Folded {
  const at: number[] = [];
  let out = '';
  let offset = 0;
  for (const sign of text) {
    const it = folded(sign);
    at.push(...Array.from({ length: it.length }, () => offset));
    out += it;
    offset += sign.length;
  }
  return { text: out, at };
}

/** The same without the places. */
export function fold(text: string): string {
  let out = '';
  for (const sign of text) out += folded(sign);
  return out;
}

/** Whether a sign is a Chinese character. */
export const isHan = (sign: string): boolean => /\p{Script=Han}/u.test(sign);

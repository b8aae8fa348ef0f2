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

/** Of each UTF-16 unit: 0 while it was not met, else whether it stays as it is or not. Halves of a pair never do. */
const seen = new Uint8Array(0x10000);
const [stays, changes] = [1, 2];

function isKept(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (seen[unit] === 0) {
    const sign = String.fromCharCode(unit);
    seen[unit] = (unit & 0xf800) !== 0xd800 && folded(sign) === sign ? stays : changes;
  }
  return seen[unit] === stays;
}

/** The same without the places: most of a text stays as it is, in runs. */
export function fold(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isKept(text, at)) continue;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    out += text.slice(from, at) + folded(sign);
    at += sign.length - 1;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Whether a sign is a Chinese character. */
export const isHan = (sign: string): boolean => /\p{Script=Han}/u.test(sign);

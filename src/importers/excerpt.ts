/** Longest excerpt that is printed whole, in signs. */
const whole = 40;
const headSigns = 30;
const tailSigns = 10;
/** How far a cut moves to stand behind a mark or between words. */
const reach = 12;
const mark = /[，。；：！？、,.;:!?\s）)》”】〕]/u;
const isWord = (sign: string | undefined): boolean => /[A-Za-z0-9０-９.%％]/.test(sign ?? '');

/** Where to cut about `at`: behind a mark before it, else behind the figure or word that stands there. */
function cutBefore(signs: readonly string[], at: number): number {
  for (let cut = at; cut > at - reach && cut > 1; cut -= 1) if (mark.test(signs[cut - 1] ?? '')) return cut;
  let cut = at;
  while (cut < at + reach && cut < signs.length && isWord(signs[cut - 1]) && isWord(signs[cut])) cut += 1;
  return cut;
}

/** Where to cut at the earliest after `at`. */
function cutAfter(signs: readonly string[], at: number): number {
  for (let cut = at; cut < at + reach && cut < signs.length - 1; cut += 1)
    if (mark.test(signs[cut - 1] ?? '')) return cut;
  let cut = at;
  while (cut < at + reach && cut < signs.length && isWord(signs[cut - 1]) && isWord(signs[cut])) cut += 1;
  return cut;
}

/** Words as they are printed in a list: whole, or their beginning and end, cut behind marks and never within a figure. */
export function excerpt(text: string): string {
  const signs = [...text.trim().replace(/\s{2,}|\t/gu, ' ')];
  if (signs.length <= whole) return signs.join('');
  const from = cutAfter(signs, signs.length - tailSigns);
  return `${signs.slice(0, cutBefore(signs, headSigns)).join('')}……${signs.slice(from).join('')}`;
}

/** The words around a place of a text, with signs that say where they were cut off; `most` signs on each side. */
export function around(text: string, at: number, length: number, most = 10): string {
  // No more than what can be shown: a text of one long line is asked about at thousands of its places.
  const before = [...text.slice(Math.max(0, at - 2 * (most + 2)), at)];
  const after = [...text.slice(at + length, at + length + 2 * (most + reach + 2))];
  const from = before.length <= most ? 0 : cutAfter(before, before.length - most);
  const to = after.length <= most ? after.length : cutBefore(after, most);
  const left = before.slice(from).join('').trimStart();
  const right = after.slice(0, to).join('');
  return `${from > 0 ? '…' : ''}${left}${text.slice(at, at + length)}${right}${to < after.length ? '…' : ''}`.trim();
}

/** The last words of a text, from a mark on where there is one near. */
export const lastWords = (text: string, most = 20): string => around(text, text.length, 0, most);

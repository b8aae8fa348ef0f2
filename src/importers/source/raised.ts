const plain = '0123456789+-−=()n';
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ';
const below = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ';

/** Superscript or subscript words in the signs that stand raised or lowered by themselves: m², CO₂; null where one has none. */
export function raised(text: string, place: 'above' | 'below'): string | null {
  const signs = [...text.trim()].map((sign) => {
    const it = /[０-９]/u.test(sign) ? sign.normalize('NFKC') : sign;
    const at = plain.indexOf(it);
    return at < 0 ? undefined : (place === 'above' ? above : below)[at];
  });
  return signs.every((it) => it !== undefined) ? signs.join('') : null;
}

/** A mark of a footnote or note says by itself what it is: [1], ①, *. */
export const isNoteMark = (text: string): boolean =>
  /^(?:[[（(【〔].*[\]）)】〕]|[①-⑳❶-❿*＊※†]+|注?)$/u.test(text.trim());

/** Why a raised word that has no such signs is to be looked at. */
export const whyRaised = '上标或下标，按普通的字导入，请核对';

/** Raised words in signs of their own; those that have none stay as they are and are told to `doubt`. */
export function raisedText(
  text: string,
  place: 'above' | 'below',
  doubt: (what: string, why: string) => void,
): string {
  const signs = raised(text, place);
  if (signs === null && !isNoteMark(text)) doubt(text, whyRaised);
  return signs ?? text;
}

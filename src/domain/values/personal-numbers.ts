/** A number that stands alone: no part of a longer one, of a word, or of a decimal. */
const apart = (pattern: string): RegExp => new RegExp(`(?<![\\w.])${pattern}(?![\\w]|\\.\\d)`, 'g');

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character and birthday of a citizen's ID number (GB 11643, ISO 7064 MOD 11-2). */
function isIdNumber(number: string): boolean {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const time = new Date(`${day}T00:00:00Z`);
  if (!/^(?:19|20)/.test(day) || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day))
    return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** Luhn check (GB/T 17987) of a number that an issuer of bank cards may give: 3–6 first, or 9558 (not a credit code, 18 digits from 5). */
function isCardNumber(number: string): boolean {
  if (!/^(?:[346]|9558|5(?!\d{17}$))/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What a personal number is. */
export type PersonalNumberKind = 'identity' | 'bank-card' | 'mobile';

const kinds: { kind: PersonalNumberKind; pattern: RegExp; valid: (number: string) => boolean }[] = [
  { kind: 'identity', pattern: apart(String.raw`[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dXx]`), valid: isIdNumber },
  {
    kind: 'bank-card',
    pattern: apart(String.raw`(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)`),
    valid: isCardNumber,
  },
  {
    kind: 'mobile',
    pattern: apart(String.raw`(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`),
    valid: () => true,
  },
];

/** A number as a report may show it: who reads the report knows which one is meant, nobody else learns it. */
export const masked = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;

/** A personal number, what kind it is of, and the line it stands on, from 1. */
export interface PersonalNumber {
  kind: PersonalNumberKind;
  number: string;
  line: number;
}

/**
 * ID, bank card and mobile numbers in a text, with valid dates and check characters where there are such. Full-width
 * digits count; addresses of web pages are left out.
 */
export function* personalNumbersIn(text: string): Generator<PersonalNumber> {
  for (const [index, raw] of text.split('\n').entries()) {
    if (!/[\d０-９](?:[ -]?[\d０-９]){10}/.test(raw)) continue;
    const line = raw
      .replace(/[０-９Ｘ－]/g, (char) => char.normalize('NFKC'))
      .replace(/https?:\/\/[^\s"'<>，。；）]+/g, (url) => ' '.repeat(url.length));
    for (const { kind, pattern, valid } of kinds)
      for (const [found] of line.matchAll(pattern)) {
        const number = found.replace(/[ -]/g, '');
        if (valid(number)) yield { kind, number, line: index + 1 };
      }
  }
}

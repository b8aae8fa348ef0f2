/** A number that stands alone: no part of a longer one, of a word, or of a decimal. */
const apart = (pattern: string): RegExp => new RegExp(`(?<![\\w.])${pattern}(?![\\w]|\\.\\d)`, 'g');

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether an ID number has a birthday where the birthday stands (GB 11643). */
function hasBirthday(number: string): boolean {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const time = new Date(`${day}T00:00:00Z`);
  return /^(?:19|20)/.test(day) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/** Birthday and check character of a citizen's ID number (GB 11643, ISO 7064 MOD 11-2). */
function isIdNumber(number: string): boolean {
  if (!hasBirthday(number)) return false;
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
export type PersonalNumberKind = 'identity' | 'disability-certificate' | 'bank-card' | 'mobile';

interface Form {
  kind: PersonalNumberKind;
  pattern: RegExp;
  valid: (number: string) => boolean;
}

const idPattern = String.raw`[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dXx]`;
const any = (): boolean => true;

const kinds: Form[] = [
  { kind: 'identity', pattern: apart(idPattern), valid: isIdNumber },
  {
    kind: 'disability-certificate',
    pattern: apart(String.raw`${idPattern}[ -]?[1-7][1-4](?:[Bb]\d)?`),
    valid: (number) => isIdNumber(number.slice(0, 18)),
  },
  {
    kind: 'bank-card',
    pattern: apart(String.raw`(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)`),
    valid: isCardNumber,
  },
  {
    kind: 'mobile',
    pattern: apart(String.raw`(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`),
    valid: any,
  },
];

/** A number behind a word that says what it is: a mistyped one tells as much as a right one. */
const named = (kind: PersonalNumberKind, words: string, number: string): Form => ({
  kind,
  pattern: new RegExp(`(?<=(?:${words})[^\\d\\n]{0,12})(?<![\\w.])${number}(?!\\w|\\.\\d)`, 'gu'),
  valid: any,
});
const digits = (least: number, most: number): string =>
  String.raw`\d(?:[ -]?\d){${least - 2},${most - 2}}[ -]?[\dXx]`;

const namedKinds: Form[] = [
  named('disability-certificate', '残疾人?证', `${digits(19, 21)}(?:[Bb]\\d)?`),
  named('identity', '身份证|身份号|证件号|残疾人?证', digits(14, 19)),
  named('bank-card', '银行卡|信用卡|储蓄卡|社保卡|卡号', digits(14, 20)),
  named('mobile', '手机|移动电话', String.raw`1\d(?:[ -]?\d){8,10}`),
];

/** Numbers below the header of a column of ID numbers, in a list or a table: their birthday is enough. */
const listedKinds: Form[] = [
  { kind: 'identity', pattern: apart(idPattern), valid: hasBirthday },
  {
    kind: 'disability-certificate',
    pattern: apart(String.raw`${idPattern}[ -]?[1-7][1-4](?:[Bb]\d)?`),
    valid: hasBirthday,
  },
];
const numberHeader =
  /^["*]*(?:公民|居民|本人)?(?:身份证件?|身份|证件|残疾人?证)(?:号码?|编号)(?:[（(].*[）)])?["*：:]*$/u;

/** Whether a line without a number heads a column of ID numbers: one of its cells says so, or a lead-in that ends it. */
const headsNumbers = (line: string): boolean =>
  /(?:身份证件?|证件)(?:号码?|编号)(?:如下|分别为)?[：:]\s*$/u.test(line) ||
  /(?:^|[\t|])\s*(?:身份证|残疾人?证)\s*[\t|]|[\t|]\s*(?:身份证|残疾人?证)\s*$/u.test(line) ||
  line.split(/[\t|,，\s]|<[^>]*>/u).some((cell) => numberHeader.test(cell));

/** A number as a report may show it: who reads the report knows which one is meant, nobody else learns it. */
export const masked = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;

/** A personal number, what kind it is of, and the line it stands on, from 1. */
export interface PersonalNumber {
  kind: PersonalNumberKind;
  number: string;
  line: number;
}

/** The numbers of a line, each once, with its kind. */
function* numbersOf(line: string, isListed: boolean): Generator<Omit<PersonalNumber, 'line'>> {
  const seen = new Set<number>();
  for (const { kind, pattern, valid } of [...kinds, ...namedKinds, ...(isListed ? listedKinds : [])])
    for (const { 0: found, index } of line.matchAll(pattern)) {
      const number = found.replace(/[ -]/g, '');
      if (seen.has(index) || !valid(number)) continue;
      seen.add(index);
      yield { kind, number };
    }
}

/**
 * ID, disability certificate (GB 11643 with category and grade), bank card and mobile numbers in a text: with valid dates and
 * check characters where there are such, or behind a word or below the header of a column that says what they are, mistyped or
 * not. `label` is such a word that
 * stands elsewhere, the header of a column. Full-width digits count; addresses of web pages are left out.
 */
export function* personalNumbersIn(text: string, label = ''): Generator<PersonalNumber> {
  let isListed = false;
  for (const [index, raw] of text.split('\n').entries()) {
    if (!/[\d０-９](?:[ -]?[\d０-９]){9}/.test(raw)) {
      isListed ||= headsNumbers(raw);
      continue;
    }
    const line = raw
      .replace(/[０-９Ｘ－]/g, (char) => char.normalize('NFKC'))
      .replace(/https?:\/\/[^\s"'<>，。；）]+/g, (url) => ' '.repeat(url.length));
    for (const found of numbersOf(label === '' ? line : `${label.replace(/\s+/gu, '')}：${line}`, isListed))
      yield { ...found, line: index + 1 };
  }
}

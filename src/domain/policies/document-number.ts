import { parseChineseNumber } from '../values/chinese-number.ts';

/** 发文字号 in its parts. */
export interface DocumentNumber {
  text: string;
  agency: string;
  year: number;
  serial: number;
}

const yearForm = '\\d{4}|[〇○零一二三四五六七八九]{4}';
const serialForm = '\\d{1,5}|[〇○零一二三四五六七八九十百]{1,7}';
const pattern = new RegExp(
  `^(\\p{Script=Han}{2,20})\\s*[〔［[(（【]\\s*(${yearForm})\\s*[〕］\\])）】]\\s*第?\\s*(${serialForm})\\s*号$`,
  'u',
);

/**
 * Reads a 发文字号 with any bracket seen in the wild (〔2020〕 [2020] (2020) （2020） 【2020】), in half-width, full-width
 * or Chinese digits, and returns its parts; `text` keeps what was given. Null where the text is no document number.
 * Rule: GB/T 9704.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const inner = text.trim().replace(/^[（(](.*号)[)）]$/u, '$1');
  const match = pattern.exec(inner.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')));
  const [, agency, ...numbers] = match ?? [];
  const [year, serial] = numbers.map(parseChineseNumber);
  return agency && year && serial ? { text: text.trim(), agency, year, serial } : null;
}

/** The standard way to print it: agency, year in hexagonal brackets, serial: 苏残字〔2020〕49号. */
export const formatDocumentNumber = (it: Omit<DocumentNumber, 'text'>): string =>
  `${it.agency}〔${it.year}〕${it.serial}号`;

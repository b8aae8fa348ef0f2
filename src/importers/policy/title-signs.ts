import type { SourceLine } from '../source/types.ts';
import { closedTitle, isTitleLike } from './line-kinds.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** Quotes and brackets of the words are closed. */
export const balanced = (text: string): boolean =>
  ['《》', '“”', '（）'].every(
    (pair) => text.split(pair[0] ?? '').length === text.split(pair[1] ?? '').length,
  );

/** The same words twice, be they broken otherwise. */
export const isDoubled = (plain: string): boolean =>
  plain.length >= 16 && plain.slice(0, plain.length / 2) === plain.slice(plain.length / 2);

/** The shortest name by which a cover may name its text once more. */
const leastName = 8;

/** The words of a name without who made it and its version: 陶岭镇(人民政府)应急预案(2022年修订). */
const nameAlone = (text: string): string =>
  squeeze(text)
    .replace(/(?<=\p{Script=Han})(?:人民)?政府(?!工作)/gu, '')
    .replace(/[（(][^（）()]{1,12}[）)]$/u, '');

/** The names say the same of one text, with or without its place and who made it: what a cover prints below the title of its page. */
export function isNamedAgain(one: string, other: string): boolean {
  const [a, b] = [nameAlone(one), nameAlone(other)];
  const isOther = /关于|印发|转发|批转|《/u.test(a + b);
  if (a === b || isOther || Math.min(a.length, b.length) < leastName) return a === b;
  return a.endsWith(b) || b.endsWith(a);
}

/** Two whole names of one text, the second below the first. */
export const areNamesOfOne = (lines: readonly string[]): boolean =>
  lines.some((_, at) => {
    const [above, below] = [lines.slice(0, at).join(''), lines.slice(at).join('')].map(squeeze);
    return (
      at > 0 && isTitleLike(above ?? '') && isTitleLike(below ?? '') && isNamedAgain(above ?? '', below ?? '')
    );
  });

/** A body and a bare kind (云汀市残联决定) above the title that says of what: a head, as letterheads are. */
export const isHeadOf = (plain: string, below: readonly SourceLine[]): boolean => {
  const kind = /^(.+?)(决定|通知|通告|公告|通报|令)$/u.exec(plain);
  const isTitled = ({ text }: SourceLine): boolean =>
    squeeze(text).startsWith('关于') &&
    closedTitle.test(squeeze(text)) &&
    squeeze(text).endsWith(kind?.[2] ?? '');
  return kind !== null && isOrganisationLine(kind[1] ?? '') && below.some(isTitled);
};

/** The name of a file, as sites that offer it print it. */
export const namesFile = (text: string): boolean => /\.(?:docx?|pdf|ofd|wps|rtf|txt|html?)$/iu.test(text);

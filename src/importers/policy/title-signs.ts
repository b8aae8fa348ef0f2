import type { SourceLine } from '../source/types.ts';
import { closedTitle } from './line-kinds.ts';
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

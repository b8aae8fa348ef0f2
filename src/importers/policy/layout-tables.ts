import type { SourceLine } from '../source/types.ts';
import { isPrintedDate } from './dates.ts';
import { isCopyTo, isPrintedBy } from './line-kinds.ts';
import { isOrganisation } from './organisations.ts';
import { squeeze } from './squeeze.ts';

const isLetterheadWord = (text: string): boolean =>
  /^(?:文件|（?(?:公章|盖章|印章?)）?|签发人[：:]?.{0,20}|.{2,12}[〔［[（(【]\d{4}[〕］\])）】].{0,8}号)$/u.test(
    text,
  );

/** A cell of the lines that close a text: 抄送, who printed it and when. */
const isClosing = (cell: string): boolean => isCopyTo(cell) || isPrintedBy(cell);

/** A cell of a letterhead, a signature or closing lines: an organisation, a date, 文件, 签发人, a number of a text. */
const isFrame = (cell: string): boolean => {
  const text = squeeze(cell);
  return (
    text === '' || isOrganisation(text) || isPrintedDate(text) || isLetterheadWord(text) || isClosing(cell)
  );
};

/**
 * A table that only sets organisations and dates beside each other, as joint letterheads, signatures and the ruled lines of
 * 抄送 and 印发 are set in Word, as lines of columns, one a row; any other table as it is.
 */
export function unfoldTables(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((it): SourceLine[] => {
    const cells = it.table?.flat() ?? [];
    const frames =
      cells.length > 0 &&
      cells.every(isFrame) &&
      cells.some((cell) => isOrganisation(cell) || isClosing(cell));
    if (!it.table || !frames) return [it];
    return it.table
      .map((row) => row.filter((cell) => cell !== '').join('\t'))
      .filter((text) => text !== '')
      .map((text) => ({ line: it.line, text }));
  });
}

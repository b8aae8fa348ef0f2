import type { SourceLine } from '../source/types.ts';
import { isPrintedDate } from './dates.ts';
import { isLetterhead, isOrderName, saysLetterhead } from './letterhead.ts';
import { isCopyTo, isPrintedBy, isTitleLike } from './line-kinds.ts';
import { numbersOf, readNumber } from './numbers-of.ts';
import { isOrganisation } from './organisations.ts';
import { squeeze } from './squeeze.ts';

const isLetterheadWord = (text: string): boolean =>
  /^(?:文件|（?(?:公章|盖章|印章?)）?|签发人[：:]?.{0,20}|.{2,12}[〔［[（(【]\d{4}[〕］\])）】].{0,8}号)$/u.test(
    text,
  );

/** A letterhead with 文件 behind its bodies, in one cell or line. */
const isLetterheadCell = (text: string): boolean =>
  isLetterhead({ line: 0, text }) && saysLetterhead({ line: 0, text });

/** A cell of the lines that close a text: 抄送, who printed it and when. */
const isClosing = (cell: string): boolean => isCopyTo(cell) || isPrintedBy(cell);

/** A cell of a letterhead, a signature or closing lines: an organisation, a date, 文件, 签发人, a number of a text. */
const isFrame = (cell: string): boolean => {
  const text = squeeze(cell);
  return (
    text === '' ||
    isOrganisation(text) ||
    isPrintedDate(text) ||
    isLetterheadWord(text) ||
    readNumber(text) !== null ||
    isClosing(cell)
  );
};

/** Bodies with 文件 and the number behind them, that nothing or a space divides: as two; else null. */
function letterheadAndNumber(text: string): [string, string] | null {
  const [, bodies = '', number = ''] =
    /^([^\t]{2,80}?文\s*件)\s*((?!编号|字号)\S[^\t]*号)$/u.exec(text.trim()) ?? [];
  return isLetterheadCell(bodies) && numbersOf(number).length > 0 ? [bodies, number] : null;
}

/** Two cells that are one thing cut by the table: 云残发〔2024〕 and 12号, 签发人： and a name. */
const belongTogether = (one: string, other: string): boolean =>
  /^签\s*发\s*人\s*[：:]?$/u.test(one.trim())
    ? isPersonName(other)
    : readNumber(one) === null && readNumber(other) === null && numbersOf(squeeze(one + other)).length > 0;

const isPersonName = (text: string): boolean => /^[\p{Script=Han}·]{2,12}$/u.test(squeeze(text));

/** The cells of a row that hold something, those put together that the table only cuts, those divided that hold two things. */
const wholeCells = (row: readonly string[]): string[] =>
  row
    .filter((it) => it.trim() !== '')
    .flatMap((it) => letterheadAndNumber(it) ?? [it])
    .reduce<string[]>((cells, it) => {
      const last = cells.at(-1);
      return last !== undefined && belongTogether(last, it)
        ? [...cells.slice(0, -1), `${last}${it}`]
        : [...cells, it];
    }, []);

/** Lines of a file within which a letterhead stands. */
export const headLines = 20;
/** Cells that the table of a letterhead has at most. */
const headCells = 16;

/** A table that sets a letterhead, by what its cells say, whatever else stands in one of them. */
const setsLetterhead = (cells: readonly string[], at: number): boolean =>
  at < headLines &&
  cells.length <= headCells &&
  cells.some((it) => isLetterheadCell(it) || isOrderName(it)) &&
  cells.every((it) => squeeze(it).length <= 60);

/** The lines of a row: columns side by side, a letterhead that says so and the number of an order each on its own. */
function linesOf(cells: readonly string[]): string[] {
  const alone = cells.map((it) => isLetterheadCell(it) || isOrderName(it));
  const texts: string[] = [];
  cells.forEach((it, index) => {
    if (index === 0 || alone[index] || alone[index - 1]) texts.push(it);
    else texts.push(`${texts.pop() ?? ''}\t${it}`);
  });
  return texts;
}

/** The shortest paragraph that is told from the cell of a table. */
const leastText = 40;

/** A title or a paragraph that stands in the only cell of a copied row, without the bars beside it: …的通知 |. */
function withoutBars(text: string): string {
  const [, inner = ''] = /^[\s|｜]*([^|｜]*[^|｜\s])[\s|｜]*$/u.exec(text) ?? [];
  const isParagraph = inner.length >= leastText && inner.includes('。');
  return /[|｜]/u.test(text) && (isParagraph || (inner !== '' && isTitleLike(inner))) ? inner : text;
}

/**
 * A table that only sets organisations and dates beside each other, as letterheads, signatures and the ruled lines of
 * 抄送 and 印发 are set in Word, as lines of columns, one a row; a letterhead and the number that are glued in one line
 * as two; any other line or table as it is.
 */
export function unfoldTables(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((it, at): SourceLine[] => {
    if (!it.table) {
      const parts = at < headLines ? letterheadAndNumber(it.text) : null;
      if (parts) return parts.map((text) => ({ line: it.line, text }));
      const text = at < headLines ? withoutBars(it.text) : it.text;
      return [text === it.text ? it : { ...it, text }];
    }
    const rows = it.table.map(wholeCells);
    const cells = rows.flat();
    const frames =
      cells.length > 0 &&
      cells.every((cell) => isFrame(cell) || isLetterheadCell(cell)) &&
      cells.some((cell) => isOrganisation(cell) || isClosing(cell));
    if (!frames && !setsLetterhead(cells, at)) return [it];
    return rows.flatMap(linesOf).map((text) => ({ line: it.line, text }));
  });
}

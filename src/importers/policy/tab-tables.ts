import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { factsOf } from './facts.ts';
import { signatureKind } from './signature.ts';

/** The cells of a line of plain text that tabs divide. */
const cellsOf = (text: string): string[] => text.split('\t').map((it) => it.trim());

/** The line states facts of a page: with a colon, or a field of the text. */
const statesFacts = (line: SourceLine): boolean =>
  factsOf(line).some(({ field }) => field !== 'other' || /[：:]/u.test(line.text));

/** The line may be a row: tabs divide it, and it is neither facts of a page, nor a signature, nor a number with its words. */
function isRow(line: SourceLine): boolean {
  if (line.table || !line.text.includes('\t')) return false;
  const cells = cellsOf(line.text).filter((it) => it !== '');
  const [first = '', second = ''] = cells;
  const number = cells.length === 2 && /\D$/u.test(first) ? parseMarker(`${first}${second}`) : null;
  const isItem = number !== null && (number.text.trim().length >= first.length || /^\d{1,4}$/u.test(second));
  return cells.length > 1 && !isItem && !statesFacts(line) && signatureKind(line) === null;
}

/**
 * The cells of rows, with those that are empty at their ends as far as the first row has more columns: tabs say which they are.
 * What stands before every row is an indent, and behind every row nothing.
 */
function withEmptyCells(lines: readonly SourceLine[]): string[][] {
  const [head] = lines;
  const width = cellsOf(head?.text ?? '').length;
  return lines.map(({ text, emptyCells }) => {
    const cells = cellsOf(text);
    const tabs = (end: 'before' | 'after'): number =>
      Math.max(0, (emptyCells?.[end] ?? 0) - (head?.emptyCells?.[end] ?? 0));
    const [before, after] = [tabs('before'), tabs('after')];
    if (cells.length >= width || cells.length + before + after !== width) return cells;
    return [...Array<string>(before).fill(''), ...cells, ...Array<string>(after).fill('')];
  });
}

/** The longest line that may be a row of two cells without one of them. */
const longestAlone = 20;

/** A line without tabs between two rows of two cells each: one of its cells is lost. */
function isAlone(lines: readonly SourceLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || line.table || !after || !isRow(before) || !isRow(after)) return false;
  const widths = [before, after].map((it) => cellsOf(it.text).length);
  const text = line.text.trim();
  return (
    widths.every((it) => it === 2) &&
    text.length <= longestAlone &&
    !/[\t。；：:]/u.test(text) &&
    parseMarker(text) === null
  );
}

/** Who filled a table in, its unit and its day, as they stand above it: 编制单位：… | 单位：元. */
const caption = /^(?:\p{Script=Han}{1,8}(?:单位|部门|日期|时间|人)|单位|金额单位|计量单位)[：:]/u;

/** How many rows above the others only say what the table is: fewer cells than the next one has, with their labels. */
function captionsOf(rows: readonly string[][]): number {
  const [first = [], second = []] = rows;
  return rows.length > 2 && first.length < second.length && first.some((it) => caption.test(it)) ? 1 : 0;
}

/** What a row begins with whose first cell is there: its number, or that it is the sum of the others. */
const begins = /^(?:\d{1,3}|[合小总共]\s*计)$/u;

/** Whether a cell holds a number, other signs with digits (a day, a telephone) or words; undefined where it holds nothing. */
function kindOf(cell: string): 'number' | 'digits' | 'words' | undefined {
  if (/^[-—－/／\s]*$/u.test(cell)) return undefined;
  if (/^[-+−]?[\d,，.]+[%％]?$/u.test(cell)) return 'number';
  return /^[(（]?\d/u.test(cell) ? 'digits' : 'words';
}

/** A row without one cell, with an empty one at a place. */
const withGap = (row: readonly string[], at: number): string[] => [...row.slice(0, at), '', ...row.slice(at)];

/**
 * Rows of the width of the first one, the names of the columns: a last cell that is empty is lost where a line loses the white
 * space at its end. Null where a row differs otherwise, or may lack another cell, one that spans rows or columns: its cells are
 * of the kinds of those of the whole rows only where the last one is missing. Where no row is whole the last column is empty,
 * since a cell that spans rows is in the first of them, and the numbered rows tell the kinds.
 */
function filledUp([head = [], ...rows]: readonly string[][]): string[][] | null {
  const width = head.length;
  const whole = rows.filter((row) => row.length === width);
  const known = whole.length > 0 ? whole : rows.filter(([first = '']) => /^\d/u.test(first));
  const kinds = head.map((_, column) => new Set(known.map((row) => kindOf(row[column] ?? ''))));
  const fits = (row: readonly string[]): boolean =>
    row.every(
      (cell, column) => column === 0 || kindOf(cell) === undefined || kinds[column]?.has(kindOf(cell)),
    );
  const lacksLast = (row: readonly string[]): boolean =>
    row.length === width - 1 &&
    begins.test(row[0] ?? '') &&
    head.every((_, at) => at === 0 || fits(withGap(row, at)) === (at === width - 1));
  const only = (row: readonly string[]): number =>
    row.length === 1 && width === 2
      ? [0, 1].filter((at) => kinds[at]?.has(kindOf(row[0] ?? ''))).reduce((sum, at) => sum + 1 + at, 0)
      : 0;
  return rows.every((row) => row.length === width || lacksLast(row) || [1, 2].includes(only(row)))
    ? [
        head,
        ...rows.map((row) => (row.length < width ? withGap(row, only(row) === 2 ? 0 : row.length) : row)),
      ]
    : null;
}

/**
 * Rows of plain text that tabs divide, as tables: two rows or more below each other with the same number of cells, but for the
 * last, which may be empty, and for what stands above as its caption. Rows that differ stay lines and are told, since nobody
 * knows which cell of them is missing.
 */
export function tabTables(lines: readonly SourceLine[]): { lines: SourceLine[]; doubts: Remark[] } {
  const out: SourceLine[] = [];
  const doubts: Remark[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && (isRow(lines[end] as SourceLine) || (end > at && isAlone(lines, end))))
      end += 1;
    const [first] = lines.slice(at, end);
    if (!first || end - at < 2) {
      for (const it of lines.slice(at, Math.max(end, at + 1))) out.push(it);
      at = Math.max(end, at + 1);
      continue;
    }
    const rows = lines.slice(at, end).map((it) => cellsOf(it.text));
    const captions = captionsOf(rows);
    const table = filledUp(withEmptyCells(lines.slice(at + captions, end)));
    const { line, text } = lines[at + (table ? captions : 0)] as SourceLine;
    if (table) {
      const words = table.flat().filter((it) => it !== '');
      out.push(...lines.slice(at, at + captions), { line, text: words.join(' '), table });
    } else for (const it of lines.slice(at, end)) out.push(it);
    const filled =
      table && rows.slice(captions).some((row, index) => row.length < (table[index]?.length ?? 0));
    doubts.push({
      line,
      what: text.replace(/\t+/gu, ' | '),
      why: table
        ? `从这里起 ${table.length} 行用制表符分成 ${table[0]?.length ?? 0} 列，按表格导入${filled ? '，有的行少一格，当作空的' : ''}，请核对`
        : `从这里起 ${rows.length} 行用制表符分列，各行的列数不一样，没有排成表格，一行一段导入；要表格的，改成每行一样多列再导入`,
    });
    at = end;
  }
  return { lines: out, doubts };
}

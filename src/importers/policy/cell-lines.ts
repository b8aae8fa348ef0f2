import { parseMarker, readMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { endsSentence, isSignatureLine } from './line-kinds.ts';
import { isAtMost, squeeze } from './squeeze.ts';

/** What the column is called whose cells number the rows. */
const numbering = /^(?:序号|编号|序列|项次|项目序号|No\.?)$/u;
/** Most columns of such a table, and the longest name of a column and cell. */
const mostColumns = 12;
const [longestName, longestCell] = [20, 600];
/** Fewest numbered rows that say how wide the table is. */
const leastRows = 2;

const mayBeCell = (line: SourceLine | undefined, longest: number): line is SourceLine =>
  line !== undefined && !line.table && !line.text.includes('\t') && isAtMost(line.text, longest);

/** A name of a column, or a cell of one without sentences. */
const isCell = (line: SourceLine | undefined, longest: number): boolean =>
  mayBeCell(line, longest) && !/[。；：:]$/u.test(line.text);

/** The cell numbers a row: 1, 01, 1. */
const isNumber = (line: SourceLine | undefined, number: number): boolean => {
  const [, figures] = /^0?(\d{1,3})[.．、]?$/u.exec(line?.text.trim() ?? '') ?? [];
  return figures !== undefined && Number(figures) === number;
};

/** Figures, other signs with figures, sentences, or words. */
const kindOf = (text: string): string => {
  if (/^[-+−]?[\d,，.]+[%％]?$/u.test(text)) return 'number';
  if (/^[(（]?\d/u.test(text)) return 'digits';
  return endsSentence(text) ? 'sentence' : 'words';
};

/** How many cells a row has where the name of the numbering column stands at a place; 0 where no first row follows. */
function widthAt(lines: readonly SourceLine[], at: number): number {
  if (!numbering.test(squeeze(lines[at]?.text ?? ''))) return 0;
  for (let width = 1; width <= mostColumns && isCell(lines[at + width], longestName); width += 1)
    if (isNumber(lines[at + width], 1)) return width > 1 ? width : 0;
  return 0;
}

/** A cell that may be a heading or a signature of the text below the table. */
const isOfText = (cell: string): boolean =>
  (parseMarker(cell) !== null && kindOf(cell) === 'words') || isSignatureLine(cell);

/** The rows below names of columns, as long as each begins with the number that comes next; the last one has cells like those above it. */
function rowsAt(lines: readonly SourceLine[], at: number, width: number): string[][] | null {
  const rows: string[][] = [];
  for (let from = at + width; isNumber(lines[from], rows.length + 1); from += width) {
    const row = lines.slice(from, from + width);
    if (row.length < width || !row.every((it) => mayBeCell(it, longestCell))) return null;
    rows.push(row.map((it) => it.text.trim()));
  }
  const last = rows.at(-1) ?? [];
  const above = rows.slice(0, -1);
  const isLike = last.every((cell, column) =>
    above.some((row) => kindOf(row[column] ?? '') === kindOf(cell)),
  );
  const closes = last.some(
    (cell, column) => isOfText(cell) && !above.some((row) => isOfText(row[column] ?? '')),
  );
  const goesOn = lines
    .slice(at + width * (rows.length + 1))
    .slice(0, width)
    .some((it) => isNumber(it, rows.length + 1));
  return rows.length >= leastRows && isLike && !closes && !goesOn ? rows : null;
}

const why = (rows: number, width: number): string =>
  `从这里起像一个表格，一格一行：按“序号”和下面的 1、2、3……排成 ${rows} 行 ${width} 列，请核对`;
const whyUneven =
  '从这里起像表格的格子，一格一行，各行的格数不一样，没有排成表格，一行一段导入；要表格的，改成一行一排、格子之间用制表符再导入';

const whyLoose = (count: number): string =>
  `从这里起 ${count} 行像表格的格子，一格一行，看不出一行有几格，没有排成表格；要表格的，改成一行一排、格子之间用制表符再导入`;

/** A cell with a figure: 500元, 12.5%, 3人. */
const isFigure = (text: string): boolean =>
  /^[\d.,，]{1,12}\s*(?:[%％‰]|[万亿]?[元人个名户次件项台张份])?$/u.test(text.trim());

/** Fewest cells one a line that are told where no numbers say how wide their table is, and fewest with figures. */
const [leastCells, leastFigures] = [5, 2];
const longestLoose = 14;
const isLoose = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  isCell(line, longestLoose) &&
  !/[，、]/u.test(line.text) &&
  (isFigure(line.text) || (readMarker(line.text) === null && !isSignatureLine(line.text)));

/** How many lines from one on may be cells of a table: short, without a mark. */
function looseAt(lines: readonly SourceLine[], at: number): number {
  let length = 0;
  while (isLoose(lines[at + length])) length += 1;
  return length;
}

/** They are cells by the figures among them. */
function areCells(run: readonly SourceLine[]): boolean {
  const figures = run.filter((it) => isFigure(it.text)).length;
  return run.length >= leastCells && figures >= leastFigures && figures < run.length;
}

/**
 * Tables whose cells were copied one a line (序号, 机构, 地址, 1, 甲, …), as tables: the numbers of the rows say how wide they are.
 * Where a row has more or fewer cells they stay lines and are told.
 */
export function cellTables(lines: readonly SourceLine[]): { lines: SourceLine[]; doubts: Remark[] } {
  const out: SourceLine[] = [];
  const doubts: Remark[] = [];
  let seen = 0;
  for (let at = 0; at < lines.length;) {
    const it = lines[at] as SourceLine;
    const width = widthAt(lines, at);
    const rows = width > 0 ? rowsAt(lines, at, width) : null;
    const run = at >= seen ? looseAt(lines, at) : 0;
    const isRun = width === 0 && areCells(lines.slice(at, at + run));
    if (width > 0 || isRun)
      doubts.push({
        line: it.line,
        what: it.text,
        why: isRun ? whyLoose(run) : rows ? why(rows.length + 1, width) : whyUneven,
      });
    seen = Math.max(seen, at + Math.max(run, 1));
    if (rows) {
      const table = [lines.slice(at, at + width).map(({ text }) => text.trim()), ...rows];
      out.push({ line: it.line, text: table.flat().join(' '), table });
      at += width * (rows.length + 1);
    } else {
      out.push(it);
      at += 1;
    }
  }
  return { lines: out, doubts };
}

import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { factsOf } from './facts.ts';
import { signatureKind } from './signature.ts';

/** The cells of a line of plain text that tabs divide. */
const cellsOf = (text: string): string[] => text.split('\t').map((it) => it.trim());

/** The line may be a row: tabs divide it, and it is neither facts of a page, nor a signature, nor a number with its words. */
function isRow(line: SourceLine): boolean {
  if (line.table || !line.text.includes('\t')) return false;
  const cells = cellsOf(line.text).filter((it) => it !== '');
  const isItem =
    cells.length === 2 &&
    /\D$/u.test(cells[0] ?? '') &&
    parseMarker(`${cells[0] ?? ''}${cells[1] ?? ''}`) !== null;
  return cells.length > 1 && !isItem && factsOf(line).length === 0 && signatureKind(line) === null;
}

/**
 * Rows of plain text that tabs divide, as tables: two rows or more below each other with the same number of cells. Rows that
 * differ stay lines and are told, since nobody knows which cell of them is missing.
 */
export function tabTables(lines: readonly SourceLine[]): { lines: SourceLine[]; doubts: Remark[] } {
  const out: SourceLine[] = [];
  const doubts: Remark[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && isRow(lines[end] as SourceLine)) end += 1;
    const [first] = lines.slice(at, end);
    if (!first || end - at < 2) {
      out.push(...lines.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
      continue;
    }
    const table = lines.slice(at, end).map((it) => cellsOf(it.text));
    const even = new Set(table.map((row) => row.length)).size === 1;
    if (even)
      out.push({
        line: first.line,
        text: table
          .flat()
          .filter((it) => it !== '')
          .join(' '),
        table,
      });
    else out.push(...lines.slice(at, end));
    const what = first.text.replace(/\t+/gu, ' | ');
    doubts.push({
      line: first.line,
      what,
      why: even
        ? `从这里起 ${table.length} 行用制表符分成 ${table[0]?.length ?? 0} 列，按表格导入，请核对`
        : `从这里起 ${table.length} 行用制表符分列，各行的列数不一样，没有排成表格，一行一段导入；要表格的，改成每行一样多列再导入`,
    });
    at = end;
  }
  return { lines: out, doubts };
}

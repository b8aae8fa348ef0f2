import { parse } from 'csv-parse/sync';
import { decodeText } from '../source/decode.ts';
import { escapedAs, saidEscaped } from '../source/escaped.ts';
import { Refusal } from '../source/types.ts';
import { excerpt } from '../excerpt.ts';
import { withoutPersonal } from '../without-personal.ts';
import type { Grid } from './cell.ts';
import { gridFrom } from './grid.ts';

const mostCells = 2_000_000;

/** The sign that divides the cells: the one that gives the first lines the most cells. */
function delimiterOf(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (sign: string): number => lines.split(sign).length;
  return ['\t', ';', ',', '，', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** What a cell holds: an export keeps text from being taken for a number as the formula ="96000". */
const heldIn = (value: string): string => {
  const [, text] = /^="(.*)"$/su.exec(value.trim()) ?? [];
  return (text?.replaceAll('""', '"') ?? value).trim();
};

const openQuotes = '文本表格里的引号不成对，分不出单元格';

/** The first line of a cell that took in the lines below it, since a quotation mark was not closed in its own. */
function swallowing(rows: readonly string[][], delimiter: string): string | undefined {
  const widest = Math.max(3, ...rows.map((row) => row.length));
  const isRow = (line: string): boolean =>
    line.includes(`${delimiter}"`) || line.split(delimiter).length >= widest;
  const found = rows.flat().find((value) => value.split('\n').slice(1).some(isRow));
  return found?.split('\n')[0]?.trim();
}

/**
 * Reads a text table (.csv, .tsv) in UTF-8, UTF-16, GB18030 or Big5, divided by comma, semicolon, bar or tab. Every cell is the text
 * that stands there, so that codes keep their zeros. Throws a Refusal where its quotes do not close, or close lines below.
 */
export function readCsv(bytes: Buffer, file: string): Grid[] {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Refusal('文本表格的编码认不出来。请存为 UTF-8 的 .csv，或者存为 .xlsx 再导入');
  const escaped = escapedAs(decoded.text);
  if (escaped !== undefined) throw new Refusal(saidEscaped(escaped));
  const text = decoded.text.replace(/^sep=.\r?\n/i, '');
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
    });
  } catch {
    throw new Refusal(`${openQuotes}。请用 Excel 或 WPS 打开，存为 .xlsx 再导入`);
  }
  const swallowed = swallowing(rows, delimiterOf(text));
  if (swallowed !== undefined)
    throw new Refusal(
      `${openQuotes}：从“${excerpt(withoutPersonal(swallowed))}”起，下面几行连成了一格。请补上或删掉一个引号；或者用 Excel 或 WPS 打开，核对后存为 .xlsx 再导入`,
    );
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, index) =>
      heldIn(value) === '' ? [] : [{ row: at + 1, column: index + 1, shown: { text: heldIn(value) } }],
    ),
  );
  if (cells.length > mostCells)
    throw new Refusal(
      '文本表格有两百万个以上的单元格，不像一份填报表，没有读。请只留下要导入的行和列，存为 .xlsx 再导入',
    );
  return [
    gridFrom({
      file,
      sheet: file,
      hidden: false,
      cells,
      beside: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    }),
  ];
}

import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import { utf8 } from './bytes.ts';
import type { Words } from '../../words/languages.ts';
import type { CellValue, TableColumn } from './columns.ts';
import type { TableFile, TableFormatOf } from './table-file.ts';
import { xmlText } from './xml.ts';
import { serialOf } from './xlsx-dates.ts';
import { packed, zipFile, type Packed } from './zip.ts';

/** What a workbook is made from. */
export type XlsxTable = Pick<TableFile, 'words' | 'title' | 'columns' | 'about' | 'madeAt'> & {
  rows: Iterable<object>;
};

const decoder = new TextDecoder();

const widthOf = (header: string): number => Math.min(40, Math.max(12, header.length * 2 + 2));

/** Where in a workbook stands what changes from table to table. */
const parts = {
  rows: 'xl/worksheets/sheet1.xml',
  texts: 'xl/sharedStrings.xml',
  properties: 'docProps/core.xml',
};
const changing: readonly string[] = Object.values(parts);

/** An amount of money: its header ends with 元 in brackets, or with a multiple of it. */
const isMoney = /\(.*\u5143\)$|\uFF08.*\u5143\uFF09$/u;

/** How numbers of a column are shown: days as days, amounts of money with their cents. */
const formatOf = ({ type, header }: TableColumn): string | undefined => {
  if (type === 'date') return 'yyyy-mm-dd';
  return type === 'number' && isMoney.test(header) ? '#,##0.00' : undefined;
};

/** The files of a workbook by their path in it: texts where they change from table to table. */
type Frame = Record<string, Packed | string>;

/** Stands in a frame for a text that differs between tables of the same columns: a private character a text. */
const placeholder = (index: number): string => String.fromCharCode(0xe000 + index);
const placeholders = /[\uE000-\uF8FF]/g;
/** Stands in a frame for when the file was made. */
const noTime = new Date(0);

/**
 * All of the workbook but its rows, with a place for the title (0) and each sentence (from 1): the library knows the
 * format, but takes 8 ms for it, and would take 30 s and 3 GB for 15,000 long rows.
 */
async function makeFrame(
  { files: { workbook: w } }: Words,
  columns: readonly TableColumn[],
  sentences: number,
): Promise<Frame> {
  const title = placeholder(0);
  const workbook = new Workbook();
  workbook.created = noTime;
  workbook.modified = noTime;
  workbook.creator = title;
  workbook.title = title;
  const data = workbook.addWorksheet(w.data, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  data.columns = columns.map(({ header }) => ({ header, width: widthOf(header) }));
  columns.forEach((column, index) => {
    const format = formatOf(column);
    if (format) data.getColumn(index + 1).numFmt = format;
  });
  data.autoFilter = `A1:${data.getColumn(columns.length).letter}1`;
  data.getRow(1).font = { bold: true };
  columns.forEach(({ help }, index) => {
    if (help) data.getCell(1, index + 1).note = help;
  });
  const sheet = workbook.addWorksheet(w.about);
  sheet.columns = [{ width: 36 }, { width: 36 }, { width: 80 }];
  sheet.addRow([title]).font = { bold: true };
  for (let index = 1; index <= sentences; index += 1) sheet.addRow([placeholder(index)]);
  sheet.addRow([]);
  sheet.addRow([w.column, w.field, w.help]).font = { bold: true };
  for (const { header, path, help } of columns) sheet.addRow([header, path, help]);
  const files = Object.entries(unzipSync(await workbook.xlsx.writeBuffer()));
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, changing.includes(path) ? decoder.decode(bytes) : packed(bytes)]),
  );
}

const frames = new WeakMap<readonly TableColumn[], Promise<Frame>[]>();

/** The frame of tables with these columns and so many sentences: made once, hundreds of lists share it. */
function frameOf(words: Words, columns: readonly TableColumn[], sentences: number): Promise<Frame> {
  const known = frames.get(columns) ?? [];
  frames.set(columns, known);
  return (known[sentences] ??= makeFrame(words, columns, sentences));
}

/** A text of a workbook; `_x0041_` would be read as a sign by its number (ECMA-376, 22.9.2.19). */
const escaped = (text: string): string => xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

/** A cell; `style` is that of its column, where it has one. */
function cellXml(value: CellValue, type: TableColumn['type'], style: string): string {
  if (value === undefined) return '<c/>';
  const number = typeof value === 'number' ? value : type === 'date' ? serialOf(value) : undefined;
  if (number !== undefined) return `<c${style}><v>${number}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

/** The styles that the frame gives its columns, as attributes of cells. */
function stylesIn(sheet: string, columns: readonly TableColumn[]): string[] {
  const styles = columns.map(() => '');
  for (const [, attributes = ''] of sheet.matchAll(/<col ([^>]*)>/g)) {
    const value = (name: string): number =>
      Number(new RegExp(` ?\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
    const style = value('style');
    if (style > 0) styles.fill(` s="${style}"`, value('min') - 1, value('max'));
  }
  return styles;
}

/** The sheet of a frame with its rows, piece by piece: 15,000 long rows are 75 MB. */
function* sheetPieces(
  sheet: string,
  columns: readonly TableColumn[],
  rows: Iterable<object>,
): Generator<string> {
  const end = sheet.indexOf('</sheetData>');
  const styles = stylesIn(sheet, columns);
  yield sheet.slice(0, end).replace(/<dimension[^>]*>/, '');
  let last = 1;
  for (const row of rows) {
    const cells = columns.map((it, index) => cellXml(it.cell(row), it.type, styles[index] ?? ''));
    yield `<row>${cells.join('')}</row>`;
    last += 1;
  }
  // The filter of the frame ends at its header.
  yield sheet.slice(end).replace(/(<autoFilter ref="A1:[A-Z]+)1"/, `$1${last}"`);
}

/** `2026-11-24T04:00:00Z` */
const seconds = (time: Date): string => time.toISOString().replace(/\.\d+/, '');

/**
 * An XLSX file: the rows below a bold, frozen header whose cells carry their explanation as a note, and a second sheet
 * that lists every column. The same input gives the same bytes.
 */
export async function xlsxFile(table: XlsxTable): Promise<Uint8Array<ArrayBuffer>> {
  const { words, title, columns, about, madeAt } = table;
  const texts = [title, ...about].map(escaped);
  const filled = (text: string): string =>
    text
      .replace(placeholders, (it) => texts[it.charCodeAt(0) - placeholder(0).charCodeAt(0)] ?? '')
      .replaceAll(seconds(noTime), seconds(madeAt));
  const piecesOf = (path: string, text: string): Iterable<string> =>
    path === parts.rows ? sheetPieces(text, columns, table.rows) : [filled(text)];
  const files = Object.entries(await frameOf(words, columns, about.length)).map(
    ([path, file]): [string, Packed] => [
      path,
      typeof file === 'string' ? packed(Buffer.concat([...utf8(piecesOf(path, file))])) : file,
    ],
  );
  return zipFile(Object.fromEntries(files), madeAt);
}

/** Tables as workbooks: people open these files, and Excel ends at 1,048,576 rows. */
export const xlsx: TableFormatOf = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  limit: 100_000,
  write: async (table) => [await xlsxFile({ ...table, title: `${table.publisher} ${table.title}` })],
};

import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue, Column } from './columns.ts';

/** What a workbook is made from. */
export interface XlsxTable {
  /** Name of the list, shown on the sheet that explains. */
  title: string;
  columns: readonly Column[];
  rows: Iterable<object>;
  /** Sentences for the sheet that explains, above the columns. */
  about: readonly string[];
  /** What the file says of when it was made; the same moment gives the same bytes. */
  madeAt: Date;
}

/** Most rows that a workbook is made for: people open these files, and Excel ends at 1,048,576. */
export const xlsxRowLimit = 100_000;

const widthOf = (header: string): number => Math.min(40, Math.max(12, header.length * 2 + 2));

/** All of the workbook but its rows: the library knows the format, and would take 30 s and 3 GB for 15,000 long rows. */
async function frameOf({ title, columns, about, madeAt }: XlsxTable): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = madeAt;
  workbook.modified = madeAt;
  workbook.creator = title;
  const data = workbook.addWorksheet('数据', { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  data.columns = columns.map(({ header }) => ({ header, width: widthOf(header) }));
  data.getRow(1).font = { bold: true };
  columns.forEach(({ help }, index) => {
    if (help) data.getCell(1, index + 1).note = help;
  });
  const sheet = workbook.addWorksheet('说明');
  sheet.columns = [{ width: 36 }, { width: 36 }, { width: 80 }];
  sheet.addRow([title]).font = { bold: true };
  for (const sentence of about) sheet.addRow([sentence]);
  sheet.addRow([]);
  sheet.addRow(['列', '字段', '说明']).font = { bold: true };
  for (const { header, path, help } of columns) sheet.addRow([header, path, help]);
  return workbook.xlsx.writeBuffer();
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML 1.0 has no place for control characters but these three. */
const fit = (text: string): string => text.replace(/\p{Cc}/gu, (it) => ('\t\n\r'.includes(it) ? it : ''));

function cellXml(value: CellValue): string {
  if (value === undefined) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  const text = fit(value).replace(/[&<>]/g, (it) => escapes[it] ?? it);
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const rowXml = (cells: readonly CellValue[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

/** A zip file can't say a time before 1980, and says it in local time: the day is what counts. */
const zipTime = (madeAt: Date): Date => {
  const day = new Date(Math.max(madeAt.getTime(), Date.UTC(1980, 0, 2)));
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
};

/**
 * An XLSX file: the rows below a bold, frozen header whose cells carry their explanation as a note, and a second sheet
 * 说明 that lists every column. The same input gives the same bytes.
 */
export async function xlsxFile(table: XlsxTable): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await frameOf(table));
  const sheet = 'xl/worksheets/sheet1.xml';
  const frame = strFromU8(files[sheet] ?? new Uint8Array());
  const rows = Array.from(table.rows, (row) => rowXml(table.columns.map((it) => it.cell(row)))).join('');
  files[sheet] = strToU8(
    frame.replace('</sheetData>', () => `${rows}</sheetData>`).replace(/<dimension[^>]*>/, ''),
  );
  return zipSync(files, { level: 6, mtime: zipTime(table.madeAt) });
}

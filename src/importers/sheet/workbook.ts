import { basename } from 'node:path';
import type { Cell as LibraryCell, CellValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { Refusal } from '../source/types.ts';
import { addressOf, type Cell, type Grid } from './cell.ts';
import { readContainer } from './container.ts';

type Shown = Pick<Cell, 'text' | 'number' | 'date' | 'link' | 'fault'>;

const errorFault = (code: string): Shown => ({
  text: code,
  fault: `单元格里是公式错误 ${code}`,
});

const isPlain = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

/**
 * The library hands out dates as UTC moments of the wall-clock time in the sheet, by the file's own date system (1900
 * or 1904): read back in UTC there is no shift. Times are stored as fractions of a day: rounded to the minute.
 */
function dateOf(moment: Date, format: string): string {
  const minutes = new Date(Math.round(moment.getTime() / 60_000) * 60_000);
  if (Number.isNaN(minutes.getTime())) return '';
  const iso = minutes.toISOString();
  return /[hs]/i.test(isPlain(format)) || !iso.endsWith('T00:00:00.000Z')
    ? iso.slice(0, 16)
    : iso.slice(0, 10);
}

function shown(value: CellValue, format: string): Shown {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return { text: value.trim() };
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return { text: value ? '是' : '否' };
  if (value instanceof Date) {
    const date = dateOf(value, format);
    return date ? { text: date, date } : errorFault('#NUM!');
  }
  if ('error' in value) return errorFault(value.error);
  const link = 'hyperlink' in value ? { link: value.hyperlink } : {};
  if ('richText' in value && value.richText)
    return {
      text: value.richText
        .map(({ text }) => text)
        .join('')
        .trim(),
      ...link,
    };
  if ('hyperlink' in value) return { ...shown(value.text, format), ...link };
  if ('formula' in value || 'sharedFormula' in value)
    return value.result === undefined
      ? { text: '', fault: '单元格里的公式还没有算出结果' }
      : shown(value.result, format);
  return { text: '', fault: '单元格里不是文字、数字或日期' };
}

const none: Shown = { text: '' };

function gridOf(sheet: Worksheet, file: string): Grid {
  const read = (row: number, column: number): LibraryCell | undefined =>
    row <= sheet.rowCount && column <= sheet.columnCount ? sheet.getCell(row, column) : undefined;
  const cell = (row: number, column: number): Cell => {
    const address = addressOf(row, column);
    const own = read(row, column);
    const master = own?.isMerged ? own.master : own;
    const format = typeof master?.numFmt === 'string' ? master.numFmt : '';
    const value = master ? shown(master.value, format) : none;
    return {
      address,
      row,
      column,
      master: master?.address ?? address,
      ...value,
      ...(value.number !== undefined && format.includes('%') ? { percent: true } : {}),
    };
  };
  const { name, columnCount: columns, state } = sheet;
  let rows = 0;
  sheet.eachRow((_, number) => (rows = number));
  return { file, sheet: name, hidden: state !== 'visible', rows, columns, cell };
}

/** The sheets of a workbook, as those of a file of this name. */
export const gridsOf = (workbook: Workbook, file: string): Grid[] =>
  workbook.worksheets.map((sheet) => gridOf(sheet, file));

/**
 * Reads the sheets of an .xlsx file, with merged cells resolved, dates as ISO text, rich text as text, formulas as the
 * value last shown. Throws a Refusal with what to do for any other kind of file.
 */
export async function readWorkbook(path: string): Promise<Grid[]> {
  const bytes = readContainer(path);
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw new Refusal('表格文件已损坏，读不出来。请用 Excel 或 WPS 打开看看，另存为一份新的 .xlsx 再导入');
  }
  const grids = gridsOf(workbook, basename(path));
  if (grids.length === 0) throw new Refusal('文件里没有工作表。请检查是不是存错了文件');
  return grids;
}

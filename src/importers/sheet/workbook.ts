import { basename } from 'node:path';
import { fileKindOf } from '../file-kinds/detect.ts';
import { notForm, type FileKind } from '../file-kinds/kinds.ts';
import { checkSize } from '../file-kinds/sizes.ts';
import { convertOffice, type OldFormat } from '../office/convert.ts';
import { orInstall } from '../office/read-office.ts';
import { extensionOf, bytesOfSource } from '../source/read-bytes.ts';
import { Refusal } from '../source/types.ts';
import type { Grid } from './cell.ts';
import { readCsv } from './csv.ts';
import { readOds } from './ods.ts';

const damaged = '表格文件已损坏，读不出来。请用 Excel 或 WPS 打开看看，另存为一份新的 .xlsx 再导入';
const tooLarge = '表格解压后超过 256 MB，不像一份填报表。请只留下要导入的工作表，另存为一份新的 .xlsx 再导入';

/** Kinds that LibreOffice makes an .xlsx of. */
const converted: Partial<Record<FileKind, OldFormat>> = {
  xls: 'excel',
  et: 'excel',
  xlsb: 'excelBinary',
  excelXml: 'excelXml',
  flatOdf: 'flatSheet',
};

async function readXlsxBytes(bytes: Buffer, file: string): Promise<Grid[]> {
  const { readXlsx, TooLarge } = await import('./xlsx/read-xlsx.ts');
  try {
    return readXlsx(bytes, file);
  } catch (error) {
    throw new Refusal(error instanceof TooLarge ? tooLarge : damaged);
  }
}

function readKind(kind: FileKind, bytes: Buffer, file: string): Grid[] | Promise<Grid[]> {
  checkSize(kind, bytes);
  if (kind === 'xlsx') return readXlsxBytes(bytes, file);
  if (kind === 'ods') return readOds(bytes, file);
  if (kind === 'csv') return readCsv(bytes, file);
  const format = converted[kind];
  if (format === undefined) throw new Refusal(notForm(kind));
  const workbook = convertOffice(bytes, format, 'xlsx');
  if (!workbook) throw new Refusal(`${notForm(kind)}${orInstall}`);
  return readXlsxBytes(workbook, file);
}

/**
 * Reads the sheets of an .xlsx, .ods or .csv file, and through LibreOffice of .xls and .et, with merged cells resolved,
 * dates as ISO text, rich text as text, formulas as the value last shown; told apart by its bytes and not by its name.
 * Throws a Refusal with what to do for any other kind of file.
 */
export async function readWorkbook(path: string): Promise<Grid[]> {
  const bytes = bytesOfSource(path);
  const grids = await readKind(fileKindOf(bytes, extensionOf(path)), bytes, basename(path));
  if (grids.length === 0) throw new Refusal('文件里没有工作表。请检查是不是存错了文件');
  return grids;
}

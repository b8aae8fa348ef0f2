import { basename } from 'node:path';
import { fileKindOf } from '../file-kinds/detect.ts';
import { notForm, type FileKind } from '../file-kinds/kinds.ts';
import { checkSize } from '../file-kinds/sizes.ts';
import { convertOffice, type OldFormat } from '../office/convert.ts';
import { orInstall } from '../office/read-office.ts';
import { extensionOf, bytesOfSource } from '../source/read-bytes.ts';
import { decodeText } from '../source/decode.ts';
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

/** The readers of sheets, one a kind of file. */
export const sheetReaders: Partial<
  Record<FileKind, (bytes: Buffer, file: string) => Grid[] | Promise<Grid[]>>
> = { xlsx: readXlsxBytes, ods: readOds, csv: readCsv };

/** So many signs stand beside each spoiled one in a text that is right but for some bytes. */
const leastRight = 20;

/** A text table of which some bytes are no text, in which line the first of them stands; undefined where that is not it. */
function spoiledSaid(kind: FileKind, bytes: Buffer): string | undefined {
  if (kind !== 'csv' && kind !== 'unknown') return undefined;
  // GB18030 with a few spoiled bytes is read as Big5, as signs that no font has.
  const isOdd = kind === 'unknown' || /[\ue000-\uf8ff]/u.test(decodeText(bytes)?.text ?? '');
  for (const encoding of isOdd ? ['utf-8', 'gb18030'] : ['utf-8']) {
    const text = new TextDecoder(encoding).decode(bytes);
    const spoiled = text.split('\ufffd').length - 1;
    const right = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (spoiled === 0) return undefined;
    if (right < leastRight * spoiled) continue;
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return `文本表格里有 ${spoiled} 处坏了的字，第一处在第 ${line} 行，和别处的编码（${encoding.toUpperCase()}）对不上。请在原来的软件里重新导出，存为 UTF-8 的 .csv 或者 .xlsx，再导入`;
  }
  return undefined;
}

function readKind(kind: FileKind, bytes: Buffer, file: string): Grid[] | Promise<Grid[]> {
  checkSize(kind, bytes);
  const spoiled = spoiledSaid(kind, bytes);
  if (spoiled !== undefined) throw new Refusal(spoiled);
  const read = sheetReaders[kind];
  if (read) return read(bytes, file);
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

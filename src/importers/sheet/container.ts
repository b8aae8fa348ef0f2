import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../source/types.ts';

const maxBytes = 50 * 1024 * 1024;
const saveAs = '请用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”，再导入新存的文件';

/** Whether an OLE container holds a stream of this name (its directory is UTF-16). */
const holds = (bytes: Buffer, stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));

/** Why bytes are no .xlsx, with what to do; undefined where they may be one. */
function otherKind(bytes: Buffer, extension: string): string | undefined {
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) return undefined;
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    if (holds(bytes, 'EncryptedPackage'))
      return '这个表格加了打开密码，读不出来。请打开后取消密码（文件 → 信息 → 保护工作簿），再存一次';
    return extension === 'et'
      ? `这是 WPS 表格文件（.et），不能直接读取。${saveAs}`
      : `这是旧版 Office 文件（如 .xls），不能直接读取。${saveAs}`;
  }
  if (extension === 'et') return `这是 WPS 表格文件（.et），不能直接读取。${saveAs}`;
  if (start.startsWith('%PDF')) return '这是 PDF 文件，不是表格。请找原来的表格文件，存为 .xlsx';
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt')
    return `这是文本表格（.${extension}），里面分不出文字和数字（区划代码、电话会变样）。${saveAs}`;
  if (/^\s*<|^\xef\xbb\xbf</.test(start))
    return `这是网页或 XML，只是扩展名像表格（有的系统这样导出）。${saveAs}`;
  return `这不是电子表格。能读的是 .xlsx。${saveAs}`;
}

/**
 * The bytes of an .xlsx file. Throws a Refusal with what to do for anything else: .xls, WPS .et, .csv, a file with a
 * password, no spreadsheet at all. Told apart by the bytes; the name only helps to word it.
 */
export function readContainer(path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal('没有这个文件。请检查路径和文件名');
  if (!stat.isFile()) throw new Refusal('这是文件夹，不是文件。请写出里面的 .xlsx 文件');
  if (stat.size === 0) throw new Refusal('文件是空的（0 字节）。请检查复制或下载时是否漏了内容');
  if (stat.size > maxBytes)
    throw new Refusal('文件超过 50 MB，不像一份填报表。请删去图片和无关的工作表再存一次');
  const bytes = readFileSync(path);
  const kind = otherKind(bytes, /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
  if (kind) throw new Refusal(kind);
  if (!bytes.includes('xl/worksheets/') || bytes.includes('xl/workbook.bin'))
    throw new Refusal(
      bytes.includes('word/document.xml')
        ? '这是 Word 文件，不是表格。请把表格放进 Excel 或 WPS 表格，存为 .xlsx'
        : bytes.includes('opendocument.spreadsheet') || bytes.includes('xl/workbook.bin')
          ? `这不是 .xlsx 表格（可能是 .ods 或 .xlsb）。${saveAs}`
          : `这个压缩包不是表格。${saveAs}`,
    );
  return bytes;
}

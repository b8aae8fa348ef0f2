import { Refusal } from '../source/types.ts';
import { fileKinds, type FileKind } from './kinds.ts';

/** Sizes in MB that no text or form of a kind has, where its reader would need more than some seconds for them. */
const largest: Partial<Record<FileKind, number>> = {
  text: 16,
  markdown: 6,
  html: 16,
  csv: 3,
  wordXml: 16,
  excelXml: 16,
  flatOdf: 16,
  doc: 50,
  wps: 50,
  xls: 30,
  et: 30,
  xlsb: 30,
};

/** What to do, by the sort of content. */
const asRows: readonly FileKind[] = ['csv', 'excelXml', 'xls', 'et', 'xlsb'];

/** Throws a Refusal at once for a file that is larger than any of its kind. */
export function checkSize(kind: FileKind, bytes: Uint8Array): void {
  const most = largest[kind];
  if (most === undefined || bytes.length <= most * 1024 * 1024) return;
  const size = `${fileKinds[kind].name}有 ${Math.ceil(bytes.length / 1024 / 1024)} MB，超过 ${most} MB`;
  throw new Refusal(
    asRows.includes(kind)
      ? `${size}，不像一份填报表，没有读。请只留下要导入的行和列，存为 .xlsx 再导入`
      : `${size}，不像一份政策文件，没有读。请只留下正文，拆成单份文件，存为 .docx 或 UTF-8 的 .txt 再导入`,
  );
}

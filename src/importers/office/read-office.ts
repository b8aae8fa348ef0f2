import { readDocx } from '../docx/read-docx.ts';
import { fileKinds, notText, type FileKind } from '../file-kinds/kinds.ts';
import { Refusal, type FileText } from '../source/types.ts';
import { convertOffice, type OldFormat } from './convert.ts';

/** What every message on an old format adds where LibreOffice is missing. */
export const orInstall = '；或者安装 LibreOffice，再导入原来的文件';

/** A reader of a kind that LibreOffice makes a Word file of. */
export const readByOffice =
  (kind: FileKind, format: OldFormat) =>
  (bytes: Buffer): FileText => {
    const word = convertOffice(bytes, format, 'docx');
    if (!word) throw new Refusal(`${notText(kind)}${orInstall}`);
    const read = readDocx(word);
    return {
      ...read,
      encoding: `${fileKinds[kind].name}，经 LibreOffice 转换`,
      doubts: [
        ...read.doubts,
        { line: 0, what: fileKinds[kind].name, why: '由 LibreOffice 转换以后读的，请对照原文核对' },
      ],
    };
  };

import { fileKindOf } from '../../importers/file-kinds/detect.ts';
import { fileKinds, type FileKind } from '../../importers/file-kinds/kinds.ts';
import { readRtf } from '../../importers/rtf/read-rtf.ts';
import type { Grid } from '../../importers/sheet/cell.ts';
import { readXlsx } from '../../importers/sheet/xlsx/read-xlsx.ts';
import { openArchive } from '../../importers/source/archive.ts';
import { decodeText } from '../../importers/source/decode.ts';
import { extensionOf } from '../../importers/source/read-bytes.ts';
import { Refusal } from '../../importers/source/types.ts';
import { pdfPieces } from './pdf.ts';
import { picturePieces } from './pictures.ts';
import type { ReadablePart } from './readable-part.ts';
import { stringsOf } from './strings.ts';
import { textOfXml } from './xml.ts';

/** What a file can hold in its depth: an archive in an archive, and what lies in it. */
const deepest = 3;

function gridsOf(bytes: Buffer, file: string): Grid[] {
  try {
    return readXlsx(bytes, file);
  } catch (cause) {
    throw new Refusal('电子表格打不开，里面的内容检查不了', { cause });
  }
}

/** Each sheet of a workbook, a row a line. */
const sheets = (bytes: Buffer, file: string): ReadablePart[] =>
  gridsOf(bytes, file).map((grid) => {
    const cells = (row: number): string[] =>
      Array.from({ length: grid.columns }, (_, at) => grid.cell(row, at + 1).text.replace(/\s+/g, ' '));
    const text = grid.filledRows.map((row) => cells(row).join('\t')).join('\n');
    return { part: `工作表“${grid.sheet}”`, text };
  });

function memberPieces(bytes: Buffer, name: string, depth: number): ReadablePart[] {
  if (/\.(?:xml|rels|xhtml|html?|opf|ncx)$/i.test(name))
    return [{ part: name, text: textOfXml(decodeText(bytes)?.text ?? '', /\.rels$/i.test(name)) }];
  return piecesOf(bytes, name, depth + 1).map((it) => ({
    part: [name, it.part].filter(Boolean).join('，'),
    text: it.text,
  }));
}

/** Every part of a document that is a zip, or every file of one: text, remarks, who made it, what is drawn in. */
function archivePieces(bytes: Buffer, file: string, kind: FileKind, depth: number): ReadablePart[] {
  if (depth > deepest) throw new Refusal('压缩包套了太多层，里面的内容检查不了');
  const archive = openArchive(bytes);
  if (archive.locked) throw new Refusal('压缩包加了密码，里面的内容检查不了');
  const isRead = (name: string): boolean =>
    kind === 'xlsx' && /^xl\/(?:worksheets\/[^/]*|sharedStrings)\.xml$/.test(name);
  return [
    ...(kind === 'xlsx' ? sheets(bytes, file) : []),
    ...archive.names
      .filter((name) => !name.endsWith('/') && !isRead(name))
      .flatMap((name) => [
        { part: '里面的文件名', text: name },
        ...memberPieces(archive.bytes(name), name, depth),
      ]),
  ];
}

const zips: ReadonlySet<FileKind> = new Set([
  'docx',
  'odt',
  'ofd',
  'epub',
  'xlsx',
  'xlsb',
  'ods',
  'slides',
  'zip',
]);
const closed: ReadonlySet<FileKind> = new Set([
  ...([
    'lockedOffice',
    'lockedOdf',
    'lockedOfd',
    'lockedZip',
    'rar',
    'sevenZip',
    'gzip',
    'caj',
    'program',
  ] as const),
]);

/**
 * What people can read of a file of any kind, told apart by its bytes: its text, what is known of a picture, every part of an
 * office document, and for what has no reader here the words that stand in its bytes. Words that a picture shows are not
 * read. Throws a Refusal for what is locked, packed or damaged, so that nobody can look into it.
 */
export function piecesOf(bytes: Buffer, file: string, depth = 0): ReadablePart[] {
  if (bytes.length === 0) return [];
  const kind = fileKindOf(bytes, extensionOf(file));
  if (closed.has(kind)) throw new Refusal(`这是${fileKinds[kind].name}，里面的内容检查不了`);
  if (kind === 'image') return picturePieces(bytes);
  if (kind === 'pdf') return pdfPieces(bytes);
  if (kind === 'rtf')
    return [
      {
        part: '正文',
        text: readRtf(bytes)
          .lines.map((it) => it.text)
          .join('\n'),
      },
    ];
  if (zips.has(kind) && bytes.readUInt16LE(0) === 0x4b50) return archivePieces(bytes, file, kind, depth);
  const decoded = decodeText(bytes);
  return [decoded ? { part: '', text: decoded.text } : { part: '文件里的文字', text: stringsOf(bytes) }];
}

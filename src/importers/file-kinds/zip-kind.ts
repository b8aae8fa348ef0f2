import { openArchive, type Archive } from '../source/archive.ts';
import type { FileKind } from './kinds.ts';

const mimetypes: [RegExp, FileKind][] = [
  [/opendocument\.text/, 'odt'],
  [/opendocument\.spreadsheet/, 'ods'],
  [/opendocument\.presentation/, 'slides'],
  [/epub\+zip/, 'epub'],
];

const contentTypes: [RegExp, FileKind][] = [
  [
    /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i,
    'docx',
  ],
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled\.main/i, 'xlsx'],
  [/presentationml|ms-powerpoint/i, 'slides'],
];

const members: [RegExp, FileKind][] = [
  [/^word\/document\w*\.xml$/, 'docx'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^xl\/(?:workbook\.xml|worksheets\/)/, 'xlsx'],
  [/^ppt\//, 'slides'],
  [/^(?:.*\/)?OFD\.xml$/i, 'ofd'],
];

const smallText = (archive: Archive, name: string): string =>
  archive.names.includes(name) ? archive.text(name) : '';

const first = (list: readonly [RegExp, FileKind][], text: string): FileKind | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/**
 * What a zip file holds: by the type that OpenDocument and EPUB state, by the content types of Office, else by the
 * names of its members. Throws a Refusal where it can't be opened.
 */
export function zipKind(bytes: Uint8Array): FileKind {
  const archive = openArchive(bytes);
  if (archive.locked) return 'lockedZip';
  const stated = first(mimetypes, smallText(archive, 'mimetype'));
  if (stated)
    return smallText(archive, 'META-INF/manifest.xml').includes('encryption-data') ? 'lockedOdf' : stated;
  const office = first(contentTypes, smallText(archive, '[Content_Types].xml'));
  if (office) return office;
  const found = members.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  if (found) return found[1];
  return archive.names.some((it) => /^(?:Encryptions|EncryptInfo|Decryption)[^/]*\.(?:xml|dat)$/i.test(it))
    ? 'lockedOfd'
    : 'zip';
}

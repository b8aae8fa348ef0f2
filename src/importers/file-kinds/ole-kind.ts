import type { FileKind } from './kinds.ts';

interface Stream {
  name: string;
  sector: number;
  size: number;
}

const lastSector = 0xfffffff0;

/** The streams at the root of an OLE file ([MS-CFB]); as many as a damaged one still shows. */
function rootStreams(bytes: Buffer): { streams: Stream[]; at: (sector: number) => number } {
  const size = 1 << Math.min(bytes.length > 32 ? bytes.readUInt16LE(30) : 9, 12);
  const at = (sector: number): number => (sector + 1) * size;
  const word = (offset: number): number =>
    offset + 4 <= bytes.length ? bytes.readUInt32LE(offset) : lastSector;
  const fat = (sector: number): number => {
    const perSector = size / 4;
    return word(at(word(76 + 4 * Math.floor(sector / perSector))) + 4 * (sector % perSector));
  };
  const entries: (Stream & { left: number; right: number; child: number })[] = [];
  const seen = new Set<number>();
  for (let sector = word(48); sector < lastSector && !seen.has(sector); sector = fat(sector)) {
    seen.add(sector);
    for (let offset = at(sector); offset < at(sector) + size && offset + 128 <= bytes.length; offset += 128) {
      const length = Math.max(Math.min(bytes.readUInt16LE(offset + 64), 64) - 2, 0);
      entries.push({
        name: bytes.toString('utf16le', offset, offset + length),
        left: word(offset + 68),
        right: word(offset + 72),
        child: word(offset + 76),
        sector: word(offset + 116),
        size: word(offset + 120),
      });
    }
  }
  const streams: Stream[] = [];
  const reached = new Set<number>();
  const visit = (index: number): void => {
    const entry = entries[index];
    if (!entry || reached.has(index)) return;
    reached.add(index);
    visit(entry.left);
    streams.push(entry);
    visit(entry.right);
  };
  visit(entries[0]?.child ?? lastSector);
  return { streams: streams.length > 0 ? streams : entries, at };
}

/** Word states a password in its header ([MS-DOC] 2.5.2, fEncrypted), Excel in a FILEPASS record ([MS-XLS] 2.4.117). */
function isLocked(bytes: Buffer, kind: FileKind, start: number): boolean {
  if (start + 32 > bytes.length) return false;
  if (kind === 'doc' || kind === 'wps') return (bytes.readUInt16LE(start + 10) & 0x0100) !== 0;
  if (kind !== 'xls' && kind !== 'et') return false;
  let at = start;
  for (let record = 0; record < 8 && at + 4 <= bytes.length; record += 1) {
    if (bytes.readUInt16LE(at) === 0x2f) return true;
    at += 4 + bytes.readUInt16LE(at + 2);
  }
  return false;
}

/** Streams below this size are kept in another stream, where their first bytes are not looked for. */
const ownSectors = 4096;

const streamKinds: [RegExp, (extension: string) => FileKind][] = [
  [/^EncryptedPackage$/, () => 'lockedOffice'],
  [/^WordDocument$/, (it) => (it === 'wps' || it === 'wpt' ? 'wps' : 'doc')],
  [/^(?:Workbook|Book)$/i, (it) => (it === 'et' || it === 'ett' ? 'et' : 'xls')],
  [/^(?:PowerPoint Document|Pictures)$/, () => 'slides'],
  [/^__properties_version1\.0$/, () => 'mail'],
];

/** What an OLE file holds, by the streams at its root; the extension only tells WPS from Office, which share a format. */
export function oleKind(bytes: Buffer, extension: string): FileKind {
  const { streams, at } = rootStreams(bytes);
  for (const [pattern, kindOf] of streamKinds) {
    const stream = streams.find((it) => pattern.test(it.name));
    if (!stream) continue;
    const kind = kindOf(extension);
    return stream.size >= ownSectors && isLocked(bytes, kind, at(stream.sector)) ? 'lockedOffice' : kind;
  }
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'lockedOffice';
  return extension === 'wps' || extension === 'et' || extension === 'doc' || extension === 'xls'
    ? extension
    : 'ole';
}

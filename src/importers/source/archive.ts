import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './types.ts';

interface Entry {
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/** A zip file, its members read on demand. */
export interface Archive {
  names: readonly string[];
  /** Whether any member is locked with a password of the zip itself. */
  locked: boolean;
  /** The bytes of a member. Throws a Refusal where it is missing, damaged or too large to be a part of a document. */
  bytes: (name: string) => Buffer;
  /** A member as UTF-8 or UTF-16 text. */
  text: (name: string) => string;
}

const largestMember = 48 * 1024 * 1024;
/** Of all members that are read as text together: as a tree they take thirty times as much memory. */
const largestText = 32 * 1024 * 1024;
const damaged = '文件已损坏或者没有下载完整，打不开。请打开原文件另存一次，或重新下载';

/** Where the central directory of a zip file ends; the comment behind it may take 64 KB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  throw new Refusal(damaged);
}

const nameOf = (raw: Buffer): string => {
  const utf8 = raw.toString('utf8');
  return utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(raw) : utf8;
};

function directoryOf(bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Refusal(damaged);
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(nameOf(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(bytes: Buffer, { at, method, packed, size, crc }: Entry): Buffer {
  try {
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const data = bytes.subarray(from, from + packed);
    const whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    if (whole.length === size && crc32(whole) === crc) return whole;
  } catch {
    // Told below: a reader of the file can do nothing with the reason.
  }
  throw new Refusal(damaged);
}

/** Opens a zip file. Throws a Refusal where its directory can't be read. */
export function openArchive(file: Uint8Array): Archive {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const entries = directoryOf(bytes);
  let textBytes = 0;
  const read = (name: string): Buffer => {
    const entry = entries.get(name);
    if (!entry) throw new Refusal(damaged);
    if (entry.encrypted) throw new Refusal('压缩包加了密码，读不出来。请解压以后导入里面的文件');
    if (entry.size > largestMember)
      throw new Refusal(
        `文件里有一部分展开后有 ${Math.round(entry.size / 1024 / 1024)} MB，不像一份文件的文字，没有读。请删去无关的内容再存一次`,
      );
    return inflate(bytes, entry);
  };
  return {
    names: [...entries.keys()],
    locked: [...entries.values()].some((it) => it.encrypted),
    bytes: read,
    text: (name) => {
      const it = read(name);
      textBytes += it.length;
      if (textBytes > largestText)
        throw new Refusal(
          '文件展开后的文字超过 32 MB，不像一份文件，没有读。请删去无关的内容，或者拆成几份再导入',
        );
      const encoding = it[0] === 0xfe && it[1] === 0xff ? 'utf-16be' : it[0] === 0xff ? 'utf-16le' : 'utf-8';
      return new TextDecoder(encoding).decode(it);
    },
  };
}

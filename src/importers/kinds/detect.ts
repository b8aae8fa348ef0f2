import { decodeText } from '../source/decode.ts';
import type { Kind } from './kinds.ts';
import { oleKind } from './ole-kind.ts';
import { textKind } from './text-kind.ts';
import { zipKind } from './zip-kind.ts';

/** First bytes (latin1) of kinds that they alone tell. */
const beginnings: [RegExp, Kind][] = [
  [/^\s{0,16}\{\\rtf/, 'rtf'],
  [/^[\s\S]{0,1024}?%PDF-/, 'pdf'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|\0\0\x01\0|8BPS|RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0\0\0\0)/, 'image'],
  [/^[\s\S]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif|avis)/, 'image'],
  [/^(?:[\s\S]{4}ftyp|ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC|RIFF[\s\S]{4}(?:WAVE|AVI )|\x1aE\xdf\xa3|FLV|\x30\x26\xb2\x75|#!AMR)/, 'media'],
  [/^Rar!\x1a\x07/, 'rar'],
  [/^7z\xbc\xaf\x27\x1c/, 'sevenZip'],
  [/^(?:\x1f\x8b|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd|[\s\S]{257}ustar)/, 'gzip'],
  [/^(?:MZ[\s\S]{58,}|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'program'],
  [/^(?:SQLite format 3|\0\x01\0\0Standard (?:Jet|ACE))/, 'database'],
  [/^(?:CAJ|HN\0|KDH|NH|TEB|Founder CEB|CEBX)/, 'caj'],
];

/**
 * The kind of a file, by its bytes: signatures, members of a zip, streams of an OLE file, the text itself. The extension
 * (without dot, in lower case) helps only where two kinds share their bytes. Throws a Refusal for a zip that is damaged.
 */
export function kindOf(bytes: Buffer, extension: string): Kind {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return zipKind(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x05\x06', 'latin1'))) return 'zip';
  if (bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) return oleKind(bytes, extension);
  const start = bytes.toString('latin1', 0, 1100);
  const [known] = beginnings.flatMap(([pattern, kind]) => (pattern.test(start) ? [kind] : []));
  if (known) return known;
  const decoded = decodeText(bytes);
  if (!decoded) return /^(?:caj|ceb|cebx|gd|gw|sep|kdh|nh)$/.test(extension) ? 'caj' : 'unknown';
  return textKind(decoded.text, extension);
}

import { decodeStart } from '../source/decode.ts';
import type { FileKind } from './kinds.ts';
import { oleKind } from './ole-kind.ts';
import { textKind } from './text-kind.ts';
import { zipKind } from './zip-kind.ts';

/** First bytes, in hexadecimal, of kinds that they alone tell. */
const signatures: [beginnings: RegExp, kind: FileKind][] = [
  [
    /^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|00000100|38425053|52494646.{8}57454250|424d.{8}00000000)/,
    'image',
  ],
  [/^.{8}66747970(?:68656963|68656978|68657663|6d696631|6d736631|61766966|61766973)/, 'image'],
  [
    /^(?:.{8}66747970|494433|fffb|4f676753|664c6143|52494646.{8}(?:57415645|41564920)|1a45dfa3|464c56|3026b275)/,
    'media',
  ],
  [/^526172211a07/, 'rar'],
  [/^377abcaf271c/, 'sevenZip'],
  [/^(?:1f8b|425a68|fd377a585a|28b52ffd|.{514}7573746172)/, 'gzip'],
  [/^(?:4d5a.{116}|7f454c46|cffaedfe|cafebabe)/, 'program'],
  [/^(?:53514c69746520666f726d61742033|000100005374616e64617264)/, 'database'],
  [/^(?:43414a|484e00|4b4448|544542|466f756e64657220434542)/, 'caj'],
];

/** First signs of kinds that other signs may precede. */
const openings: [RegExp, FileKind][] = [
  [/^\s{0,16}\{\\rtf/, 'rtf'],
  [/^[\s\S]{0,1024}?%PDF-/, 'pdf'],
];

/** The beginning of a sign set in ISO 2022: an escape, then which set. */
const iso2022 = new RegExp(`${String.fromCharCode(27)}\\$(?:[@AB]|[()*+][A-I])`, 'u');

/** Whether bytes are signs of four bytes each, in either order. */
function isUtf32(bytes: Buffer): boolean {
  const view = bytes.subarray(0, 400);
  const units = Math.floor(view.length / 4);
  const isSign = (unit: number): boolean => unit > 0 && unit <= 0x10ffff;
  const all = (read: 'readUInt32LE' | 'readUInt32BE'): boolean =>
    units > 3 && Array.from({ length: units }, (_, at) => view[read](at * 4)).every(isSign);
  return all('readUInt32LE') || all('readUInt32BE');
}

const firstOf = (list: readonly [RegExp, FileKind][], text: string): FileKind | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/**
 * The kind of a file, by its bytes: signatures, members of a zip, streams of an OLE file, the text itself. The extension
 * (without dot, in lower case) helps only where two kinds share their bytes. Throws a Refusal for a zip that is damaged.
 */
export function fileKindOf(bytes: Buffer, extension: string): FileKind {
  const start = bytes.toString('hex', 0, 300);
  if (start.startsWith('504b0304')) return zipKind(bytes);
  if (start.startsWith('504b0506')) return 'zip';
  if (start.startsWith('d0cf11e0')) return oleKind(bytes, extension);
  const known = firstOf(signatures, start) ?? firstOf(openings, bytes.toString('latin1', 0, 1100));
  if (known) return known;
  if (iso2022.test(bytes.toString('latin1', 0, 1100))) return 'iso2022';
  if (isUtf32(bytes)) return 'utf32';
  const decoded = decodeStart(bytes);
  if (!decoded) return /^(?:caj|ceb|cebx|gd|gw|sep|kdh|nh)$/.test(extension) ? 'caj' : 'unknown';
  return textKind(decoded.text, extension);
}

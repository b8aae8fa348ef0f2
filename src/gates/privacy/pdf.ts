import { readPdf } from '../../importers/pdf/read-pdf.ts';
import type { ReadablePart } from './readable-part.ts';

/** What a PDF says of itself: title, author, key words, in its dictionary or as XMP. */
const stated =
  /\/(?:Author|Title|Subject|Keywords|Contents)\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([\dA-Fa-f\s]+)>)/g;

function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? new TextDecoder('utf-16be').decode(bytes.subarray(2)) : bytes.toString('utf8');
}

const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code,
  );

function statedIn(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const words = [...raw.matchAll(stated)].map(({ 1: literal, 2: hex = '' }) =>
    decoded(
      literal === undefined
        ? Buffer.from(hex.replace(/\s/g, ''), 'hex')
        : Buffer.from(unescaped(literal), 'latin1'),
    ),
  );
  const packets = bytes.toString('utf8').match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g) ?? [];
  return [...words, ...packets].join('\n');
}

/** The text of a PDF, its remarks and links, and what it says of itself. Throws a Refusal where it can't be read. */
export function pdfPieces(bytes: Buffer): ReadablePart[] {
  const { lines, beside } = readPdf(bytes);
  const text = lines.map((it) => it.table?.map((row) => row.join('\t')).join('\n') ?? it.text);
  return [
    { part: '正文', text: text.join('\n') },
    { part: '批注和链接', text: beside.map((it) => it.what).join('\n') },
    { part: '文件属性', text: statedIn(bytes) },
  ];
}

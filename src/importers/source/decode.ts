const boms: [encoding: string, beginning: string][] = [
  ['utf-8', 'efbbbf'],
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
];

/** So much of a file tells what it is; a cut through its last sign is no fault. */
const startBytes = 1024 * 1024;

const decodeStrictly = (bytes: Uint8Array, encoding: string, isStart: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isStart });
  } catch {
    return null;
  }
};

/** Share of characters that every Chinese text is full of: tells a right decoding from one that yields rare characters. */
function commonShare(whole: string): number {
  const text = whole.slice(0, startBytes);
  return (
    (text.match(/[，。、；：（）()“”,\n\r 的一和了在是为年月0-9]/gu)?.length ?? 0) / Math.max(text.length, 1)
  );
}

/** Below this share bytes without a mark of their encoding are no Chinese text: in real ones it is 0.1 and more. */
const leastCommon = 0.05;

/** No NUL and hardly any other control character; U+0085 ends lines. */
function isText(text: string): boolean {
  const controls = text.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return !text.includes('\0') && controls <= text.length / 1000;
}

/** A decoded text and what it was encoded in, as told to a person. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decodes the bytes of a text file: BOM first, then the encoding that the text states (of a page), then strict UTF-8, then
 * the likeliest of GB18030 and UTF-16 without BOM. Null for what is no text in any of them.
 */
export const decodeText = (bytes: Buffer, stated?: string): Decoded | null => decode(bytes, stated, false);

/** Decodes the first megabyte of a text file in the same way: enough to tell its kind, whatever its size. */
export const decodeStart = (bytes: Buffer): Decoded | null =>
  decode(bytes.subarray(0, startBytes), undefined, bytes.length > startBytes);

function decode(bytes: Buffer, stated: string | undefined, isStart: boolean): Decoded | null {
  const start = bytes.toString('hex', 0, 4);
  const bom = boms.find(([, beginning]) => start.startsWith(beginning))?.[0];
  const candidates = bom ? [bom] : ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
  const named = [...(stated && !bom ? [stated] : []), ...candidates];
  const guessed: { text: string; encoding: string; share: number }[] = [];
  for (const encoding of named) {
    const text = decodeStrictly(bytes, encoding, isStart);
    if (text === null || !isText(text)) continue;
    if ([bom, 'utf-8', stated].includes(encoding)) return { text, encoding: encoding.toUpperCase() };
    const share = commonShare(text);
    if (share >= leastCommon) guessed.push({ text, encoding: encoding.toUpperCase(), share });
  }
  const [best] = guessed.toSorted((a, b) => b.share - a.share);
  return best ? { text: best.text, encoding: best.encoding } : null;
}

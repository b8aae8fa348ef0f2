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

/** Signs that every Chinese text is full of, in simplified and traditional writing. */
const common =
  /[，。、；：（）()“”「」《》〔〕,\n\r \u3000的一和了在是有人不年月日为為中大上下各第条條市县縣区區村镇鎮会會工作关關于於部门門名号號数數合计計金额額0-9]/gu;

/** Share of those signs: tells a right decoding from one that yields rare characters. */
function commonShare(whole: string): number {
  const text = whole.slice(0, startBytes);
  return (text.match(common)?.length ?? 0) / Math.max(text.length, 1);
}

/** Below this share and from this length on a text of ideographs was decoded wrongly before it was saved. */
const garbled = { share: 0.02, signs: 50 };

/**
 * Whether a text is none that anybody could read: ideographs, and none of those that every text is full of, or
 * UTF-8 read as Latin letters (äº‘).
 */
export function isGarbled(text: string): boolean {
  const start = text.slice(0, startBytes);
  const latin = start.match(/[\u00c0-\u00ff][\u0080-\u00bf\u0152-\u2122]/gu)?.length ?? 0;
  if (latin * 4 > start.length) return true;
  const ideographs = start.match(/\p{Script=Han}/gu)?.length ?? 0;
  return ideographs >= garbled.signs && ideographs > start.length / 2 && commonShare(start) < garbled.share;
}

/** Below this share bytes without a mark of their encoding are no Chinese text: in real ones it is 0.1 and more. */
const leastCommon = 0.05;

/** No NUL and hardly any other control character; U+0085 ends lines. */
function isText(text: string): boolean {
  const controls = text.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return !text.includes('\0') && controls <= text.length / 1000;
}

/** A text without the sign with which DOS and programs of its time end a file. */
function withoutEndSign(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x1a) end -= 1;
  return text.slice(0, end);
}

/** A decoded text and what it was encoded in, as told to a person. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decodes the bytes of a text file: BOM first, then the encoding that the text states (of a page), then strict UTF-8, then
 * the likeliest of GB18030, Big5 and UTF-16 without BOM. Null for what is no text in any of them.
 */
export const decodeText = (bytes: Buffer, stated?: string): Decoded | null => decode(bytes, stated, false);

/** Decodes the first megabyte of a text file in the same way: enough to tell its kind, whatever its size. */
export const decodeStart = (bytes: Buffer): Decoded | null =>
  decode(bytes.subarray(0, startBytes), undefined, bytes.length > startBytes);

function decode(bytes: Buffer, stated: string | undefined, isStart: boolean): Decoded | null {
  const start = bytes.toString('hex', 0, 4);
  const bom = boms.find(([, beginning]) => start.startsWith(beginning))?.[0];
  const candidates = bom ? [bom] : ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const named = [...(stated && !bom ? [stated] : []), ...candidates];
  const guessed: { text: string; encoding: string; share: number }[] = [];
  for (const encoding of named) {
    const decoded = decodeStrictly(bytes, encoding, isStart);
    const text = decoded && withoutEndSign(decoded);
    if (text === null || !isText(text)) continue;
    if ([bom, 'utf-8', stated].includes(encoding)) return { text, encoding: encoding.toUpperCase() };
    const share = commonShare(text);
    if (share >= leastCommon) guessed.push({ text, encoding: encoding.toUpperCase(), share });
  }
  const [best] = guessed.toSorted((a, b) => b.share - a.share);
  return best ? { text: best.text, encoding: best.encoding } : null;
}

import { Refusal } from './types.ts';

const saveAs = '请用 Word 或 WPS 打开，另存为 .docx（或 UTF-8 的 .txt）再导入';

/** What files that are no text begin with, and what to do about them. */
const signatures: [beginnings: string[], message: string][] = [
  [['\xd0\xcf\x11\xe0'], `这是旧版 Office 文件（.doc、.xls 或 .wps），不能直接读取。${saveAs}`],
  [['%PDF'], `这是 PDF 文件，不能直接读取。${saveAs}`],
  [['{\\rtf'], `这是 RTF 文件，不能直接读取。${saveAs}`],
  [
    ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
    '这是图片，里面没有文字。请先做文字识别，校对后存为 .txt 或 .docx',
  ],
  [
    ['<!doctype html', '<html', '<?xml'],
    '这是网页源代码。请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入',
  ],
];

const boms: [string, RegExp][] = [
  ['utf-8', /^\xef\xbb\xbf/],
  ['utf-16le', /^\xff\xfe/],
  ['utf-16be', /^\xfe\xff/],
];

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Share of characters that every Chinese text is full of: tells a right decoding from one that yields rare characters. */
const commonShare = (text: string): number =>
  (text.match(/[，。、；：（）()“”,\n\r 的一和了在是为年月0-9]/gu)?.length ?? 0) / Math.max(text.length, 1);

/** Below this share bytes without a mark of their encoding are no Chinese text: in real ones it is 0.1 and more. */
const leastCommon = 0.05;

/**
 * Decodes the bytes of a text file: BOM first, then strict UTF-8, then the likeliest of GB18030 and UTF-16 without BOM.
 * Throws a Refusal for what is empty, binary or another kind of file.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf(?=\s*<)/, '');
  const known = signatures.find(([beginnings]) =>
    beginnings.some((it) => start.trimStart().toLowerCase().startsWith(it.toLowerCase())),
  );
  if (known) throw new Refusal(known[1]);
  const bom = boms.find(([, pattern]) => pattern.test(start));
  const candidates = bom ? [bom[0]] : ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
  const decoded = candidates
    .map((encoding) => ({ encoding, text: decodeStrictly(bytes, encoding) }))
    .filter((it): it is { encoding: string; text: string } => it.text !== null && isText(it.text))
    .filter((it) => bom !== undefined || it.encoding === 'utf-8' || commonShare(it.text) >= leastCommon);
  const best =
    decoded.find((it) => it.encoding === 'utf-8') ??
    decoded.toSorted((a, b) => commonShare(b.text) - commonShare(a.text))[0];
  if (!best)
    throw new Refusal(
      `不是文本文件，或者文件已损坏。能读的是 UTF-8、UTF-16、GB18030 编码的 .txt 和 .docx。${saveAs}`,
    );
  if (best.text.trim() === '') throw new Refusal('文件是空的。请检查导出或复制时是否漏了内容');
  return { text: best.text, encoding: best.encoding.toUpperCase() };
}

/** No NUL and hardly any other control character. */
function isText(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu)?.filter((it) => !/[\s\u0085]/u.test(it)).length ?? 0;
  return !text.includes('\0') && controls <= text.length / 1000;
}

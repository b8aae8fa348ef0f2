import { decodeText } from './decode.ts';
import { Refusal, type ReadText, type SourceLine } from './types.ts';

/** What ends a line: also the soft return of Word (U+000B), of Unicode (U+2028, U+2029) and of mainframes (U+0085). */
const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/** Lines as an editor counts them, without the empty ones. */
export const linesOf = (text: string): SourceLine[] =>
  text
    .split(lineEnd)
    .map((it, index) => ({ line: index + 1, text: it.trim() }))
    .filter((it) => it.text !== '');

/** Reads a plain text in UTF-8, UTF-16 or GB18030. Throws a Refusal where it holds no word. */
export function readPlain(bytes: Buffer): ReadText {
  const decoded = decodeText(bytes);
  const lines = linesOf(decoded?.text ?? '');
  if (!decoded || lines.length === 0) throw new Refusal('文件是空的。请检查导出或复制时是否漏了内容');
  return { encoding: decoded.encoding, unit: '行', lines, beside: [], doubts: [] };
}

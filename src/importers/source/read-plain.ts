import { decodeText } from './decode.ts';
import { splitLines, type SignTally } from './fold.ts';
import { Refusal, type FileText, type SourceLine } from './types.ts';

/** Lines as an editor counts them, without the empty ones. */
const linesOf = (text: string, tally: SignTally): SourceLine[] =>
  splitLines(text, tally)
    .map((it, index) => ({ line: index + 1, text: it.trim() }))
    .filter((it) => it.text !== '');

/** Reads a plain text in UTF-8, UTF-16, GB18030 or Big5. Throws a Refusal where it holds no word. */
export function readPlain(bytes: Buffer, tally: SignTally): FileText {
  const decoded = decodeText(bytes);
  const lines = linesOf(decoded?.text ?? '', tally);
  if (!decoded)
    throw new Refusal('文件里有的地方读不出文字，可能已损坏。请用记事本打开看看，另存为 UTF-8 再导入');
  if (lines.length === 0) throw new Refusal('文件是空的。请检查导出或复制时是否漏了内容');
  return { encoding: decoded.encoding, unit: '行', lines, beside: [], doubts: [] };
}

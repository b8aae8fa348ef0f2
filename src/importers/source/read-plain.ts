import { decodeHTML } from 'entities';
import { decodeText } from './decode.ts';
import { splitLines, type SignTally } from './fold.ts';
import { hangingBelow } from './hanging.ts';
import { withoutPipes } from './pipe-rows.ts';
import { Refusal, type FileText, type Remark, type SourceLine } from './types.ts';

/** Signs as the code of a page writes them: &nbsp; &ldquo; &#12288;. */
const reference = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);/giu;

/** A text that was copied out of the code of a page, in the signs that the page shows; which were met is told. &lt; &gt; &amp; alone may be what it speaks of, but for R&amp;D. */
function withoutReferences(text: string): { text: string; doubts: Remark[] } {
  const met = text.match(reference)?.filter((it) => decodeHTML(it) !== it) ?? [];
  const isLeftOver = met.some((it) => !/^&(?:lt|gt|amp);$/iu.test(it)) || /[a-z]&amp;[a-z]/iu.test(text);
  if (met.length < 2 || !isLeftOver) return { text, doubts: [] };
  const what = [...Map.groupBy(met, (it) => it)].map(([it, all]) => `${it} ${all.length} 处`).join('，');
  return {
    text: text.replace(reference, (it) => decodeHTML(it)),
    doubts: [{ line: 0, what, why: '网页代码里的写法，已换成它代表的字或空格，请核对' }],
  };
}

/** The tabs at the ends of a line that tabs divide. */
function emptyCellsOf(line: string): Pick<SourceLine, 'emptyCells'> {
  if (!line.trim().includes('\t')) return {};
  const tabsIn = (white: string): number => white.split('\t').length - 1;
  const before = tabsIn(line.slice(0, line.length - line.trimStart().length));
  const after = tabsIn(line.slice(line.trimEnd().length));
  return before + after > 0 ? { emptyCells: { before, after } } : {};
}

/** Lines as an editor counts them, without the empty ones. */
function linesOf(lines: readonly string[]): SourceLine[] {
  const hangs = hangingBelow(lines);
  return lines.flatMap((it, index) => {
    const text = it.trim();
    const more = { ...emptyCellsOf(it), ...(hangs[index] ? { hangs: true as const } : {}) };
    return text === '' ? [] : [{ line: index + 1, text, ...more }];
  });
}

/** Reads a plain text in UTF-8, UTF-16, GB18030 or Big5. Throws a Refusal where it holds no word. */
export function readPlain(bytes: Buffer, tally: SignTally): FileText {
  const decoded = decodeText(bytes);
  const { text, doubts } = withoutReferences(decoded?.text ?? '');
  const rows = withoutPipes(splitLines(text, tally));
  const lines = linesOf(rows.lines);
  if (!decoded)
    throw new Refusal('文件里有的地方读不出文字，可能已损坏。请用记事本打开看看，另存为 UTF-8 再导入');
  if (lines.length === 0) throw new Refusal('文件是空的。请检查导出或复制时是否漏了内容');
  return { encoding: decoded.encoding, unit: '行', lines, beside: [], doubts: [...doubts, ...rows.doubts] };
}

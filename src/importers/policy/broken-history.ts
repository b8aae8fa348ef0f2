import type { Remark, SourceLine } from '../source/types.ts';
import { isHistory } from './line-kinds.ts';

/** Most lines that a 题注 is broken into. */
const mostLines = 10;

/** A bracket that is printed twice: （（2019年…批准））. */
const doubled = /^([（(])[（(]([^（）()]*)([）)])[）)]$/u;

/** Lines whose 题注 was printed in two brackets, of which one is left out. */
export const bracketsTold = (before: readonly SourceLine[], after: readonly SourceLine[]): Remark[] => {
  const printed = before.filter(({ text }) => /^\s*[（(]{2}\s*\d{4}\s*年/u.test(text));
  return printed.flatMap(({ line, text }) =>
    after.some((it) => it.line === line && /^[（(]\s*\d/u.test(it.text))
      ? [{ line, what: text, why: '题注的括号印了两层，去掉了外面的一层，请核对' }]
      : [],
  );
};

/** How many brackets more are opened than closed. */
const open = (text: string): number =>
  (text.match(/[（(]/gu)?.length ?? 0) - (text.match(/[）)]/gu)?.length ?? 0);

/** Where the lines end that a bracket which begins with a day opens and closes; `at` where it is closed in its own line. */
function closedAt(lines: readonly SourceLine[], at: number): number {
  let depth = open(lines[at]?.text ?? '');
  let end = at;
  while (depth > 0 && end + 1 < Math.min(lines.length, at + mostLines)) {
    end += 1;
    const it = lines[end];
    if (!it || it.table) return at;
    depth += open(it.text);
  }
  return depth === 0 ? end : at;
}

/**
 * Lines of a head with those of a 题注 put together that a width has broken into paragraphs (（2018年8月28日云汀市第十五届人民代表大会
 * 常务委员会…通过…批准）), in one bracket.
 */
export function joinHistory(lines: readonly SourceLine[], most: number): SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const it = lines[at] as SourceLine;
    const end = at < most && !it.table && /^\s*[（(]+\s*\d{4}\s*年/u.test(it.text) ? closedAt(lines, at) : at;
    const text = lines
      .slice(at, end + 1)
      .map((line) => line.text.trim())
      .join('')
      .replace(doubled, '$1$2$3');
    if (text === it.text.trim() || !isHistory(text)) out.push(it);
    else {
      out.push({ ...it, text });
      at = end;
    }
  }
  return out;
}

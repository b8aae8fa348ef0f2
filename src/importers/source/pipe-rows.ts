import type { Remark } from './types.ts';

/** A row of a table as Markdown has it, and the line that parts the names of its columns from the others. */
const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/u.test(line) && line.trim().length > 2;
const isRule = (line: string): boolean => isRow(line) && /^[\s|:—-]*$/u.test(line) && line.includes('-');

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((it) => it.trim());

/** Lines of a plain text whose rows between strokes (| 1 | 轮椅 |) are divided by tabs instead, without the lines of dashes; each table is told. */
export function withoutPipes(lines: readonly string[]): { lines: string[]; doubts: Remark[] } {
  const out = [...lines];
  const doubts: Remark[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && isRow(lines[end] ?? '')) end += 1;
    const widths = new Set(lines.slice(at, end).map((it) => cellsOf(it).length));
    if (end - at > 1 && widths.size === 1 && !widths.has(1)) {
      for (let row = at; row < end; row += 1)
        out[row] = isRule(lines[row] ?? '') ? '' : cellsOf(lines[row] ?? '').join('\t');
      const why = `从这里起 ${end - at} 行用“|”分成 ${[...widths].join()} 列，按表格读，去掉了“|”和横线，请核对`;
      doubts.push({ line: at + 1, what: (lines[at] ?? '').trim(), why });
    }
    at = Math.max(end, at + 1);
  }
  return { lines: out, doubts };
}

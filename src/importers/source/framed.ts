import type { SourceLine } from './types.ts';

/** Names of rows in which a print page of a site sets the parts of a text. */
const title = /^(?:标题|题名|名称|信息名称|文件名称|文件标题|信息标题)$/u;
const content = /^(?:内容|正文|全文|文件内容|信息内容|通知内容|公告内容|详细内容|正文内容)$/u;

const squeezed = (text: string): string => text.replace(/\s+/gu, '').replace(/[：:]$/u, '');
/** Whether words name the row of a table that holds a text: 内容, 正文. */
export const isContentName = (text: string): boolean => content.test(squeezed(text));

const words = (lines: readonly SourceLine[]): string => lines.map((it) => it.text).join('');

/** Fewest paragraphs of a cell that holds a whole text. */
const leastParagraphs = 4;

const holdsText = (cell: readonly SourceLine[]): boolean =>
  cell.length >= leastParagraphs && cell.some((it) => /[。；]/u.test(it.text));

/** The longest name of a row. */
const longestName = 8;

/**
 * The lines of a table that only frames a text: all in one cell or one column, as letters are set in Word, or in rows of
 * 标题, 文号 and 内容, as sites print them; null for a table of values. `rows`: the lines of each cell.
 */
export function framedText(rows: readonly (readonly SourceLine[])[][]): SourceLine[] | null {
  const filled = rows.map((row) => row.filter((it) => it.length > 0)).filter((row) => row.length > 0);
  if (!filled.some((row) => row.some(holdsText))) return null;
  if (filled.every((row) => row.length === 1)) return filled.flat(2);
  if (!filled.some(([name = []]) => isContentName(words(name)))) return null;
  const lines = filled.map((row): SourceLine[] | null => {
    const name = row[0] ?? [];
    const value = row.at(1);
    if (!value) return [...name];
    const label = squeezed(words(name));
    if (row.length > 2 || name.length > 1 || [...label].length > longestName) return null;
    if (content.test(label)) return [...value];
    if (holdsText(value)) return null;
    if (title.test(label)) return value.map((it) => ({ ...it, level: 1 }));
    const [first] = name;
    return first ? [{ line: first.line, text: `${label}：${words(value)}` }] : [];
  });
  return lines.every((it) => it !== null) ? lines.flat() : null;
}

/** Most of a text stands in a table before the table is taken for its frame. */
const share = 0.6;

/** The lines of a file, with the text that a table only frames in the place of that table. */
export function withoutFrames(lines: readonly SourceLine[]): SourceLine[] {
  const all = lines.reduce((sum, it) => sum + it.text.length, 0);
  return lines.flatMap(({ framed, ...it }) => (framed && it.text.length > all * share ? framed : [it]));
}

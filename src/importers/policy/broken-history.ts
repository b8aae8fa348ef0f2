import type { Remark, SourceLine } from '../source/types.ts';
import { isHistory } from './line-kinds.ts';
import { squeeze } from './squeeze.ts';

/** Most lines that a 题注 is broken into. */
const mostLines = 10;

/** A bracket that is printed twice: （（2019年…批准））. */
const doubled = /^([（(])[（(]([^（）()]*)([）)])[）)]$/u;

const whyTold = (text: string): string | null => {
  if (/^\s*[（(]{2}\s*\d{4}\s*年/u.test(text)) return '题注的括号印了两层，去掉了外面的一层，请核对';
  return /^\s*[（(]\s*(?!\d)\p{Script=Han}/u.test(text) ? '题注前面又印了一次标题，去掉了，请核对' : null;
};

/** Lines whose 题注 was printed in two brackets, of which one is left out, or with the title before it, which is left out. */
export const bracketsTold = (before: readonly SourceLine[], after: readonly SourceLine[]): Remark[] =>
  before.flatMap(({ line, text }) => {
    const why = whyTold(text);
    return why !== null && after.some((it) => it.line === line && /^[（(]\s*\d/u.test(it.text))
      ? [{ line, what: text, why }]
      : [];
  });

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

/** Most lines that a title is printed in, above the 题注 that begins with it again. */
const mostTitleLines = 4;

/** The words of a line behind so many signs that are no white space. */
function behind(text: string, signs: number): string {
  let left = signs;
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) if (!/\s/u.test(text[at] ?? '')) left -= 1;
  return text.slice(at);
}

/** The title that lines print above a place, of one line or several. */
const titlesAbove = (lines: readonly SourceLine[], at: number): string[] =>
  Array.from({ length: Math.min(at, mostTitleLines) }, (_, index) =>
    lines
      .slice(at - index - 1, at)
      .map((it) => squeeze(it.text))
      .join(''),
  ).filter((it) => it.length >= leastTitle);

/** The shortest title that is looked for. */
const leastTitle = 4;

/**
 * A bracket that opens with the title above it, without the title and with how many lines that takes: （云汀市供水条例 2003年1月2日…通过）.
 * A day follows behind it. Null for another line.
 */
function withoutTitle(lines: readonly SourceLine[], at: number): { text: string; length: number } | null {
  const it = lines[at];
  if (!it || it.table || !/^\s*[（(]\s*\p{Script=Han}/u.test(it.text)) return null;
  let inner = it.text.replace(/^\s*[（(]/u, '');
  for (let length = 1; length <= mostTitleLines; length += 1) {
    const begun = squeeze(inner);
    for (const title of titlesAbove(lines, at)) {
      const rest = begun.startsWith(title) ? behind(inner, title.length).trim() : '';
      if (/^\d{4}\s*年/u.test(rest)) return { text: `（${rest}`, length };
    }
    inner += lines[at + length]?.text.trim() ?? '';
  }
  return null;
}

/** Lines of a head in which no 题注 begins with the title that stands above it. */
const withoutTitles = (lines: readonly SourceLine[], most: number): SourceLine[] => {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length;) {
    const it = lines[at] as SourceLine;
    const found = at < most ? withoutTitle(lines, at) : null;
    out.push(found ? { ...it, text: found.text } : it);
    at += found?.length ?? 1;
  }
  return out;
};

/** Where the lines end that a 题注 without a bracket is broken into; `at` where it stands in one line or none begins there. */
function bareEndAt(lines: readonly SourceLine[], at: number): number {
  const first = lines[at]?.text.trim() ?? '';
  if (!beginsWithDay.test(first) || isHistory(first) || /[。；：，）)]$/u.test(first)) return at;
  let text = first;
  for (let end = at + 1; end <= at + mostBare; end += 1) {
    const it = lines[end];
    if (!it || it.table || beginsWithDay.test(it.text) || /[。；：]/u.test(it.text)) return at;
    text += it.text.trim();
    if (isHistory(text)) return end;
  }
  return at;
}

const beginsWithDay = /^\s*\d{4}年\d{1,2}月\d{1,2}日\s{0,4}(?=\p{Script=Han}{4})/u;
/** Most lines more that one without a bracket is broken into. */
const mostBare = 2;

/** Where the lines of a 题注 end that begins at a place, in a bracket or without one. */
const historyEnd = (lines: readonly SourceLine[], at: number): number =>
  /^\s*[（(]+\s*\d{4}\s*年/u.test(lines[at]?.text ?? '') ? closedAt(lines, at) : bareEndAt(lines, at);

/**
 * Lines of a head with those of a 题注 put together that a width has broken into paragraphs (（2018年8月28日云汀市第十五届人民代表大会
 * 常务委员会…通过…批准）), in one bracket.
 */
export function joinHistory(given: readonly SourceLine[], most: number): SourceLine[] {
  const lines = withoutTitles(given, most);
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const it = lines[at] as SourceLine;
    const end = at < most && !it.table ? historyEnd(lines, at) : at;
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

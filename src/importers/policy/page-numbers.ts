import type { SourceLine } from '../source/types.ts';
import { beginsAnew, endsSentence } from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';
import { isOrganisationLine } from './organisations.ts';
import { isAtMost, squeeze } from './squeeze.ts';

const rule = '[-—–―‐−~·•_|]{1,3}';
const forms = new RegExp(
  `^(?:${[
    `${rule}(?:第)?\\d{1,4}(?:页)?${rule}`,
    '第(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})页(?:[,，/、]?[（(]?共\\d{1,4}页[）)]?)?',
    '共\\d{1,4}页[,，/、]?第\\d{1,4}页',
    '\\d{1,4}/\\d{1,4}(?:页)?',
    '(?:page|p\\.?)\\d{1,4}(?:(?:of|/)\\d{1,4})?',
    '\\d{1,4}of\\d{1,4}',
  ].join('|')})$`,
  'iu',
);

/** What a print says of a page that holds nothing but the signature. */
const emptyPage = /^[（(]?(?:此|本)页无正文[）)]?$/u;
/** A page number of a scan or print, of any form that says so by itself: — 3 —, －3－, ·3·, 3/12, 第3页 共9页, Page 3 of 12. */
const isPageNumber = (text: string): boolean =>
  !text.includes('。') && (forms.test(squeeze(text).normalize('NFKC')) || emptyPage.test(squeeze(text)));

/** A number alone on its line, also between brackets that no number of a clause stands in: 3, [3], 【3】, <3>. */
function bareNumber(text: string): number | null {
  const [, plain, held] = isAtMost(text.trim(), 5)
    ? (/^(?:(\d{1,3})|[[【<〈](\d{1,3})[\]】>〉])$/u.exec(text.trim().normalize('NFKC')) ?? [])
    : [];
  const number = plain ?? held;
  return number === undefined ? null : Number(number);
}

/** The line goes on below what stands between: it ends without a full stop, and the other begins with words. */
const isCut = (before: SourceLine | undefined, after: SourceLine | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  !before.table &&
  !after.table &&
  !endsSentence(before.text) &&
  !beginsAnew(after.text);

/** A line of fewer signs was not cut by the end of a page. */
const leastCut = 15;

/** Bare figures are page numbers where they cut a sentence, or where two or more of them count on, far from each other. */
function barePages(lines: readonly SourceLine[]): ReadonlySet<number> {
  const bare = lines.flatMap(({ text }, index) => {
    const value = bareNumber(text);
    return value === null ? [] : [{ value, index }];
  });
  const counts = bare.filter((it, at) =>
    [bare[at - 1], bare[at + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other.index - it.index) >= 5 &&
        other.value - it.value === Math.sign(other.index - it.index),
    ),
  );
  const cuts = bare.filter(({ index }) => {
    const before = lines[index - 1];
    return isCut(before, lines[index + 1]) && [...(before?.text ?? '')].length >= leastCut;
  });
  return new Set([...counts, ...cuts].map((it) => it.index));
}

/** The foot of a printed page: the address it was printed from with its number, or the moment. */
const printedFoot =
  /^(?:https?:\/\/|www\.)[\x21-\x7e]+\s+\d{1,4}\s*\/\s*\d{1,4}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2},?\s+\d{1,2}:\d{2}(?:\s+\S{2,30})?$/u;

/** What a print says on each of its pages: its letterhead, its title once more, where and when it was printed. */
function isRunning({ text, table }: SourceLine, title: string): boolean {
  if (table || !isAtMost(text.trim(), 150)) return false;
  const plain = squeeze(text);
  const isLetterhead = isOrganisationLine(/^(.+)文件$/u.exec(plain)?.[1] ?? '');
  return isLetterhead || plain === squeeze(title) || printedFoot.test(text.trim());
}

/** Lines of heads and feet of pages: with the page numbers around them they cut a sentence. */
function runningLines(
  lines: readonly SourceLine[],
  title: string,
  isPage: readonly boolean[],
): ReadonlySet<number> {
  const running = lines.map((it, index) => isPage[index] === false && isRunning(it, title));
  const isAside = (at: number): boolean => isPage[at] === true || running[at] === true;
  const found = lines.flatMap((_, index) => {
    if (!running[index]) return [];
    let [before, after] = [index - 1, index + 1];
    while (isAside(before)) before -= 1;
    while (isAside(after)) after += 1;
    const above = lines[before];
    return isCut(above, lines[after]) && [...(above?.text ?? '')].length >= leastCut ? [index] : [];
  });
  return new Set(found);
}

/** A remark with the number of its page behind it: （此件公开发布）— 2 —. */
const numberBehind = new RegExp(`^\\s*([（(][^（）()]*[）)])\\s*(${rule}\\s*\\d{1,4}\\s*${rule})\\s*$`, 'u');

/** A line as it stays, and the page number behind it. */
function withoutNumber(it: SourceLine): [SourceLine] | [SourceLine, SourceLine] {
  const [, remark, number] = (it.table ? null : numberBehind.exec(it.text)) ?? [];
  return remark && number
    ? [
        { ...it, text: remark },
        { ...it, text: number },
      ]
    : [it];
}

/** Why such a line is left out. */
export function whyPage(text: string): string {
  if (emptyPage.test(squeeze(text))) return '排版的说明，不属于正文';
  return isPageNumber(text) || bareNumber(text) !== null ? '页码' : '每页重复的页眉、页脚';
}

/** Takes page numbers, and heads and feet of pages, out of the lines of a text, and marks the lines that one of them cut off from the line above. */
export function takePageNumbers(
  lines: readonly SourceLine[],
  title: string,
  keep: ReadonlySet<number>,
): {
  lines: MarkedLine[];
  numbers: SourceLine[];
} {
  const bare = barePages(lines);
  const isNumber = lines.map(
    (it, index) => !it.table && !keep.has(it.line) && (isPageNumber(it.text) || bare.has(index)),
  );
  const running = runningLines(lines, title, isNumber);
  const isPage = lines.map(
    (it, index) => isNumber[index] === true || (running.has(index) && !keep.has(it.line)),
  );
  const kept: MarkedLine[] = [];
  let cut = false;
  const behind: SourceLine[] = [];
  lines.forEach((line, index) => {
    if (isPage[index]) {
      cut = true;
      return;
    }
    const [it, number] = keep.has(line.line) ? [line] : withoutNumber(line);
    if (number) behind.push(number);
    kept.push(cut && isCut(kept.at(-1), it) ? { ...it, cut: true } : it);
    cut = false;
  });
  return { lines: kept, numbers: [...lines.filter((_, index) => isPage[index]), ...behind] };
}

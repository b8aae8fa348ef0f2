import { excerpt } from '../excerpt.ts';
import { Refusal, type SourceLine, type SourceText } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import { closedTitle, isTitleLike } from './line-kinds.ts';
import { isSentAt } from './title.ts';
import { saidUnfilled } from './unfilled-page.ts';

/** A text with fewer characters is a wrong file or a scan, unless a person or its first line says what its title is. */
const leastChinese = 50;

const named = (lines: readonly SourceLine[], unit: string): string[] =>
  lines.map((it) => `    第 ${it.line} ${unit}  “${excerpt(it.text)}”`);

/** The first lines of a text, and those of its page that stand above it: a title among them is named by its number, too. */
const firstLines = (lines: readonly SourceLine[], above: readonly SourceLine[], unit: string): string[] => [
  ...named(lines.slice(0, shownLines), unit),
  ...(above.length > 0 ? ['  网页的正文以上、没有当作正文的（标题在这里的，也写它的段号）：'] : []),
  ...named(above.slice(-shownLines), unit),
];

/** Where the text of a page may stand that has not enough of it: the first file or frame that it names. */
const saidElsewhere = (elsewhere: readonly string[]): string[] =>
  elsewhere
    .filter((it) => !it.startsWith('网页的'))
    .slice(0, 1)
    .map((it) => `正文也可能不在网页里，而在${it}里：请打开网页，把那个文件下载下来导入`);

/** Throws a Refusal for a text of a few words whose first line is not plainly a title: 关于…的通知. */
export function checkLength(
  { lines, encoding, unit, elsewhere = [] }: SourceText,
  { lines: decided, values }: Decisions,
  above: readonly SourceLine[] = [],
): void {
  let chinese = 0;
  for (const { text } of lines) {
    chinese += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (chinese >= leastChinese) return;
  }
  const first = lines[0]?.text ?? '';
  const isTitled = first.includes('关于') && isTitleLike(first) && closedTitle.test(first);
  if ((isTitled && lines.some((it) => it.text.includes('。'))) || decided.has('title') || values.has('title'))
    return;
  throw new Refusal(tellShort(chinese, { lines, encoding, unit, elsewhere }, above));
}

/** What to do about a text of a few words. */
const tellShort = (
  chinese: number,
  { lines, encoding, unit, elsewhere = [] }: Pick<SourceText, 'lines' | 'encoding' | 'unit' | 'elsewhere'>,
  above: readonly SourceLine[],
): string =>
  [
    ...saidUnfilled(lines, unit),
    `只有 ${chinese} 个汉字（按${encoding}读），不像一份政策文件。请检查是不是拿错了文件，或者是扫描件没有识别成文字；` +
      `确实就这么短的，写明标题在第几${unit}再导入：--field title=${lines[0]?.line ?? 1}。下面是文件开头的几${unit}`,
    ...firstLines(lines, above, unit),
    ...saidElsewhere(elsewhere),
  ].join('\n');

/** A row of a list of goods and sums, and no title: 轮椅 1200元 拐杖 80元. */
export const isRowOfAmounts = (title: string): boolean =>
  !isTitleLike(title) && (title.match(/\s\d[\d.,]*\s*[元台件个套辆张份]/gu)?.length ?? 0) > 1;

/** So many lines from the beginning are shown where no title was found. */
const shownLines = 10;

/** What to do about a file without a title: its first lines and what stands above them on its page, so that a person can say which of them are one. */
export const tellUntitled = (
  lines: readonly SourceLine[],
  { unit, elsewhere = [] }: Pick<SourceText, 'unit' | 'elsewhere'>,
  above: readonly SourceLine[] = [],
): string =>
  [
    ...saidUnfilled(lines, unit),
    ...saidElsewhere(elsewhere),
    ...lines
      .slice(0, shownLines)
      .flatMap((it, at, first) => (isSentAt(first, at) ? [it] : []))
      .slice(0, 1)
      .map(
        ({ line, text }) =>
          `第 ${line} ${unit}“${excerpt(text)}”像主送机关，它前面没有印标题；后面的标题像是所附文件的。请看原来的网页或者文件，把标题写出来：--field title=标题`,
      ),
    `找不到标题。标题要单独成行，在正文之前，如“云汀市残疾人联合会关于…的通知”。下面是文件开头的几${unit}，标题在哪里，` +
      `就加 --field title=${unit === '行' ? '行号' : `第几${unit}`}，如 --field title=2 或 --field title=2-3；没有印标题的，直接写：--field title=标题`,
    ...firstLines(lines, above, unit),
  ].join('\n');

import { addAll } from '../../add-all.ts';
import { whyFootnote } from '../source/footnote.ts';
import { whyMerged } from '../source/merged.ts';
import { whyTiny } from '../source/tiny.ts';
import { Refusal, type Remark, type SourceLine } from '../source/types.ts';
import type { RuledTable, TextPiece } from './piece.ts';
import { readingOrder, type LaidPage, type PrintedLine } from './page.ts';
import { paragraphsOf, type Laid } from './paragraphs.ts';
import { footnoteRows } from './footnotes.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { joinedTables, withTables } from './ruled-tables.ts';
import { runningLines } from './running.ts';
import { struckThrough, type StruckWords } from './struck-through.ts';

/** Why a page is named on which no word stands. */
export const whyBlankPage = '没有文字，可能是扫描的图片，没有导入，请看里面是否有正文';

/** Most running lines that are told word by word. */
const mostListed = 20;

function listed(rows: readonly PrintedLine[]): string {
  // Fonts that name no sign give U+0000 for it.
  const words = [...new Set(rows.map((it) => it.text.replace(/\p{Cc}+/gu, ' ')))];
  const more = words.length > mostListed ? [`……共 ${words.length} 种`] : [];
  return [...words.slice(0, mostListed), ...more].join(' ');
}

/** Most pieces of text of a document: some hundred pages, each sign placed for itself. */
const mostPieces = 600_000;

/** Most of one page, however small its print. */
const mostOnPage = 50_000;

/** Throws a Refusal where pages hold more than any document does; a reader asks it page by page. */
export function checkPieces(pages: readonly LaidPage[]): void {
  const pieces = pages.reduce((sum, it) => sum + it.pieces.length, 0);
  const isFull = pages.some((it) => it.pieces.length > mostOnPage);
  if (isFull || pieces > mostPieces)
    throw new Refusal(
      `${isFull ? `一页里有 ${mostOnPage / 10_000}` : `里面有 ${mostPieces / 10_000}`} 万处以上的文字，不像一份文件，没有读。请拆成单份文件，或者复制正文存为 UTF-8 的 .txt 再导入`,
    );
}

/** Lines without columns that may stand between those of a table: the second line of a cell. */
const mostBetween = 2;

/** Where runs of three lines and more begin that wide gaps divide into columns. */
function likeTables(paragraphs: readonly Laid[]): number[] {
  const starts: number[] = [];
  let first = 0;
  let count = 0;
  let last = -Infinity;
  paragraphs.forEach(({ rows }, index) => {
    if (!rows.some((it) => it.columns > 1 && !it.table)) return;
    if (index - last > mostBetween + 1) count = 0;
    if (count === 0) first = index;
    count += 1;
    last = index;
    if (count === 3) starts.push(first + 1);
  });
  return starts;
}

/** Two pieces nearer than this, in heights of signs, that say the same are one, printed twice to look bold or with a shadow. */
const near = 0.2;

/** Pieces that say the same and are compared: a program prints a line twice before long. */
const mostCompared = 200;

/** A page without what is printed over itself. */
function printedOnce(page: LaidPage): LaidPage {
  const seen = new Map<string, TextPiece[]>();
  const pieces = page.pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    const least = piece.size * near;
    if (same.some((it) => Math.abs(it.x - piece.x) < least && Math.abs(it.y - piece.y) < least)) return false;
    seen.set(piece.text, [...same.slice(-mostCompared), piece]);
    return true;
  });
  return { ...page, pieces };
}

/** Print smaller than this part of the height of its page, some 2 points of A4, is there for search engines or to mark a copy. */
const smallest = 1 / 400;

/** A page without print that nobody can read, and the words of that print. */
function readable(page: LaidPage): [page: LaidPage, unread: string[]] {
  const isTiny = ({ size, text }: TextPiece): boolean => size < page.height * smallest && text.trim() !== '';
  const [unread, pieces] = [page.pieces.filter(isTiny), page.pieces.filter((it) => !isTiny(it))];
  return [{ ...page, pieces }, unread.map((it) => it.text)];
}

/** Tables that go on over the end of a page, as one. */
function withWholeTables(paragraphs: readonly Laid[]): Laid[] {
  const whole: Laid[] = [];
  for (const it of paragraphs) {
    const last = whole.at(-1);
    const [above, below] = [last && tableOf(last), tableOf(it)];
    const isNext = last?.rows.at(-1)?.page !== it.rows[0]?.page;
    const table = isNext && above && below ? joinedTables(above, below) : null;
    if (last && table) Object.assign(last, { table, text: wordsOf(table), rows: [...last.rows, ...it.rows] });
    else whole.push(below ? { ...it, table: below } : it);
  }
  return whole;
}

const tableOf = ({ table, rows }: Laid): RuledTable | undefined => table ?? rows[0]?.table;

const wordsOf = ({ cells }: RuledTable): string =>
  cells
    .flat()
    .filter((it) => it !== '')
    .join(' ');

const whyOpen = '只画了横线的表格，列按字的间隔分，断开的行接上了，请对照原文核对';

/** Tables are told: their lines were broken by their cells, and put together by how full those are. */
const tablesTold = (paragraphs: readonly Laid[]): Remark[] =>
  paragraphs.flatMap(({ table, rows, text }, index): Remark[] => {
    if (!table) return [];
    const told = (why: string): Remark => ({ line: index + 1, what: text, why });
    return [
      told(table.open ? whyOpen : '按画出的线读成了表格，一格里断开的行接上了，请对照原文核对'),
      ...(rows.length > 1 ? [told('表格跨了页，前后几页接成了一张，请核对接头的那一行')] : []),
      ...(table.merged ? [told(whyMerged)] : []),
    ];
  });

const whyStruckOver =
  '字的中间画了一条线，像是划掉的，按正文导入了，请对照原文核对；划掉的从原文件里删去，或者加 --leave-out 段号';

/** Words that a line strikes through, by the paragraph that they stand in. */
function struckTold(paragraphs: readonly Laid[], struck: readonly StruckWords[]): Remark[] {
  const lineOf = ({ page, x, y }: StruckWords): number =>
    1 +
    paragraphs.findIndex(({ rows }) =>
      rows.some(
        (it) => it.page === page && Math.abs(it.y - y) < it.size * 0.5 && it.from <= x + 1 && it.to >= x,
      ),
    );
  return [...Map.groupBy(struck, lineOf)].map(([line, words]) => ({
    line,
    what: words.map((it) => it.text).join(''),
    why: whyStruckOver,
  }));
}

/** Words that nobody sees, by the paragraph that they stand in or below. */
function unseenTold(paragraphs: readonly Laid[], pages: readonly LaidPage[], isRead: boolean): Remark[] {
  const lineOf = (page: number, y: number): number =>
    paragraphs.findLastIndex(({ rows }) =>
      rows.some((it) => it.page < page || (it.page === page && it.y < y + it.size * 0.5)),
    ) + 1;
  const squeezed = (text: string): string => text.replace(/\s+/gu, '');
  const read = squeezed(paragraphs.map((it) => it.text).join(''));
  const found = pages.flatMap(({ unseen = [] }, page) =>
    unseen
      .filter((it) => it.isRead === isRead && !(it.isBeside && !isRead && read.includes(squeezed(it.text))))
      .map(({ text, y, why }) => ({ line: lineOf(page, y), what: text, why })),
  );
  return [...Map.groupBy(found, ({ line, why }) => `${line} ${why}`).values()].flatMap((list) =>
    list.slice(0, 1).map((it) => ({ ...it, what: list.map(({ what }) => what).join(' ') })),
  );
}

/** Scripts that are written from right to left; fonts set several of their signs as one. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;
const whyFromRight = '从右向左写的文字，连写的字母可能读颠倒了，按正文导入了，请逐字对照原文核对';

const numbersListed = (numbers: readonly string[]): string =>
  numbers.length > mostListed
    ? `${numbers.slice(0, 3).join(' ')} …… ${numbers.at(-1) ?? ''}，共 ${numbers.length} 个`
    : numbers.join(' ');

/** Columns that are read as one, and how far they reach. */
interface Flow {
  rows: PrintedLine[];
  from: number;
  to: number;
}

const flowOf = (rows: readonly PrintedLine[]): Flow => ({
  rows: [...rows],
  from: rows.reduce((least, it) => Math.min(least, it.from), Number.POSITIVE_INFINITY),
  to: rows.reduce((most, it) => Math.max(most, it.to), 0),
});

/** The second begins where the first one does and is no wider. */
const goesOn = (flow: Flow, next: Flow): boolean =>
  next.to - next.from < (flow.to - flow.from) * 1.15 &&
  Math.abs(flow.from - next.from) < (flow.to - flow.from) * 0.1;

/**
 * The paragraphs of a document of which only the places of its words are known (PDF, OFD): columns one after the other,
 * page numbers and running heads left out, broken lines joined. A line's number is its paragraph's. Throws a Refusal
 * where there are more than any document holds.
 */
export function layOutPages(printed: readonly LaidPage[]): {
  lines: SourceLine[];
  beside: Remark[];
  doubts: Remark[];
} {
  checkPieces(printed);
  const { pages: unnumbered, numbers } = withoutLineNumbers(printed);
  const read = unnumbered.map(readable);
  const ruled = read.map(([page]) => withTables(printedOnce(page)));
  const pages = ruled.map((it) => it.page);
  const unread = read.flatMap(([, words]) => words);
  const columns = pages.map((page, index) => readingOrder(page, index));
  const all = columns.flat(2);
  const running = runningLines(all, pages);
  for (const row of footnoteRows(all, pages, running)) running.set(row, whyFootnote);
  const beside: Remark[] = [...Map.groupBy(running, ([, why]) => why)].map(([why, group]) => ({
    line: 0,
    what: listed(group.map(([row]) => row)),
    why,
  }));
  if (numbers.length > 0) beside.push({ line: 0, what: numbersListed(numbers), why: '页边的行号，没有导入' });
  if (unread.length > 0) beside.push({ line: 0, what: unread.join(''), why: whyTiny });
  const doubts: Remark[] = [];
  // Columns that begin at one place are read as one, so that a sentence goes on over the end of a column or page.
  const flows: Flow[] = [];
  for (const column of columns.flat().map((it) => it.filter((row) => !running.has(row)))) {
    if (column.length === 0) continue;
    const next = flowOf(column);
    const flow = flows.at(-1);
    if (flow && goesOn(flow, next)) {
      for (const row of next.rows) flow.rows.push(row);
      flow.from = Math.min(flow.from, next.from);
      flow.to = Math.max(flow.to, next.to);
    } else flows.push(next);
  }
  const paragraphs = withWholeTables(
    flows.flatMap(({ rows }) =>
      paragraphsOf(rows, {
        widthOf: (page) => pages[page]?.width ?? 0,
        hyphen: (word) => doubts.push({ line: 0, what: word, why: '行末的连字符去掉了，请核对' }),
      }),
    ),
  );
  const lines = paragraphs.map(({ text, table }, index) => ({
    line: index + 1,
    text,
    ...(table && { table: table.cells }),
  }));
  doubts.push(
    ...tablesTold(paragraphs),
    ...struckTold(paragraphs, struckThrough(unnumbered)),
    ...unseenTold(paragraphs, printed, true),
  );
  addAll(beside, unseenTold(paragraphs, printed, false));
  for (const [isSo, why] of [
    [(it) => it.unclear, '有画了线的表格，看不出每一格，按行读成了文字，请对照原文核对'],
    [(it) => it.crowded, '画的线太多（像图纸、地图），没有按线认表格，有表格的按字的间隔读，请对照原文核对'],
  ] satisfies [(it: (typeof ruled)[number]) => boolean, string][]) {
    const pages = ruled.flatMap((it, index) => (isSo(it) ? [index + 1] : []));
    if (pages.length > 0) doubts.push({ line: 0, what: `第 ${pages.join('、')} 页`, why });
  }
  paragraphs.forEach(({ text }, index) => {
    if (fromRight.test(text)) doubts.push({ line: index + 1, what: text, why: whyFromRight });
  });
  for (const at of likeTables(paragraphs))
    doubts.push({
      line: at,
      what: paragraphs[at - 1]?.text ?? '',
      why: '像表格，按行读成了文字，请对照原文核对',
    });
  const put = paragraphs.map((it) => (it.table ? 1 : it.rows.length));
  const joined = put.reduce((sum, it) => sum + it - 1, 0);
  const joints = put.flatMap((it, index) => (it > 1 ? [index + 1] : []));
  if (joined > 0)
    doubts.push({
      line: 0,
      what: `${joined + paragraphs.length} 行 → ${paragraphs.length} 段`,
      why: `按版面把断开的行接成了段（第 ${joints.join('、')} 段），请对照原文核对`,
    });
  return { lines, beside, doubts };
}

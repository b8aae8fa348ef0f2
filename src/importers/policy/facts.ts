import type { SourceLine } from '../source/types.ts';
import { readDate } from './dates.ts';
import { knownLabels, factLabelOf, type Fact } from './fact-labels.ts';
import { clean, isOfField } from './fact-values.ts';
import { hardFurnitureReason } from './furniture.ts';
import { withoutBullet } from './label-lines.ts';
import { isOrganisationLine } from './organisations.ts';
import { putUpOn, withoutDay } from './source-day.ts';
import { squeeze } from './squeeze.ts';
import { tidied } from './tidied.ts';
import { inGlued, inWords } from './word-facts.ts';

const labelled =
  /(?:^|(?<=[\s|｜/\]】）)；;·•—–]|\d(?![年月日号时分秒])|\d[日号]))[【[［]?\p{Script=Han}(?:[\s]{0,12}\p{Script=Han}){1,8}[】\]］]?\s*[：:]/gu;

/** Where in a label's match the label begins: words before a gap belong to the value before it (`市残联 文 号：`). */
function labelStart(match: string, isLater: boolean): number {
  const starts = [0, ...[...match.matchAll(/\s+(?=\S)/gu)].map((gap) => gap.index + gap[0].length)];
  const last = starts.at(-1) ?? 0;
  const isWord = isLater && /^\p{Script=Han}{2}/u.test(match.slice(last));
  return starts.find((at) => factLabelOf(match.slice(at)) !== null) ?? (isWord ? last : 0);
}

const siteAddress = /^(?:[\w-]+\.)+(?:cn|com|net|org)$/u;

/** A body in brackets, and a day in figures, stand by themselves whatever they touch: [云汀市残联]2024-05-06. */
const ownWords =
  /[【［[]\s*([^【】［］[\]]+?)\s*[】］\]]|(\d{4}(?:([-/.])\d{1,2}\3\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|年\d{1,2}月\d{1,2}日\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?))/gu;

/** The name of a site, a paper or an account, which stands beside a day without a label: where the words are from. */
const source =
  /^\p{Script=Han}{2,12}(?:网站?|门户|报|客户端|公众号|发布|频道|新闻|在线|媒体|杂志|电视台|通讯社)$|^本[网站]$/u;

/** What stands before the first label of a line: a day, a number, the address of the site, a label that is empty, also beside the body that published it; nothing for other words. */
function leadingFacts(before: string, line: number, beforeDay = false): Fact[] {
  const parts = before
    .replace(ownWords, (_, body?: string, day?: string) => `  ${body ?? day ?? ''}  `)
    .split(/\s{2,}|\u3000+|\s*[|｜]\s*|\s+[/／·•—-]+\s+/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const fact = { label: '', line, plain: false };
  const facts = parts.map((value): Fact | null => {
    const empty = factLabelOf(value);
    if (empty?.plain) return { ...fact, field: empty.field, label: empty.label, value: '' };
    if (readDate(value) !== null) return { ...fact, field: 'publishedOn', value };
    if (isOfField.number?.(value)) return { ...fact, field: 'number', value };
    if (siteAddress.test(value) || source.test(value)) return { ...fact, field: 'other', value };
    return isOrganisationLine(value) ? { ...fact, field: 'publisher', value } : null;
  });
  const known = facts.filter((it) => it !== null);
  return known.length === parts.length && (beforeDay || known.some((it) => it.field !== 'publisher'))
    ? known
    : [];
}

const plainNames = [...knownLabels]
  .flatMap(([name, { plain }]) => (plain && name.length > 2 ? [name] : []))
  .join('|');

/** An empty label without its colon behind a value: 2024-05-09 文号. */
const emptyBehind = new RegExp(`[\\s|｜]+(?:${plainNames}|文号)$`, 'u');

/** `发布日期：2024-05-09 来源：…` cut at its labels, what stands before the first one is a date or nothing. */
function inLine(text: string, line: number): Fact[] {
  const found = [...text.matchAll(labelled)].map((match, index) => {
    const at = match.index + labelStart(match[0], index > 0);
    const end = match.index + match[0].length;
    return { at, end, label: text.slice(at, end) };
  });
  const first = found[0];
  if (!first) return standsAlone.test(text) ? leadingFacts(clean(text.replace(sizes, '')), line) : [];
  const before = clean(text.slice(0, first.at));
  const parts = found.map(({ end, label }, index) => ({
    known: factLabelOf(label),
    label: squeeze(label).replace(/[：:]$/u, ''),
    value: clean(text.slice(end, found[index + 1]?.at)).replace(emptyBehind, ''),
  }));
  if (parts.every((it) => it.known === null)) return [];
  const dated = parts.some((it) => it.known?.field === 'publishedOn') || before !== '';
  const [label] = parts;
  const isDay = label?.known?.field === 'publishedOn' && readDate(label.value) !== null;
  const leading = before === '' ? [] : leadingFacts(before, line, isDay);
  if (leading.length === 0 && before !== '') return [];
  return [
    ...leading,
    ...parts.flatMap(({ known: it, label, value: whole }): Fact[] => {
      const { value, day } = it?.field === 'publisher' && !dated ? withoutDay(whole) : { value: whole };
      return [
        { field: it?.field ?? 'other', label: it?.label ?? label, value, line, plain: it?.plain ?? false },
        ...(day ? [{ field: 'publishedOn' as const, label: '', value: day, line, plain: false }] : []),
      ];
    }),
  ];
}

/** A cell that holds a label with its colon is no value of the empty label before it: 主题词： | 发布日期：2024-05-06. */
const holdsLabel = /^\s*\p{Script=Han}{2,8}\s*[：:]/u;

/** A label that only one site uses, told by its place: in a row of pairs where others are known. */
function strangeLabels(cells: readonly string[]): (at: number) => ReturnType<typeof factLabelOf> {
  let isBeside: boolean | undefined;
  return (at) => {
    const label = squeeze(cells[at] ?? '').replace(/[：:]$/u, '');
    const isPair = cells.length % 2 === 0 && at % 2 === 0 && /^\p{Script=Han}{2,12}$/u.test(label);
    if (!isPair) return null;
    isBeside ??= cells.some((it, index) => index % 2 === 0 && factLabelOf(it)?.plain === true);
    return isBeside ? { field: 'other', plain: false, label } : null;
  };
}

/** Cells beside each other, a label and its value: tables without colons. */
function inCells(cells: readonly string[], line: number): Fact[] {
  const facts: Fact[] = [];
  const strangeLabel = strangeLabels(cells);
  for (let at = 0; at < cells.length; at += 1) {
    const it = factLabelOf(cells[at] ?? '') ?? strangeLabel(at);
    if (!it) {
      if ((cells[at] ?? '').trim() !== '') return [];
      continue;
    }
    const next = cells[at + 1];
    const isNext = next !== undefined && !factLabelOf(next);
    const value = isNext && (/^(?:title|other)$/.test(it.field) || !holdsLabel.test(next)) ? next : '';
    if (value !== '') at += 1;
    facts.push({ ...it, value: clean(value), line });
  }
  return facts;
}

/** Labels side by side and their values below them; a row that names a text is one of a list of texts. */
function inColumns([labels = [], values = [], ...more]: readonly string[][], line: number): Fact[] {
  const known = labels.map(factLabelOf);
  const isPlain =
    known.filter((it) => it?.plain).length > 1 && known.every((it) => it && it.field !== 'title');
  if (more.length > 0 || values.length !== labels.length || !isPlain || values.some(factLabelOf)) return [];
  return known.flatMap((it, at) => (it ? [{ ...it, value: clean(values[at] ?? ''), line }] : []));
}

/** A body or a site right before the label of the day on which it put a page up: 云汀市残联网站发布日期：…. */
const bodyBefore = /^\s*(\p{Script=Han}{3,30}?)(?=(?:发布|公布|公开)(?:日期|时间)[：:])/u;

/** The words with a space behind the body that nothing parts from the label behind it. */
const partBody = (text: string): string =>
  text.replace(bodyBefore, (body) =>
    isOrganisationLine(body.trim()) || source.test(body.trim()) ? `${body} ` : body,
  );

/** Where a label with its colon stands right behind a value, as words of inline elements do: a figure, or words that a label names. */
const runOn = new RegExp(
  `(?<=[\\d号日])(?=(?:${plainNames}|来源|作者|编辑|时间|日期|点击|浏览|阅读|字[体号])[：:])|(?<=[：:]\\s*\\p{Script=Han}{0,20})(?=(?:${plainNames}|来源|作者|编辑)[：:])`,
  'gu',
);

/** A label with its colon before its value; the colon of a time (16:22) is none. */
const labelledInside = /[^\d\s]\s*[：:]\s*\S/u;

const framed = /[【[［]\s*(\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,7})\s*[】\]］]\s*[：:]?/gu;

/** Buttons for the size of letters behind a day and a body that nothing parts from them. */
const sizes = /[【［[]?字[体号](?:大小)?[：:](?:\s*[【［[]?(?:大|中|小)[】］\]]?)*\s*[】］\]]?[\s|｜]*$/u;
/** A body in brackets before or behind a day, a day in figures or with its time beside a few words. */
const standsAlone =
  /^\s*[【［[]|^\s*\d{4}[-/.]\d.*(?:字[体号]|[】］\]]$)|^(?=.{12,60}$)(?=.*\p{Script=Han}{2})(?:\S{2,20}[\s|｜]+)?\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日\s+\d{1,2}[:：]\d)/u;

/** Two labels of one value: 索引号/公开目录号：…. */
const alternative = new RegExp(`(^|\\s)(${plainNames})[/／](?:${plainNames})(?=\\s*[：:])`, 'gu');

/** The number that a list prints before a label in a frame: 6. [发文字号] 云残发…. */
const listed = /^\s*\d{1,2}[.．、]\s*(?=[【［[])/u;

/** A list's bullet or number before a label is none of it, and a label in a frame is followed by its value: [ 文号 ] 云残发…. */
function unframed(text: string): string {
  const plain = withoutBullet(text).replace(listed, '');
  const frames = [...plain.matchAll(framed)];
  return frames[0]?.index === 0 && frames.every(([, label = '']) => factLabelOf(label))
    ? plain.replace(framed, (_, label: string) => ` ${label}：`).trim()
    : withoutBullet(text);
}

/** No row of facts has so many signs: a longer line is not looked through for labels. */
const longestRow = 20_000;

/**
 * The facts that a line states and nothing else: labels with values, by colons, tabs or the cells of a table. Empty
 * where the line is not all facts. A line of labels that say little by themselves (时间、来源、作者) is none unless
 * one of its values is a date in figures or there are two of them. Of a table the rows count that are no furniture of a page: a site sets
 * its way to the text and the facts in one. `isHead`: below the text labels side by side above their values
 * are a table of its own.
 */
export function factsOf(
  line: Pick<SourceLine, 'line' | 'text' | 'table' | 'besideTitle'>,
  isHead = true,
): Fact[] {
  if (line.table) {
    const own = line.table.filter((row) => hardFurnitureReason(row.join(' ').trim()) === null);
    const cells = pairedCells(own) ?? own.map((row) => row.flatMap((it) => splitCell(it)));
    const columns = isHead ? inColumns(cells, line.line) : [];
    if (columns.length > 0) return columns;
    const rows = cells.map((row) => inCells(row, line.line));
    if (rows.every((it) => it.length > 0)) return rows.flat();
    const plain = rows.filter((it) => it.some((fact) => fact.plain));
    return plain.length > 1 && cells.every((row) => row.length % 2 === 0)
      ? inCells(cells.flat(), line.line)
      : [];
  }
  if (line.text.length > longestRow) return [];
  const put = putUpOn(line.text, line.line, line.besideTitle);
  if (put.length > 0) return put;
  const text = partBody(unframed(tidied(line.text)))
    .replace(runOn, ' ')
    .replace(alternative, '$1$2');
  const piped = /[|｜]\s*$/u.test(text);
  const columns = text.split(piped ? /[|｜]/u : /\t+|\s{3,}/u);
  const cells = inCells(columns.flatMap(splitCell), line.line);
  const inside = labelledInside.test(text);
  const words = inWords(text, line.line);
  const bare = [cells, words, inGlued(text, line.line)].find((it) => it.length > 0) ?? [];
  const labels = bare.length > 0 && (piped || !inside) ? bare : inLine(text, line.line);
  const facts = labels.length > 0 ? labels : words;
  const sure =
    piped ||
    facts.some((it) => it.plain) ||
    facts.filter((it) => knownLabels.has(it.label)).length > 1 ||
    facts.some((it) => /^\d{4}[-/.]\d|^\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}[:：]\d/.test(it.value)) ||
    (facts.length > 1 && facts[0]?.label === '') ||
    (facts.length === 1 && facts[0]?.field === 'publisher');
  const read = withUpdated(facts);
  return sure && read.every((it) => [...it.value].length <= 200 && !/。./u.test(it.value)) ? read : [];
}

/** 字号 is the size of letters, and in the frames of law bases the number: 【字号】云残发〔2024〕8号; 有效期 is the last day where one stands behind it. */
function byValue(it: Fact): Fact {
  if (it.label === '字号' && isOfField.number?.(it.value)) return { ...it, field: 'number' };
  return it.label === '有效期' && readDate(it.value) !== null ? { ...it, field: 'expiresOn' } : it;
}

/** Beside the author and the count of an article, the day of its update is the only one that its page states. */
function withUpdated(facts: Fact[]): Fact[] {
  const isArticle = facts.some(({ label }) => /^(?:作者|录入|点击|浏览|阅读|访问)/u.test(label));
  const isDated = facts.some((it) => it.field === 'publishedOn');
  return facts
    .map(byValue)
    .map((it) =>
      isArticle && !isDated && /^更新(?:时间|日期)$/u.test(it.label)
        ? { ...it, field: 'publishedOn', plain: false }
        : it,
    );
}

/** A cell that holds label and value (`发文字号：云残发…`) as two. */
const splitCell = (cell: string): string[] => {
  const at = cell.search(/[：:]/u);
  return at > 0 && factLabelOf(cell.slice(0, at)) && cell.slice(at + 1).trim() !== ''
    ? [cell.slice(0, at), cell.slice(at + 1)]
    : [cell];
};

/** Fewest cells of a table whose cells hold a label and its value each. */
const leastPaired = 3;
const paired = /^\s*(\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,11})\s*[：:]\s*(.*)$/su;

/** The cells of a table each of which holds a label and its value (公开日期：2024-05-06), labels of one site among them; null for another table. */
function pairedCells(rows: readonly string[][]): string[][] | null {
  const filled = rows.map((row) => row.filter((it) => it.trim() !== ''));
  const pairs = filled.map((row) => row.map((it) => paired.exec(it)));
  const all = pairs.flat();
  const known = all.filter((it) => factLabelOf(it?.[1] ?? '')?.plain).length;
  if (known < leastPaired || known * 2 < all.length || all.includes(null)) return null;
  return pairs.map((row) => row.flatMap((it) => [it?.[1] ?? '', it?.[2] ?? '']));
}

/** A label that stands alone in its line: its value is the next line. 索引 alone is a heading. */
export const isLoneLabel = (text: string): boolean => {
  const label = factLabelOf(unframed(text));
  return label?.plain === true && label.label !== '索引';
};

/** The fact that a lone label and the line below it make. */
export const factOfLines = (label: { line: number; text: string }, value: { text: string }): Fact | null => {
  const it = factLabelOf(unframed(label.text));
  return it && { ...it, value: clean(value.text), line: label.line };
};

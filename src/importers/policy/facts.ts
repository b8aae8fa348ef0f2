import { readDate } from './dates.ts';
import { knownLabels, factLabelOf, type FactField } from './fact-labels.ts';
import { hardFurnitureReason } from './furniture.ts';
import { isOrganisationLine } from './organisations.ts';
import { saysNone } from './says-none.ts';
import { withoutDay } from './source-day.ts';
import { squeeze } from './squeeze.ts';

/** A label and what stands behind it. */
export interface Fact {
  field: FactField;
  label: string;
  value: string;
  line: number;
  /** The label says so by itself; `来源`, `时间` only beside others. */
  plain: boolean;
  /** Where it was read, of one that no label states. */
  why?: string;
  /** Stated where nobody sees it: told where it says something else than what was taken. */
  unseen?: true;
}

const labelled =
  /(?:^|(?<=[\s|｜/\]】）)；;·•—–]|\d(?![年月日号时分秒])|\d[日号]))[【[［]?\p{Script=Han}(?:[\s]{0,6}\p{Script=Han}){1,8}[】\]］]?\s*[：:]/gu;

/** Signs that divide facts in a line, and what the buttons behind the last one say. */
const divides = /^[\s|｜;；·•—–/]+|[\s|｜;；·•—–/]+$/gu;
const buttons =
  /(?:[\s|｜;；·•—–/]*[【[［(（]?\s*(?:打\s*印|关\s*闭|收\s*藏|分\s*享|纠错|我要纠错|下载|返回|朗读|大|中|小|字体|字号)(?:本页|本文|窗口|页面|文章)?[：:]?\s*[】\]］)）]?)+$/u;

const clean = (text: string): string => {
  const plain = text.replace(divides, '');
  const cut = plain.replace(buttons, '') || plain;
  const ends = /[\s|｜;；·•—–/【[［(（]$|^$/u.test(plain.slice(0, cut.length + 1));
  const value = (ends ? cut : plain).replace(divides, '');
  return saysNone(value) ? '' : value;
};

/** Where in a label's match the label begins: words before a gap belong to the value before it (`市残联 文 号：`). */
function labelStart(match: string): number {
  const starts = [0, ...[...match.matchAll(/\s+(?=\S)/gu)].map((gap) => gap.index + gap[0].length)];
  return starts.find((at) => factLabelOf(match.slice(at)) !== null) ?? 0;
}

const siteAddress = /^(?:[\w-]+\.)+(?:cn|com|net|org)$/u;

/** What stands before the first label of a line: a day, a number, the address of the site, also beside the body that published it; empty for other words. */
function leadingFacts(before: string, line: number): Fact[] {
  const parts = before.split(/\s{2,}|\u3000+|\s*[|｜]\s*/u).filter((it) => it !== '');
  const fact = { label: '', line, plain: false };
  const facts = parts.map((value): Fact | null => {
    if (readDate(value) !== null) return { ...fact, field: 'publishedOn', value };
    if (isOfField.number?.(value)) return { ...fact, field: 'number', value };
    if (siteAddress.test(value)) return { ...fact, field: 'other', value };
    return isOrganisationLine(value) ? { ...fact, field: 'publisher', value } : null;
  });
  const known = facts.filter((it) => it !== null);
  return known.length === parts.length && known.some((it) => it.field !== 'publisher') ? known : [];
}

/** `发布日期：2024-05-09 来源：…` cut at its labels, what stands before the first one is a date or nothing. */
function inLine(text: string, line: number): Fact[] {
  const found = [...text.matchAll(labelled)].map((match) => {
    const at = match.index + labelStart(match[0]);
    const end = match.index + match[0].length;
    return { at, end, label: text.slice(at, end) };
  });
  const first = found[0];
  if (!first) return [];
  const before = clean(text.slice(0, first.at));
  const parts = found.map(({ end, label }, index) => ({
    known: factLabelOf(label),
    label: squeeze(label).replace(/[：:]$/u, ''),
    value: clean(text.slice(end, found[index + 1]?.at)),
  }));
  if (parts.every((it) => it.known === null)) return [];
  const dated = parts.some((it) => it.known?.field === 'publishedOn') || before !== '';
  const leading = before === '' ? [] : leadingFacts(before, line);
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

/** A label that only one site uses, told by its place: in a row of pairs where others are known. */
const strangeLabel = (cells: readonly string[], at: number): ReturnType<typeof factLabelOf> => {
  const label = squeeze(cells[at] ?? '').replace(/[：:]$/u, '');
  const isPair = cells.length % 2 === 0 && at % 2 === 0 && /^\p{Script=Han}{2,12}$/u.test(label);
  const isBeside = cells.some((it, index) => index % 2 === 0 && factLabelOf(it)?.plain === true);
  return isPair && isBeside ? { field: 'other', plain: false, label } : null;
};

/** Cells beside each other, a label and its value: tables without colons. */
function inCells(cells: readonly string[], line: number): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const it = factLabelOf(cells[at] ?? '') ?? strangeLabel(cells, at);
    if (!it) {
      if ((cells[at] ?? '').trim() !== '') return [];
      continue;
    }
    const next = cells[at + 1];
    const value = next !== undefined && !factLabelOf(next) ? next : '';
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

/** Labels that say so by themselves, the longest first, with spaces inside as they are printed: 索 引 号. */
const spaced = [...knownLabels]
  .flatMap(([name, { plain }]) => (plain ? [name] : []))
  .toSorted((a, b) => b.length - a.length)
  .map((it) => [...it].join(' ?'))
  .join('|');
const beginsSpaced = new RegExp(`^(?:${spaced}) `, 'u');
/** A label whose signs stand apart is one by itself, also before its only value: 名 称 …. */
const apart = new RegExp(
  `^(?:${[...knownLabels.keys()]
    .filter((it) => it.length > 1)
    .map((it) => [...it].join(' '))
    .join('|')}) `,
  'u',
);
const spacedLabel = new RegExp(`(?:^|(?<= ))(?:${spaced})(?= |$)`, 'gu');

/** Pairs whose columns are lost: `索 引 号 1199… 发布日期 2026-03-06`, two labels and more, the first at the start. */
function inWords(text: string, line: number): Fact[] {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain.length > 200 || !(beginsSpaced.test(plain) || apart.test(plain))) return [];
  const single = apart.exec(plain);
  const found = single && !beginsSpaced.test(plain) ? [single] : [...plain.matchAll(spacedLabel)];
  if (found.length < 2 && !single) return [];
  return found.flatMap((match, index): Fact[] => {
    const it = factLabelOf(match[0]);
    const value = plain.slice(match.index + match[0].length, found[index + 1]?.index);
    return it ? [{ ...it, plain: true, value: clean(value), line }] : [];
  });
}

const plainNames = [...knownLabels]
  .flatMap(([name, { plain }]) => (plain && name.length > 2 ? [name] : []))
  .join('|');

/** Where a label with its colon stands right behind a value, as words of inline elements do. */
const runOn = new RegExp(`(?<=[\\d号日])(?=(?:${plainNames})[：:])`, 'gu');

const glued = new RegExp(
  `^(${[...knownLabels]
    .flatMap(([name, { plain }]) => (plain && name.length > 2 ? [name] : []))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=[^\\s：:])`,
  'u',
);

/** What a label says of its value where nothing stands between them. */
const isOfField: Partial<Record<FactField, (value: string) => boolean>> = {
  number: (value) => /^\p{Script=Han}{2,12}[〔［[（(]\d{4}[〕］\])）]\d{1,4}号$/u.test(value),
  issuers: isOrganisationLine,
  publisher: isOrganisationLine,
  adoptedOn: (value) => readDate(value) !== null,
  publishedOn: (value) => readDate(value) !== null,
  effectiveOn: (value) => readDate(value) !== null,
  expiresOn: (value) => readDate(value) !== null,
};

/** A label and its value that only a style of the page sets apart: 发文字号云残发〔2026〕1号. */
function inGlued(text: string, line: number): Fact[] {
  const [label = ''] = glued.exec(text.trim()) ?? [];
  const it = label === '' ? null : factLabelOf(label);
  const value = text.trim().slice(label.length);
  return it && isOfField[it.field]?.(value) ? [{ ...it, value, line }] : [];
}

/** A label with its colon before its value; the colon of a time (16:22) is none. */
const labelledInside = /[^\d\s][：:]\s*\S/u;

const framed = /[【[［]\s*(\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,7})\s*[】\]］]\s*[：:]?/gu;

/** Two labels of one value: 索引号/公开目录号：…. */
const alternative = new RegExp(`(^|\\s)(${plainNames})[/／](?:${plainNames})(?=\\s*[：:])`, 'gu');

/** A list's bullet before a label is none of it, and a label in a frame is followed by its value: [ 文号 ] 云残发…. */
function unframed(text: string): string {
  const plain = text.replace(/^\s*[•·●■◆▪*-]\s+/u, '');
  const frames = [...plain.matchAll(framed)];
  return frames[0]?.index === 0 && frames.every(([, label = '']) => factLabelOf(label))
    ? plain.replace(framed, (_, label: string) => ` ${label}：`).trim()
    : plain;
}

/**
 * The facts that a line states and nothing else: labels with values, by colons, tabs or the cells of a table. Empty
 * where the line is not all facts. A line of labels that say little by themselves (时间、来源、作者) is none unless
 * one of its values is a date in figures or there are two of them. Of a table the rows count that are no furniture of a page: a site sets
 * its way to the text and the facts in one. `isHead`: below the text labels side by side above their values
 * are a table of its own.
 */
export function factsOf(line: { line: number; text: string; table?: string[][] }, isHead = true): Fact[] {
  if (line.table) {
    const own = line.table.filter((row) => hardFurnitureReason(row.join(' ').trim()) === null);
    const cells = own.map((row) => row.flatMap((it) => splitCell(it)));
    const columns = isHead ? inColumns(cells, line.line) : [];
    if (columns.length > 0) return columns;
    const rows = cells.map((row) => inCells(row, line.line));
    if (rows.every((it) => it.length > 0)) return rows.flat();
    const plain = rows.filter((it) => it.some((fact) => fact.plain));
    return plain.length > 1 && cells.every((row) => row.length % 2 === 0)
      ? inCells(cells.flat(), line.line)
      : [];
  }
  const text = unframed(line.text).replace(runOn, ' ').replace(alternative, '$1$2');
  const piped = /[|｜]\s*$/u.test(text);
  const columns = text.split(piped ? /[|｜]/u : /\t+|\s{3,}/u);
  const cells = inCells(columns, line.line);
  const inside = labelledInside.test(text);
  const bare = [cells, inWords(text, line.line), inGlued(text, line.line)].find((it) => it.length > 0) ?? [];
  const facts = bare.length > 0 && (piped || !inside) ? bare : inLine(text, line.line);
  const sure =
    piped ||
    facts.some((it) => it.plain) ||
    facts.filter((it) => knownLabels.has(it.label)).length > 1 ||
    facts.some((it) => /^\d{4}[-/.]\d/.test(it.value)) ||
    (facts.length > 1 && facts[0]?.label === '') ||
    (facts.length === 1 && facts[0]?.field === 'publisher');
  const read = withUpdated(facts);
  return sure && read.every((it) => [...it.value].length <= 200 && !/。./u.test(it.value)) ? read : [];
}

/** Beside the author and the count of an article, the day of its update is the only one that its page states. */
function withUpdated(facts: Fact[]): Fact[] {
  const isArticle = facts.some(({ label }) => /^(?:作者|录入|点击|浏览|阅读|访问)/u.test(label));
  const isDated = facts.some((it) => it.field === 'publishedOn');
  return facts.map((it) =>
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

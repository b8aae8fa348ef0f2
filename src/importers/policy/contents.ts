import { isFirst, readMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { squeeze } from './squeeze.ts';

/** Fewer lines are no table of contents that other words follow. */
const leastEntries = 3;

/** The shortest words that are known again without their number. */
const leastWords = 3;

/** Lines that a table of contents may have before it must end. */
const most = 500;

const isLabel = (text: string): boolean =>
  text.trimStart().startsWith('目') && /^目[录次]$/u.test(squeeze(text));

/** A line without the number of a page between two strokes: 1.总则 - 4 -. */
const withoutPage = (text: string): string =>
  text.replace(/(?<!\s)\s*[-—–－]\s*[0-9０-９]{1,4}\s*[-—–－]\s*$/u, '');

/** Behind the last sign of a text before `end` that is none of those. */
function endWithout(text: string, signs: RegExp, end = text.length): number {
  let at = end;
  while (at > 0 && signs.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** A line without the number of its page and the signs that lead to it, from their last to their first: a row of thousands is read once. */
function withoutLeaders(text: string): string {
  const from = /(?<![0-9０-９])[0-9０-９]{1,4}$/u.exec(text)?.index ?? 0;
  const end = endWithout(text, /[\s.．…⋯·・\-—–]/u, from);
  return end < from ? text.slice(0, end) : text;
}

/** A line without the dots that it ends with. */
function withoutDots(text: string): string {
  const end = endWithout(text, /[.．…⋯·・]/u);
  return text.length - end > 1 ? text.slice(0, end) : text;
}

/** A line of a 目录 as its heading stands in the text: without leaders, page number and the articles in brackets. */
const entryOf = (text: string): string =>
  squeeze(withoutDots(withoutLeaders(withoutPage(text)).replace(/[（(]第[^（）()]*条[）)]$/u, '')));

const mayBeEntry = ({ text, table }: SourceLine): boolean =>
  !table && [...text].length <= 80 && !/[。；，：;:]$/u.test(text);

/** Where the text begins again with the heading that a 目录 begins with; undefined where no 目录 begins there. */
function endOf(lines: readonly SourceLine[], first: number, least: number): number | undefined {
  const entry = entryOf(lines[first]?.text ?? '');
  if (entry.length < 2) return undefined;
  const second = entryOf(lines[first + 1]?.text ?? '');
  for (let at = first + 1; at < Math.min(lines.length, first + most); at += 1) {
    const line = lines[at] as SourceLine;
    if (at >= first + least && squeeze(line.text).startsWith(entry))
      return least < 2 || lines.slice(at).some((it) => squeeze(it.text).startsWith(second)) ? at : undefined;
    if (!mayBeEntry(line)) return undefined;
  }
  return undefined;
}

/** The title of what the text names in 《》 before it, with the word for its contents behind it: 云汀市应急预案目录. */
function titleOfContents(lines: readonly SourceLine[], at: number): string | null {
  const [, title = ''] = /^(\S.{3,80}?)\s*目\s*录$/u.exec(lines[at]?.text.trim() ?? '') ?? [];
  if (title === '' || !isFirstOf(lines[at + 1])) return null;
  const name = `《${squeeze(title)}》`;
  return lines.slice(0, at).some(({ text }) => squeeze(text).includes(name)) ? title : null;
}

/** Dots that lead to the number of a page: 一、发展基础 ........ 1. */
const leads = /[.．…⋯·・]{3}\s*[0-9０-９]{1,4}$/u;

/** Where a 目录 ends whose lines all lead to a page, also where the text begins with words that are no heading of it. */
function leadersEnd(lines: readonly SourceLine[], first: number): number | undefined {
  let end = first;
  while (lines[end] && !lines[end]?.table && leads.test(lines[end]?.text ?? '')) end += 1;
  const entries = lines.slice(first, end).map((it) => entryOf(it.text));
  const isAgain = (entry: string): boolean =>
    lines.slice(end).some((it) => squeeze(it.text).startsWith(entry));
  return entries.length > 1 && entries.every((it) => it.length > 1 && isAgain(it)) ? end : undefined;
}

/** Where a 目录 ends whose lines all come again below it, in their order, also behind words that stand before the first of them. */
function orderedEnd(lines: readonly SourceLine[], first: number): number | undefined {
  let end = first;
  while (end < lines.length && mayBeEntry(lines[end] as SourceLine)) end += 1;
  const below = lines.slice(end).map((it) => squeeze(it.text));
  let from = 0;
  const entries = lines.slice(first, end).map((it) => entryOf(it.text));
  const areAgain = entries.every((entry) => {
    const at = below.findIndex((it, index) => index >= from && it.startsWith(entry));
    from = at + 1;
    return at >= 0 && entry.length > 1;
  });
  return areAgain && entries.length >= leastEntries ? end : undefined;
}

/** Where a 目录 ends whose numbered lines come again below it without their numbers: 1.王某诉某公司案. */
function unnumberedEnd(lines: readonly SourceLine[], first: number): number | undefined {
  const end = lines.findIndex((it, at) => at >= first && !(mayBeEntry(it) && readMarker(it.text)));
  const words = lines
    .slice(first, Math.max(end, first))
    .map(({ text }) => entryOf(text.trim().slice(readMarker(text)?.text.length ?? 0)));
  const below = new Set(lines.slice(end).map((it) => squeeze(it.text)));
  return words.length > 1 && words.every((it) => it.length > leastWords && below.has(it)) ? end : undefined;
}

/** Rows of a table, without numbers of pages, stand again below each other; headings of a text have a sentence between them. */
const isRowsAgain = (lines: readonly SourceLine[], from: number, to = from): boolean =>
  entryOf(lines[from]?.text ?? '') === squeeze(lines[from]?.text ?? '') &&
  lines.slice(to, to + to - from).every(mayBeEntry);

/** The first heading of a text. */
const isFirstOf = (line: SourceLine | undefined): boolean => {
  const marker = line && !line.table && !leads.test(line.text) ? readMarker(line.text) : null;
  return (marker !== null && isFirst(marker)) || /^[1１]\p{Script=Han}{2}/u.test(line?.text ?? '');
};

/**
 * Leaves out tables of contents (目录): its lines are the headings of the text once more, and no chapters. One without
 * its label is known by three numbered lines or more that come again in the text.
 */
export function cutContents(lines: readonly SourceLine[]): { body: SourceLine[]; leftOut: Remark[] } {
  const body: SourceLine[] = [];
  const leftOut: Remark[] = [];
  const seen = new Map<string, number>();
  const plain = lines.map((it) => squeeze(it.text));
  plain.forEach((it, index) => seen.set(it, index));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine;
    const title = line.table ? null : titleOfContents(lines, at);
    if (title !== null) body.push({ ...line, text: title });
    const label = title !== null || isLabel(line.text);
    const heading = line.text
      .trim()
      .slice(title?.length ?? 0)
      .trim();
    const marker =
      !label && (seen.get(squeeze(withoutPage(line.text))) ?? 0) >= at + 3 ? readMarker(line.text) : null;
    const comesAgain = marker !== null && isFirst(marker);
    const again = comesAgain ? endOf(lines, at, 3) : undefined;
    const end = label
      ? (endOf(lines, at + 1, 1) ??
        leadersEnd(lines, at + 1) ??
        orderedEnd(lines, at + 1) ??
        unnumberedEnd(lines, at + 1))
      : isRowsAgain(lines, at, again)
        ? undefined
        : again;
    const isBare = label && end === undefined && isFirstOf(lines[at + 1]);
    if (isBare) leftOut.push({ line: line.line, what: heading, why: '目录，下面没有列出标题' });
    else if (end === undefined) body.push(line);
    else {
      const why = '目录，标题在正文里还有一遍';
      leftOut.push(
        { line: line.line, what: heading, why },
        ...lines.slice(at + 1, end).map(({ line: number, text }) => ({ line: number, what: text, why })),
      );
      at = end - 1;
    }
  }
  return { body, leftOut };
}

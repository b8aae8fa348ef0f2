import type { Remark, SourceLine } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import { leadsElsewhere } from './explaining.ts';
import { factOfLines, isLoneLabel } from './facts.ts';
import { factsAt } from './neighbour-facts.ts';
import { titleWords } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';
import { daySaid, isSubtitle } from './speech.ts';
import { findTitle, type Title } from './title.ts';
import { foldName } from './title-name.ts';
import { joinTitle } from './title-words.ts';
import { isVersionNote } from './version-note.ts';

/** A title that the page cuts in its frame: …的通知》的... */
const cut = /(?:\.{2,}|…+)$/u;

/** Titles without those that the page cuts where another one, stated or printed, has the same words whole. */
const withoutCut = (titles: readonly string[], lines: readonly SourceLine[]): string[] => {
  const whole = [...titles, ...lines.slice(0, headLines).map(({ text }) => text)].map(squeeze);
  return titles.filter((it) => {
    const begun = squeeze(it).replace(cut, '');
    return !cut.test(it) || !whole.some((other) => other.startsWith(begun) && !cut.test(other));
  });
};

/** Asks about a title of which the page has only the beginning. */
export const cutTitle = (title: string, line: number): Remark[] =>
  cut.test(title)
    ? [{ line, what: title, why: '标题像被网页截断了，没有找到完整的；请对照原文，把标题补全' }]
    : [];

/** A page states its title within so many lines. */
const headLines = 60;

/** Titles that the page states in its facts. */
export const statedTitles = (lines: readonly SourceLine[]): string[] => withoutCut(titlesIn(lines), lines);

const titlesIn = (lines: readonly SourceLine[]): string[] =>
  lines
    .slice(0, headLines)
    .flatMap((it, index) => {
      const next = lines[index + 1];
      const isLabelled = next && factsAt(lines, index + 1).length === 0 && !isLoneLabel(next.text);
      return [
        ...factsAt(lines, index),
        ...(isLabelled && isLoneLabel(it.text) ? [factOfLines(it, next)] : []),
      ];
    })
    .flatMap((it) => (it?.field === 'title' && it.value !== '' ? [it.value] : []));

/** Reasons that lie in the words of a title, not only in where they stand. */
const ownReasons: ReadonlySet<string> = new Set([
  '和网页写明的标题一样',
  '和网页标题栏里的一样',
  '以文种结尾',
  '以文件常用的词结尾',
  '像解读、问答等的标题',
  '以机关名称和“关于”等开头',
  '以“关于”开头',
]);

/** Fewer signs than this are a title that the page cuts. */
const leastStated = 6;

/** A title that a page states in one line, without the spaces of letter-spaced words and before what its bodies do. */
const joinStated = (text: string): string =>
  text
    .replace(/(?<!\S)\p{Script=Han}(?:\s+\p{Script=Han})+(?!\S)/gu, squeeze)
    .replace(/\s+(?=关于|转发|印发|批转)|(?<=的)\s+(?=\p{Script=Han}{1,3}$)/gu, '');

/** A title without the last bodies of a letterhead above it, whose 文件 stands between them: 民政局 / 财政局 / 文件 / 残联 / 关于…. */
function withoutLetterhead(title: Title, lines: readonly SourceLine[]): Title {
  const isBody = (at: number): boolean => isOrganisationLine(lines[at]?.text ?? '');
  let from = title.from;
  while (isBody(from) && from < title.to) from += 1;
  const above = squeeze(lines[title.from - 1]?.text ?? '');
  const isBelow =
    above === '文件' ? isBody(title.from - 2) : isOrganisationLine(/^(.+)文件$/u.exec(above)?.[1] ?? '');
  if (from === title.from || !isBelow) return title;
  return { ...title, from, text: joinTitle(titleWords(lines.slice(from, title.to + 1))) };
}

/** A title with what belongs to it on the lines below: a second title after a dash, its version in brackets; `isStated`: the page states it without. */
function withTail(title: Title, lines: readonly SourceLine[], isStated: boolean): Title {
  const next = lines[title.to + 1];
  const isTail = next && !next.table && (isSubtitle(next.text) || isVersionNote(next.text));
  if (!isTail || (isStated && daySaid(next.text) !== null)) return title;
  const text = title.text + next.text.replace(/\s+/gu, ' ');
  return withTail({ ...title, to: title.to + 1, text }, lines, isStated);
}

/** Where the head of a page prints the title that it states, in one line; -1 where it does not. */
const printedAt = (lines: readonly SourceLine[], title: string): number =>
  [...title].length < leastStated
    ? -1
    : lines.slice(0, headLines).findIndex((it) => !it.table && squeeze(it.text) === squeeze(title));

/**
 * The title that a person named, or the one with the most evidence; where none is printed, the one that a person typed or
 * the page states, before the first line.
 */
export function titleOf(
  lines: readonly SourceLine[],
  { stated, called }: { stated: readonly string[]; called: readonly string[] },
  decisions: Decisions,
): Title | null {
  const decided = decisions.lines.get('title');
  if (decided) {
    const at = decided.map((line) => lines.findIndex((it) => it.line === line)).filter((it) => it >= 0);
    const [from, to] = [Math.min(...at), Math.max(...at)];
    if (at.length === 0) return null;
    const text = joinTitle(titleWords(lines.slice(from, to + 1)));
    return { from, to, text, score: 0, reasons: ['由人指定'] };
  }
  const found = findTitle(lines, {
    stated: new Set(stated.map(squeeze)),
    called: new Set(called.map(foldName)),
  });
  const typed = decisions.values.get('title');
  const only = typed ?? (stated.length === 1 ? stated[0] : undefined);
  const isLink =
    found !== null &&
    leadsElsewhere(found.text) &&
    squeeze(found.text).includes(`《${squeeze(only ?? '')}》`);
  const isMeant =
    typed !== undefined ||
    [...(only ?? '')].length < leastStated ||
    (!isLink && (found?.reasons ?? []).some((it) => ownReasons.has(it)));
  if (found && isMeant)
    return withTail(
      withoutLetterhead(found, lines),
      lines,
      stated.some((it) => squeeze(it) === squeeze(found.text)),
    );
  const printed = typed === undefined && only !== undefined ? printedAt(lines, only) : -1;
  if (only && printed >= 0)
    return { from: printed, to: printed, text: only, score: 0, reasons: ['和网页写明的标题一样'] };
  const why = typed ? '由人指定' : '网页写明的标题，正文前没有再印';
  return only ? { from: 0, to: -1, text: typed ?? joinStated(only), score: 0, reasons: [why] } : null;
}

import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { isFileName } from './attachment-lines.ts';
import { readAttachmentLabel } from './attachments.ts';
import { isDateLine } from './dates.ts';
import type { Fact } from './fact-labels.ts';
import { leadsElsewhere } from './explaining.ts';
import { factsOf } from './facts.ts';
import { endsPage, furnitureReason, hardFurnitureReason } from './furniture.ts';
import { endsSentence, isCopyTo, isNote, isPrintedBy } from './line-kinds.ts';
import { isOrganisationLine } from './organisations.ts';
import { signatureKind } from './signature.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { whyRead } from './unread-facts.ts';

/** The last words of a text, below which a page may go on: a signature, a remark, 抄送 and 印发. */
const closesText = (lines: readonly SourceLine[], at: number): boolean => {
  const it = lines[at] as SourceLine;
  const kind = signatureKind(it);
  if (kind === 'names' || kind === 'both') return true;
  if (isDateLine(it.text)) {
    const above = lines[at - 1];
    return furnitureReason(it.text) === null || (above !== undefined && isOrganisationLine(above.text));
  }
  return isNote(it.text) || isCopyTo(it.text) || isPrintedBy(it.text);
};

/** The same below the foot of a page, where names are the sites that it links to, unless they sign with a day. */
function signsBelow(lines: readonly SourceLine[], at: number): boolean {
  if (signatureKind(lines[at] as SourceLine) !== 'names') return closesText(lines, at);
  const next = lines.slice(at).find((it) => signatureKind(it) !== 'names');
  return next !== undefined && isDateLine(next.text);
}

const belongsToText = (lines: readonly SourceLine[], at: number): boolean => {
  const it = lines[at] as SourceLine;
  return (
    it.table !== undefined ||
    closesText(lines, at) ||
    parseMarker(it.text) !== null ||
    readAttachmentLabel(it) !== null ||
    endsSentence(it.text) ||
    [...squeeze(it.text)].length > 40
  );
};

/** A printed number with a few words: what stands right below belongs to it. */
const isHeading = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  parseMarker(line.text) !== null &&
  !endsSentence(line.text) &&
  isAtMost(line.text, 40);

/** Most lines of a list of attachments. */
const mostListed = 12;

/** So many facts in one line or table are of the page, whatever stands above them. */
const leastFacts = 3;

/** The name of the part of a page that offers files: 文档附件. */
const isFilesHeading = (line: SourceLine | undefined): boolean =>
  hardFurnitureReason(line?.text ?? '') === '网页的附件链接';

/** Above a list of attachments that stands below a signature: 附件：1.…, and its lines. */
function closingAt(lines: readonly SourceLine[], from: number): number {
  const list = lines.slice(0, from + 1).findLastIndex((it) => readAttachmentLabel(it) !== null);
  const isList =
    list > 0 &&
    from - list < mostListed &&
    lines.slice(list + 1, from + 1).every((it) => !endsSentence(it.text) && isAtMost(it.text, 60));
  return isList && (readAttachmentLabel(lines[list] as SourceLine)?.title ?? '') !== '' ? list - 1 : from;
}

/**
 * Where the page goes on after the text has ended: the first line of its furniture, or the number of lines. Words that
 * stand in texts as well (主办单位：…, 来源：…) are furniture only below a signature or beside words that stand on pages
 * alone, never right below a heading.
 */
function footStart(lines: readonly SourceLine[], keep: ReadonlySet<number>): number {
  let start = lines.length;
  let sure = lines.length;
  let at = lines.length - 1;
  for (; at >= 0 && !keep.has(lines[at]?.line ?? 0); at -= 1) {
    const it = lines[at] as SourceLine;
    const facts = factsOf(it, false);
    const isLink = hardFurnitureReason(it.text) !== null || leadsElsewhere(it.text);
    if (isLink && !closesText(lines, at)) start = sure = at;
    else if (facts.some((fact) => fact.plain) && !closesText(lines, at)) {
      const isList = facts.filter((fact) => fact.plain).length >= leastFacts;
      if (!isList && isHeading(lines[at - 1])) break;
      start = sure = at;
    } else if (furnitureReason(it.text) !== null && !closesText(lines, at)) start = at;
    // A part of the page for attachments, with files or with none in it.
    else if (at === start - 1 && isFileName(it) && isFilesHeading(lines[at - 1])) start = sure = at;
    else if (at === start - 1 && start < lines.length && readAttachmentLabel(it)?.title === '')
      start = sure = at;
    else if (belongsToText(lines, at)) break;
  }
  const ended = at >= 0 && closesText(lines, closingAt(lines, at));
  if (!ended && start < sure) {
    const heading = isHeading(lines[start - 1]);
    const together = lines.slice(start, sure).every((it) => furnitureReason(it.text) !== null);
    if (heading || !together || sure === lines.length) start = sure;
  }
  const ending = lines.findIndex((it) => endsPage(it.text) && !keep.has(it.line));
  const textAfter =
    ending >= 0 &&
    lines
      .slice(ending)
      .some(
        (it, index) =>
          keep.has(it.line) ||
          (parseMarker(it.text) !== null && hardFurnitureReason(it.text) === null) ||
          (signsBelow(lines, ending + index) && !endsPage(it.text)) ||
          readAttachmentLabel(it) !== null,
      );
  if (ending < 0 || textAfter || ending >= start) return start;
  const isFact = (it: SourceLine | undefined): boolean =>
    it !== undefined && !keep.has(it.line) && factsOf(it, false).some((fact) => fact.plain);
  let first = ending;
  while (isFact(lines[first - 1]) && !closesText(lines, first - 1)) first -= 1;
  return first;
}

/** How many lines from its end a text says who may read it, above who printed it. */
const nearEnd = 6;
const ofDisclosure = /^公开(?:方式|属性|类别|形式|类型)[：:](?:主动|依申请|不予)公开[。.]?$/u;

/** The lines that say at the end of a text who may read it: 公开方式：主动公开. */
const disclosures = (lines: readonly SourceLine[], keep: ReadonlySet<number>): SourceLine[] =>
  lines
    .slice(-nearEnd)
    .filter((it) => !it.table && !keep.has(it.line) && ofDisclosure.test(squeeze(it.text)));

/** The day of a signature and who edited the page behind it, as two lines: 2024年5月6日 【编辑：某某】. */
function partEditor(it: SourceLine): SourceLine[] {
  const [, day = '', editor = ''] =
    it.table || !isAtMost(it.text, 80)
      ? []
      : (/^(\S{4}年\S{1,3}月\S{1,3}日)\s*([【[]\s*(?:责任)?编辑\s*[：:].*)$/u.exec(it.text) ?? []);
  return day !== '' && isDateLine(day) ? [day, editor].map((text) => ({ ...it, text })) : [it];
}

/** Parts the body from the page's furniture and facts below it. `keep`: lines that a person wants in the text. */
export function cutFoot(
  given: readonly SourceLine[],
  keep: ReadonlySet<number>,
): { body: SourceLine[]; leftOut: Remark[]; doubts: Remark[]; facts: Fact[] } {
  const lines = given.flatMap(partEditor);
  const start = footStart(lines, keep);
  const foot = lines.slice(start);
  const disclosed = disclosures(lines.slice(0, start), keep);
  const facts = [...disclosed, ...foot].flatMap((it) => factsOf(it, false));
  const stated = (it: SourceLine): string | null =>
    whyRead(factsOf(it, false), ({ field }) => field !== 'other' && field !== 'publisher');
  return {
    body: lines.slice(0, start).filter((it) => !disclosed.includes(it)),
    facts,
    leftOut: [...disclosed, ...foot].map((it) => ({
      line: it.line,
      what: it.text,
      why:
        stated(it) ??
        furnitureReason(it.text) ??
        (leadsElsewhere(it.text) ? '相关链接' : '夹在网页附属文字之间，不属于正文'),
    })),
    doubts: foot
      .filter(
        (it) => furnitureReason(it.text) === null && stated(it) === null && [...squeeze(it.text)].length > 40,
      )
      .map((it) => ({ line: it.line, what: it.text, why: '在网页附属文字之后，没有导入，请看是否有用' })),
  };
}

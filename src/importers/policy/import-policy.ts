import { clausesOf, type Clause, type ClauseKind } from '../../domain/policies/clauses.ts';
import { blockNodes } from '../../mdx/blocks.ts';
import { idProblem } from '../../records/id-problem.ts';
import { neverDisclosed } from '../../schemas/policy.ts';
import type { Unread } from '../unread.ts';
import { isNoteLeftOut } from '../source/footnote.ts';
import { isPlainLink } from '../source/link.ts';
import { Refusal, type Remark, type SourceLine, type SourceText } from '../source/types.ts';
import { aboveTitle } from './above-title.ts';
import { joinBracketedBodies } from './bracketed-bodies.ts';
import { cellTables } from './cell-lines.ts';
import { bracketsTold, joinHistory } from './broken-history.ts';
import { checkLines } from './decided-values.ts';
import { noDecisions, type Decisions } from './decisions.ts';
import { findDoubts, findNoDays, findNumberingDoubts } from './doubts.ts';
import { damagedTold } from './damaged-day.ts';
import { cutContents } from './contents.ts';
import { readFields, type FoundField } from './fields.ts';
import type { Fact } from './fact-labels.ts';
import type { OtherDocument } from './other-document.ts';
import type { PlaceSource } from './place.ts';
import { cutFoot } from './foot.ts';
import { attachmentsOf } from './listed-attachments.ts';
import { headingDepths } from './headings.ts';
import { partClauses } from './glued-clauses.ts';
import { readHead } from './head.ts';
import { otherDayTold } from './labelled-dates.ts';
import { listedSignersTold } from './listed-bodies.ts';
import { layOut } from './layout.ts';
import { bareTold } from './recipients.ts';
import { headLines, unfoldTables } from './layout-tables.ts';
import { writeBody, writeMdx } from './mdx.ts';
import { checkText } from './no-text.ts';
import { takePageNumbers, whyPage } from './page-numbers.ts';
import { findOpenEnds } from './open-ends.ts';
import { joinBroken } from './paragraphs.ts';
import { placeParts } from './parts.ts';
import type { Published } from './published.ts';
import { findMismatch, parseWritten } from './round-trip.ts';
import { tabTables } from './tab-tables.ts';
import { divideTitles } from './title-lines.ts';
import { traditionalTold } from './traditional.ts';
import { checkLength, isRowOfAmounts, tellUntitled } from './untitled.ts';
import { unreadOf } from './untaken.ts';
import { untakenNumbers } from './untaken-numbers.ts';

/** A policy text as it will be written, and what a person is told about it. */
export interface ImportedPolicy {
  id: string;
  mdx: string;
  issuers: string[];
  fields: FoundField[];
  clauses: Partial<Record<ClauseKind, number>>;
  leftOut: Remark[];
  doubts: Remark[];
  /** Fields that were not found, and lines that were not taken for what they look like. */
  unread: Unread[];
}

/**
 * Turns a found text into a policy file; of the one that it replaces it has the rule of its ids and what no import reads. Throws a Refusal where the text is no policy text, or where the
 * round trip does not hold: then it may not be written.
 */
export function importPolicy(
  file: SourceText,
  place: PlaceSource = {},
  { clauseRule, kept }: Pick<Published, 'clauseRule' | 'kept'> = { clauseRule: 2, kept: {} },
  decisions: Decisions = noDecisions,
): ImportedPolicy {
  checkLines(decisions, file);
  const source = { ...file, lines: file.lines.filter((it) => !it.outside || isNamed(it.line, decisions)) };
  const above = file.lines.filter((it) => it.outside === 'above');
  const wanted = new Set(source.lines.flatMap((it) => (it.outside ? [it.line] : [])));
  const problem = idProblem('policies', source.stem);
  if (problem) throw new Refusal(`文件名要作编号：${problem.what}。${problem.todo}`);
  checkLength(source, decisions, above);
  const divided = divideTitles(unfoldTables(source.lines), headLines);
  const lines = joinBracketedBodies(joinHistory(divided, headLines), decisions);
  const head = readHead(
    lines.filter((it) => !decisions.leaveOut.has(it.line)),
    decisions,
    {
      unseen: (source.stated ?? []).flatMap((it) => (it.field === 'title' ? [it.value] : [])),
      called: source.called ?? [],
    },
  );
  const isMeant = decisions.lines.has('title') || decisions.values.has('title');
  if (!head || (!isMeant && isRowOfAmounts(head.printed)))
    throw new Refusal(tellUntitled(lines, source, above));
  const decided = lines
    .filter((it) => decisions.leaveOut.has(it.line))
    .map((it) => ({ line: it.line, what: it.text, why: '按您的决定不收' }));
  const celled = cellTables(head.rest);
  const tabbed = tabTables(celled.lines);
  const pages = takePageNumbers(tabbed.lines, head.printed, decisions.keep);
  const foot = cutFoot(pages.lines, decisions.keep);
  const contents = cutContents(foot.body);
  const parted = partClauses(contents.body);
  const layout = layOut(parted.lines, head.printed, decisions);
  if (layout.others.length > 0) throw new Refusal(tellOthers(layout.others, lines, source.unit));
  const paragraphs = joinBroken(layout.lines, source.wholeParagraphs);
  if (decisions.keep.size === 0) checkText(paragraphs, source);
  if (paragraphs.length === 0)
    throw new Refusal(
      '只有标题，没有正文。请打开原文件看看，正文是不是图片，或者在另一个文件里；把正文的一行读成了标题的，加 --field title=标题',
    );
  const placed = placeParts(paragraphs);
  const whole = { ...head, fields: [...head.fields, ...layout.fields].toSorted((a, b) => a.line - b.line) };
  const unseen = (source.stated ?? []).map((it): Fact => ({
    ...it,
    line: 0,
    plain: false,
    unseen: true,
    why: `网页标签 ${it.label}`,
  }));
  const facts = [...head.facts, ...foot.facts, ...unseen];
  const fields = readFields({ source, head: whole, placed, facts, place, decisions });
  if (fields.frontMatter.disclosure === neverDisclosed)
    throw new Refusal(
      `这份文件标明“${neverDisclosed}”，不能放在本站。核对公开属性，确实可以公开的请改好原文件再导入`,
    );
  const depths = headingDepths(placed);
  const mdx = writeMdx({ ...fields.frontMatter, ...kept, clauseRule }, writeBody(placed, depths));
  const leftOut = [
    ...decided,
    ...head.leftOut,
    ...pages.numbers.map((it) => ({ line: it.line, what: it.text, why: whyPage(it.text) })),
    ...contents.leftOut,
    ...foot.leftOut,
  ].toSorted((a, b) => a.line - b.line);

  const aside = new Set(leftOut.flatMap((it) => (/导航|页脚|相关链接/u.test(it.why) ? [it.line] : [])));
  const written = parseWritten(mdx);
  const mismatch = findMismatch(lines, written, leftOut);
  if (mismatch)
    throw new Refusal(
      `内部错误：${source.file} 第 ${mismatch.line} ${source.unit}往返核对不一致，原文“${mismatch.expected}”，` +
        `导入后“${mismatch.found}”。这个文件没有写入；请把它交给维护人员`,
    );
  const clauses = clausesOf(
    blockNodes(written.root).map((it) => it.block),
    clauseRule,
  );
  const clauseLines = placed.filter((it) => it.role === 'text').map((it) => it.lines[0] as number);
  const attachments = attachmentsOf(placed, source.unit);
  const located = clauses.map((it, index) => ({ ...it, line: clauseLines[index] ?? 0 }));
  const unread = unreadOf({
    source,
    found: fields.found,
    placed,
    leftOut,
    speakers: head.speakers,
    named: [
      ...fields.unread,
      ...layout.otherDays.map((it) => otherDayTold(it, source.unit)),
      ...attachments.unread,
      ...untakenNumbers(located, source.unit),
    ],
    told: fields.told,
    numbered: new Set(located.flatMap((it) => (it.marker ? [it.line] : []))),
  });
  const named = new Set(unread.map((it) => it.where));
  return {
    id: source.stem,
    mdx,
    issuers: fields.frontMatter.issuers ?? [],
    fields: fields.found,
    clauses: countKinds(clauses),
    leftOut: [
      ...leftOut,
      ...source.beside.filter((it) => !wanted.has(it.line) && !(aside.has(it.line) && isPlainLink(it))),
    ],
    unread,
    doubts: [
      ...source.doubts,
      ...source.beside.filter((it) => isNoteLeftOut(it.why)),
      ...findNoDays(leftOut),
      ...head.doubts.filter((it) => it.why !== aboveTitle || !named.has(`第 ${it.line} ${source.unit}`)),
      ...bracketsTold(divided.slice(0, headLines), lines),
      ...celled.doubts,
      ...tabbed.doubts,
      ...foot.doubts,
      ...parted.doubts,
      ...layout.doubts,
      ...traditionalTold(source.lines),
      ...bareTold(layout.lines),
      ...listedSignersTold(layout.lines, head.title),
      ...damagedTold(layout.lines),
      ...fields.doubts,
      ...attachments.doubts,
      ...findDoubts(paragraphs),
      ...findOpenEnds(placed, depths),
      ...findNumberingDoubts(located),
    ].toSorted((a, b) => a.line - b.line),
  };
}

/** A person wants this line, or made a field of it. */
const isNamed = (line: number, { keep, lines }: Decisions): boolean =>
  keep.has(line) || [...lines.values()].some((it) => it.includes(line));

/** What to do about a file that holds several documents. */
function tellOthers(others: readonly OtherDocument[], lines: readonly SourceLine[], unit: string): string {
  const [first = { line: 0 }] = others;
  const before = lines.findLast((it) => it.line < first.line)?.line ?? 0;
  const last = lines.at(-1)?.line ?? 0;
  const named = others.map(
    (it) => `第 ${it.line} ${unit}起像另一份文件“${it.title}”${it.number ? `（${it.number}）` : ''}`,
  );
  return (
    `${named.join('；')}。一个文件只能导入一份。请把第 1–${before} ${unit}和第 ${first.line} ${unit}以后的存成几个文件，分别导入；` +
    `是附件的，在它前面加一行“附件”；只要前面一份的，加 --leave-out ${first.line}-${last}；` +
    `就该连在一起的，加 --keep ${others.map((it) => it.line).join(',')}`
  );
}

function countKinds(clauses: readonly Clause[]): Partial<Record<ClauseKind, number>> {
  const counts: Partial<Record<ClauseKind, number>> = {};
  for (const { kind } of clauses) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

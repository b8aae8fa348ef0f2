import { clausesOf, type Clause, type ClauseKind, type ClauseRule } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import { recordId } from '../../schemas/common.ts';
import type { Unread } from '../unread.ts';
import { Refusal, type Remark, type SourceText } from '../source/types.ts';
import { findDoubts, findNumberingDoubts, findOpenEnds } from './doubts.ts';
import { readFields, type FoundField, type PlaceSource } from './fields.ts';
import { cutContents } from './contents.ts';
import { cutFoot } from './foot.ts';
import { headingDepths } from './headings.ts';
import { readHead } from './head.ts';
import { unfoldTables } from './layout-tables.ts';
import { writeBody, writeMdx } from './mdx.ts';
import { joinBroken } from './paragraphs.ts';
import { placeParts } from './parts.ts';
import { findMismatch } from './round-trip.ts';
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

const leastChinese = 50;

/**
 * Turns a found text into a policy file. Throws a Refusal where the text is no policy text, and an Error where the
 * round trip does not hold: then nothing may be written.
 */
export function importPolicy(
  source: SourceText,
  place: PlaceSource = {},
  clauseRule: ClauseRule = 2,
): ImportedPolicy {
  const id = recordId.safeParse(source.stem);
  if (!id.success)
    throw new Refusal(`文件名要作编号：${id.error.issues[0]?.message ?? ''}。请改文件名再导入`);
  const chinese = source.lines.reduce((sum, it) => sum + (it.text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  if (chinese < leastChinese)
    throw new Refusal(
      `只有 ${chinese} 个汉字（按${source.encoding}读），不像一份政策文件。请检查是不是拿错了文件，或者是扫描件没有识别成文字`,
    );
  const lines = unfoldTables(source.lines);
  const head = readHead(lines);
  if (!head)
    throw new Refusal('找不到标题。标题要单独成行，以“意见、通知、方案、办法”等文种结尾，在第一个“一、”之前');
  const { body: whole, leftOut: below, doubts: belowDoubts } = cutFoot(head.rest);
  const { body, leftOut: contents } = cutContents(whole);
  const paragraphs = joinBroken(body);
  if (paragraphs.length === 0) throw new Refusal('只有标题，没有正文');
  const placed = placeParts(paragraphs, head.title);
  const { frontMatter, found } = readFields(source, head, placed, place);
  const depths = headingDepths(placed);
  const bodyMdx = writeBody(placed, depths);
  const mdx = writeMdx({ ...frontMatter, clauseRule }, bodyMdx);
  const leftOut = [...head.leftOut, ...contents, ...below].toSorted((a, b) => a.line - b.line);

  const mismatch = findMismatch(lines, mdx, leftOut);
  if (mismatch)
    throw new Error(
      `内部错误：${source.file} 第 ${mismatch.line} ${source.unit}往返核对不一致，原文“${mismatch.expected}”，` +
        `导入后“${mismatch.found}”。什么都没有写入；请把这个文件交给维护人员`,
    );
  const clauses = clausesOf(blocksOf(bodyMdx), clauseRule);
  const clauseLines = placed.filter((it) => it.role === 'text').map((it) => it.lines[0] as number);
  const located = clauses.map((it, index) => ({ ...it, line: clauseLines[index] ?? 0 }));
  return {
    id: id.data,
    mdx,
    issuers: frontMatter.issuers ?? [],
    fields: found,
    clauses: countKinds(clauses),
    leftOut: [...leftOut, ...source.beside],
    unread: [...source.changed, ...untakenNumbers(located, source.unit)],
    doubts: [
      ...source.doubts,
      ...head.doubts,
      ...belowDoubts,
      ...findDoubts(paragraphs),
      ...findOpenEnds(placed, depths),
      ...findNumberingDoubts(located),
    ].toSorted((a, b) => a.line - b.line),
  };
}

function countKinds(clauses: readonly Clause[]): Partial<Record<ClauseKind, number>> {
  const counts: Partial<Record<ClauseKind, number>> = {};
  for (const { kind } of clauses) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

import { mdxToMdast } from 'satteri';
import { clausesOf, type Clause } from '../domain/policies/clauses.ts';
import { parseMarker } from '../domain/policies/clause-markers.ts';
import { blockNodes } from '../mdx/blocks.ts';
import { place, type Content, type RecordFile } from '../records/content.ts';
import type { Finding, Gate } from './types.ts';

const finding = (where: string, what: string, todo: string, level: Finding['level']): Finding => ({
  where,
  what,
  todo,
  level,
});

/**
 * Faults of the printed numbers, clause by clause. A number may begin again with 1 under a new parent, or go on from
 * the one before it in the same text, because sections are sometimes numbered through over the chapters.
 */
function* numberingFaults(clauses: readonly Clause[]): Generator<[index: number, what: string]> {
  const siblings = new Map<string, number>();
  const running = new Map<string, number>();
  for (const [index, { kind, marker, ancestors, attachment, heading }] of clauses.entries()) {
    const number = marker ? parseMarker(marker)?.number : undefined;
    if (number === undefined) continue;
    const text = `${attachment} ${kind} ${heading}`;
    const group = `${attachment} ${kind} ${ancestors.at(-1) ?? ''}`;
    const before = siblings.get(group);
    const expected = [(before ?? 0) + 1, (running.get(text) ?? 0) + 1];
    if (before === number) yield [index, `编号 ${marker} 重复`];
    else if (!expected.includes(number))
      yield [index, before === undefined ? `编号从 ${marker} 开始` : `编号从第 ${before} 跳到 ${marker}`];
    siblings.set(group, number);
    running.set(text, number);
  }
}

function check(record: RecordFile): Finding[] {
  const nodes = blockNodes(mdxToMdast(record.body));
  const clauses = clausesOf(nodes.map((it) => it.block));
  if (clauses.length === 0)
    return [
      finding(place(record.file, record.bodyLine), '没有正文', '写上正文；没有正文的文件不公布', 'error'),
    ];
  return [...numberingFaults(clauses)].map(([index, what]) => {
    const line = record.bodyLine - 1 + (nodes[index]?.node.position?.start.line ?? 1);
    return finding(place(record.file, line), what, '对照原文核对；原文如此就不用改', 'warning');
  });
}

const parses = ({ body }: RecordFile): boolean => {
  try {
    mdxToMdast(body);
    return true;
  } catch {
    return false;
  }
};

/** A policy has a text, and its numbering has no gap or repetition that the original may not have. */
export const clauses: Gate<Content> = {
  name: 'clauses',
  description: '政策有正文，条款编号连续、不重复',
  check: ({ records }) => records.filter((it) => it.collection === 'policies' && parses(it)).flatMap(check),
};

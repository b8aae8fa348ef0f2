import { mdxToMdast } from 'satteri';
import { clausesOf, type Clause } from '../domain/policies/clauses.ts';
import { isRepeated, numberingFaults, type NumberingFault } from '../domain/policies/numbering-faults.ts';
import { deepLines } from '../mdx/allow-list.ts';
import { blockNodes } from '../mdx/blocks.ts';
import { isOpen, type Policy } from '../schemas/policy.ts';
import { clauseRuleOf } from './clause-rule.ts';
import { place, type Content, type RecordFile } from '../records/content.ts';
import type { Finding, Gate } from './types.ts';

const finding = (where: string, what: string, todo: string, level: Finding['level']): Finding => ({
  where,
  what,
  todo,
  level,
});

const inWords = (fault: NumberingFault): string => {
  const { marker, before } = fault;
  if (isRepeated(fault)) return `编号 ${marker.text} 重复`;
  return before ? `编号从第 ${before.number} 跳到 ${marker.text}` : `编号从 ${marker.text} 开始`;
};

/** Values that more than one clause bears: links and citations would lead to the first of them only. */
const shared = (
  clauses: readonly Clause[],
  of: (clause: Clause) => string,
): [index: number, value: string][] => {
  const known = new Set<string>();
  return clauses.flatMap((it, index) => {
    const isNew = !known.has(of(it));
    known.add(of(it));
    return isNew ? [] : [[index, of(it)] as [number, string]];
  });
};

/** What is wrong with the clauses of a text, in the order of the text. */
export function clauseFaults(
  clauses: readonly Clause[],
): { index: number; what: string; todo: string; level: Finding['level'] }[] {
  const compare = '对照原文核对；原文如此就不用改';
  const passed = '确是编号的，把前后缺的号补上，或者写成标题（## …）；不是就不用改';
  const report = '这是程序的错，请把这个文件交给维护人员';
  return [
    ...numberingFaults(clauses).map((it) => ({
      index: it.index,
      what: inWords(it),
      todo: compare,
      level: 'warning' as const,
    })),
    ...clauses.flatMap((it, index) =>
      it.passed
        ? [
            {
              index,
              what: `“${it.passed}”像编号，前后的号接不上，没有当作编号`,
              todo: passed,
              level: 'warning' as const,
            },
          ]
        : [],
    ),
    ...shared(clauses, (it) => it.id).map(([index, id]) => ({
      index,
      what: `两条条款的编号都是 ${id}`,
      todo: report,
      level: 'error' as const,
    })),
    ...shared(clauses, (it) => it.citation).map(([index, citation]) => ({
      index,
      what: `两条条款都引作“${citation}”`,
      todo: report,
      level: 'error' as const,
    })),
  ].toSorted((a, b) => a.index - b.index);
}

function check(record: RecordFile): Finding[] {
  const nodes = blockNodes(mdxToMdast(record.body));
  const clauses = clausesOf(
    nodes.map((it) => it.block),
    clauseRuleOf(record),
  );
  if (clauses.length === 0)
    return [
      finding(place(record.file, record.bodyLine), '没有正文', '写上正文；没有正文的文件不公布', 'error'),
    ];
  return clauseFaults(clauses).map(({ index, what, todo, level }) => {
    const line = record.bodyLine - 1 + (nodes[index]?.node.position?.start.line ?? 1);
    return finding(place(record.file, line), what, todo, level);
  });
}

const parses = ({ body }: RecordFile): boolean => {
  if (deepLines(body).length > 0) return false;
  try {
    mdxToMdast(body);
    return true;
  } catch {
    return false;
  }
};

/** A text that is disclosed on request may be there without its words. */
const isShown = ({ data }: RecordFile): boolean => data === null || isOpen(data as Policy);

/**
 * A policy has a text, its numbering has no gap or repetition that the original may not have, and no two of its clauses
 * have one id or one citation.
 */
export const clauses: Gate<Content> = {
  name: 'clauses',
  description: '政策有正文，条款编号连续、不重复，各有各的引用',
  check: ({ records }) =>
    records.filter((it) => it.collection === 'policies' && isShown(it) && parses(it)).flatMap(check),
};

import { clausesOf, type Clause } from '../../domain/policies/clauses.ts';
import { deepLines } from '../../mdx/allow-list.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import type { RecordPath } from '../../records/folder.ts';
import type { FieldPath } from '../../records/source.ts';
import { clauseRuleOf } from '../clause-rule.ts';
import type { RecordFault } from '../record-fault.ts';

/** A fault that stops the build. */
export const error = (record: RecordPath, path: FieldPath, what: string, todo: string): RecordFault => ({
  record,
  path,
  what,
  todo,
  level: 'error',
});

/** The clauses of a text; undefined where it can't be read: another gate says so. */
export function clausesIn(record: RecordFile): Clause[] | undefined {
  if (deepLines(record.body).length > 0) return undefined;
  try {
    return clausesOf(blocksOf(record.body), clauseRuleOf(record));
  } catch {
    return undefined;
  }
}

/** Ids of the clauses of a policy; undefined where there is none or its text can't be read. */
export function clauseIdsOf(content: Content, policy: string): Set<string> | undefined {
  const record = content.records.find((it) => it.collection === 'policies' && it.id === policy);
  const clauses = record && clausesIn(record);
  return clauses && new Set(clauses.map((it) => it.id));
}

/** How to find the id of a clause. */
export const findClause = '打开那份政策的页面，复制条款链接里 # 后面的编号';

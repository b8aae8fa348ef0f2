import { clausesOf, type Clause } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import { recordsOf, type Content, type RecordFile } from '../../records/content.ts';
import type { RecordPath } from '../../records/folder.ts';
import type { FieldPath } from '../../records/source.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { clauseRuleOf } from '../clause-rule.ts';
import { near, type Fault } from './fault.ts';

/** A fault that stops the build. */
export const error = (record: RecordPath, path: FieldPath, what: string, todo: string): Fault => ({
  record,
  path,
  what,
  todo,
  level: 'error',
});

/** Ids of the records of some collections, those of faulty files too. */
export const idsOf = (content: Content, ...names: CollectionName[]): Set<string> =>
  new Set(content.records.filter((it) => names.includes(it.collection)).map((it) => it.id));

/** Ids of the commitments of all texts. */
export const commitmentIds = (content: Content): Set<string> =>
  new Set(recordsOf(content, 'policies').flatMap((it) => it.data.commitments.map(({ id }) => id)));

/** The clauses of a text; undefined where it can't be read: another gate says so. */
export function clausesIn(record: RecordFile): Clause[] | undefined {
  try {
    return clausesOf(blocksOf(record.body), clauseRuleOf(record));
  } catch {
    return undefined;
  }
}

/** Ids of the clauses of a policy; undefined where there is none or its text can't be read. */
export function clauseIds(content: Content, policy: string): Set<string> | undefined {
  const record = content.records.find((it) => it.collection === 'policies' && it.id === policy);
  const clauses = record && clausesIn(record);
  return clauses && new Set(clauses.map((it) => it.id));
}

/** How to find the id of a clause. */
export const findClause = '打开那份政策的页面，复制条款链接里 # 后面的编号';

/** A field names a record that is not there; nothing where it is left out or the record exists. */
export function* missing(
  record: RecordPath,
  path: FieldPath,
  id: string | undefined,
  known: ReadonlySet<string>,
  kind: string,
): Generator<Fault> {
  if (id === undefined || known.has(id)) return;
  const todo = known.size > 0 ? `改成有的编号（如 ${near(id, known)}）` : `先录入，或者删掉这一项`;
  yield error(record, path, `没有编号是“${id}”的${kind}`, todo);
}

import { policyStart } from '../../domain/policies/policies.ts';
import { askedOf } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import type { FieldPath } from '../../records/source.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { RecordFault } from '../record-fault.ts';
import { clauseIdsOf, error, findClause } from './lookup.ts';

type Relation = Policy['relations'][number];
type Change = NonNullable<Relation['clauses']>[number];
type Fault = [field: keyof Change, what: string, todo: string];

interface Facts {
  /** Id of the text that is changed, and of its clauses and of those of the text that changes it, as far as they can be read. */
  target: string;
  theirs: ReadonlySet<string> | undefined;
  own: ReadonlySet<string> | undefined;
  /** Whether the text that changes says when it begins. */
  isDated: boolean;
}

function* faultsOf(
  { clause, change, by, on }: Change,
  before: readonly Change[],
  { target, theirs, own, isDated }: Facts,
): Generator<Fault> {
  if (theirs && !theirs.has(clause)) yield ['clause', `${target} 里没有条款 ${clause}`, findClause];
  if (before.some((it) => it.clause === clause && it.change === change && it.on === on))
    yield ['clause', `条款 ${clause} 的这种变化写了两次`, '只留一条'];
  if (by !== undefined && own && !own.has(by)) yield ['by', `这份文件里没有条款 ${by}`, findClause];
  if (on === undefined && !isDated)
    yield [
      'on',
      '不知道从哪一天起：这一条没有写 on，文件也没有成文、发布和施行日期',
      '写 on（从哪一天起），或者写文件的日期；没有日期的变化不会显示',
    ];
}

/** The clauses that a text says it changes in another are there and have a day: else no page would show the change. */
export function clauseChangeFaults(content: Content): RecordFault[] {
  return askedOf(content, 'policies').flatMap((record) =>
    record.data.relations.flatMap(({ policy, clauses = [] }, index) => {
      const path: FieldPath = ['relations', index, 'clauses'];
      if (clauses.length === 0) return [];
      if (policy === undefined)
        return [
          error(
            record,
            path,
            '站外文件的条款在本站没有网页，这里写的不会显示',
            '录入那份文件再写它的编号，或者删掉 clauses',
          ),
        ];
      const facts: Facts = {
        ...{ target: policy, theirs: clauseIdsOf(content, policy), own: clauseIdsOf(content, record.id) },
        isDated: policyStart(record.data) !== undefined,
      };
      return clauses.flatMap((it, at) =>
        [...faultsOf(it, clauses.slice(0, at), facts)].map(([field, what, todo]) =>
          error(record, [...path, at, field], what, todo),
        ),
      );
    }),
  );
}

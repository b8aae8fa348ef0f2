import { recordsOf, type Content } from '../../records/content.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { RecordFault } from '../record-fault.ts';

type Relation = Policy['relations'][number];
const inForce = ['有效', '部分有效'];

interface Facts {
  id: string;
  policies: ReadonlyMap<string, Policy>;
}

/** What is wrong with one relation: error first, then warnings. */
function* faults(
  relation: Relation,
  earlier: Relation[],
  facts: Facts,
): Generator<Omit<RecordFault, 'record' | 'path'>> {
  const { kind, policy } = relation;
  if (policy === undefined) return;
  if (policy === facts.id) {
    yield { what: '这份文件指向它自己', todo: '改成另一份文件的编号，或者删掉这一条', level: 'error' };
    return;
  }
  if (earlier.some((it) => it.kind === kind && it.policy === policy))
    yield { what: `和“${policy}”的这种关系写了两次`, todo: '只留一条', level: 'error' };
  const target = facts.policies.get(policy);
  if (target?.relations.some((back) => back.kind === kind && back.policy === facts.id))
    yield { what: `和“${policy}”互相指向对方，关系都是 ${kind}`, todo: '删掉其中不对的一条', level: 'error' };
  if ((kind === 'replaces' || kind === 'repeals') && target?.status && inForce.includes(target.status))
    yield {
      what: `“${policy}”已被这份文件取代或废止，它的 status 却是“${target.status}”`,
      todo: `核对 policies/${policy}.mdx 的 status`,
      level: 'warning',
    };
}

/** Relations between policy texts. */
export function policyFaults(content: Content): RecordFault[] {
  const records = recordsOf(content, 'policies');
  const policies = new Map(records.map((it) => [it.id, it.data]));
  return records.flatMap((record) =>
    record.data.relations.flatMap((relation, index) => {
      const earlier = record.data.relations.slice(0, index);
      return [...faults(relation, earlier, { id: record.id, policies })].map((fault) => ({
        record,
        path: ['relations', index, 'policy'],
        ...fault,
      }));
    }),
  );
}

import { lineOfField, place, recordsOf, type Content } from '../records/content.ts';
import type { FieldPath } from '../records/source.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Finding, Gate } from './types.ts';

type Relation = Policy['relations'][number];
const inForce = ['有效', '部分有效'];

interface Facts {
  id: string;
  ids: ReadonlySet<string>;
  policies: ReadonlyMap<string, Policy>;
}

/** Five ids that share a part with the one looked for, or simply the first five. */
const near = (id: string, ids: ReadonlySet<string>): string => {
  const parts = id.split('-').filter((part) => part.length > 1);
  const score = (other: string) => parts.filter((part) => other.includes(part)).length;
  return [...ids]
    .sort((a, b) => score(b) - score(a))
    .slice(0, 5)
    .join('、');
};

/** What is wrong with one relation: error first, then warnings. */
function* faults(
  relation: Relation,
  earlier: Relation[],
  facts: Facts,
): Generator<Omit<Finding, 'gate' | 'where'>> {
  const { kind, policy } = relation;
  if (policy === undefined) return;
  if (policy === facts.id) {
    yield { what: '这份文件指向它自己', todo: '改成另一份文件的编号，或者删掉这一条', level: 'error' };
    return;
  }
  if (!facts.ids.has(policy)) {
    yield {
      what: `没有编号是“${policy}”的政策文件`,
      todo: `改成有的编号（如 ${near(policy, facts.ids)}）；本站没有的文件用 title 写标题`,
      level: 'error',
    };
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

/** What a record points to exists, is not the record itself, and does not contradict it. */
export const references: Gate<Content> = {
  name: 'references',
  description: '记录之间的关系都指向存在的记录',
  check: (content) => {
    const records = recordsOf(content, 'policies');
    const ids = new Set(content.records.filter((it) => it.collection === 'policies').map((it) => it.id));
    const policies = new Map(records.map((it) => [it.id, it.data]));
    return records.flatMap((record) =>
      record.data.relations.flatMap((relation, index) => {
        const path: FieldPath = ['relations', index, 'policy'];
        const earlier = record.data.relations.slice(0, index);
        return [...faults(relation, earlier, { id: record.id, ids, policies })].map((fault) => ({
          gate: 'references',
          where: place(record.file, lineOfField(content, record, path), path),
          ...fault,
        }));
      }),
    );
  },
};

import { askedOf, besideAsked } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import { wordOf } from '../../schemas/enum-words.ts';
import { relationKind, type Policy } from '../../schemas/policy.ts';
import type { RecordFault } from '../record-fault.ts';

type Relation = Policy['relations'][number];
const inForce = ['有效', '部分有效'];

interface Facts {
  id: string;
  policies: ReadonlyMap<string, Policy>;
}

/** Relations of which one leads back to the same text only by a mistake: a later text changes an earlier one. */
const changes = ['replaces', 'repeals', 'amends'] as const;

/** The texts over which a relation leads back to the text that has it, by the shortest way; undefined where it does not. */
function circleOf({ kind, policy }: Relation, { id, policies }: Facts): string[] | undefined {
  const kinds: readonly string[] = changes.some((it) => it === kind) ? changes : [kind];
  const ways = [[policy ?? '']];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? '';
    if (last === id) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of policies.get(last)?.relations ?? [])
      if (next.policy !== undefined && kinds.includes(next.kind)) ways.push([...way, next.policy]);
  }
  return undefined;
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
  const circle = circleOf(relation, facts);
  if (target?.relations.some((back) => back.kind === kind && back.policy === facts.id))
    yield {
      what: `和“${policy}”互相指向对方，关系都是“${wordOf(relationKind, kind)}”`,
      todo: '删掉其中不对的一条',
      level: 'error',
    };
  else if (circle)
    yield {
      what: `“${wordOf(relationKind, kind)}”绕成了圈：${[facts.id, ...circle].join(' → ')}`,
      todo: '后来的文件才能取代、修改、废止或者落实先前的；核对成文日期，删掉其中不对的一条',
      level: 'error',
    };
  if ((kind === 'replaces' || kind === 'repeals') && target?.status && inForce.includes(target.status))
    yield {
      what: `“${policy}”已被这份文件取代或废止，它的 status 却是“${target.status}”`,
      todo: `核对 policies/${policy}.mdx 的 status`,
      level: 'warning',
    };
}

/** Relations between policy texts. */
export function policyFaults(content: Content): RecordFault[] {
  const policies = new Map(besideAsked(content, 'policies').map((it) => [it.id, it.data]));
  return askedOf(content, 'policies').flatMap((record) =>
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

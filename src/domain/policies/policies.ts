import type { Policy } from '../../schemas/policy.ts';
import { byDateDescending } from '../values/dates.ts';

/** A policy with its id. */
export type PolicyRecord = Policy & { id: string };

/** The day that a text is listed under: of the text, else of its publication. */
export const policyDate = (policy: Policy): string | undefined => policy.adoptedOn ?? policy.publishedOn;

/** The day on which a text begins to hold; undefined where it states none. */
export const policyStart = ({ effectiveOn, adoptedOn, publishedOn }: Policy): string | undefined =>
  effectiveOn ?? adoptedOn ?? publishedOn;

/** Newest first, then by id, so that two builds agree. */
export const byPolicyDate = (a: PolicyRecord, b: PolicyRecord): number =>
  byDateDescending(policyDate(a), policyDate(b)) || a.id.localeCompare(b.id);

/** A relation as one of the two texts sees it. */
export interface PolicyLink {
  kind: Policy['relations'][number]['kind'];
  /** `in` where the other text names this one. */
  direction: 'out' | 'in';
  title: string;
  /** Clauses that the one changes in the other. */
  clauses: readonly { clause: string }[];
  /** First day of the text that changes the other. */
  on?: string;
  /** Id of a text on this site. */
  policy?: string;
  url?: string;
}

/** All relations of a text, those that it states and those that others state about it. */
export function policyLinks(policy: PolicyRecord, all: readonly PolicyRecord[]): PolicyLink[] {
  const titleOf = (id: string): string => all.find((it) => it.id === id)?.title ?? id;
  const since = (it: PolicyRecord): { on?: string } => {
    const on = policyStart(it);
    return on === undefined ? {} : { on };
  };
  const out = policy.relations.map(({ kind, policy: id, title, url, clauses = [] }): PolicyLink => ({
    kind,
    clauses,
    ...since(policy),
    direction: 'out',
    title: title ?? titleOf(id ?? ''),
    ...(id ? { policy: id } : {}),
    ...(url ? { url } : {}),
  }));
  const incoming = all.flatMap((other) =>
    other.relations
      .filter((relation) => relation.policy === policy.id)
      .map(({ kind, clauses = [] }): PolicyLink => ({
        ...{ kind, direction: 'in', title: other.title, policy: other.id, clauses },
        ...since(other),
      })),
  );
  return [...out, ...incoming];
}

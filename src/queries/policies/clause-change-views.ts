import type { Clause } from '../../domain/policies/clauses.ts';
import { clauseChanges, type ClauseChange } from '../../domain/policies/clause-changes.ts';
import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { policyTexts, type PolicyText } from './policies.ts';

/** A clause in its own words, with its address. */
interface ClauseWords {
  citation: string;
  path: string;
  paragraphs: string[];
}

/** A change of a clause with both wordings. */
export interface ClauseChangeView extends ClauseChange {
  /** The clause that is changed. */
  old: ClauseWords;
  /** The clause that changes it; absent where the other text does not say which. */
  next?: ClauseWords;
}

function wordsOf({ policy, clauses }: PolicyText, id: string): ClauseWords | undefined {
  const clause = clauses.find((it) => it.id === id);
  if (!clause) return undefined;
  const below = (it: Clause): boolean => clause.heading && it.ancestors.includes(id);
  return {
    ...{ citation: clause.citation, path: `/policies/${policy.id}/#${id}` },
    paragraphs: [clause, ...clauses.filter(below)].map((it) => it.text),
  };
}

/** What other texts changed in the clauses of a text, earliest first, each with both wordings. */
export async function clauseChangeViews(policy: PolicyRecord): Promise<ClauseChangeView[]> {
  const texts = new Map((await policyTexts()).map((it) => [it.policy.id, it]));
  const own = texts.get(policy.id);
  const all = [...texts.values()].map((it) => it.policy);
  return clauseChanges(policy, all).flatMap((it): ClauseChangeView[] => {
    const old = own && wordsOf(own, it.clause);
    const other = texts.get(it.policy.id);
    const next = it.by === undefined || !other ? undefined : wordsOf(other, it.by);
    return old ? [{ ...it, old, ...(next ? { next } : {}) }] : [];
  });
}

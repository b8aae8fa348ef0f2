import type { CommitmentState } from './queries/commitments/commitments.ts';
import type { ClauseChangeView } from './queries/policies/clause-change-views.ts';
import type { Words } from './words/languages.ts';

declare global {
  namespace App {
    interface Locals {
      /** Every word of the interface, in the language of the portal. */
      words: Words;
      /** Commitments of the policy text of the page, by the id of their clause: its clauses are rendered by MDX. */
      /** What other texts changed in the clauses of that text, by the id of the clause. */
      changesByClause?: ReadonlyMap<string, ClauseChangeView[]>;
      commitmentsByClause?: ReadonlyMap<string, CommitmentState[]>;
    }
  }
}

import type { FederationRecord } from './domain/directory/directory.ts';
import type { CommitmentState } from './queries/commitments/commitments.ts';
import type { ClauseChangeView } from './queries/policies/clause-change-views.ts';
import type { Words } from './words/languages.ts';

declare global {
  namespace App {
    interface Locals {
      /** Every word of the interface, in the language of the portal. */
      words: Words;
      /** The day as of which all is told (`queries/as-of/as-of.ts`). */
      asOf: string;
      /** The federation that publishes the portal, as far as it has a record. */
      federationToCall: FederationRecord | undefined;
      /** What other texts changed in the clauses of that text, by the id of the clause. */
      changesByClause?: ReadonlyMap<string, ClauseChangeView[]>;
      /** Commitments of the policy text of the page, by the id of their clause: its clauses are rendered by MDX. */
      commitmentsByClause?: ReadonlyMap<string, CommitmentState[]>;
    }
  }
}

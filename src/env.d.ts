import type { CommitmentState } from './queries/commitments/commitments.ts';
import type { Words } from './words/languages.ts';

declare global {
  namespace App {
    interface Locals {
      /** Every word of the interface, in the language of the portal. */
      words: Words;
      /** Commitments of the policy text of the page, by the id of their clause: its clauses are rendered by MDX. */
      commitmentsByClause?: ReadonlyMap<string, CommitmentState[]>;
    }
  }
}

import type { CommitmentState } from './queries/commitments.ts';

declare global {
  namespace App {
    interface Locals {
      /** Commitments of the policy text of the page, by the id of their clause: its clauses are rendered by MDX. */
      commitmentsByClause?: ReadonlyMap<string, CommitmentState[]>;
    }
  }
}

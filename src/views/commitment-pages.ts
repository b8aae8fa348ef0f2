import { tablePage } from '../domain/commitments/status-anchor.ts';
import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import { furtherPages } from '../domain/lists/pages.ts';
import { commitments, type CommitmentState } from '../queries/commitments/commitments.ts';
import { onceFor } from '../readings/once.ts';

/** A page of the table of a commitment. */
export interface TablePage {
  rows: readonly StatusRow[];
  /** How many places or organisations its rows are about. */
  subjects: number;
}

/** The table of a commitment, page by page: made once, for each of its pages says how many there are. */
export const tablePages = onceFor(({ rows }: Pick<CommitmentState, 'rows'>): readonly TablePage[] =>
  [...Map.groupBy(rows, ({ page }) => page).values()].map((page) => ({
    rows: page,
    subjects: new Set(page.map(({ subject }) => subject.key)).size,
  })),
);

/** Path of a page of the table: the first is part of the commitment’s own page. */
export const tablePath = (id: string, page: number): string =>
  page === 1 ? `${tablePage(id, page)}#table` : tablePage(id, page);

/** The further pages of tables that are too long for one. */
export const furtherTablePages = (): { state: CommitmentState; page: number }[] =>
  commitments().flatMap((state) => furtherPages(tablePages(state)).map((page) => ({ state, page })));

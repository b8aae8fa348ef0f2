import { tablePage } from '../domain/commitments/status-anchor.ts';
import { furtherPages } from '../domain/lists/pages.ts';
import { commitments, type CommitmentState } from '../queries/commitments/commitments.ts';
import { subjectViews, type SubjectView } from './commitment-views.ts';
import type { Words } from '../words/languages.ts';

/** The table of a commitment, page by page. */
export const tablePages = (words: Words, { rows }: Pick<CommitmentState, 'rows'>): SubjectView[][] =>
  [...Map.groupBy(rows, ({ page }) => page).values()].map((page) => subjectViews(words, page));

/** Path of a page of the table: the first is part of the commitment’s own page. */
export const tablePath = (id: string, page: number): string =>
  page === 1 ? `${tablePage(id, page)}#table` : tablePage(id, page);

/** The further pages of tables that are too long for one. */
export const furtherTablePages = (words: Words): { state: CommitmentState; page: number }[] =>
  commitments().flatMap((state) => furtherPages(tablePages(words, state)).map((page) => ({ state, page })));

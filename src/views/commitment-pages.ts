import { furtherPages } from '../domain/lists/pages.ts';
import { commitments, type CommitmentState } from '../queries/commitments/commitments.ts';
import { subjectViews, type SubjectView } from './commitment-views.ts';
import type { Words } from '../words/languages.ts';

/** Most rows of the table on one page; the rows of a subject stay together. */
const mostRows = 100;

/** The table of a commitment, page by page. */
export function tablePages(words: Words, { rows }: Pick<CommitmentState, 'rows'>): SubjectView[][] {
  const pages: SubjectView[][] = [];
  let left = 0;
  for (const subject of subjectViews(words, rows)) {
    if (left < subject.rows.length) {
      pages.push([]);
      left = mostRows;
    }
    pages.at(-1)?.push(subject);
    left -= subject.rows.length;
  }
  return pages;
}

/** Path of a page of the table: the first is part of the commitment’s own page. */
export const tablePath = (id: string, page: number): string =>
  page === 1 ? `/commitments/${id}/#table` : `/commitments/${id}/table/${page}/`;

/** The further pages of tables that are too long for one. */
export const furtherTablePages = (words: Words): { state: CommitmentState; page: number }[] =>
  commitments().flatMap((state) => furtherPages(tablePages(words, state)).map((page) => ({ state, page })));

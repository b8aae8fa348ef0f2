import type { StatusRow } from './commitment-rows.ts';

/** Id of a status on the page of its commitment, and so part of its address: `9901-blind-2024`. */
export const statusAnchor = ({ subject, period }: Pick<StatusRow, 'subject' | 'period'>): string =>
  `${subject.key}-${period.key}`;

/** Address of a page of the table of a commitment: the first is the commitment’s own page. */
export const tablePage = (id: string, page: number): string =>
  page === 1 ? `/commitments/${id}/` : `/commitments/${id}/table/${page}/`;

/** Address of a status on this site, without the base. */
export const statusPath = (row: Pick<StatusRow, 'commitment' | 'subject' | 'period' | 'page'>): string =>
  `${tablePage(row.commitment.id, row.page)}#${statusAnchor(row)}`;

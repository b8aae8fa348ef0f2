import type { StatusRow } from './commitment-rows.ts';

/** Id of a status on the page of its commitment, and so part of its address: `9901-blind-2024`. */
export const statusAnchor = ({ subject, period }: Pick<StatusRow, 'subject' | 'period'>): string =>
  `${subject.key}-${period.key}`;

/** Address of a status on this site, without the base. */
export const statusPath = (row: Pick<StatusRow, 'commitment' | 'subject' | 'period'>): string =>
  `/commitments/${row.commitment.id}/#${statusAnchor(row)}`;

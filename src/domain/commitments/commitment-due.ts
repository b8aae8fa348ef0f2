import type { CommitmentStatus, Verdict } from './commitment-status.ts';

/**
 * The status on a later day than that of the build, with nothing new on record: what was not due and has passed its date
 * is then what `ifPassed` says; everything else stays. For the visitor’s browser.
 */
export const statusOn = (
  { status, ifPassed }: Pick<Verdict, 'status' | 'ifPassed'>,
  dueOn: string | undefined,
  day: string,
): CommitmentStatus =>
  status === 'not-due' && dueOn !== undefined && day > dueOn ? (ifPassed ?? 'no-data') : status;

import type { Unread } from '../unread.ts';

/** What was left out on purpose: told to the person, no problem. */
export interface SheetRemark {
  file: string;
  sheet: string;
  what: string;
  /** What was not read, for the list that closes the import. */
  unread?: Unread;
}

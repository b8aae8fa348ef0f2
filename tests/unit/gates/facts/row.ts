import type { Records } from '../../../support/facts.ts';

/** A rule: the smallest record that breaks it, and the nearest that does not. */
export interface Row {
  kind: string;
  bad: object;
  good: object;
  /** Other records that stand beside both. */
  beside?: Records;
  /** In what is said, and nothing else is. */
  says: string;
  /** An error where absent. */
  level?: 'warning';
}

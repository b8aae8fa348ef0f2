import { singles } from '../../../../src/schemas/collections.ts';
import { bases } from '../../../support/fact-records.ts';
import type { Records } from '../../../support/facts.ts';
import { auditRows } from './audit-rows.ts';
import { directoryRows } from './directory-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { officeRows } from './office-rows.ts';
import { policyRows } from './policy-rows.ts';
import { budgetRows, resultRows } from './result-rows.ts';
import type { Row } from './row.ts';
import { siteRows } from './site-rows.ts';
import { volunteeringRows } from './volunteering-rows.ts';

const single = new Set(['site', ...Object.keys(singles)]);

/** A content folder with the smallest good record of a kind, changed by `patch`, and those that stand beside it. */
export const files = (kind: string, patch: object, beside: Records = {}): Records => ({
  [single.has(kind) ? kind : `${kind}/it`]: { ...bases[kind], ...patch },
  ...Object.fromEntries(
    Object.entries(beside).map(([path, more]) => [path, { ...bases[path.split('/')[0] ?? ''], ...more }]),
  ),
});

/** The rules of all kinds. */
export const rows: readonly Row[] = [
  ...policyRows,
  ...directoryRows,
  ...officeRows,
  ...auditRows,
  ...budgetRows,
  ...resultRows,
  ...evidenceRows,
  ...volunteeringRows,
  ...siteRows,
];

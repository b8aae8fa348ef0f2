import { expect, test } from '@playwright/test';
import { collections, singles } from '../../../../src/schemas/collections.ts';
import { bases } from '../../../support/fact-records.ts';
import { saidOf, type Records } from '../../../support/facts.ts';
import { directoryRows } from './directory-rows.ts';
import { auditRows } from './audit-rows.ts';
import { officeRows } from './office-rows.ts';
import { budgetRows, resultRows } from './result-rows.ts';
import { policyRows } from './policy-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { siteRows } from './site-rows.ts';
import { volunteeringRows } from './volunteering-rows.ts';
import type { Row } from './row.ts';

const single = new Set(['site', ...Object.keys(singles)]);
/** Every kind of file that a content folder holds, whether somebody has thought of it here or not. */
const all = [...Object.keys(collections), ...single];
const files = (kind: string, patch: object, beside: Records = {}): Records => ({
  [single.has(kind) ? kind : `${kind}/it`]: { ...bases[kind], ...patch },
  ...Object.fromEntries(
    Object.entries(beside).map(([path, more]) => [path, { ...bases[path.split('/')[0] ?? ''], ...more }]),
  ),
});

const rows: Row[] = [
  ...[
    ...policyRows,
    ...directoryRows,
    ...officeRows,
    ...auditRows,
    ...budgetRows,
    ...resultRows,
    ...evidenceRows,
    ...volunteeringRows,
    ...siteRows,
  ],
];

for (const kind of all)
  test(`the smallest good record passes: ${kind}`, () => {
    expect(saidOf(files(kind, {}))).toEqual([]);
  });

for (const [index, { kind, bad, good, beside, says, level = 'error' }] of rows.entries())
  test(`${index + 1} ${kind}: ${says}`, () => {
    const found = saidOf(files(kind, bad, beside));
    expect(found.map((it) => it.includes(says))).toEqual([true]);
    expect(found[0]?.split(' | ')[0]).toBe(level);
    expect(saidOf(files(kind, good, beside))).toEqual([]);
  });

test('every kind of record has a rule that a row breaks', () => {
  expect(all.filter((kind) => !rows.some((row) => row.kind === kind))).toEqual([]);
});

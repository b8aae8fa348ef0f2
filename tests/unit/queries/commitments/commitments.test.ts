import { expect, test } from '@playwright/test';
import { today } from '../../../../src/clock.ts';
import { commitmentStatusIds } from '../../../../src/domain/commitments/commitment-status.ts';
import {
  commitmentById,
  commitmentChanges,
  commitments,
  commitmentsByClause,
  commitmentsOfMeasure,
  commitmentsWithStatus,
  rowsOfOrganisation,
  rowsOfPlace,
  rowsOfRecord,
} from '../../../../src/queries/commitments/commitments.ts';
import {
  observationFilesFrom,
  observationFilesOf,
} from '../../../../src/queries/measures/observation-files.ts';
import { documentsAbout, documentsOf } from '../../../../src/queries/results/documents.ts';
import { findingsAbout, findingsIn } from '../../../../src/queries/results/inspection-findings.ts';
import { site } from '../../../../src/queries/site/site.ts';
import { strengthIds } from '../../../../src/schemas/commitment.ts';

test('the sample shows every status, every strength and every kind of period', () => {
  const rows = commitments().flatMap((it) => it.rows);
  expect(new Set(rows.map((it) => it.status))).toEqual(new Set(commitmentStatusIds));
  const all = commitments().map((it) => it.commitment);
  expect(new Set(all.map((it) => it.strength))).toEqual(new Set(strengthIds));
  for (const period of ['by', 'yearly', 'span', 'phases', 'baseline', 'ended'] as const)
    expect(
      all.some((it) => it[period] !== undefined),
      period,
    ).toBe(true);
  expect(commitments().some((it) => it.closed && it.rows.length === 0)).toBe(true);
});

test('only a duty is broken', () => {
  const rows = commitments().flatMap((it) => it.rows);
  expect(rows.filter((it) => it.status === 'broken' && it.commitment.strength !== 'duty')).toEqual([]);
  expect(rows.filter((it) => it.status === 'not-reached' && it.commitment.strength === 'duty')).toEqual([]);
});

test('from a clause, a measure and a status to the commitment', () => {
  const clause = commitmentsByClause('yunting-2021-12-associations').get('c4-s12');
  expect(clause?.map((it) => it.commitment.id)).toEqual([
    'association-money-city',
    'association-money-county',
    'association-money-grows',
  ]);
  expect(commitmentById('five-associations')?.commitment.clause).toBe('c2-s3');
  expect(commitmentsOfMeasure('presidium-grassroots')[0]?.status).toBe('not-reached');
  for (const { status } of commitmentsWithStatus('broken')) expect(status).toBe('broken');
});

test('of years before the duty to publish audits nobody is said to have failed', () => {
  const rows = commitmentById('audit-all-organisations')?.rows ?? [];
  const before = rows.filter((it) => Number(it.period.key) < (site.auditDutySince ?? 0));
  expect(before.map((it) => it.status)).toEqual(['no-data', 'no-data']);
});

test('money that only an audit hints at is no data, with the audit as its evidence', () => {
  const row = commitmentById('association-money-city-2025')?.rows.find(
    (it) => it.subject.key === '9901-psychiatric' && it.period.key === '2025',
  );
  expect(row?.status).toBe('no-data');
  expect(row?.evidence).toMatchObject([{ id: '9901-psychiatric-2025', role: 'related' }]);
  expect(rowsOfRecord('audits', '9901-psychiatric-2025')).toContain(row);
});

test('the way back: from records, places and organisations', () => {
  const observed = rowsOfRecord('observations', 'association-money-2025');
  expect(observed.map((it) => it.commitment.id)).toContain('association-money-city-2025');
  expect(rowsOfRecord('observations', 'nothing')).toEqual([]);
  expect(rowsOfOrganisation('9901-deaf').map((it) => it.commitment.id)).toContain('yearly-summary');
  expect(rowsOfPlace('990122').map((it) => it.commitment.id)).toContain('new-deadlines');
  expect(documentsOf('9901-deaf').map((it) => it.id)).toContain('research-deaf-2024');
  expect(documentsAbout('research-reports').length).toBeGreaterThan(3);
  expect(observationFilesFrom('volunteer-report-2024').map((it) => it.measure)).toContain('volunteer-hours');
  expect(observationFilesOf('village-coverage')).toEqual([]);
  expect(findingsAbout('inspection-findings-rectified').map((it) => it.state)).toContain('overdue');
  expect(findingsIn('990105').map((it) => it.finding.id)).toEqual(['2']);
});

test('changes go back in time and none is in the future', () => {
  const days = commitmentChanges(1000).map((it) => it.on);
  expect(days.length).toBeGreaterThan(100);
  expect(commitmentChanges(20)).toHaveLength(20);
  expect(days).toEqual([...days].sort().reverse());
  expect(days.filter((day) => day > today())).toEqual([]);
});

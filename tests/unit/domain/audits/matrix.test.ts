import { expect, test } from '@playwright/test';
import type { AuditedBody } from '../../../../src/domain/audits/audit-bodies.ts';
import { newest, type AuditRecord } from '../../../../src/domain/audits/audits.ts';
import { incomeSources, shareOfTotal } from '../../../../src/domain/audits/income-sources.ts';
import { auditMatrix, matrixFigure, otherOpinions } from '../../../../src/domain/audits/matrix.ts';
import type { Duty } from '../../../../src/domain/audits/publication.ts';
import { auditOpinionNames, type AuditFinding, type AuditOpinion } from '../../../../src/schemas/audit.ts';

const body = (id: string): AuditedBody => ({
  ...{ id, name: id, collection: 'associations', kind: '盲人协会', place: '9901' },
  ...{ path: `/associations/${id}/`, supervised: true },
});
const audit = (
  organisation: string,
  year: number,
  lines: Record<number, number> = {},
  more: { opinion?: AuditOpinion; findings?: AuditFinding[] } = {},
): AuditRecord => ({
  id: `${organisation}-${year}`,
  organisation,
  year,
  revisions: [
    {
      publishedOn: `${year + 1}-05-01`,
      statementVersion: '2004',
      auditor: { name: '云汀会计师事务所', reportNumber: '1', reportedOn: `${year + 1}-04-01` },
      opinion: '无保留意见',
      activity: Object.entries(lines).map(([line, total]) => ({ line: Number(line), thisYear: { total } })),
      balance: [],
      findings: [],
      attachments: [],
      differences: [],
      payers: [],
      ...more,
    },
  ],
});
const duty = (id: string, year: number): Duty => ({
  ...{ body: body(id), year, dueOn: `${year + 1}-05-31`, state: 'overdue', days: 1 },
});

test('every organisation has a cell for every year of any of them, empty where nothing is on record', () => {
  const audits = [audit('b', 2025), audit('b', 2023)];
  const { years, rows } = auditMatrix([body('a'), body('b')], (id) => ({
    audits: audits.filter((it) => it.organisation === id),
    duties: id === 'a' ? [duty('a', 2024)] : [],
  }));
  expect(years).toEqual([2023, 2024, 2025]);
  expect(rows.map((it) => it.cells.map((cell) => cell.audit?.id ?? cell.duty?.state))).toEqual([
    [undefined, 'overdue', undefined],
    ['b-2023', undefined, 'b-2025'],
  ]);
});

test('a figure that the statements lack is none, findings are counted while they are not rectified', () => {
  const finding: AuditFinding = { id: '1', title: '一', severity: '一般' };
  const it = audit('a', 2025, { 11: 0 }, { findings: [finding] });
  expect(matrixFigure(it, 'income', '2026-11-25')).toBe(0);
  expect(matrixFigure(it, 'expense', '2026-11-25')).toBeUndefined();
  expect(matrixFigure(it, 'openFindings', '2026-11-25')).toBe(1);
});

test('opinions other than the plain one, the gravest first, then the latest', () => {
  const all = auditOpinionNames.map((opinion, index) => audit('a', 2020 + index, {}, { opinion }));
  const again = audit('b', 2030, {}, { opinion: '保留意见' });
  const found = otherOpinions([...all, again], auditOpinionNames);
  expect(found.map((it) => newest(it).opinion)).toEqual([
    ...[...auditOpinionNames]
      .reverse()
      .flatMap((it) => (it === '保留意见' ? [it, it] : [it]))
      .slice(0, -1),
  ]);
  expect(found.find((it) => newest(it).opinion === '保留意见')).toBe(again);
});

test('income by source over the years, the largest source first; years without stated lines are left out', () => {
  const { years, sources } = incomeSources([
    audit('a', 2024, { 1: 100, 2: 0, 11: 100 }),
    audit('a', 2025, { 1: 50, 5: 300, 11: 350 }),
    audit('b', 2025, { 1: 25, 11: 25 }),
    audit('b', 2023, { 35: 7 }),
  ]);
  expect(years).toEqual([
    { year: 2024, total: 100, audits: 1 },
    { year: 2025, total: 375, audits: 2 },
  ]);
  expect(sources).toEqual([
    { name: '政府补助收入', amounts: [0, 300] },
    { name: '捐赠收入', amounts: [100, 75] },
  ]);
  expect(shareOfTotal(75, 375)).toBe(2000);
  expect(shareOfTotal(5, 0)).toBeUndefined();
  expect(shareOfTotal(-5, 100)).toBe(0);
});

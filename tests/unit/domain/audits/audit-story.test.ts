import { expect, test } from '@playwright/test';
import { storyOf } from '../../../../src/domain/audits/audit-story.ts';
import { statementRows } from '../../../../src/domain/audits/statement-rows.ts';
import { auditRevisionSchema, type AuditRevision } from '../../../../src/schemas/audit.ts';

const revision = (fields: object): AuditRevision =>
  auditRevisionSchema.parse({
    publishedOn: '2026-05-01',
    statementVersion: '2004',
    auditor: { name: '某会计师事务所', reportNumber: '某审字1号', reportedOn: '2026-04-01' },
    opinion: '无保留意见',
    ...fields,
  });

const row = (line: number, now: string, before?: string) => ({
  line,
  thisYear: { total: now },
  ...(before === undefined ? {} : { lastYear: { total: before } }),
});

test('a year: the totals, the line that makes up most of each, what is left', () => {
  const story = storyOf(
    revision({
      activity: [
        row(1, '100.00', '50.00'),
        row(5, '300.00', '50.00'),
        row(11, '400.00', '100.00'),
        row(12, '450.00'),
        row(21, '50.00'),
        row(35, '500.00'),
        row(45, '-100.00'),
      ],
      balance: [{ line: 110, opening: '1000.00', closing: '900.00' }],
    }),
  );
  expect(story).toEqual({
    income: { amount: 40_000, before: 10_000, main: { name: '政府补助收入', amount: 30_000 } },
    expense: { amount: 50_000, main: { name: '业务活动成本', amount: 45_000 } },
    change: -10_000,
    netAssets: 90_000,
    opening: 100_000,
  });
});

test('what is not stated is not told, and a total of nil has no main line', () => {
  expect(storyOf(revision({ activity: [row(11, '0.00')] }))).toEqual({ income: { amount: 0 } });
  expect(storyOf(revision({}))).toEqual({});
});

test('a version of the statements without lines tells nothing', () => {
  expect(storyOf(revision({ statementVersion: '2026' }))).toBeUndefined();
});

test('lines stand in printed order below the headings of the form, totals over groups below none', () => {
  expect(
    statementRows('2004', 'balance', new Set([110, 60, 3, 1, 20, 51])).map(({ name, lines }) => [
      name,
      lines.map((it) => it.line),
    ]),
  ).toEqual([
    ['流动资产', [1, 3, 20]],
    [undefined, [51]],
    [undefined, [60]],
    ['净资产', [110]],
  ]);
  expect(statementRows('2004', 'activity', new Set([11, 1, 45])).map((it) => it.name)).toEqual([
    '收入',
    undefined,
  ]);
});

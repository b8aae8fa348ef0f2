import { expect, test } from '@playwright/test';
import { moneyKinds, mostYears, surveySeries, yearFlows } from '../../../src/domain/results/chart-data.ts';
import { newest, type AuditRecord } from '../../../src/domain/audits/audits.ts';
import type { SurveyRecord } from '../../../src/domain/results/survey.ts';

const total = (line: number, amount: number) => ({ line, thisYear: { total: amount } });
const audit = (year: number, activity: { line: number; thisYear: { total: number } }[]): AuditRecord => ({
  id: `9901-blind-${year}`,
  organisation: '9901-blind',
  year,
  revisions: [
    {
      publishedOn: `${year + 1}-05-01`,
      statementVersion: '2004',
      auditor: { name: '云汀会计师事务所', reportNumber: '1', reportedOn: `${year + 1}-04-01` },
      opinion: '无保留意见',
      activity,
      balance: [],
      findings: [],
      attachments: [],
      differences: [],
      payers: [],
    },
  ],
});

test('a year without an audit is a gap, a stated zero is a figure', () => {
  const flows = yearFlows([
    audit(2025, [total(11, 0), total(35, 500)]),
    audit(2023, [total(11, 1000), total(35, 900)]),
  ]);
  expect(flows).toEqual([
    { year: 2023, income: 1000, expense: 900 },
    { year: 2024 },
    { year: 2025, income: 0, expense: 500 },
  ]);
});

test('no more years than fit, the latest ones; none where there is none', () => {
  const years = Array.from({ length: 9 }, (_, index) => audit(2025 - index, [total(11, 1)]));
  expect(yearFlows(years).map((it) => it.year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(mostYears).toBe(6);
  expect(yearFlows([])).toEqual([]);
});

test('expense by kind, the most first, with shares of the total', () => {
  const kinds = moneyKinds(
    newest(audit(2025, [total(12, 250), total(21, 750), total(35, 1000), total(11, 9)])),
    'expense',
  );
  expect(kinds).toEqual([
    { line: 21, name: '管理费用', amount: 750, share: 7500 },
    { line: 12, name: '业务活动成本', amount: 250, share: 2500 },
  ]);
  expect(moneyKinds(newest(audit(2025, [])), 'expense')).toEqual([]);
});

const survey = (year: number, title: string, yes: number, publishedOn = `${year}-12-01`): SurveyRecord => ({
  id: `survey-${year}-${yes}`,
  title,
  kind: '民意调查',
  year,
  publishedOn,
  place: '9901',
  sample: 100,
  responses: 100,
  findings: [],
  method: '电话',
  questions: [
    {
      text: '满意吗？',
      kind: 'choice',
      overall: true,
      options: [
        { label: '满意', count: yes },
        { label: '不满意', count: 100 - yes },
      ],
      positive: ['满意'],
    },
  ],
});

test('the same survey over the years is a series with gaps; another one is none', () => {
  const [first, ...others] = surveySeries([
    survey(2025, '民意调查（2025年）', 90),
    survey(2023, '民意调查（2023年）', 80),
    survey(2023, '民意调查（2023年）', 70, '2023-06-01'),
    survey(2025, '热线调查（2025年）', 60),
  ]);
  expect(others).toEqual([]);
  expect(first?.title).toBe('民意调查');
  expect(first?.years.map(({ year, share }) => [year, share?.part])).toEqual([
    [2023, 80],
    [2024, undefined],
    [2025, 90],
  ]);
});

import { expect, test } from '@playwright/test';
import type { YearFlow } from '../../../src/domain/results/chart-data.ts';
import { answerFinding, flowFinding, partFinding } from '../../../src/domain/results/chart-findings.ts';
import { answersOverYears } from '../../../src/domain/results/question-series.ts';
import { distribution, type SurveyRecord } from '../../../src/domain/results/survey.ts';
import { charts } from '../../../src/words/zh-CN/charts.ts';

const flow = (year: number, income?: number, expense?: number): YearFlow => ({
  year,
  ...(income === undefined ? {} : { income }),
  ...(expense === undefined ? {} : { expense }),
});
const ofFlows = (...flows: YearFlow[]): string | undefined => {
  const found = flowFinding(flows);
  return found && charts.incomeExpense.finding(found);
};

test('the years in one sentence, in every case', () => {
  const wan = 1_000_000;
  expect([
    ofFlows(),
    ofFlows(flow(2024)),
    ofFlows(flow(2025, 5 * wan, 4 * wan)),
    ofFlows(flow(2025, 5 * wan)),
    ofFlows(flow(2025, undefined, 4 * wan)),
    ofFlows(flow(2024, 5 * wan, wan), flow(2025, 4 * wan, 45_000_01)),
    ofFlows(flow(2024, 5 * wan, wan), flow(2025, 4 * wan, wan)),
    ofFlows(flow(2024, 5 * wan, wan), flow(2025, 12_345_678, wan)),
    ofFlows(flow(2024, 5 * wan, wan), flow(2025, 5 * wan, wan)),
    // A year without figures says nothing of the others.
    ofFlows(flow(2023, 5 * wan, wan), flow(2024), flow(2025, 4 * wan, wan), flow(2026)),
  ]).toEqual([
    undefined,
    undefined,
    '2025 年收入 5 万元，费用 4 万元',
    '2025 年收入 5 万元',
    '2025 年费用 4 万元',
    '2025 年费用比收入多 5,000.01 元',
    '2024 年收入最多，5 万元',
    '2025 年收入是历年最多的，约 12.3 万元',
    '每年收入都是 5 万元',
    '2023 年收入最多，5 万元',
  ]);
});

test('the largest part in one sentence, in every case', () => {
  const of = (...kinds: [name: string, amount: number, share?: number][]) => {
    const found = partFinding(
      kinds.map(([name, amount, share]) => ({ name, amount, ...(share === undefined ? {} : { share }) })),
    );
    return found && [charts.kinds.finding('income', found), charts.kinds.finding('expense', found)];
  };
  expect(of()).toBeUndefined();
  expect(of(['甲', 0, 0])).toBeUndefined();
  expect(of(['甲', 5, 10_000], ['乙', 0, 0])).toEqual(['收入全部是甲', '费用全部是甲']);
  expect(of(['甲', 5, 3340], ['乙', 5, 3340], ['丙', 4, 3320])).toEqual([
    '收入里甲、乙一样多',
    '费用里甲、乙一样多',
  ]);
  expect(of(['乙', 3, 3750], ['甲', 5, 6250])).toEqual([
    '收入里最多的是甲，占 62.5%',
    '费用里最多的是甲，占 62.5%',
  ]);
  expect(of(['甲', 5], ['乙', -6])).toEqual(['收入里最多的是甲', '费用里最多的是甲']);
});

const question = (counts: number[], positive: string[] = [], kind: 'choice' | 'multiple' = 'choice') => ({
  text: '满意吗？',
  kind,
  positive,
  options: counts.map((count, index) => ({ label: '甲乙丙'[index] ?? '', count })),
});
const survey = (year: number, counts: number[], more: Partial<SurveyRecord> = {}): SurveyRecord => ({
  ...{ id: `s-${year}`, title: '调查', kind: '民意调查', year, publishedOn: `${year}-12-01`, place: '9901' },
  ...{ sample: 100, responses: 60, findings: [], method: '电话', questions: [question(counts)], ...more },
});

test('an answer in one sentence, in every case; nothing below ten answers', () => {
  const of = (...[counts, positive, kind]: Parameters<typeof question>) => {
    const asked = question(counts, positive, kind);
    const found = answerFinding(distribution(survey(2025, counts), asked), asked.kind === 'multiple');
    return found && charts.answers.finding(found);
  };
  expect(of([4, 5])).toBeUndefined();
  expect(of([0, 0])).toBeUndefined();
  expect(of([9, 21, 10], ['甲', '乙'])).toBe('回答的人里，75.0% 满意');
  expect(of([9, 21, 10])).toBe('最多的回答是“乙”，占 52.5%');
  expect(of([20, 20])).toBe('最多的回答是“甲”和“乙”，各占 50.0%');
  expect(of([30, 40], ['甲'], 'multiple')).toBe('最多的回答是“乙”，占 66.7%');
});

test('the same question in earlier years, latest first; another place, wording or too few answers is another', () => {
  const now = survey(2026, [30, 20]);
  const asked = now.questions[0];
  if (!asked) throw new Error('no question');
  const years = answersOverYears(
    [
      now,
      survey(2025, [20, 20]),
      survey(2024, [10, 30]),
      survey(2024, [30, 10], { publishedOn: '2024-06-01' }),
      survey(2023, [3, 4]),
      survey(2022, [20, 20], { place: '990102' }),
      survey(2021, [20, 20, 5]),
      survey(2027, [20, 20]),
    ],
    now,
    asked,
  );
  expect(years.map((it) => [it.year, it.distribution.rows[0]?.count])).toEqual([
    [2026, 30],
    [2025, 20],
    [2024, 10],
  ]);
});

import { expect, test } from '@playwright/test';
import { budgetSchema } from '../../../src/schemas/budget.ts';
import { evaluationSchema } from '../../../src/schemas/evaluation.ts';
import { surveyQuestionSchema, surveySchema } from '../../../src/schemas/survey.ts';
import { evaluationInput, surveyInput } from '../domain/audits/money-fixtures.ts';

const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map((it) => `${it.path.join('.')}: ${it.message}`) ?? [];

test('a third party evaluates by name, a self-evaluation names nobody', () => {
  const sunshine = evaluationInput('sunshine');
  expect(messages(evaluationSchema.safeParse(sunshine))).toEqual([]);
  expect(messages(evaluationSchema.safeParse({ ...sunshine, kind: 'third-party' }))).toEqual([
    'kind: 第三方评价要写 evaluator（第三方机构）：写上机构；本单位自己评的，改 kind（评价方式）',
  ]);
  expect(messages(evaluationSchema.safeParse({ ...sunshine, evaluator: { name: '某所' } }))).toEqual([
    expect.stringMatching(/^evaluator: 单位自评不写 evaluator（第三方机构）：第三方评的，改 kind/u),
  ]);
});

test('options that count as positive exist, and a rating is of numbers', () => {
  const options = [
    { label: '满意', count: 3 },
    { label: '不满意', count: 1 },
  ];
  const question = { text: '满意吗？', kind: 'choice', options };
  expect(messages(surveyQuestionSchema.safeParse({ ...question, positive: ['很满意'] }))).toEqual([
    'positive.0: 没有“很满意”这个选项',
  ]);
  expect(messages(surveyQuestionSchema.safeParse({ ...question, kind: 'rating' }))).toEqual([
    'options.0.label: 评分题的选项写整数，如 "5"；不是打分的问题，改 kind（题型）',
    'options.1.label: 评分题的选项写整数，如 "5"；不是打分的问题，改 kind（题型）',
  ]);
  expect(
    messages(
      surveyQuestionSchema.safeParse({ ...question, options: [...options, { label: '满意', count: 0 }] }),
    ),
  ).toEqual(['options.2.label: 选项 满意 重复']);
});

test('a survey is about a place or an organisation', () => {
  const survey = surveyInput('satisfaction-2025');
  delete survey.place;
  expect(messages(surveySchema.safeParse(survey))).toEqual([
    'place: place（地区）和 organisation（被测评的单位）至少写一个',
  ]);
  expect(messages(surveySchema.safeParse({ ...survey, organisation: '9901-blind' }))).toEqual([]);
});

test('a budget is a link, lines, or both', () => {
  const budget = {
    title: '2026年部门预算',
    kind: '部门预算',
    organisation: '9901',
    year: 2026,
    publishedOn: '2026-02-20',
  };
  expect(messages(budgetSchema.safeParse(budget))).toEqual([
    'url: 写 url（公开的网址）或者 lines（各行数字），至少一个',
  ]);
  const lines = [{ side: '支出', name: '残疾人康复', amount: '12.5' }];
  expect(budgetSchema.parse({ ...budget, lines }).lines[0]?.amount).toBe(12_500_000);
});

import { expect, test } from '@playwright/test';
import {
  distribution,
  positiveShare,
  responseRate,
  satisfaction,
  shareOf,
  smallSample,
} from '../../../../src/domain/results/survey.ts';
import { checkSurvey } from '../../../../src/domain/results/survey.ts';
import type { SurveyQuestion } from '../../../../src/schemas/survey.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { surveyOf } from '../audits/money-fixtures.ts';

const { text } = words;
const survey = surveyOf('satisfaction-2025');
const [overall, several, rating] = survey.questions as [SurveyQuestion, SurveyQuestion, SurveyQuestion];

test('a survey that adds up has no fault', () => {
  expect(checkSurvey(survey)).toEqual([]);
  expect(text.share(responseRate(survey))).toBe('160 / 200（80.0%）');
});

test('a whole may answer, and not one more: of the sample, and of the population', () => {
  const codes = (counts: Partial<typeof survey>): string[] =>
    checkSurvey({ ...survey, questions: [], ...counts }).map((it) => it.code);
  expect(codes({ population: 200, sample: 200, responses: 200 })).toEqual([]);
  expect(codes({ population: 200, sample: 200, responses: 201 })).toEqual(['responses']);
  expect(codes({ population: 199, sample: 200, responses: 200 })).toEqual(['sample']);
});

test('a survey may end on the day on which it began, not before', () => {
  const codes = (from: string, until: string): string[] =>
    checkSurvey({ ...survey, from, until }).map((it) => it.code);
  expect(codes('2025-06-02', '2025-06-02')).toEqual([]);
  expect(codes('2025-06-02', '2025-06-01')).toEqual(['period']);
});

test('all who took part may answer a question, and not one more; of several answers each may have all', () => {
  const plain: SurveyQuestion = { text: overall.text, kind: 'choice', options: [], positive: [] };
  const options = (...counts: number[]) => counts.map((count) => ({ label: String(count), count }));
  const answered = (question: Partial<SurveyQuestion>): string[] =>
    checkSurvey({ ...survey, responses: 30, questions: [{ ...plain, ...question }] }).map((it) => it.code);
  expect(answered({ options: options(10, 20) })).toEqual([]);
  expect(answered({ options: options(11, 20) })).toEqual(['distribution']);
  expect(answered({ kind: 'multiple', options: options(30, 29) })).toEqual([]);
  expect(answered({ kind: 'multiple', options: options(31, 1) })).toEqual(['distribution']);
});

test('shares are of those who answered; who did not is derived', () => {
  const { rows, answered, unanswered, mean } = distribution(survey, overall);
  expect([answered, unanswered, mean]).toEqual([157, 3, undefined]);
  expect(rows[0]).toEqual({
    ...{ label: '非常满意', count: 80, positive: true },
    share: { part: 80, whole: 157, hundredths: 5096, percent: '51.0%' },
  });
});

test('of several answers nobody knows who skipped the question', () => {
  const { answered, unanswered, rows } = distribution(survey, several);
  expect([answered, unanswered, text.share(rows[1]?.share)]).toEqual([160, undefined, '110 / 160（68.8%）']);
  expect(positiveShare({ ...several, positive: ['康复'] })).toBeUndefined();
});

test('a rating has a mean', () => {
  expect(distribution(survey, rating).mean).toBe(429);
});

test('satisfaction is that of the overall question, else of all questions that ask for it', () => {
  expect(text.share(satisfaction(survey))).toBe('140 / 157（89.2%）');
  const { kind, options, positive } = overall;
  const plain: SurveyQuestion = { text: overall.text, kind, options, positive };
  expect(text.share(satisfaction({ ...survey, questions: [plain, several, rating] }))).toBe(
    '270 / 307（87.9%）',
  );
  expect(satisfaction({ ...survey, questions: [several] })).toBeUndefined();
});

test('a ratio over fewer than ten people is not shown', () => {
  expect(shareOf(9, 9)).toBeUndefined();
  expect(text.share(shareOf(9, 10))).toBe('9 / 10（90.0%）');
  const few: SurveyQuestion = {
    ...rating,
    options: [
      { label: '4', count: 4 },
      { label: '5', count: 5 },
    ],
  };
  const { rows, mean } = distribution({ ...survey, responses: 9 }, few);
  expect([rows[0]?.share, mean, positiveShare(few)]).toEqual([undefined, undefined, undefined]);
  expect(satisfaction({ ...survey, responses: 9 })).toBeUndefined();
});

test('fewer than thirty responses are a small sample', () => {
  expect([29, 30].map((responses) => smallSample({ ...survey, responses }))).toEqual([true, false]);
});

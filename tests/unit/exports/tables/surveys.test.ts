import { expect, test } from '@playwright/test';
import { answersOf } from '../../../../src/exports/tables/surveys.ts';
import { surveyOf } from '../../domain/audits/money-fixtures.ts';

test('questions are numbered from 1 in the order of the questionnaire, their options below each', () => {
  const survey = surveyOf('satisfaction-2025');
  const rows = answersOf(survey).map((it) => [it.number, it.question.text, it.answer.label]);
  expect(rows).toEqual(
    survey.questions.flatMap(({ text, options }, index) => options.map((it) => [index + 1, text, it.label])),
  );
  expect(rows[0]?.[0]).toBe(1);
});

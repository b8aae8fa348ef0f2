import type { Survey } from '../../schemas/survey.ts';
import type { FaultAt } from '../values/fault.ts';
import { given } from './survey.ts';

/** A rule that a survey breaks, with the counts and days that break it. */
export type SurveyFault = FaultAt &
  (
    | { code: 'sample'; sample: number; population: number }
    | { code: 'responses'; responses: number; sample: number }
    | { code: 'distribution'; question: string; several: boolean; answers: number; responses: number }
    | { code: 'overall'; twice: boolean }
    | { code: 'period'; from: string; until: string }
  );
/** Rules of a survey. */
export type SurveyRule = SurveyFault['code'];

const error = { level: 'error' } as const;

function* surveyFaults(survey: Survey): Generator<SurveyFault> {
  const { population, sample, responses, questions, from, until } = survey;
  if (population !== undefined && sample > population)
    yield { code: 'sample', path: ['sample'], ...error, sample, population };
  if (responses > sample) yield { code: 'responses', path: ['responses'], ...error, responses, sample };
  if (from && until && until < from) yield { code: 'period', path: ['until'], ...error, from, until };
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index];
    const several = question.kind === 'multiple';
    const answers = several ? Math.max(...question.options.map((it) => it.count)) : given(question);
    if (answers > responses)
      yield {
        ...{ code: 'distribution', path: [...path, 'options'], ...error },
        ...{ question: question.text, several, answers, responses },
      };
    if (question.overall && question.positive.length === 0)
      yield { code: 'overall', path: [...path, 'positive'], ...error, twice: false };
    if (question.overall && questions.findIndex((it) => it.overall) !== index)
      yield { code: 'overall', path: [...path, 'overall'], ...error, twice: true };
  }
}

/** Everything in a survey that can't be, as a list. */
export const checkSurvey = (survey: Survey): SurveyFault[] => [...surveyFaults(survey)];

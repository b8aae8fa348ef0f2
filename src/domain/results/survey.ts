import type { Survey, SurveyQuestion } from '../../schemas/survey.ts';
import type { FaultAt } from '../values/fault.ts';
import { formatShare, ratio, sumOf } from '../values/money.ts';

/** A survey with its id. */
export type SurveyRecord = Survey & { id: string };

/** A ratio over fewer people says something about one of them: it is not shown (个人信息保护法). */
export const fewestPeople = 10;
/** Below this many responses a result says little; the page says so. */
const smallSampleBelow = 30;

/** A part of a whole of people. */
export interface Share {
  part: number;
  whole: number;
  /** Hundredths of a percent, half up. */
  hundredths: number;
  /** `90%`, one decimal at most. */
  percent: string;
}

/** A share as a percentage with one decimal at most: `87.5%`. */
export const sharePercent = ({ part, whole }: Pick<Share, 'part' | 'whole'>): string =>
  formatShare(part, whole);

/** The share of a part; undefined where the whole is fewer than ten people. */
export function shareOf(part: number, whole: number): Share | undefined {
  const hundredths = ratio(part, whole);
  if (whole < fewestPeople || hundredths === undefined) return undefined;
  return { part, whole, hundredths, percent: sharePercent({ part, whole }) };
}

/** Share of the sample that answered. */
export const responseRate = ({ responses, sample }: Survey): Share | undefined => shareOf(responses, sample);

/** Whether so few answered that the result says little. */
export const smallSample = ({ responses }: Survey): boolean => responses < smallSampleBelow;

/** How many answers a question has. */
const given = ({ options }: SurveyQuestion): number => sumOf(options.map((it) => it.count));

/** Answers to a question, option by option. */
export interface Distribution {
  rows: { label: string; count: number; share?: Share; positive: boolean }[];
  /** People who answered; of a question with several answers all who took part, since nobody knows who skipped it. */
  answered: number;
  /** 未答; unknown of a question with several answers. */
  unanswered?: number;
  /** Mean of a rating in hundredths; absent for fewer than ten answers. */
  mean?: number;
}

/** How a question was answered; shares are of those who answered it. */
export function distribution({ responses }: Survey, question: SurveyQuestion): Distribution {
  const answers = given(question);
  const several = question.kind === 'multiple';
  const answered = several ? responses : answers;
  const rows = question.options.map(({ label, count }) => {
    const share = shareOf(count, answered);
    return { label, count, ...(share ? { share } : {}), positive: question.positive.includes(label) };
  });
  const rated = question.kind === 'rating' && answers >= fewestPeople;
  const points = rated ? sumOf(question.options.map(({ label, count }) => Number(label) * count)) : 0;
  const mean = rated ? ratio(points, answers, 100) : undefined;
  return {
    rows,
    answered,
    ...(several ? {} : { unanswered: Math.max(0, responses - answers) }),
    ...(mean === undefined ? {} : { mean }),
  };
}

/** Share of the positive answers to a question; undefined where none is declared or fewer than ten answered. */
export const positiveShare = (question: SurveyQuestion): Share | undefined =>
  question.positive.length === 0 || question.kind === 'multiple'
    ? undefined
    : shareOf(positiveOf(question), given(question));

const positiveOf = ({ options, positive }: SurveyQuestion): number =>
  sumOf(options.filter((it) => positive.includes(it.label)).map((it) => it.count));

/**
 * Satisfaction (满意度) of a survey: of its overall question, or, where it has none, of all answers to the questions that
 * declare positive options, taken together. Undefined where there is none, or fewer than ten people took part.
 */
export function satisfaction({ questions, responses }: Survey): Share | undefined {
  if (responses < fewestPeople) return undefined;
  const overall = questions.find((it) => it.overall);
  if (overall) return positiveShare(overall);
  const asked = questions.filter((it) => it.positive.length > 0 && it.kind !== 'multiple');
  return shareOf(sumOf(asked.map(positiveOf)), sumOf(asked.map(given)));
}

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

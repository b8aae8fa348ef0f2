import type { SurveyQuestion } from '../../schemas/survey.ts';
import { distribution, type Distribution, type SurveyRecord } from './survey.ts';

/** How a question was answered in a year. */
export interface AnswersOfYear {
  year: number;
  distribution: Distribution;
}

const sameOptions = (a: SurveyQuestion, b: SurveyQuestion): boolean =>
  a.options.length === b.options.length &&
  a.options.every(({ label }, index) => label === b.options[index]?.label);

/**
 * The answers to a question of a survey, then those to the same question in earlier years, latest first: same words, kind and
 * options, asked about the same place and organisation, with ten answers or more. Of two in one year the one published last.
 */
export function answersOverYears(
  surveys: readonly SurveyRecord[],
  survey: SurveyRecord,
  question: SurveyQuestion,
): AnswersOfYear[] {
  const earlier = surveys
    .filter(
      (it) => it.year < survey.year && it.place === survey.place && it.organisation === survey.organisation,
    )
    .toSorted((a, b) => b.year - a.year || b.publishedOn.localeCompare(a.publishedOn))
    .flatMap((it): AnswersOfYear[] => {
      const same = it.questions.find(
        (other) =>
          other.text === question.text && other.kind === question.kind && sameOptions(other, question),
      );
      const answers = same && distribution(it, same);
      return answers?.rows.every((row) => row.share) ? [{ year: it.year, distribution: answers }] : [];
    });
  const own = { year: survey.year, distribution: distribution(survey, question) };
  const years = new Map([...earlier.toReversed(), own].map((it) => [it.year, it]));
  return [...years.values()].toSorted((a, b) => b.year - a.year);
}

import { z } from 'zod';
import { judge } from '../domain/results/evaluation-target.ts';
import { executionRate, gradeOf, type EvaluationRecord } from '../domain/results/evaluation.ts';
import { ratio } from '../domain/values/money.ts';
import {
  distribution,
  responseRate,
  satisfaction,
  smallSample,
  type Share,
  type SurveyRecord,
} from '../domain/results/survey.ts';
import type { Budget } from '../schemas/budget.ts';
import { percentage, points, wanYuan } from '../schemas/money.ts';
import type { MoneyContext } from './audit-rows.ts';
import { known } from './known.ts';
import type { resultRowSchemas } from './result-row-schemas.ts';

/** A row as downloads write it: amounts, points and percentages are text. */
export type ResultRowOf<Name extends keyof typeof resultRowSchemas> = z.input<
  (typeof resultRowSchemas)[Name]['schema']
>;

const percent = (hundredths: number | undefined): string | undefined =>
  hundredths === undefined ? undefined : z.encode(percentage, hundredths);

/** A share as the pages show it: one decimal at most. */
const sharePercent = (share: Share | undefined): string | undefined =>
  share && percent((ratio(share.part, share.whole, 1000) ?? 0) * 10);

const aboutFields = (
  { organisation, place }: { organisation?: string | undefined; place?: string | undefined },
  { bodyOf, placeNameOf }: MoneyContext,
) => ({
  organisation,
  organisationName: organisation && bodyOf(organisation).name,
  place,
  placeName: place && placeNameOf(place),
});

/** An evaluation in one row. */
export function evaluationRow(it: EvaluationRecord, context: MoneyContext): ResultRowOf<'evaluations'> {
  const { budget, adjusted, executed } = it.funds.total;
  return known({
    id: it.id,
    url: context.urlOf(`/evaluations/${it.id}/`),
    project: it.project,
    year: it.year,
    kind: it.kind,
    grade: gradeOf(it.total),
    total: z.encode(points, it.total),
    indicators: it.indicators.length,
    missed: it.indicators.filter((indicator) => judge(indicator) === 'not-met').length,
    budget: z.encode(wanYuan, budget),
    adjusted: z.encode(wanYuan, adjusted),
    executed: z.encode(wanYuan, executed),
    executionRate: percent(executionRate(it.funds.total)),
    major: it.major,
    department: it.department,
    implementer: it.implementer,
    ...aboutFields(it, context),
    policy: it.policy?.policy,
    clause: it.policy?.clause,
    evaluator: it.evaluator?.name,
    publishedOn: it.publishedOn,
  });
}

/** The indicators of an evaluation in the order of its form. */
export const indicatorRows = (
  { id, project, year, kind, indicators }: EvaluationRecord,
  { urlOf }: MoneyContext,
): ResultRowOf<'evaluation-indicators'>[] =>
  indicators.map((it, index) =>
    known({
      evaluation: id,
      url: urlOf(`/evaluations/${id}/#i${index + 1}`),
      ...{ project, year, kind, number: index + 1 },
      level1: it.level1,
      level2: it.level2,
      level3: it.level3,
      target: it.target,
      actual: it.actual,
      judgement: judge(it),
      points: z.encode(points, it.points),
      score: z.encode(points, it.score),
      reason: it.reason,
    }),
  );

/** A survey in one row. */
export const surveyRow = (it: SurveyRecord, context: MoneyContext): ResultRowOf<'surveys'> =>
  known({
    id: it.id,
    url: context.urlOf(`/surveys/${it.id}/`),
    title: it.title,
    kind: it.kind,
    year: it.year,
    satisfaction: sharePercent(satisfaction(it)),
    population: it.population,
    sample: it.sample,
    responses: it.responses,
    responseRate: sharePercent(responseRate(it)),
    smallSample: smallSample(it),
    ...aboutFields(it, context),
    by: it.by,
    method: it.method,
    from: it.from,
    until: it.until,
    publishedOn: it.publishedOn,
  });

/** The answers of a survey, option by option. */
export const answerRows = (survey: SurveyRecord, { urlOf }: MoneyContext): ResultRowOf<'survey-answers'>[] =>
  survey.questions.flatMap((question, index) =>
    distribution(survey, question).rows.map(({ label, count, share, positive }) =>
      known({
        survey: survey.id,
        url: urlOf(`/surveys/${survey.id}/`),
        surveyTitle: survey.title,
        year: survey.year,
        number: index + 1,
        question: question.text,
        kind: question.kind,
        option: label,
        count,
        share: sharePercent(share),
        positive,
      }),
    ),
  );

type BudgetRecord = Budget & { id: string };

/** A departmental budget or final account in one row. */
export const budgetRow = (it: BudgetRecord, { urlOf, bodyOf }: MoneyContext): ResultRowOf<'budgets'> =>
  known({
    id: it.id,
    url: urlOf(`/budgets/${it.id}/`),
    title: it.title,
    kind: it.kind,
    organisation: it.organisation,
    organisationName: bodyOf(it.organisation).name,
    year: it.year,
    original: it.url,
    lines: it.lines.length,
    publishedOn: it.publishedOn,
  });

/** The lines of a departmental budget or final account. */
export const budgetLineRows = (
  { id, kind, year, organisation, lines }: BudgetRecord,
  { urlOf, bodyOf }: MoneyContext,
): ResultRowOf<'budget-lines'>[] =>
  lines.map((it, index) =>
    known({
      budget: id,
      url: urlOf(`/budgets/${id}/`),
      organisationName: bodyOf(organisation).name,
      year,
      budgetKind: kind,
      number: index + 1,
      side: it.side,
      code: it.code,
      name: it.name,
      amount: z.encode(wanYuan, it.amount),
      note: it.note,
    }),
  );

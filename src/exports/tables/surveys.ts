import { z } from 'zod';
import {
  distribution,
  responseRate,
  satisfaction,
  smallSample,
  type Distribution,
  type SurveyRecord,
} from '../../domain/results/survey.ts';
import { isoDate, line, recordId } from '../../schemas/common.ts';
import { percentage } from '../../schemas/money.ts';
import { surveyKind, questionKind, type SurveyQuestion } from '../../schemas/survey.ts';
import {
  bodyColumns,
  count,
  located,
  number,
  own,
  publishedOn,
  shareText,
  urlColumn,
  year,
  type About,
} from './shared.ts';
import { tablesOf } from './table.ts';
import { meaning } from '../../schemas/enum-words.ts';

const { column, table } = tablesOf<SurveyRecord>();

/** A survey a row. */
export const surveyTable = table('满意度和民意调查', ['id'], {
  ...own('surveys'),
  title: column(line.describe('调查名称'), (it) => it.title),
  kind: column(surveyKind.describe('类型'), (it) => it.kind),
  year: column(year, (it) => it.year),
  satisfaction: column(
    percentage.optional().describe('满意度（%），最多一位小数；没有问满意度、答的人不到 10 个就空着'),
    (it) => shareText(satisfaction(it)),
  ),
  population: column(
    z.number().int().optional().describe('调查对象总人数；不清楚就空着'),
    (it) => it.population,
  ),
  sample: column(count('样本'), (it) => it.sample),
  responses: column(count('有效问卷'), (it) => it.responses),
  responseRate: column(
    percentage.optional().describe('回收率（%），最多一位小数；样本不到 10 个就空着'),
    (it) => shareText(responseRate(it)),
  ),
  smallSample: column(z.boolean().describe('样本小：有效问卷不到 30 份，结果仅供参考'), smallSample),
  ...bodyColumns((it: About) => it.organisation),
  ...located,
  by: column(line.optional().describe('由谁调查'), (it) => it.by),
  method: column(line.describe('调查方法'), (it) => it.method),
  from: column(isoDate.optional().describe('开始日期'), (it) => it.from),
  until: column(isoDate.optional().describe('结束日期'), (it) => it.until),
  publishedOn,
});

/** An option of a question of a survey. */
export interface SurveyAnswer {
  survey: SurveyRecord;
  question: SurveyQuestion;
  /** Place of the question, from 1. */
  number: number;
  answer: Distribution['rows'][number];
}

/** The answers of a survey, option by option. */
export const answersOf = (survey: SurveyRecord): SurveyAnswer[] =>
  survey.questions.flatMap((question, index) =>
    distribution(survey, question).rows.map((answer) => ({ survey, question, number: index + 1, answer })),
  );

const answers = tablesOf<SurveyAnswer>();

/** An option of a question a row. */
export const answerTable = answers.table('调查的问题和答案', ['survey', 'number', 'option'], {
  survey: answers.column(recordId.describe('调查编号'), (it) => it.survey.id),
  url: urlColumn((it: SurveyAnswer) => `/surveys/${it.survey.id}/`),
  surveyTitle: answers.column(line.describe('调查名称'), (it) => it.survey.title),
  year: answers.column(year, (it) => it.survey.year),
  number: answers.column(number.describe('问题序号：从 1 起，问卷的次序'), (it) => it.number),
  question: answers.column(line.describe('问题'), (it) => it.question.text),
  kind: answers.column(meaning(questionKind, '题型'), (it) => it.question.kind),
  option: answers.column(line.describe('选项'), (it) => it.answer.label),
  count: answers.column(count('人数'), (it) => it.answer.count),
  share: answers.column(
    percentage.optional().describe('占比（%），最多一位小数；答的人不到 10 个就空着'),
    (it) => shareText(it.answer.share),
  ),
  positive: answers.column(z.boolean().describe('算作满意'), (it) => it.answer.positive),
});

import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, reference, source } from './common.ts';
import { bodyCollections } from './reference.ts';
import { uniqueBy } from './unique.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** Kinds of survey. */
const surveyKinds = ['满意度测评', '民意调查'] as const;
/** The survey that asks how satisfied people are, and the one that asks what they think. */
export const [satisfactionKind, opinionKind] = surveyKinds;
/** Kind of survey. */
export const surveyKind = plainWords('surveys.kind', surveyKinds);

/** Kinds of question: one answer, several answers, or a rating whose options are numbers. */
export const questionKind = worded('surveys.questions.kind', {
  choice: '单选',
  multiple: '多选',
  rating: '评分',
});

const people = z.number().int().min(0).max(100_000_000);

/** A question with how many gave each answer. */
export const surveyQuestionSchema = z
  .strictObject({
    text: line.describe('问题，照问卷写'),
    kind: meaning(questionKind, '题型', { rating: '（选项写数字）' }),
    overall: z.literal(true).optional().describe('总体满意度问题写 true；一份调查最多一个'),
    options: z
      .array(z.strictObject({ label: line.describe('选项'), count: people.describe('选这一项的人数') }))
      .min(2, '至少要有两个选项')
      .check(uniqueBy('label', '选项'))
      .describe('选项和人数，照问卷的次序'),
    positive: z
      .array(line)
      .default([])
      .describe('哪些选项算满意，如 ["非常满意", "满意"]；不问满意度的问题不写'),
  })
  .check(({ value: { kind, options, positive }, issues }) => {
    const labels = new Set(options.map((it) => it.label));
    positive.forEach((label, index) => {
      if (!labels.has(label))
        issues.push({
          code: 'custom',
          input: label,
          path: ['positive', index],
          message: `没有“${label}”这个选项`,
        });
    });
    options.forEach(({ label }, index) => {
      if (kind === 'rating' && !/^\d{1,3}$/.test(label))
        issues.push({
          code: 'custom',
          input: label,
          path: ['options', index, 'label'],
          message: '评分题的选项写整数，如 "5"；不是打分的问题，改 kind（题型）',
        });
    });
  });

/** `content/surveys/*.json`: a satisfaction or opinion survey (满意度测评、民意调查), as totals, never single answers. */
export const surveySchema = z
  .strictObject({
    title: line.describe('调查名称'),
    kind: surveyKind.describe('类型'),
    year: z.number().int().min(2005).max(2100).describe('调查的年度'),
    place: divisionCode.optional().describe('调查地区的行政区划代码'),
    organisation: reference(bodyCollections)
      .optional()
      .describe('被测评的协会、社会组织或残联在本站的编号；不针对某一家就不写'),
    by: line.optional().describe('由谁调查'),
    method: line.describe('调查方法，如“电话访问，手语视频访问听力残疾人”'),
    from: pastDay.optional().describe('调查开始日期'),
    until: pastDay.optional().describe('调查结束日期'),
    population: people.optional().describe('调查对象总人数；不清楚就不写'),
    sample: people.min(1).describe('样本：发出多少份问卷或联系了多少人'),
    responses: people.describe('收回多少份有效问卷'),
    questions: z.array(surveyQuestionSchema).min(1, '至少要有一个问题').describe('问题，照问卷的次序'),
    findings: z.array(line).default([]).describe('主要意见，逐条写；不写能认出某个人的话'),
    publishedOn: pastDay.describe('公布日期'),
    source: source.optional(),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .refine(({ place, organisation }) => place !== undefined || organisation !== undefined, {
    error: 'place（地区）和 organisation（被测评的单位）至少写一个',
    path: ['place'],
  });

/** A survey. */
export type Survey = z.output<typeof surveySchema>;
/** What an importer writes: defaults may be left out. */
export type SurveyInput = z.input<typeof surveySchema>;
/** A question with the counts of its answers. */
export type SurveyQuestion = z.output<typeof surveyQuestionSchema>;

/** `content/surveys/`. */
export const surveyCollection = collection('json', surveySchema, '满意度测评和民意调查');

import type { Share, SurveyFault } from '../../domain/results/survey.ts';
import { grouped } from '../../domain/values/money.ts';
import type { Said } from './faults/said.ts';
import { text } from './text.ts';

/** Words of the lists and pages of surveys. */
export const surveys = {
  column: '满意度和民意调查',
  update: '调查',
  file: '一份调查：方法、样本、每个问题各选项的人数',
  lines: '问题和答案，一行一个选项',
  description: '残疾人和家属怎么看：满意度测评和民意调查的样本、方法、回收率、每个问题的回答。',
  keywords: '满意度测评,民意调查,残疾人满意度,回收率',
  lead: '这里公布对残疾人和家属的调查结果。每份都写明问了多少人、怎么问的、多少人回答。',
  listTitle: (filter?: string): string => (filter ? `满意度和民意调查：${filter}` : '满意度和民意调查'),
  count: (count: number): string => `共 ${text.count(count)} 份，新的在前`,
  countOnPage: (count: number, from: number, to: number): string =>
    `共 ${text.count(count)} 份，新的在前，这一页是第 ${text.count(from)} 至 ${text.count(to)} 份`,
  all: '全部调查',
  byYear: '年度',
  byKind: '类型',
  byOrganisation: '被测评的单位',
  yearValue: (year: number): string => `${year} 年`,

  /* The result */
  result: '总的结果',
  satisfied: (percent: string): string => `满意 ${percent}`,
  satisfaction: (answered: number, positive: number, question?: string): string =>
    question
      ? `问“${question}”，${grouped(String(answered))} 人回答，${grouped(String(positive))} 人说满意。`
      : `问满意不满意的各题合起来，${grouped(String(answered))} 次回答里有 ${grouped(String(positive))} 次是满意。`,
  noSatisfaction: '这份调查没有能算出总体满意度的问题。',
  tooFew: '回答的不足十人，不写比例，以免说出某一个人的意见。',
  small: '样本小',
  smallMeaning: (responses: number): string => `只收回 ${responses} 份，不足 30 份，结果只供参考。`,
  /** `发出 1,220 份，收回 1,053 份（86.3%）`. */
  responseRate: ({ part, whole, percent }: Share): string =>
    `发出 ${grouped(String(whole))} 份，收回 ${grouped(String(part))} 份（${percent}）`,
  /** `1,053 人中 912 人（86.6%）`. */
  ofPeople: ({ part, whole, percent }: Share): string =>
    `${grouped(String(whole))} 人中 ${grouped(String(part))} 人（${percent}）`,
  responses: (count: number): string => `收回 ${grouped(String(count))} 份`,

  /* How it was asked */
  methodHeading: '问了谁？怎么问的？',
  fact: {
    kind: '类型',
    method: '方法',
    period: '时间',
    sample: '样本（发出或联系）',
    responses: '收回有效问卷',
    rate: '回收率',
    by: '调查单位',
    organisation: '被测评的单位',
    place: '地方',
    publishedOn: '公布日期',
    source: '来源',
    updatedOn: '更新日期',
  },
  people: (count: number): string => `${grouped(String(count))} 人`,
  copies: (count: number): string => `${grouped(String(count))} 份`,
  period: (from: string, until: string): string => `${from}至${until}`,
  from: (day: string): string => `${day}开始`,
  until: (day: string): string => `${day}结束`,

  /* Questions */
  questionsHeading: '大家怎么回答？',
  questionsLead: '比例按回答这一题的人算。',
  question: (number: number, text: string): string => `${number}. ${text}`,
  caption: (kind: string, answered: number, unanswered: number): string =>
    `${kind}，${grouped(String(answered))} 人回答${unanswered > 0 ? `，${grouped(String(unanswered))} 人没有回答` : ''}`,
  captionSeveral: (kind: string, answered: number): string =>
    `${kind}，每人可以选几项，比例按收回的 ${grouped(String(answered))} 份算，相加不一定是 100%`,
  columns: { option: '选项', count: '人数（人）', share: '比例' },
  positive: '算满意',
  mean: (mean: string, most: string): string => `平均 ${mean} 分（最高 ${most} 分）。`,
  positiveShare: ({ part, whole, percent }: Share): string =>
    `${grouped(String(whole))} 人中 ${grouped(String(part))} 人满意（${percent}）。`,
  findingsHeading: '主要意见',

  /* On the page of an organisation */
  of: {
    heading: '满意度和民意调查',
    lead: (count: number): string => `关于这个单位的调查有 ${count} 份，新的在前。`,
    all: (name: string): string => `关于${name}的全部调查`,
  },
};

/** What is wrong in a survey. */
export function saySurveyFault(it: SurveyFault): Said {
  switch (it.code) {
    case 'sample':
      return {
        what: `样本 ${it.sample} 大于调查对象总人数 ${it.population}`,
        todo: '核对样本和总人数',
      };
    case 'responses':
      return { what: `收回 ${it.responses} 份，多于样本 ${it.sample}`, todo: '核对样本和收回的份数' };
    case 'period':
      return { what: `结束日期 ${it.until} 早于开始日期 ${it.from}`, todo: '核对调查日期' };
    case 'distribution':
      return {
        what: it.several
          ? `“${it.question}”有一项 ${it.answers} 人，多于收回的 ${it.responses} 份`
          : `“${it.question}”各项相加 ${it.answers} 人，多于收回的 ${it.responses} 份`,
        todo: '核对各项人数；可以选几项的问题 kind 写 multiple',
      };
    case 'overall':
      return it.twice
        ? { what: '总体满意度问题有两个', todo: '只留一个 overall' }
        : { what: '总体满意度问题没有写哪些选项算满意', todo: '在 positive 里写上' };
  }
}

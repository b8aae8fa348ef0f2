import { checkSurvey, type SurveyRule } from '../../domain/results/survey.ts';
import { saySurveyFault } from '../../words/zh-CN/surveys.ts';
import { questionKind, surveyKind, surveySchema, type Survey } from '../../schemas/survey.ts';
import { code, count, day, lines, placeCode, year } from '../sheet/cell-types.ts';
import { columnsFor, verbatim } from '../sheet/column.ts';
import { form } from '../sheet/form.ts';
import { inForm, type SaidFault } from '../sheet/located.ts';
import type { Items } from '../sheet/items.ts';
import { codeAsked, idAsked } from '../sheet/place.ts';
import { normalise } from '../sheet/normalise.ts';
import { idColumn, idText } from '../sheet/record-id.ts';
import { cellsOf, recordOf, type Fields } from '../sheet/record-of.ts';
import { byWord, onlyYes } from '../sheet/words.ts';
import { answersOfPersons } from '../sheet/answers-of-persons.ts';

const column = columnsFor(surveySchema);
const ofQuestion = columnsFor(surveySchema, 'questions', 0);
const ofOption = columnsFor(surveySchema, 'questions', 0, 'options', 0);

/** What stands beside labels above the questions. */
const head = {
  title: column({ header: '调查名称', required: true, path: ['title'] }),
  kind: column({ header: '类型', required: true, path: ['kind'], type: byWord(surveyKind) }),
  year: column({ header: '年度', required: true, path: ['year'], type: year }),
  place: column({
    header: '行政区划代码',
    also: ['行政区划', '区划代码', '调查地区', '测评地区'],
    path: ['place'],
    type: placeCode,
  }),
  organisation: column({ header: '被测评单位编号', path: ['organisation'], type: code }),
  by: column({ header: '由谁调查', also: ['调查单位', '调查机构', '测评机构'], path: ['by'] }),
  method: column({ header: '调查方法', also: ['调查方式'], required: true, path: ['method'] }),
  from: column({ header: '开始日期', path: ['from'], type: day }),
  until: column({ header: '结束日期', path: ['until'], type: day }),
  population: column({ header: '调查对象总人数', path: ['population'], type: count }),
  sample: column({
    header: '样本',
    also: ['样本数', '样本量', '发放问卷', '发放问卷数'],
    required: true,
    path: ['sample'],
    type: count,
  }),
  responses: column({
    header: '有效问卷',
    also: ['有效问卷数', '回收有效问卷', '回收有效问卷数'],
    required: true,
    path: ['responses'],
    type: count,
  }),
  findings: column({ header: '主要意见', path: ['findings'], type: lines }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], type: day }),
  id: idColumn,
};

const question = {
  question: ofQuestion({
    header: '问题',
    also: ['题目', '问卷题目', '调查内容', '测评内容'],
    required: true,
    carriesDown: true,
    path: ['text'],
  }),
  kind: ofQuestion({ header: '题型', path: ['kind'], type: byWord(questionKind) }),
  overall: ofQuestion({
    header: '总体满意度',
    path: ['overall'],
    help: '是不是问总体满意度的问题；一份调查最多一个',
    allowed: '是；不是就空着',
    type: onlyYes(),
  }),
};
const option = {
  label: ofOption({ header: '选项', required: true, path: ['label'], type: verbatim }),
  count: ofOption({
    header: '人数',
    also: ['选择人数', '选项人数', '回答人数', '选择人次', '票数', '份数'],
    required: true,
    path: ['count'],
    type: count,
  }),
};
/** Whether an option counts as content: the question lists the labels of those that do. */
const positive = ofQuestion({
  header: '算满意',
  path: ['positive'],
  help: '这个选项算不算满意；不问满意度的问题空着',
  allowed: '是；不是就空着',
  type: onlyYes(),
});

/** Questions whose counts add up to a hundred where more answered: percentages, most likely. */
const likePercents = ({ questions: all, responses }: Survey): SaidFault[] =>
  all.flatMap(({ kind, options }, index) => {
    const answers = options.reduce((sum, it) => sum + it.count, 0);
    if (kind === 'multiple' || Math.abs(answers - 100) > 1 || Math.abs(responses - 100) <= 1) return [];
    return {
      ...{ level: 'warning', path: ['questions', index, 'options'] },
      what: `各选项人数加起来是 ${answers}，有效问卷是 ${responses} 份，像把百分数填成了人数`,
      todo: '核对；是百分数的，改成选这一项的人数，再导入',
    };
  });

/** The columns of the questions: one row an option. */
const rows = { ...question, ...option, positive };

/** A question has a row for each of its options, one below the other. */
const questions: Items<typeof rows> = {
  group: (all) => {
    const groups: (typeof all)[number][][] = [];
    for (const row of all) {
      const last = groups.at(-1);
      if (last?.[0]?.values.question === row.values.question) last?.push(row);
      else groups.push([row]);
    }
    return groups;
  },
  itemOf: (own) => {
    const content = own.filter(({ values }) => values.positive).map(({ values }) => values.label);
    return {
      kind: 'choice',
      ...recordOf(question, own[0]?.values ?? {}),
      options: own.map(({ values }) => recordOf(option, values)),
      ...(content.length > 0 ? { positive: content } : {}),
    };
  },
  locate: (located, [first, ...others], at) => {
    if (!first) return;
    located.setRow({ ...question, positive }, first, at);
    located.setRow({ options: option.count }, { cell: () => first.cell('count') }, [...at]);
    [first, ...others].forEach((row, index) => {
      located.setRow(option, row, [...at, 'options', index]);
    });
  },
  rowsOf: (item, names) => {
    const { options, positive: content, ...rest } = item as { options: Fields[]; positive: string[] };
    const cells = cellsOf(question, rest, names);
    return options.map((it, index) => ({
      ...(index === 0 ? cells : { question: cells.question }),
      ...cellsOf(option, it, names),
      positive: content.includes(String(it['label'])) ? positive.write(true, names) : undefined,
    }));
  },
};

/** An option that adds up the others: 合计, 填写人次合计. */
const sum = /^(?:\p{Script=Han}{0,6})(?:合计|总计|小计|共计|总数|总人数|总人次)(?:\(.*\)|[人份次]+数?|:)?$/u;

/** Where a form says otherwise than the record what to do. */
const todoInForm: Partial<Record<SurveyRule, string>> = {
  distribution: '核对各项人数；可以选几项的问题，题型写“多选”',
  overall: '只有一个问题的“总体满意度”写“是”，它的选项里要有“算满意”的',
};

/** A survey a sheet: its head, then one row an option. */
export const surveyForm = form({
  verb: 'survey',
  summary: '满意度测评和民意调查',
  about: `把填好的调查表变成 内容文件夹/surveys/年度-调查名称.json，一张工作表一份调查。
只写每个选项的人数，不写任何一个人的回答。`,
  unit: '份调查',
  options: ['id', 'published', 'replace'],
  collection: 'surveys',
  ...{ head, rows, list: 'questions', items: questions },
  isSum: ({ values }) => sum.test(normalise(values.label ?? '')),
  mistaken: answersOfPersons,
  layout: { sheet: '调查', title: '满意度测评和民意调查', widths: [34, 44, 14, 24, 12, 12] },
  finders: ({ organisations }, lists) => ({
    head: {
      place: (text) => codeAsked(text, lists),
      organisation: (text) => idAsked(text, organisations),
    },
    rows: {},
  }),
  rules: (survey) => [
    ...checkSurvey(survey).map((it) => ({ ...it, ...inForm(saySurveyFault(it), todoInForm[it.code]) })),
    ...likePercents(survey),
  ],
  idOf: ({ year: of, title }) => `${of}-${idText(title)}`,
  publisher: ({ by }) => by,
  template: { summary: '满意度测评和民意调查，一份调查一张' },
});

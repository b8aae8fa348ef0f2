import {
  questionKinds,
  surveyKinds,
  surveySchema,
  type QuestionKind,
  type SurveyKind,
} from '../../schemas/survey.ts';
import type { Cell } from '../sheet/cell.ts';
import { columnsFor, wholeNumber, wholeText, wordOf } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import type { Field } from '../sheet/field.ts';
import { normalise, tidy } from '../sheet/normalise.ts';
import { idColumn } from '../sheet/record-id.ts';
import { yearOf } from '../sheet/year.ts';

const column = columnsFor(surveySchema);
const kinds = Object.fromEntries(surveyKinds.map((it) => [it, it])) as Record<string, SurveyKind>;
const ofQuestion = Object.fromEntries(
  Object.entries(questionKinds).map(([id, name]) => [name, id]),
) as Record<string, QuestionKind>;
const yes = wordOf<boolean>({ 是: true, 否: false });
const count = (header: string, name: string, required: boolean) =>
  column({ header, path: [name], required, parse: wholeNumber });
const code = (cell: Cell, field: Field | undefined): string => {
  const text = normalise(wholeText(cell));
  return field ? field.check(text) : text;
};

/** What stands beside labels above the questions. */
export const headColumns = {
  title: column({ header: '调查名称', required: true, path: ['title'] }),
  kind: column({ header: '类型', required: true, path: ['kind'], parse: wordOf<SurveyKind>(kinds) }),
  year: column({ header: '年度', required: true, path: ['year'], parse: yearOf }),
  place: column({ header: '行政区划代码', path: ['place'], parse: code }),
  organisation: column({ header: '被测评单位编号', path: ['organisation'], parse: code }),
  by: column({ header: '由谁调查', path: ['by'] }),
  method: column({ header: '调查方法', required: true, path: ['method'] }),
  from: column({ header: '开始日期', path: ['from'], parse: dayOf }),
  until: column({ header: '结束日期', path: ['until'], parse: dayOf }),
  population: count('调查对象总人数', 'population', false),
  sample: count('样本', 'sample', true),
  responses: count('有效问卷', 'responses', true),
  findings: column({
    header: '主要意见',
    path: ['findings'],
    parse: (cell, field) => {
      const lines = cell.text.split('\n').map(tidy).filter(Boolean);
      return field ? field.check(lines) : lines;
    },
  }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], parse: dayOf }),
  id: idColumn,
};

/** The columns of the questions: one row an option. */
export const questionColumns = {
  question: column({ header: '问题', required: true, carriesDown: true, path: ['questions', 0, 'text'] }),
  kind: column({
    header: '题型',
    path: ['questions', 0, 'kind'],
    allowed: Object.keys(ofQuestion).join('、'),
    parse: wordOf<QuestionKind>(ofQuestion),
  }),
  overall: column({
    header: '总体满意度',
    path: ['questions', 0, 'overall'],
    allowed: '是；不是就空着',
    parse: yes,
  }),
  label: column({ header: '选项', required: true, path: ['questions', 0, 'options', 0, 'label'] }),
  count: column({
    header: '人数',
    required: true,
    path: ['questions', 0, 'options', 0, 'count'],
    parse: wholeNumber,
  }),
  positive: column({
    header: '算满意',
    path: ['questions', 0, 'positive'],
    allowed: '是；不是就空着',
    parse: yes,
  }),
};

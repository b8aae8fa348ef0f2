import {
  evaluationGrades,
  evaluationKinds,
  evaluationSchema,
  type EvaluationGrade,
  type EvaluationKind,
} from '../../schemas/evaluation.ts';
import { attachmentsOf, type Attachment } from '../sheet/attachments.ts';
import type { Cell } from '../sheet/cell.ts';
import { columnsFor, wholeText, wordOf } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import { decimalOf, decimalText } from '../sheet/decimal.ts';
import type { Field } from '../sheet/field.ts';
import { normalise, tidy } from '../sheet/normalise.ts';
import { idColumn } from '../sheet/record-id.ts';
import { CellRefusal } from '../sheet/problems.ts';

const column = columnsFor(evaluationSchema);
const yes = wordOf<boolean>({ 是: true, 否: false });
const kinds = Object.fromEntries(Object.entries(evaluationKinds).map(([id, name]) => [name, id])) as Record<
  string,
  EvaluationKind
>;
const grades = Object.fromEntries(evaluationGrades.map((it) => [it, it])) as Record<string, EvaluationGrade>;
const code = (cell: Cell, field: Field | undefined): string => {
  const text = normalise(wholeText(cell));
  return field ? field.check(text) : text;
};

/** What stands beside labels: the head of the form, and what a template adds below it. */
export const headColumns = {
  project: column({ header: '项目名称', required: true, path: ['project'] }),
  department: column({ header: '主管部门', required: true, path: ['department'] }),
  implementer: column({ header: '实施单位', also: ['项目单位'], required: true, path: ['implementer'] }),
  kind: column({
    header: '评价方式',
    path: ['kind'],
    allowed: Object.keys(kinds).join('、'),
    parse: wordOf<EvaluationKind>(kinds),
  }),
  grade: column({
    header: '评价等级',
    path: ['grade'],
    parse: wordOf<EvaluationGrade>(grades),
  }),
  major: column({ header: '是否重大项目', path: ['major'], allowed: '是、否', parse: yes }),
  place: column({ header: '行政区划代码', path: ['place'], parse: code }),
  organisation: column({ header: '实施单位编号', path: ['organisation'], parse: code }),
  policy: column({ header: '依据的政策编号', path: ['policy', 'policy'] }),
  clause: column({ header: '依据的条款编号', path: ['policy', 'clause'] }),
  note: column({ header: '执行率得分说明', path: ['execution', 'note'] }),
  evaluator: column({ header: '第三方机构', path: ['evaluator', 'name'] }),
  evaluatorCode: column({
    header: '第三方机构统一社会信用代码',
    path: ['evaluator', 'creditCode'],
    parse: (cell, field) => code(cell, field).toUpperCase(),
  }),
  reportedOn: column({ header: '评价报告日期', path: ['evaluator', 'reportedOn'], parse: dayOf }),
  attachments: column<Attachment[]>({ header: '附件', path: ['attachments'], parse: attachmentsOf }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], parse: dayOf }),
  id: idColumn,
};

/** A target or what was reached, as the cell shows it: 0.95 in a percent cell is 95%. */
function shownOf(cell: Cell, field: Field | undefined): string {
  const { number } = cell;
  const shown =
    number === undefined
      ? tidy(cell.text)
      : cell.percent
        ? `${Number((number * 100).toPrecision(15))}%`
        : (decimalText(cell) ?? cell.text);
  return field ? field.check(shown) : shown;
}

const indicator = (name: string): PropertyKey[] => ['indicators', 0, name];

/** The columns of 绩效指标. */
export const indicatorColumns = {
  level1: column({ header: '一级指标', required: true, carriesDown: true, path: indicator('level1') }),
  level2: column({ header: '二级指标', required: true, carriesDown: true, path: indicator('level2') }),
  level3: column({ header: '三级指标', required: true, path: indicator('level3') }),
  target: column({
    header: '年度指标值',
    also: ['指标值'],
    required: true,
    path: indicator('target'),
    parse: shownOf,
  }),
  actual: column({
    header: '实际完成值',
    also: ['完成值'],
    required: true,
    path: indicator('actual'),
    parse: shownOf,
  }),
  points: column({ header: '分值', required: true, path: indicator('points'), parse: decimalOf(2) }),
  score: column({ header: '得分', required: true, path: indicator('score'), parse: decimalOf(2) }),
  reason: column({
    header: '偏差原因分析及改进措施',
    also: ['偏差原因', '偏差原因分析'],
    path: indicator('reason'),
  }),
  reverse: column({ header: '越低越好', path: indicator('reverse'), allowed: '是；不是就空着', parse: yes }),
};

/** 执行率 as the content holds it: 0.8651 in a percent cell, 0.8651, 86.51 and 86.51% are all 86.51. */
function rateOf(cell: Cell, field: Field | undefined): string {
  const typed = /^(\d+(?:\.\d+)?)%$/.exec(normalise(cell.text))?.[1];
  const number = typed === undefined ? Number(decimalText(cell) ?? Number.NaN) : Number(typed);
  if (Number.isNaN(number))
    throw new CellRefusal(`“${cell.text}”不是百分比`, { allowed: '86.51% 这样的百分比' });
  const isShare = typed === undefined && (cell.percent === true || number <= 1);
  const hundredths = Math.round(Number((number * (isShare ? 10_000 : 100)).toPrecision(15)));
  const rate = String(hundredths / 100);
  return field ? field.check(rate) : rate;
}

const amount = (header: string, name: string, also: readonly string[] = []) =>
  column({ header, also, path: ['funds', 'total', name], parse: decimalOf(6) });

/** The columns of 项目资金（万元）. */
export const fundColumns = {
  budget: amount('年初预算数', 'budget', ['年初预算']),
  adjusted: amount('全年预算数', 'adjusted', ['全年预算', '预算数']),
  executed: amount('全年执行数', 'executed', ['全年执行', '执行数']),
  points: column({ header: '分值', path: ['execution', 'points'], parse: decimalOf(2) }),
  rate: column({ header: '执行率', path: ['execution', 'rate'], parse: rateOf }),
  score: column({ header: '得分', path: ['execution', 'score'], parse: decimalOf(2) }),
};

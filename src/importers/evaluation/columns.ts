import { evaluationGrade, evaluationKind, evaluationSchema } from '../../schemas/evaluation.ts';
import type { Cell } from '../sheet/cell.ts';
import {
  attachments,
  code,
  creditCode,
  day,
  decimal,
  placeCode,
  points,
  properName,
} from '../sheet/cell-types.ts';
import { columnsFor, plain, verbatim, type CellType } from '../sheet/column.ts';
import { decimalText } from '../sheet/decimal.ts';
import type { Field } from '../sheet/field.ts';
import { checkShown, figureIn, percentUnit, wanUnit } from '../sheet/figure.ts';
import { tidy } from '../sheet/normalise.ts';
import { idColumn } from '../sheet/record-id.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { byWord, onlyYes } from '../sheet/words.ts';

const column = columnsFor(evaluationSchema);
const indicator = columnsFor(evaluationSchema, 'indicators', 0);

/** What stands beside labels: the head of the form, and what a template adds below it. */
export const headColumns = {
  project: column({ header: '项目名称', required: true, path: ['project'] }),
  department: column({ header: '主管部门', required: true, path: ['department'], type: properName }),
  implementer: column({
    header: '实施单位',
    also: ['项目单位'],
    required: true,
    path: ['implementer'],
    type: properName,
  }),
  kind: column({ header: '评价方式', path: ['kind'], type: byWord(evaluationKind) }),
  grade: column({ header: '评价等级', path: ['grade'], type: byWord(evaluationGrade) }),
  major: column({ header: '是否重大项目', path: ['major'], allowed: '是、否', type: onlyYes() }),
  place: column({ header: '行政区划代码', path: ['place'], type: placeCode }),
  organisation: column({ header: '实施单位编号', path: ['organisation'], type: code }),
  policy: column({ header: '依据的政策编号', path: ['policy', 'policy'] }),
  clause: column({ header: '依据的条款编号', path: ['policy', 'clause'] }),
  note: column({ header: '执行率得分说明', path: ['execution', 'note'] }),
  evaluator: column({ header: '第三方机构', path: ['evaluator', 'name'] }),
  evaluatorCode: column({
    header: '第三方机构统一社会信用代码',
    path: ['evaluator', 'creditCode'],
    type: creditCode,
  }),
  reportedOn: column({ header: '评价报告日期', path: ['evaluator', 'reportedOn'], type: day }),
  attachments: column({ header: '附件', help: '附件', path: ['attachments'], type: attachments }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], type: day }),
  id: idColumn,
};

/** A target or what was reached, as the cell shows it: 0.95 in a percent cell is 95%, 12 under `0"次"` 12次. */
const shownOf = (cell: Cell, field: Field | undefined): string => {
  const { number } = cell;
  checkShown(cell, figureIn(cell));
  const isBare = cell.shown === undefined || /^[\d.,]+%$/.test(cell.shown);
  const typed = number === undefined || !isBare ? (cell.shown ?? cell.text) : undefined;
  const exact =
    cell.percent && number !== undefined ? `${Number((number * 100).toPrecision(15))}%` : decimalText(cell);
  const text = tidy(typed ?? exact ?? cell.text);
  return field ? field.check(text) : text;
};
const shown: CellType<string> = { ...plain(shownOf), takes: verbatim.takes, own: true };

/** The columns of 绩效指标. */
export const indicatorColumns = {
  level1: indicator({ header: '一级指标', required: true, carriesDown: true, path: ['level1'] }),
  level2: indicator({ header: '二级指标', required: true, carriesDown: true, path: ['level2'] }),
  level3: indicator({ header: '三级指标', required: true, path: ['level3'] }),
  target: indicator({
    header: '年度指标值',
    also: ['指标值', '目标值', '年度目标值', '指标目标值'],
    required: true,
    path: ['target'],
    type: shown,
  }),
  actual: indicator({
    header: '实际完成值',
    also: ['完成值', '实际值', '全年实际值', '全年实际完成值'],
    required: true,
    path: ['actual'],
    type: shown,
  }),
  points: indicator({
    header: '分值',
    also: ['权重', '分值权重'],
    required: true,
    path: ['points'],
    type: points,
  }),
  score: indicator({ header: '得分', also: ['自评得分'], required: true, path: ['score'], type: points }),
  reason: indicator({
    header: '偏差原因分析及改进措施',
    also: [
      ...['偏差原因', '偏差原因分析', '未完成原因', '未完成原因分析'],
      ...['未完成原因和改进措施', '未完成原因及改进措施', '未完成原因分析及改进措施'],
    ],
    path: ['reason'],
  }),
  reverse: indicator({
    header: '越低越好',
    path: ['reverse'],
    help: '是不是越低越好的指标；指标值写明 ≤ 或者属于成本指标的不用写',
    allowed: '是；不是就空着',
    type: onlyYes(),
  }),
};

/** 执行率 as the content holds it, rounded to hundredths: 0.8651 in a percent cell, 0.8651, 86.51 and 86.51% are all 86.51. */
function rateOf(cell: Cell, field: Field | undefined): string {
  const percents = Number(decimalText(cell) ?? Number.NaN);
  if (Number.isNaN(percents))
    throw new CellRefusal(`“${cell.text}”不是百分比`, { allowed: '86.51% 这样的百分比' });
  const rounded = String(Math.round(Number((percents * 100).toPrecision(15))) / 100);
  return field ? field.check(rounded) : rounded;
}

const rate: CellType<string> = { parse: rateOf, write: (percents) => `${percents}%`, unit: percentUnit };
const wanYuan = decimal(6, { format: '#,##0.00####', unit: wanUnit });

const ofSource = columnsFor(evaluationSchema, 'funds', 'total');
const ofExecution = columnsFor(evaluationSchema, 'execution');

/** The columns of 项目资金（万元） for each source of money. */
export const sourceAmountColumns = {
  budget: ofSource({ header: '年初预算数', also: ['年初预算'], path: ['budget'], type: wanYuan }),
  adjusted: ofSource({
    header: '全年预算数',
    also: ['全年预算', '预算数', '调整后预算', '调整后预算数', '调整预算数'],
    path: ['adjusted'],
    type: wanYuan,
  }),
  executed: ofSource({
    header: '全年执行数',
    also: ['全年执行', '执行数', '实际执行数', '实际支出数', '全年支出数'],
    path: ['executed'],
    type: wanYuan,
  }),
};
/** Those that are filled in for the whole sum only. */
export const executionColumns = {
  points: ofExecution({ header: '分值', also: ['权重', '分值权重'], path: ['points'], type: points }),
  rate: ofExecution({ header: '执行率', path: ['rate'], type: rate }),
  score: ofExecution({ header: '得分', also: ['自评得分'], path: ['score'], type: points }),
};
/** All columns of 项目资金（万元）. */
export const fundColumns = { ...sourceAmountColumns, ...executionColumns };

/** The points of all indicators, in the row of 总分. */
export const totalColumn = column({ header: '总分', path: ['total'], type: points });

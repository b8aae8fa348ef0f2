import { addAll } from '../../add-all.ts';
import { today } from '../../clock.ts';
import { pointsOf } from '../../domain/results/evaluation.ts';
import { checkEvaluation, type EvaluationRule } from '../../domain/results/evaluation-check.ts';
import { formatPoints } from '../../domain/values/money.ts';
import { daysOf } from '../../gates/facts/own-days.ts';
import { evaluationSchema, type Evaluation } from '../../schemas/evaluation.ts';
import { sayEvaluationFault } from '../../words/zh-CN/faults/evaluation.ts';
import { organisationsIn, organisationsNamed, type KnownOrganisation } from '../organisations.ts';
import type { DivisionList } from '../divisions.ts';
import { attempt } from '../references.ts';
import type { Grid } from '../sheet/cell.ts';
import { formConcealed, hiddenSheet, otherSheet } from '../sheet/forms.ts';
import { inForm, type SaidFault } from '../sheet/located.ts';
import { codeAsked, idAsked } from '../sheet/place.ts';
import { inSchemaOrder } from '../sheet/record-of.ts';
import { idText, severalForOneId } from '../sheet/record-id.ts';
import { sampleRemark, samplesBeside } from '../sheet/sample-sheets.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { unnamedTarget } from '../sheet/unread-record.ts';
import type { Destination, SheetImport, SheetRecord } from '../sheet/types.ts';
import type { EvaluationForm } from './draft.ts';
import { halfForm, layoutOf } from './layout.ts';
import { readEvaluationForm } from './read-form.ts';

/** Where a form says otherwise than the record what to do. */
const todoInForm: Partial<Record<EvaluationRule, string>> = {
  'no-reason': '在“偏差原因分析及改进措施”一格写原因和改进措施',
  'execution-rate': '核对全年执行数、全年预算数和执行率；执行率可以空着，本站会算',
  'execution-score': '核对得分；按别的办法打分的，加一栏“执行率得分说明”写明',
  grade: '核对总分和等级（优 ≥90、良 80—90、中 60—80、差 <60）；等级可以空着，本站会算',
  'full-score-missed': '核对指标值、实际完成值和得分；越低越好的指标加一列“越低越好”写“是”',
};

/** `<year>-<project>`: what no id may hold becomes a dash; a third party's evaluation says so. */
const evaluationId = ({ year, project, kind }: Pick<Evaluation, 'year' | 'project' | 'kind'>): string =>
  `${year}-${idText(project)}${kind === 'third-party' ? '-第三方评价' : ''}`;

/** What the rules of evaluations say, in the words of the form. */
const faultsOf = (evaluation: Evaluation): SaidFault[] => [
  ...checkEvaluation(evaluation).map((it) => ({
    ...inForm(sayEvaluationFault(it), todoInForm[it.code]),
    level: it.level,
    path: it.code === 'no-reason' ? [...it.path.slice(0, -1), 'reason'] : it.path,
  })),
  ...daysOf('evaluations', evaluation),
];

/** What is wrong or unusual in an evaluation; of one with cells that were not read (not `isWhole`), only what is unusual. */
function check(form: EvaluationForm, evaluation: Evaluation, result: SheetImport, isWhole: boolean): void {
  const { grid, located, pointsTotal } = form;
  const { errors, warnings } = located.faults(faultsOf(evaluation));
  addAll(result.remarks, warnings);
  if (isWhole) addAll(result.problems, errors);
  const sum = formatPoints(pointsOf(evaluation));
  if (sum === '100' && pointsTotal?.stated !== undefined && pointsTotal.stated !== sum)
    result.problems.push(
      problemAt(grid, pointsTotal.cell, {
        what: `分值合计写的是 ${pointsTotal.stated}，各项相加是 ${sum}`,
        todo: '核对合计和各项分值',
      }),
    );
}

/** The implementer's id, where the form has no place for it and exactly one organisation has this name. */
function organisationId({ head }: EvaluationForm, known: readonly KnownOrganisation[]): object {
  if (head.has('organisation') || head.values.implementer === undefined) return {};
  const [found, ...others] = organisationsNamed(known, head.values.implementer);
  return found && others.length === 0 ? { organisation: found.id } : {};
}

/** Names where the form asks for a code or an id are told with it. */
function checkCodes(form: EvaluationForm, known: readonly KnownOrganisation[], lists: DivisionList): void {
  const { grid, head, problems, record } = form;
  const { place, organisation } = head.values;
  const at = (name: 'place' | 'organisation') => ({ grid, cell: head.cell(name), problems });
  if (place !== undefined) record['place'] = attempt(at('place'), () => codeAsked(place, lists));
  if (organisation !== undefined)
    record['organisation'] = attempt(at('organisation'), () => idAsked(organisation, known));
}

/** Reads every 绩效自评表 in the sheets: one evaluation a sheet. */
export function readEvaluations(grids: readonly Grid[], destination: Destination): SheetImport {
  const result: SheetImport = { records: [], problems: [], remarks: [], publishers: [] };
  const known = organisationsIn(destination.content());
  const forms: EvaluationForm[] = [];
  const layouts = new Map(grids.map((grid) => [grid, grid.hidden ? undefined : layoutOf(grid)]));
  const samples = samplesBeside(grids, (grid) => layouts.get(grid) !== undefined);
  for (const [grid, layout] of layouts) {
    if (samples.has(grid)) result.remarks.push(sampleRemark(grid));
    else if (layout) forms.push(readEvaluationForm(grid, layout));
    else if (grid.rows > 0) result.remarks.push(grid.hidden ? hiddenSheet(grid) : otherSheet(grid));
  }
  for (const file of new Set(grids.map((it) => it.file)))
    if (forms.every(({ grid }) => grid.file !== file))
      result.problems.push(
        formConcealed(grids, file, (grid) => layoutOf(grid) !== undefined) ?? {
          file,
          ...(grids.flatMap((grid) =>
            grid.file === file && !grid.hidden ? (halfForm(grid) ?? []) : [],
          )[0] ?? {
            what: '没有一张工作表像绩效自评表：找不到项目资金和绩效指标的表头',
            allowed: '一行写着“全年预算数”“全年执行数”，下面一行写着“一级指标”“三级指标”“得分”',
            todo: '请确认选对了文件和导入的种类；空白的表：npm run template -- evaluation',
          }),
        },
      );
  result.problems.push(
    ...severalForOneId(
      destination.id,
      forms.map((it) => it.grid),
    ),
  );
  for (const form of forms) {
    const { grid, located } = form;
    checkCodes(form, known, destination.lists);
    const { publishedOn, ...rest } = form.record;
    const input = inSchemaOrder(evaluationSchema, {
      ...rest,
      ...organisationId(form, known),
      publishedOn: destination.published ?? publishedOn ?? today(),
    });
    addAll(result.problems, form.problems);
    addAll(result.remarks, form.remarks);
    const { data, error } = evaluationSchema.safeParse(input, { reportInput: true });
    const issues = error ? located.issues(error.issues, form.problems) : [];
    addAll(result.problems, issues);
    const unread = located.unread([...form.problems, ...issues]) ?? (data ? undefined : []);
    if (data) check(form, data, result, unread === undefined);
    if (data) result.publishers.push(data.department);
    const id = destination.id ?? form.head.values.id ?? (data && evaluationId(data));
    const target = id === undefined ? unnamedTarget('evaluations', grid) : `evaluations/${id}.json`;
    const named = form.head.values.id === undefined ? 'project' : 'id';
    const idCell = destination.id === undefined ? located.cellOf([named]) : undefined;
    const { file, sheet } = grid;
    const locate: SheetRecord['locate'] = (faults) => located.faults(faults).errors;
    const rules = (it: unknown): SaidFault[] => faultsOf(it as Evaluation);
    result.records.push({ target, record: input, count: 1, file, sheet, idCell, locate, unread, rules });
  }
  return result;
}

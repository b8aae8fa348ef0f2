import { fundSources, evaluationSchema, type FundSource } from '../../schemas/evaluation.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { isBlank } from '../sheet/decimal.ts';
import { fieldOf } from '../sheet/field.ts';
import { readLabelled, type Labelled } from '../sheet/labelled.ts';
import { Located } from '../sheet/located.ts';
import { normalise, tidy } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { personalProblems, problemAt, readCell, readTable } from '../sheet/table.ts';
import { fundColumns, headColumns, indicatorColumns } from './columns.ts';
import { below, yearCell, type Layout } from './layout.ts';

/** An evaluation as its sheet has it. */
export interface EvaluationForm {
  grid: Grid;
  head: Labelled<typeof headColumns>;
  located: Located;
  /** As the content holds it; fields that were refused are missing. */
  record: Record<string, unknown>;
  /** Where the points of all indicators are added up, and what is written there. */
  pointsTotal?: { cell: Cell; stated: string | undefined };
  problems: Problem[];
}

const present = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const orNone = (record: Record<string, unknown>): Record<string, unknown> | undefined => {
  const kept = present(record);
  return Object.keys(kept).length > 0 ? kept : undefined;
};

/** Reads a cell for a column and enters where it stands. */
function take(
  form: EvaluationForm,
  path: readonly PropertyKey[],
  cell: Cell,
  column: Column,
): string | undefined {
  form.located.set(path, form.grid, cell);
  if (isBlank(cell)) return undefined;
  const { value, problem } = readCell(form.grid, cell, column);
  if (problem) form.problems.push(problem);
  return typeof value === 'string' ? value : undefined;
}

const rowNames: readonly [RegExp, 'total' | FundSource][] = [
  [/年度资金总额|资金总额/, 'total'],
  ...(Object.entries(fundSources) as [FundSource, string][]).map(
    ([id, name]) => [new RegExp(name.replace(/资金$/, '')), id] as [RegExp, FundSource],
  ),
];

function readFunds(form: EvaluationForm, { funds: header, indicators }: Layout): void {
  const { grid } = form;
  const funds: Record<string, unknown> = {};
  const first = Math.min(...header.at.values());
  for (let row = header.dataRow; row < indicators.row; row += 1) {
    const labels = Array.from({ length: first - 1 }, (_, index) => normalise(grid.cell(row, index + 1).text));
    const source = rowNames.find(([form]) => labels.some((it) => form.test(it)))?.[1];
    if (!source) continue;
    const read = (name: keyof typeof fundColumns, path: readonly PropertyKey[]): string | undefined => {
      const column = header.at.get(name);
      return column === undefined ? undefined : take(form, path, grid.cell(row, column), fundColumns[name]);
    };
    const of = (name: 'budget' | 'adjusted' | 'executed') => read(name, ['funds', source, name]);
    funds[source] = orNone({ budget: of('budget'), adjusted: of('adjusted'), executed: of('executed') });
    if (source !== 'total') continue;
    form.record['execution'] = present({
      points: read('points', ['execution', 'points']),
      rate: read('rate', ['execution', 'rate']),
      score: read('score', ['execution', 'score']),
      note: form.head.values.note,
    });
  }
  form.record['funds'] = present(funds);
}

function readGoals(form: EvaluationForm): void {
  const goal = (name: 'planned' | 'actual', heading: RegExp): string | undefined => {
    const cell = below(form.grid, heading);
    if (!cell) return undefined;
    form.located.set(['goals', name], form.grid, cell);
    form.problems.push(...personalProblems(form.grid, [cell]));
    return tidy(cell.text) || undefined;
  };
  form.record['goals'] = present({
    planned: goal('planned', /^预期(?:总体)?目标$/),
    actual: goal('actual', /^(?:实际完成情况|目标实际完成情况)$/),
  });
}

function readIndicators(form: EvaluationForm, { indicators: header, totalRow }: Layout): void {
  const rows = totalRow === undefined ? form.grid.rows : totalRow - 1;
  const table = readTable({ ...form.grid, rows }, header, indicatorColumns);
  form.problems.push(...table.problems);
  form.record['indicators'] = table.rows.map((row, index) => {
    for (const name of Object.keys(indicatorColumns) as (keyof typeof indicatorColumns)[])
      if (header.at.has(name)) form.located.set(['indicators', index, name], form.grid, row.cell(name));
    const { reverse, reason, points, score, ...rest } = row.values;
    return present({ ...rest, ...(reverse ? { reverse } : {}), points, score, reason });
  });
}

function readTotal(form: EvaluationForm, { indicators: { at, row }, totalRow }: Layout): void {
  const { grid } = form;
  if (totalRow === undefined) {
    const { file, sheet } = grid;
    const cell = grid.cell(row, 1).master;
    form.problems.push({ file, sheet, cell, what: '指标下面没有写着“总分”的一行', todo: '补上总分' });
    return;
  }
  const cellOf = (name: string): Cell => grid.cell(totalRow, at.get(name) ?? 1);
  const column: Column = {
    ...indicatorColumns.score,
    header: '总分',
    field: fieldOf(evaluationSchema, ['total']),
  };
  form.record['total'] = take(form, ['total'], cellOf('score'), column);
  const cell = cellOf('points');
  const stated = at.has('points') ? take(form, ['indicators'], cell, indicatorColumns.points) : undefined;
  if (at.has('points')) form.pointsTotal = { cell, stated };
}

/** Reads one sheet with the form. */
export function readEvaluationForm(grid: Grid, layout: Layout): EvaluationForm {
  const head = readLabelled(grid, headColumns);
  const located = new Located(grid);
  const form: EvaluationForm = { grid, head, located, record: {}, problems: [...head.problems] };
  for (const [name, { field }] of Object.entries(headColumns))
    if (field && head.has(name as keyof typeof headColumns))
      located.set(field.path, grid, head.cell(name as keyof typeof headColumns));
  const { cell, year, others } = yearCell(grid, layout.funds.row);
  located.set(['year'], grid, cell);
  if (year === undefined)
    form.problems.push(problemAt(grid, cell, { what: '没有写年度', allowed: '标题下面写“（2025年度）”' }));
  if (others.length > 0)
    form.problems.push(
      problemAt(grid, cell, {
        what: `写了几个年度：${[year, ...others].join('、')}`,
        allowed: '只写一个“（2025年度）”',
      }),
    );
  const { kind, major, place, department, implementer, organisation, policy, clause } = head.values;
  Object.assign(form.record, {
    project: head.values.project,
    year,
    kind: kind ?? 'self',
    ...(major ? { major } : {}),
    ...{ place, department, implementer, organisation },
    policy: orNone({ policy, clause }),
  });
  readFunds(form, layout);
  readGoals(form);
  readIndicators(form, layout);
  readTotal(form, layout);
  const { evaluator, evaluatorCode, reportedOn, grade, attachments, publishedOn } = head.values;
  form.record = present({
    ...form.record,
    grade,
    evaluator: orNone({ name: evaluator, creditCode: evaluatorCode, reportedOn }),
    ...{ attachments, publishedOn },
  });
  return form;
}

import { fundSources, type FundSource } from '../../schemas/evaluation.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import type { Column, Columns } from '../sheet/column.ts';
import { isBlank } from '../sheet/decimal.ts';
import { readLabelled, type Labelled } from '../sheet/labelled.ts';
import { Located, type Path } from '../sheet/located.ts';
import { noteMissing, optionalMissing } from '../sheet/missing.ts';
import { normalise, tidy } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { defined, recordOf, type Fields } from '../sheet/record-of.ts';
import { personalProblems, problemAt, readCell } from '../sheet/read-cell.ts';
import { readTable } from '../sheet/table.ts';
import {
  amountColumns,
  executionColumns,
  fundColumns,
  headColumns,
  indicatorColumns,
  totalColumn,
} from './columns.ts';
import { below, yearCell, type Layout } from './layout.ts';

/** An evaluation as its sheet has it. */
export interface EvaluationForm {
  grid: Grid;
  head: Labelled<typeof headColumns>;
  located: Located;
  /** As the content holds it; fields that were refused are missing. */
  record: Fields;
  /** Where the points of all indicators are added up, and what is written there. */
  pointsTotal?: { cell: Cell; stated: string | undefined };
  problems: Problem[];
}

/** Reads a cell for a column and enters where it stands. */
function take(
  form: EvaluationForm,
  path: readonly PropertyKey[],
  cell: Cell,
  [column, unit]: readonly [column: Column, unit?: string | undefined],
): string | undefined {
  form.located.set(path, form.grid, cell);
  if (isBlank(cell)) return undefined;
  const { value, problem } = readCell(form.grid, cell, column, unit);
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
  const funds: Fields = {};
  noteMissing(
    grid,
    'columns',
    optionalMissing(fundColumns, (name) => header.at.has(name)),
  );
  const first = Math.min(...header.at.values());
  const readRow = (row: number, columns: Columns, base: Path): Fields => {
    const values = Object.entries(columns).flatMap(([name, column]) => {
      const at = header.at.get(name);
      if (at === undefined || !column.field) return [];
      const unit = header.units.get(name);
      return [
        [name, take(form, [...base, ...column.field.path], grid.cell(row, at), [column, unit])] as const,
      ];
    });
    return recordOf(columns, Object.fromEntries(values));
  };
  for (let row = header.dataRow; row < indicators.row; row += 1) {
    const labels = Array.from({ length: first - 1 }, (_, index) => normalise(grid.cell(row, index + 1).text));
    const source = rowNames.find(([name]) => labels.some((it) => name.test(it)))?.[1];
    if (!source) continue;
    const amounts = readRow(row, amountColumns, ['funds', source]);
    if (Object.keys(amounts).length > 0) funds[source] = amounts;
    if (source !== 'total') continue;
    const execution = readRow(row, executionColumns, ['execution']);
    form.record['execution'] = { ...execution, ...(form.record['execution'] as Fields | undefined) };
  }
  form.record['funds'] = funds;
}

function readGoals(form: EvaluationForm): void {
  const goal = (name: 'planned' | 'actual', heading: RegExp): string | undefined => {
    const cell = below(form.grid, heading);
    if (!cell) return undefined;
    form.located.set(['goals', name], form.grid, cell);
    form.problems.push(...personalProblems(form.grid, [cell]));
    return tidy(cell.text) || undefined;
  };
  form.record['goals'] = defined({
    planned: goal('planned', /^预期(?:总体)?目标$/),
    actual: goal('actual', /^(?:实际完成情况|目标实际完成情况)$/),
  });
}

function readIndicators(form: EvaluationForm, { indicators: header, totalRow }: Layout): void {
  const rows = totalRow === undefined ? form.grid.rows : totalRow - 1;
  const table = readTable({ ...form.grid, rows }, header, indicatorColumns);
  form.problems.push(...table.problems);
  form.record['indicators'] = table.rows.map((row, index) => {
    form.located.setRow(indicatorColumns, row, ['indicators', index]);
    return recordOf(indicatorColumns, row.values);
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
  form.record['total'] = take(form, ['total'], cellOf('score'), [totalColumn]);
  const cell = cellOf('points');
  const stated = at.has('points') ? take(form, ['indicators'], cell, [indicatorColumns.points]) : undefined;
  if (at.has('points')) form.pointsTotal = { cell, stated };
}

/** Reads one sheet with the form. */
export function readEvaluationForm(grid: Grid, layout: Layout): EvaluationForm {
  const head = readLabelled(grid, headColumns);
  const located = new Located(grid);
  located.setRow(headColumns, head);
  const record = recordOf(headColumns, { ...head.values, id: undefined });
  const form: EvaluationForm = { grid, head, located, record, problems: [...head.problems] };
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
  form.record['year'] = year;
  form.record['kind'] ??= 'self';
  readFunds(form, layout);
  readGoals(form);
  readIndicators(form, layout);
  readTotal(form, layout);
  return form;
}

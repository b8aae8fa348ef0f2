import { addAll } from '../../add-all.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { readLabelled } from '../sheet/labelled.ts';
import { unreadColumns } from '../sheet/left-unread.ts';
import { Located } from '../sheet/located.ts';
import { tidy } from '../sheet/normalise.ts';
import { placeOfCell } from '../sheet/notes.ts';
import { defined, recordOf } from '../sheet/record-of.ts';
import { personalProblems } from '../sheet/personal.ts';
import { noteUnwrapped, problemAt } from '../sheet/read-cell.ts';
import { readTable } from '../sheet/table.ts';
import { otherYear } from '../sheet/title-years.ts';
import { headColumns, indicatorColumns, totalColumn } from './columns.ts';
import { take, type EvaluationForm } from './draft.ts';
import { readFunds } from './funds.ts';
import { inOneUnit } from './reached.ts';
import { below, standsAlone, yearCell, type EvaluationLayout } from './layout.ts';

function readGoals(form: EvaluationForm): void {
  const goal = (name: 'planned' | 'actual', heading: RegExp): string | undefined => {
    const cell = below(form.grid, heading);
    if (!cell) return undefined;
    form.located.set(['goals', name], form.grid, cell);
    form.problems.push(...personalProblems(form.grid, [cell]));
    noteUnwrapped(form.grid, cell);
    return tidy(cell.text) || undefined;
  };
  form.record['goals'] = defined({
    planned: goal('planned', /^预期(?:总体)?目标$/),
    actual: goal('actual', /^(?:实际完成情况|目标实际完成情况)$/),
  });
}

function readIndicators(form: EvaluationForm, { indicators: header, totalRow }: EvaluationLayout): void {
  const rows = totalRow === undefined ? form.grid.rows : totalRow - 1;
  const table = readTable({ ...form.grid, rows }, header, indicatorColumns);
  addAll(form.problems, table.problems);
  form.record['indicators'] = table.rows.map((row, index) => {
    form.located.setRow(indicatorColumns, row, ['indicators', index]);
    const { target, actual } = row.values;
    const both =
      target === undefined || actual === undefined
        ? {}
        : inOneUnit(
            form.grid,
            { text: target, cell: row.cell('target') },
            { text: actual, cell: row.cell('actual') },
          );
    return recordOf(indicatorColumns, { ...row.values, ...both });
  });
}

function readTotal(form: EvaluationForm, { indicators: { at, row }, totalRow }: EvaluationLayout): void {
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

/** Leaves out the day of the report on a self-evaluation, which the record of one does not have, and tells it. */
function leaveOutReport({ grid, head, record }: EvaluationForm): void {
  const { evaluator, evaluatorCode, reportedOn } = head.values;
  const isOwn = record['kind'] === 'self' && !head.refused('kind');
  const isThird = [evaluator, evaluatorCode].some((it) => it !== undefined) || head.refused('evaluator');
  if (reportedOn === undefined || !isOwn || isThird) return;
  delete record['evaluator'];
  grid.notes.add({
    ...{ kind: 'untaken', what: `评价报告日期：${reportedOn}` },
    where: placeOfCell(grid.sheet, head.cell('reportedOn').master),
    why: '单位自评没有这一栏，没有写进去',
    todo: '单位自评的不用管；第三方评价的，“评价方式”写“第三方评价”，填上“第三方机构”，再导入',
  });
}

/** Reads one sheet with the form. */
export function readEvaluationForm(grid: Grid, layout: EvaluationLayout): EvaluationForm {
  const { funds: fundsHeader, totalRow = Infinity } = layout;
  const { cell, year, others } = yearCell(grid, fundsHeader.row);
  // The line that says nothing but the year.
  const yearRow = year !== undefined && standsAlone(grid, cell) ? cell.row : 0;
  const head = readLabelled(
    grid,
    headColumns,
    (row) => row !== yearRow && (row < fundsHeader.row || row > totalRow),
  );
  const located = new Located(grid);
  located.setRow(headColumns, head);
  const record = recordOf(headColumns, { ...head.values, id: undefined });
  const form: EvaluationForm = { grid, head, located, record, problems: [...head.problems], remarks: [] };
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
  const { funds, indicators, totalRow: last } = layout;
  form.remarks.push(
    ...unreadColumns(grid, funds, indicators.row - 1),
    ...unreadColumns(grid, indicators, last),
  );
  if (layout.another)
    form.problems.push(
      problemAt(grid, grid.cell(layout.another.row, 1), {
        what: '这张工作表里有两份自评表',
        todo: '一张工作表只放一份：把后面的移到另一张工作表，再导入',
      }),
    );
  const title = head.values.project;
  const other =
    year !== undefined && otherYear(grid, { title, years: { from: year, to: year }, cell, what: '年度' });
  if (other && !other.isLater)
    form.problems.push({ ...other.problem, what: other.problem.what.replace('标题', '项目名称') });
  else if (other)
    form.remarks.push({
      file: grid.file,
      sheet: grid.sheet,
      what: `${cell.master} ${other.problem.what.replace('标题', '项目名称')}，请核对`,
    });
  form.record['year'] = year;
  form.record['kind'] ??= 'self';
  leaveOutReport(form);
  readFunds(form, layout);
  readGoals(form);
  readIndicators(form, layout);
  readTotal(form, layout);
  return form;
}

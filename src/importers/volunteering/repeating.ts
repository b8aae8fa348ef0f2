import { weekdayIds } from '../../domain/office/hours.ts';
import { weekdayIndex } from '../../domain/volunteering/schedule.ts';
import type { Values } from '../sheet/column.ts';
import type { Grid } from '../sheet/cell.ts';
import type { Problem } from '../sheet/problems.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { Row } from '../sheet/table.ts';
import type { VolunteeringColumns } from './columns.ts';
import { cycles } from './rule.ts';

const repeating = ['days', 'until', 'count', 'except'] as const;

/** Whether a cell says of something that is once what its day says already. */
function saysNothing(name: (typeof repeating)[number], row: Values<VolunteeringColumns>): boolean {
  const { start = '', end = '', days = [], until, count } = row;
  const day = start.slice(0, 10);
  if (name === 'days') return days.every((it) => it === weekdayIds[weekdayIndex(day)]);
  if (name === 'until') return until === day || until === end.slice(0, 10);
  return name === 'count' && count === 1;
}

/** Cells of how something repeats beside a cycle that does not: nothing of them would be in the record. */
export function repeatingProblems(
  grid: Grid,
  { values, cell }: Row<VolunteeringColumns>,
  columns: VolunteeringColumns,
): Problem[] {
  const { cycle, start } = values;
  if (cycle === undefined || start === undefined || 'rule' in cycles[cycle]) return [];
  const isOnce = cycles[cycle].kind === 'single';
  return repeating.flatMap((name) => {
    if (values[name] === undefined || (!isOnce && name === 'until')) return [];
    if (isOnce && saysNothing(name, values)) return [];
    const one = `“${columns[name].header}”`;
    const otherwise = isOnce ? '只有一次的' : '时间另行约定的';
    return problemAt(grid, cell(name), {
      what: `填了${one}，“${columns.cycle.header}”写的是“${cell('cycle').text}”`,
      todo: `每周、每月都有的，改“${columns.cycle.header}”；${otherwise}，清空${one}这一格，再导入`,
    });
  });
}

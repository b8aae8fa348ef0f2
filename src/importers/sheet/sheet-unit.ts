import { filledRowsOf, type Grid } from './cell.ts';
import type { Columns } from './column.ts';
import type { Header } from './header.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import { unitOf } from './unit.ts';

/** A blank may end what stands before a label (填报单位：某街道 单位：千元), so that each part is read apart. */
const statedUnits = (text: string): string[] =>
  text
    .split(/\s+(?=\S{0,4}\s*单\s*位\s*[:：])/u)
    .flatMap((part) => [
      ...normalise(part).matchAll(/(?:^|[^\p{Script=Han}])(?:金额|货币|计量)?单位:([^:;,、)\s]+)/gu),
    ])
    .flatMap(([, unit]) => unit ?? []);

/** The unit of money that a line above a table states (金额单位：人民币千元); undefined where none does. */
export const sheetUnit = (grid: Grid, before: number): string | undefined =>
  filledRowsOf(grid, 1, before - 1)
    .flatMap((row) => grid.filled(row))
    .flatMap(({ text }) => statedUnits(text))
    .find((unit) => unitOf(unit)?.sort === 'money');

/** Columns of money whose header states another unit than the line above the table. */
export function unitProblems(
  grid: Grid,
  header: Header,
  columns: Columns,
  line: string | undefined,
): Problem[] {
  if (line === undefined) return [];
  return Object.entries(columns).flatMap(([name, { unit, header: title }]) => {
    const own = header.units.get(name);
    const at = header.at.get(name);
    if (unit?.sort !== 'money' || own === undefined || at === undefined) return [];
    if (unitOf(own)?.power === unitOf(line)?.power) return [];
    const what = `“${title}”的表头写的单位是“${own}”，表上面写的是“${line}”`;
    return [problemAt(grid, grid.cell(header.row, at), { what, todo: '改成同一个单位' })];
  });
}

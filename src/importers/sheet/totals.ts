import type { Cell, Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { exactSum } from './exact-sum.ts';
import { figureIn, inUnit } from './figure.ts';
import { normalise } from './normalise.ts';
import { placeOfCell } from './notes.ts';
import { CellRefusal, type Problem } from './problems.ts';

/** A line of a table that is read or left out as a sum: its row, and the label of a sum. */
export interface TableLine {
  row: number;
  total?: Cell;
}

/** A column whose figures add up: its name, where it stands, the unit that its header states. */
export interface SumColumn {
  name: string;
  at: number;
  unit: string | undefined;
}

/** Figures that add up: amounts, points and counts; shares do not. */
export const addsUp = ({ unit }: Columns[string]): boolean => unit !== undefined && unit.sort !== 'share';

/** 平均 and its like stand where a sum does and are none. */
const isAverage = ({ text }: Cell): boolean => /平均|均值|人均|占比|比例|比重|百分比/u.test(normalise(text));
const isWhole = ({ text }: Cell): boolean => /总|累|全/u.test(normalise(text));
const isPart = ({ text }: Cell): boolean => /小计|本页|本表/u.test(normalise(text));

/** The figure of a cell in the unit of its column: empty for none, undefined where it can't be read. */
function figureAt(cell: Cell, column: Columns[string], unit: string | undefined): string | undefined {
  if (cell.fault) return undefined;
  if (cell.text === '' || /^[-/]+$/.test(normalise(cell.text))) return '';
  try {
    const measured = column.unit ? inUnit(cell, column.unit, unit).cell : cell;
    return figureIn(measured)?.value;
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    return undefined;
  }
}

/** The sums that a line of a table may mean: of the rows above it since the last sum, of all above, below it, of all. */
function meant(lines: readonly (TableLine & { figure: string })[], index: number): (string | undefined)[] {
  const from = lines.findLastIndex(({ total }, at) => total && at < index) + 1;
  const to = lines.findIndex(({ total }, at) => total && at > index);
  const groups = [
    lines.slice(from, index),
    lines.slice(0, index),
    lines.slice(index + 1, to < 0 ? undefined : to),
    lines,
  ];
  return groups.map((group) =>
    exactSum(group.flatMap(({ total, figure }) => (total || figure === '' ? [] : [figure]))),
  );
}

/**
 * Compares each sum of a table with the figures of the rows it may be the sum of, column by column. A sum that fits none of
 * them is a problem at its cell; one that can't be read is noted.
 */
export function totalProblems(
  grid: Grid,
  columns: Columns,
  { lines, sums }: { lines: readonly TableLine[]; sums: readonly SumColumn[] },
): Problem[] {
  if (!lines.some(({ total }) => total) || !lines.some(({ total }) => !total)) return [];
  return sums.flatMap(({ name, at, unit }) => {
    const column = columns[name];
    if (!column) return [];
    const figures = lines.map((line) => {
      const cell = grid.cell(line.row, at);
      const isOwn = cell.address === cell.master && cell.master !== line.total?.master;
      return { ...line, cell, figure: isOwn ? figureAt(cell, column, unit) : '' };
    });
    if (figures.some(({ total, figure }) => !total && figure === undefined)) return [];
    return figures.flatMap(({ total, figure, cell }, index): Problem[] => {
      if (!total || isAverage(total) || figure === '') return [];
      if (figure === undefined) {
        grid.notes.add({
          ...{ kind: 'untaken', what: cell.text, where: placeOfCell(grid.sheet, cell.master) },
          ...{ why: '合计里看不出数，没有和各行核对', todo: '核对合计和各行' },
        });
        return [];
      }
      const known = figures.map((it) => ({ ...it, figure: it.figure ?? '' }));
      const [since, , , all] = meant(known, index);
      if (meant(known, index).includes(exactSum([figure]))) return [];
      const isOneOfSeveral = lines.filter((it) => it.total && !isAverage(it.total)).length > 1;
      const sum = (isPart(total) || (isOneOfSeveral && !isWhole(total)) ? since : undefined) ?? all ?? '';
      return [
        {
          ...{ file: grid.file, sheet: grid.sheet, cell: cell.master },
          what: `“${total.text}”一行的“${column.header}”写的是 ${figure}，各行加起来是 ${sum}`,
          todo: '核对各行和合计，改正写错的一个；漏了的行补上；合计另有算法的，删掉这一行再导入',
        },
      ];
    });
  });
}

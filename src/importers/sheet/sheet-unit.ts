import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { figureIn, type Measured } from './figure.ts';
import type { Header } from './header.ts';
import { unitsInCells, unitsInWords, type UnitBeside } from './money-words.ts';
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
    .flatMap(([, unit]) => unit ?? [])
    .filter((unit) => /^(?:money|foreign)$/u.test(unitOf(unit)?.sort ?? ''));

const ownCells = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ address, master }) => address === master);

/** The unit of money that a line above a table states (金额单位：人民币千元); undefined where none does. */
export const sheetUnit = (grid: Grid, before: number): string | undefined =>
  filledRowsOf(grid, 1, before - 1)
    .flatMap((row) => ownCells(grid.filled(row)))
    .flatMap((cell) => [
      ...statedUnits(cell.text),
      ...unitsInCells([cell]).flatMap(({ unit, isStated }) => (isStated ? [unit] : [])),
    ])[0];

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

/** A column of money, or another part of a sheet whose figures are read in one unit. */
export interface MoneyPart {
  title: string;
  target: Measured;
  /** The unit that it is read in, where the sheet states one. */
  unit: string | undefined;
  /** Where what is wrong with it is told. */
  at: Cell;
  figures: readonly Cell[];
}

const isOther = ({ unit }: UnitBeside, { target, unit: own }: MoneyPart): boolean => {
  const named = unitOf(unit);
  return (
    named?.sort === 'foreign' || named?.power !== (own === undefined ? target.power : unitOf(own)?.power)
  );
};

/** A grid that also knows what another sheet of its file states of units: it counts where this one states none. */
export const besideSheet = (grid: Grid, other: Grid): Grid => {
  if (grid.sheet === other.sheet) return grid;
  const cells = other.filledRows.flatMap((row) => ownCells(other.filled(row)));
  const stated = cells.filter((cell) => unitsInCells([cell]).some(({ isStated }) => isStated));
  const words = stated.map(({ address, text }) => ({
    ...{ what: `工作表“${other.sheet}”${address} `, text, isFar: true as const },
  }));
  return { ...grid, beside: [...grid.beside, ...words] };
};

/**
 * Parts of a sheet whose unit words beside the figures contradict: a note below, a cell at the right, the name of the sheet. A
 * unit that words only name counts where the part has none of its own. Figures that each bear a unit are left alone.
 */
export function unitDoubts(grid: Grid, parts: readonly MoneyPart[], cells: readonly Cell[]): Problem[] {
  const found = [
    ...unitsInCells(ownCells(cells)),
    ...unitsInWords('工作表的名称', grid.sheet),
    ...grid.beside.flatMap(({ what, text, isFar }) =>
      unitsInWords(what, text).map((it) => (isFar ? { ...it, isStated: false } : it)),
    ),
  ];
  if (found.length === 0) return [];
  return parts.flatMap((part) => {
    const { title, target, unit, at, figures } = part;
    const other = found.find((it) => isOther(it, part) && (it.isStated || unit === undefined));
    if (!other || figures.every((cell) => figureIn(cell)?.unit !== '')) return [];
    return problemAt(grid, at, {
      what: `看不出“${title}”的单位：${unit === undefined ? '列名和表上面都没有写' : `按“${unit}”读`}，可是${other.said}`,
      allowed: `列名后面写明单位，如“${title}（${target.name}）”“${title}（${other.unit}）”`,
      todo: '对照原始资料，几处写成同一个单位；那句话和这一列无关的，删掉或者移到别的工作表，再导入',
    });
  });
}

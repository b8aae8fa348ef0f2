import type { Cell, Grid } from '../sheet/cell.ts';
import { shareInPercent } from '../sheet/figure.ts';
import { placeOfCell } from '../sheet/notes.ts';
import { convertedNote } from '../sheet/read-cell.ts';

/** A target or what was reached, with its cell. */
interface Said {
  text: string;
  cell: Cell;
}

const bare = /^-?\d+(?:\.\d+)?$/u;
/** A figure with its unit, whatever says how it is compared: ≥90%, 不少于200户. */
const measured = /^\D{0,6}\d[\d,，.]*\s*(?<unit>[^\d\s.,，]{1,6})$/u;

/** A figure without a unit in the unit of the one beside it: a share as a percentage, any other as it is, and told. */
function besideOf(grid: Grid, { text, cell }: Said, other: Said, name: string): string {
  const unit = measured.exec(other.text)?.groups?.['unit'];
  if (!bare.test(text) || unit === undefined) return text;
  if ((unit === '%' || unit === '％') && Number(text) <= 100) {
    const percent = `${shareInPercent(text).value}%`;
    grid.notes.add(convertedNote(grid, cell, `${text} → ${percent}`));
    return percent;
  }
  grid.notes.add({
    kind: 'changed',
    why: `没有写单位的数，旁边的${name}写了，照原样读`,
    what: `${text}（旁边是 ${other.text}）`,
    where: placeOfCell(grid.sheet, cell.master),
    todo: '核对两个数的单位是不是一样（如 元 和 万元）；补上单位，再导入',
  });
  return text;
}

/** Target and what was reached of an indicator, both in percents where one of them is. */
export const inOneUnit = (grid: Grid, target: Said, actual: Said): { target: string; actual: string } => ({
  target: besideOf(grid, target, actual, '实际完成值'),
  actual: besideOf(grid, actual, target, '指标值'),
});

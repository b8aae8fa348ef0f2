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
/** A figure without a unit, whatever says how it is compared: ≥0.9, 不低于 1. */
const unmeasured = /^[^\d.]{0,6}(?<value>\d+(?:\.\d+)?)$/u;
/** A figure with its unit, whatever says how it is compared: ≥90%, 不少于200户. */
const measured = /^\D{0,6}(?<value>\d[\d,，.]*)\s*(?<unit>[^\d\s.,，]{1,6})$/u;
const isMost = /[≤＜<≦]|不超过|不高于|不大于|低于|小于|以内|以下/u;

/** Whether a figure up to 1 beside a percentage may be one itself: 0.8 beside ≤2% or 1.5%. */
const mayBePercent = (text: string, beside: string): boolean => {
  const percent = Number(measured.exec(beside)?.groups?.['value']);
  return Number(text) > 0 && Number(text) <= 1 && (percent < 10 || isMost.test(beside));
};

/** A figure without a unit in the unit of the one beside it: a share as a percentage, any other as it is, and told. */
function besideOf(grid: Grid, { text, cell }: Said, other: Said, name: string): string {
  const unit = measured.exec(other.text)?.groups?.['unit'];
  if (!bare.test(text) || unit === undefined) return text;
  const isPercent = unit === '%' || unit === '％';
  if (isPercent && Number(text) <= 100 && !mayBePercent(text, other.text)) {
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

/** Whether two figures without a unit look like shares: one of them a part of 1, or 1 beside one many times larger. */
const looksLikeShares = (figures: readonly number[]): boolean =>
  figures.some((it) => it > 0 && it < 1) || (figures.includes(1) && Math.max(...figures) > 10);

/** Tells a target and what was reached that are shares by their looks, and say of no unit what they are. */
function noteUnmeasured(grid: Grid, target: Said, actual: Said): void {
  const figures = [target, actual].map(({ text }) => Number(unmeasured.exec(text)?.groups?.['value']));
  if (figures.some(Number.isNaN) || !looksLikeShares(figures)) return;
  grid.notes.add({
    kind: 'changed',
    why: '指标值和实际完成值都没有写单位，看不出是不是百分数，照原样读',
    what: `${actual.text}（指标值是 ${target.text}）`,
    where: placeOfCell(grid.sheet, actual.cell.master),
    todo: '是百分数的写上百分号（如 100% 和 98%），是别的数的写上单位，再导入',
  });
}

/** Target and what was reached of an indicator, both in percents where one of them is. */
export function inOneUnit(grid: Grid, target: Said, actual: Said): { target: string; actual: string } {
  noteUnmeasured(grid, target, actual);
  return {
    target: besideOf(grid, target, actual, '实际完成值'),
    actual: besideOf(grid, actual, target, '指标值'),
  };
}

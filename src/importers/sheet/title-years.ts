import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import type { Cell, Grid } from './cell.ts';
import type { Columns } from './column.ts';
import type { SheetRemark } from './remark.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import type { Row } from './table.ts';

/** Some years, both included. */
export interface Years {
  from: number;
  to: number;
}

const chineseYear = /[〇零一二三四五六七八九]{4}(?=年)/gu;
const range = /(?<!\d)((?:19|20)\d{2})(?:年度?)?(?:-|~|至|到)((?:19|20)\d{2})(?=年)/gu;
const single = /(?<!\d)((?:19|20)\d{2})年/gu;

/** The years that a title names: 2024年度, 2021—2025年, 二〇二四年. */
export function yearsIn(title: string): Years[] {
  const typed = normalise(title).replace(chineseYear, (it) => String(parseChineseNumber(it) ?? it));
  const ranges = [...typed.matchAll(range)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const singles = [...typed.replace(range, '').matchAll(single)].map(([, it]) => Number(it));
  return [...ranges, ...singles.map((it) => ({ from: it, to: it }))];
}

const written = ({ from, to }: Years): string => (from === to ? String(from) : `${from}—${to}`);

/** The cell of a year with the title above it. */
interface YearAt {
  title: string | undefined;
  years: Years | undefined;
  cell: Cell;
  /** What the cell is: 这一行, 年度. */
  what: string;
}

/** A year that is not in the title, at its cell. */
export interface OtherYear {
  problem: Problem;
  /** It is after all years of the title. */
  isLater: boolean;
}

/** A year that none of those in the title meets: one of the two is mistyped, or copied from another form. */
export function otherYear(grid: Grid, { title, years, cell, what }: YearAt): OtherYear | undefined {
  const named = yearsIn(title ?? '');
  if (!years || named.length === 0 || named.some(({ from, to }) => from <= years.to && years.from <= to))
    return undefined;
  const problem = problemAt(grid, cell, {
    what: `标题写的是 ${named.map(written).join('、')} 年，${what}是 ${written(years)} 年`,
    todo: '核对标题和年度，改正写错的一个；标题里的年份说的是别的，就从标题里去掉',
  });
  return { problem, isLater: named.every(({ to }) => to < years.from) };
}

/**
 * The year of a record, or those of its days, against its title. An inspection may come after the year that it is about: that
 * is a remark, all else a problem.
 */
export function titleYears(grid: Grid, head: Row<Columns>, problems: Problem[]): SheetRemark[] {
  const { title, year, from, until } = head.values;
  if (typeof title !== 'string') return [];
  const inDay = (day: unknown): number => Number(String(day).slice(0, 4));
  const at = year === undefined ? 'from' : 'year';
  const years =
    typeof year === 'number'
      ? { from: year, to: year }
      : from === undefined || until === undefined
        ? undefined
        : { from: inDay(from), to: inDay(until) };
  const what = year === undefined ? '起止日期' : '年度';
  const other = otherYear(grid, { title, years, cell: head.cell(at), what });
  if (!other) return [];
  if (year === undefined && other.isLater)
    return [
      { file: grid.file, sheet: grid.sheet, what: `${head.cell(at).master} ${other.problem.what}，请核对` },
    ];
  problems.push(other.problem);
  return [];
}

import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import { isNameOf, unitIn } from '../sheet/column-name.ts';
import type { Header } from '../sheet/header.ts';
import { normalise } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { sheetUnit } from '../sheet/sheet-unit.ts';
import { unitOf } from '../sheet/unit.ts';
import { fundColumns, indicatorColumns } from './columns.ts';

/** Where the parts of a 绩效自评表 stand in a sheet. */
export interface EvaluationLayout {
  funds: Header;
  indicators: Header;
  /** The head of a second form on the same sheet. */
  another: Header | undefined;
  /** The row of 总分. */
  totalRow: number | undefined;
}

const key = (text: string): string => normalise(text).replace(/\(.*?\)|[*:]/g, '');

/** The header row that names the columns of a part; only these columns, wherever else their names stand. */
function headerOf(grid: Grid, columns: Columns, needed: readonly string[], from = 1): Header | undefined {
  for (const row of filledRowsOf(grid, from)) {
    const at = new Map<string, number>();
    const units = new Map<string, string>();
    const cells = grid.filled(row);
    const unknown: Cell[] = [];
    for (const cell of cells) {
      const { column, text } = cell;
      const name = Object.entries(columns).find(([, it]) => isNameOf(text, [it.header, ...it.also]))?.[0];
      if (!name && at.size > 0 && cell.address === cell.master) unknown.push(cell);
      const unit = unitIn(text);
      if (name && !at.has(name)) at.set(name, column);
      if (name && unit !== undefined) units.set(name, unit);
    }
    if (needed.every((name) => at.has(name))) return { row, dataRow: row + 1, at, units, cells, unknown };
  }
  return undefined;
}

const ofFunds = ['adjusted', 'executed'];

const headersOf = (grid: Grid): { funds: Header | undefined; indicators: Header | undefined } => ({
  funds: headerOf(grid, fundColumns, ofFunds),
  indicators: headerOf(grid, indicatorColumns, ['level1', 'level3', 'score']),
});

/** What is said of a sheet that has the head of one part of the form and not that of the other; undefined of any other sheet. */
export function halfForm(grid: Grid): Omit<Problem, 'file'> | undefined {
  const { funds, indicators } = headersOf(grid);
  const there = funds ?? indicators;
  if (!there || (funds && indicators)) return undefined;
  const [has, lacks, names] = indicators
    ? ['绩效指标', '项目资金', '“全年预算数”和“全年执行数”']
    : ['项目资金', '绩效指标', '“一级指标”“三级指标”和“得分”'];
  return {
    ...{ sheet: grid.sheet, cell: grid.cell(there.row, 1).master },
    what: `像绩效自评表：有${has}的表头，没有${lacks}的`,
    allowed: `一行写着${names}`,
    todo: `${lacks}的列名照空白表改；每年一列的，只留评价的这一年`,
  };
}

/** Finds the parts of the form; undefined where the sheet is another one. */
export function layoutOf(grid: Grid): EvaluationLayout | undefined {
  const { funds, indicators } = headersOf(grid);
  if (!funds || !indicators) return undefined;
  const corner = funds.cells.map(({ text }) => unitIn(text)).find((it) => unitOf(it ?? '')?.sort === 'money');
  const units = new Map(
    (['budget', 'adjusted', 'executed'] as const).flatMap((name) => {
      const unit = funds.units.get(name) ?? corner ?? sheetUnit(grid, funds.row);
      return unit === undefined ? [] : [[name, unit]];
    }),
  );
  let totalRow: number | undefined;
  for (const row of filledRowsOf(grid, indicators.dataRow))
    if (/^(?:总分|合计|总计)$/.test(key(grid.cell(row, 1).text) || key(grid.cell(row, 2).text)))
      totalRow ??= row;
  const another = headerOf(grid, fundColumns, ofFunds, indicators.dataRow);
  return { funds: { ...funds, units }, indicators, another, totalRow };
}

/** The cell below a heading. */
export function below(grid: Grid, heading: RegExp): Cell | undefined {
  for (const row of filledRowsOf(grid))
    for (const cell of grid.filled(row)) {
      const { column } = cell;
      if (cell.address !== cell.master || !heading.test(key(cell.text))) continue;
      let next = row + 1;
      while (grid.cell(next, column).master === cell.master) next += 1;
      return grid.cell(next, column);
    }
  return undefined;
}

const numerals = '〇一二三四五六七八九';
/** A year in Chinese numerals in digits: 二〇二五年度. */
const withDigits = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]{4}(?=年)/gu, (year) =>
    [...year].map((it) => Math.max(0, numerals.indexOf(it))).join(''),
  );

/** How a year is written, the surest first: 2025年度 or a label 年度, then a year of a title; a date has none. */
const yearForms = [
  /(\d{4})年度/gu,
  /(?:^|[^\p{Script=Han}])年度:?(\d{4})(?!\d|年?\d{1,2}月)/gu,
  /(\d{4})年(?!度|\d{1,2}月)/gu,
];
/** Two years as one: 2024-2025年度. */
const severalYears = /(?<!\d)((?:19|20)\d{2})年?(?:[-~至到/]|、)((?:19|20)\d{2})年?度/gu;
/** A year and nothing else, on a line of its own. */
const bareYear = /^\(?((?:19|20)\d{2})(?:年度?)?\)?$/u;
/** The label of a year that stands in the cell to its right. */
const yearLabel = /^(?:评价|自评|项目|预算|填报)?年度:?$/u;

/** The row of a cell holds nothing else, but for the label 年度. */
export const standsAlone = (grid: Grid, cell: Cell): boolean =>
  grid.filled(cell.row).every((it) => it.master === cell.master || yearLabel.test(normalise(it.text)));

/**
 * The year that stands above the head of the form, by its surest form, with its cell; the other years of that form, which
 * leave it open.
 */
export function yearCell(grid: Grid, before: number): { cell: Cell; year?: number; others: number[] } {
  const cells = filledRowsOf(grid, 1, before - 1).flatMap((row) => grid.filled(row));
  for (const cell of cells) {
    const [both] = withDigits(normalise(cell.text)).matchAll(severalYears);
    if (both) return { cell, year: Number(both[1]), others: [Number(both[2])] };
  }
  for (const form of yearForms) {
    const found = cells.flatMap((cell) =>
      [...withDigits(normalise(cell.text)).matchAll(form)].map(([, year]) => ({ cell, year: Number(year) })),
    );
    const [first] = found;
    if (first)
      return {
        ...first,
        others: [...new Set(found.map(({ year }) => year))].filter((it) => it !== first.year),
      };
  }
  const alone = cells.find((cell) => bareYear.test(normalise(cell.text)) && standsAlone(grid, cell));
  const [, year] = bareYear.exec(normalise(alone?.text ?? '')) ?? [];
  if (alone && year !== undefined) return { cell: alone, year: Number(year), others: [] };
  return { cell: grid.cell(2, 1), others: [] };
}

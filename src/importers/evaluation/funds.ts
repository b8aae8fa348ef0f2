import { fundSources, type FundSource } from '../../schemas/evaluation.ts';
import { addressOf, filledRowsOf, type Grid } from '../sheet/cell.ts';
import { wanUnit } from '../sheet/figure.ts';
import type { Columns } from '../sheet/column.ts';
import { noteFarFrom, noteLarge, type CellFigure } from '../sheet/far-figures.ts';
import { figureIn } from '../sheet/figure.ts';
import { headerProblems, unclearUnits, type Header } from '../sheet/header.ts';
import type { Path } from '../sheet/located.ts';
import { noteUnits } from '../sheet/met.ts';
import { unitDoubts, withoutDoubted, type MoneyPart } from '../sheet/sheet-unit.ts';
import { noteMissing, optionalMissing } from '../sheet/missing.ts';
import { normalise } from '../sheet/normalise.ts';
import { placeOfCell } from '../sheet/notes.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { sharedFigures, type TakenCell } from '../sheet/shared.ts';
import { recordOf, type Fields } from '../sheet/record-of.ts';
import { sourceAmountColumns, executionColumns, fundColumns } from './columns.ts';
import { take, type EvaluationForm } from './draft.ts';
import type { EvaluationLayout } from './layout.ts';

type FundRow = 'total' | FundSource;

const sources = Object.entries(fundSources) as [FundSource, string][];
const rowNames: readonly [RegExp, FundRow][] = [
  [/年度资金总额|资金总额/, 'total'],
  ...sources.map(([id, name]): [RegExp, FundRow] => [new RegExp(name.replace(/资金$/, '')), id]),
];

const hasFigures = (grid: Grid, row: number, { at }: Header): boolean =>
  Object.keys(sourceAmountColumns).some((name) => {
    const column = at.get(name);
    return column !== undefined && figureIn(grid.cell(row, column)) !== undefined;
  });

/** Tells a row of figures whose source the form does not know. */
function noteUnknownSource(grid: Grid, row: number, label: string): void {
  grid.notes.add({
    ...{ kind: 'untaken', what: label || `第 ${row} 行`, where: placeOfCell(grid.sheet, addressOf(row, 1)) },
    why: '资金来源不认识，这一行的数没有读',
    todo: `改成空白表里的写法：年度资金总额、${Object.values(fundSources).join('、')}；本来就不分列的不用管`,
  });
}

/** Tells the sources that have no row of their own, and those whose row is empty: neither is published as 0. */
function noteSources(grid: Grid, seen: ReadonlySet<FundRow>, funds: Fields): void {
  const named = (fits: (id: FundSource) => boolean): string[] =>
    sources.filter(([id]) => fits(id)).map(([, name]) => `项目资金里的“${name}”`);
  noteMissing(
    grid,
    'labels',
    named((id) => !seen.has(id)),
  );
  noteMissing(
    grid,
    'emptyLabels',
    named((id) => seen.has(id) && !(id in funds)),
  );
}

/** From this on, in 万元, a sum is larger than projects of federations are: most likely it is in 元. */
const large = { most: 10_000, said: '一亿元' };

/** Tells sums that are most likely in another unit: larger than projects are, or far from the budget of the same row. */
function noteOddSums(grid: Grid, budget: CellFigure | undefined, others: readonly CellFigure[]): void {
  for (const it of budget ? [budget, ...others] : others) noteLarge(grid, it, large.most, large.said);
  if (budget) for (const it of others) noteFarFrom(grid, it, budget, '同一行年初预算');
}

/** Refuses sums that no project has where nobody wrote in which unit they are: taken in 万元, they would be published as billions. */
function checkSums(form: EvaluationForm, header: Header, sums: readonly CellFigure[]): void {
  const bare = sums.filter(({ cell }) => figureIn(cell)?.unit === '');
  const [first] = bare.filter(({ number }) => number > large.most);
  if (!first || header.units.size > 0) return;
  const title = header.cells.find(({ column }) => column === first.cell.column)?.text ?? '';
  form.problems.push(
    problemAt(form.grid, first.cell, {
      what: `${first.cell.text}：没有写金额单位，按空白表的单位万元读是${large.said}以上，大得不像一个项目`,
      allowed: `列名后面或者表上面写明单位，如“${title}（元）”“${title}（万元）”“单位：元”`,
      todo: '对照原始资料写明单位，再导入；确实有这么多的，也要写明“万元”',
    }),
  );
}

/** Sums whose unit words around them contradict: above and beside them, in the names of their rows, below the form. */
function unitProblems(
  form: EvaluationForm,
  { funds: header, indicators, totalRow }: Omit<EvaluationLayout, 'another'>,
): void {
  const { grid } = form;
  const columns = ['budget', 'adjusted', 'executed'] as const;
  const sums = new Set(columns.map((name) => header.at.get(name)));
  const rows = filledRowsOf(grid, header.dataRow, indicators.row - 1);
  const around = grid.filledRows.flatMap((row) => {
    const isBeside = row < indicators.row || row > (totalRow ?? grid.rows);
    return isBeside
      ? grid.filled(row).filter(({ column }) => row < header.row || row > indicators.row || !sums.has(column))
      : [];
  });
  const parts = columns.flatMap((name): MoneyPart[] => {
    const at = header.at.get(name);
    if (at === undefined) return [];
    const figures = rows.map((row) => grid.cell(row, at));
    const { header: title } = fundColumns[name];
    return [{ title, target: wanUnit, unit: header.units.get(name), at: grid.cell(header.row, at), figures }];
  });
  const doubts = unitDoubts(grid, parts, around);
  const once = doubts.slice(0, 1).map(({ problem }) => problem);
  form.problems = [...withoutDoubted(form.problems, doubts), ...once];
  const isUnsaid =
    header.units.size === 0 && doubts.length === 0 && unclearUnits(grid, header, fundColumns).length === 0;
  noteMissing(grid, 'units', isUnsaid ? ['项目资金（按万元读）'] : []);
}

/** Reads 项目资金 into the record of a form: one row a source of money, its execution in the row of the whole sum. */
export function readFunds(
  form: EvaluationForm,
  { funds: header, indicators, totalRow }: EvaluationLayout,
): void {
  const { grid } = form;
  const funds: Fields = {};
  const seen = new Set<FundRow>();
  const sums: CellFigure[] = [];
  form.problems.push(
    ...headerProblems(grid, header, fundColumns),
    ...unclearUnits(grid, header, fundColumns),
  );
  noteUnits(grid, fundColumns, { units: header.units, line: undefined });
  noteMissing(
    grid,
    'columns',
    optionalMissing(fundColumns, (name) => header.at.has(name)),
  );
  const first = Math.min(...header.at.values());
  const taken: TakenCell[] = [];
  const readRow = (row: number, columns: Columns, base: Path): Fields => {
    const values = Object.entries(columns).flatMap(([name, column]) => {
      const at = header.at.get(name);
      if (at === undefined || !column.field) return [];
      const cell = grid.cell(row, at);
      const value = take(form, [...base, ...column.field.path], cell, [column, header.units.get(name)]);
      taken.push({ cell, column, value });
      return [[name, value] as const];
    });
    return recordOf(columns, Object.fromEntries(values));
  };
  for (const row of filledRowsOf(grid, header.dataRow, indicators.row - 1)) {
    const labels = Array.from({ length: first - 1 }, (_, index) => normalise(grid.cell(row, index + 1).text));
    const source = rowNames.find(([name]) => labels.some((it) => name.test(it)))?.[1];
    if (!source) {
      if (hasFigures(grid, row, header)) noteUnknownSource(grid, row, labels.at(-1) ?? '');
      continue;
    }
    seen.add(source);
    const amounts = readRow(row, sourceAmountColumns, ['funds', source]);
    const figureOf = (name: keyof typeof sourceAmountColumns): CellFigure[] => {
      const at = header.at.get(name);
      return at !== undefined && amounts[name] !== undefined
        ? [{ number: Number(amounts[name]), cell: grid.cell(row, at) }]
        : [];
    };
    noteOddSums(grid, figureOf('budget')[0], [...figureOf('adjusted'), ...figureOf('executed')]);
    sums.push(...figureOf('budget'), ...figureOf('adjusted'), ...figureOf('executed'));
    if (Object.keys(amounts).length > 0) funds[source] = amounts;
    if (source !== 'total') continue;
    const execution = readRow(row, executionColumns, ['execution']);
    form.record['execution'] = { ...execution, ...(form.record['execution'] as Fields | undefined) };
  }
  form.problems.push(...sharedFigures(grid, taken).map(({ problem }) => problem));
  noteSources(grid, seen, funds);
  checkSums(form, header, sums);
  unitProblems(form, { funds: header, indicators, totalRow });
  form.record['funds'] = funds;
}

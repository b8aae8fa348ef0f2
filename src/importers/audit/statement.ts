import { statementForm } from '../../domain/audits/statements.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import {
  statementColumn,
  type StatementColumn,
  type StatementLine,
  type StatementVersion,
} from '../../schemas/audit-statement.ts';
import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import { amount } from '../sheet/cell-types.ts';
import { columnsFor } from '../sheet/column.ts';
import { isBlank } from '../sheet/decimal.ts';
import { yuanUnit } from '../sheet/figure.ts';
import { noteFarFrom, type CellFigure } from '../sheet/far-figures.ts';
import type { Located } from '../sheet/located.ts';
import { noteUnits } from '../sheet/met.ts';
import { noteMissing } from '../sheet/missing.ts';
import { normalise } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { problemAt, readCell } from '../sheet/read-cell.ts';
import type { OneOf } from '../sheet/readings.ts';
import {
  sheetUnit,
  unitDoubts,
  withoutDoubted,
  type MoneyPart,
  type UnitDoubt,
} from '../sheet/sheet-unit.ts';
import { sharedFigures, type TakenCell } from '../sheet/shared.ts';
import { unnamedNote } from '../sheet/table.ts';
import { addDashedTotal, noteDashes, withMinus, type LineFigures } from './book-signs.ts';
import type { StatementBlock, StatementHeader } from './statement-header.ts';
import { besideName, isSigned, lineName, noteWordsAbove, noteWordsBeside } from './statement-words.ts';
import { wordOf } from '../../schemas/enum-words.ts';

/** A line of a statement as the content holds it: `{line, thisYear: {total: "1.00"}}`; without its number where that is asked. */
export type StatementRow = { line: number | undefined } & LineFigures;

const column = columnsFor(auditRevisionSchema);
const amountColumn = (id: StatementColumn) =>
  column({
    header: wordOf(statementColumn, id),
    path: id.includes('.') ? ['activity', 0, ...id.split('.')] : ['balance', 0, id],
    type: amount,
  });

interface Reading {
  grid: Grid;
  header: StatementHeader;
  version: StatementVersion;
  lines: readonly StatementLine[];
  located: Located;
  problems: Problem[];
  taken: TakenCell[];
  /** Lines of which it is asked which they are. */
  asked: OneOf[];
  /** Blocks without figures, by row. */
  wordsAt: Map<number, StatementBlock[]>;
  /** The unit of money that the sheet states. */
  unit: string | undefined;
}

/** The printed number of a line: of its cell, or by its name where the cell is empty. Several, or none, where that is asked. */
function lineOf(
  { grid, lines, version, header, problems }: Reading,
  name: Cell,
  cell: Cell,
): { numbers: number[]; isAsked?: true } {
  const title = statementForm(version)[header.statement].title;
  const named = lines.find((it) => lineName(it.name) === lineName(name.text));
  const typed = normalise(cell.text);
  if (typed === '') {
    if (named) return { numbers: [named.line] };
    problems.push(
      problemAt(grid, cell, {
        what: `“${name.text}”有数字，没有行次`,
        todo: `${title}上没有这一行的（其中、明细、小计、补充说明），整行删掉；有这一行的，写上报表印的行次`,
      }),
    );
    return { numbers: [] };
  }
  const known = lines.find((it) => String(it.line) === typed);
  const allowed = `${title}的行次：${lines.map((it) => `${it.line} ${it.name}`).join('、')}`;
  if (!known) {
    problems.push(problemAt(grid, cell, { what: `${version} 版${title}没有行次“${cell.text}”`, allowed }));
    return { numbers: named ? [named.line] : [], isAsked: true };
  }
  if (named && named.line !== known.line && lineName(known.name) !== lineName(name.text)) {
    const what = `行次 ${known.line} 是“${known.name}”，这一行写的是“${name.text}”（${named.line}）`;
    problems.push(problemAt(grid, cell, { what, todo: '核对项目和行次，改正写错的一个' }));
    return { numbers: [named.line, known.line], isAsked: true };
  }
  return { numbers: [known.line] };
}

/** Tells the figures of a line that lie far from those of the year, or the day, before. */
function noteFarYears(grid: Grid, read: ReadonlyMap<StatementColumn, CellFigure>): void {
  const pairs: [now: StatementColumn, before: StatementColumn][] = [
    ['closing', 'opening'],
    ...(['unrestricted', 'restricted', 'total'] as const).map((part): [StatementColumn, StatementColumn] => [
      `thisYear.${part}`,
      `lastYear.${part}`,
    ]),
  ];
  for (const [now, before] of pairs) {
    const [figure, other] = [read.get(now), read.get(before)];
    if (figure && other) noteFarFrom(grid, figure, other, `“${wordOf(statementColumn, before)}”`);
  }
}

/** Reads the figures of one line in one block; undefined where the line has none: its words are noted in `wordsAt`. */
function readLine(
  reading: Reading,
  block: StatementBlock,
  row: number,
  index: number,
): StatementRow | undefined {
  const { grid, header, located, problems, unit } = reading;
  const name = grid.cell(row, block.nameColumn);
  const cells = block.figures.map(({ column: id, at, unit: own }) => {
    const cell = besideName(grid.cell(row, at), name);
    return { id, own, cell };
  });
  const lineCell = besideName(grid.cell(row, block.lineColumn), name);
  const isSigning = lineCell.text === '' && isSigned(cells.map(({ cell }) => cell));
  if (isSigning || cells.every(({ cell }) => isBlank(cell))) {
    reading.wordsAt.set(row, [...(reading.wordsAt.get(row) ?? []), block]);
    return undefined;
  }
  const { numbers, isAsked } = lineOf(reading, name, lineCell);
  const [line] = numbers;
  if (line === undefined) return undefined;
  const linePath = [header.statement, index, 'line'];
  if (isAsked) reading.asked.push({ path: linePath, values: numbers });
  const figures: LineFigures = {};
  const read = new Map<StatementColumn, CellFigure>();
  const refused = new Set<StatementColumn>();
  located.set(linePath, grid, lineCell);
  for (const { id, own, cell } of cells) {
    located.set([header.statement, index, ...id.split('.')], grid, cell);
    if (isBlank(cell)) continue;
    const amounts = amountColumn(id);
    const { value, problem } = readCell(grid, withMinus(grid, cell), amounts, own ?? unit);
    reading.taken.push({ cell, column: amounts, value });
    if (problem) {
      problems.push(problem);
      refused.add(id);
    }
    if (typeof value !== 'string') continue;
    read.set(id, { number: Number(value), cell });
    const [period = '', part] = id.split('.');
    figures[period] = part ? { ...(figures[period] as Record<string, string>), [part]: value } : value;
  }
  for (const { id, cell } of cells) addDashedTotal(figures, { id, cell, refused });
  noteFarYears(grid, read);
  return { line: isAsked ? undefined : line, ...figures } as StatementRow;
}

/** Tells what of the printed form the sheet lacks or leaves empty: columns, lines, the unit where it is not asked. */
function noteGaps(
  { grid, header, version, lines, unit }: Reading,
  rows: readonly StatementRow[],
  isAsked: boolean,
): void {
  const there = new Set(header.blocks.flatMap((it) => it.figures.map(({ column: id }) => id)));
  const own = statementColumn.options.filter((id) => (header.statement === 'activity') === id.includes('.'));
  const { title } = statementForm(version)[header.statement];
  const named = (ids: readonly StatementColumn[]): string[] =>
    ids.map((id) => `${title}的“${wordOf(statementColumn, id)}”`);
  const isEmpty = (id: StatementColumn): boolean => {
    const [period = '', part] = id.split('.');
    return rows.every(({ [period]: figure }) =>
      typeof figure === 'object' ? figure[part ?? ''] === undefined : figure === undefined,
    );
  };
  noteMissing(grid, 'printed', named(own.filter((id) => !there.has(id))));
  noteMissing(grid, 'emptyColumns', named(own.filter((id) => there.has(id) && isEmpty(id))));
  noteUnits(grid, {}, { units: new Map(), line: unit });
  const isNamed = header.blocks.some((it) => it.figures.some(({ unit: own }) => own !== undefined));
  noteMissing(grid, 'units', unit === undefined && !isNamed && !isAsked ? [`${title}（按元读）`] : []);
  const read = new Set(rows.map(({ line }) => line));
  const empty = lines.filter(({ line }) => !read.has(line)).map(({ line }) => line);
  noteMissing(
    grid,
    'emptyLines',
    empty.length > 0 ? [`${title}行次 ${empty.join('、')}（没有数字，不公开）`] : [],
  );
}

/** Tells the cells from the first line on that stand under no name of a column: figures beside the table. */
function noteBeside({ grid, header }: Reading): void {
  const named = new Set(header.blocks.flatMap((it) => [it.nameColumn, it.lineColumn]));
  for (let row = header.row; row < header.dataRow; row += 1)
    for (const { column: at } of grid.filled(row)) named.add(at);
  for (const row of filledRowsOf(grid, header.dataRow))
    for (const cell of grid.filled(row))
      if (cell.address === cell.master && !named.has(cell.column)) grid.notes.add(unnamedNote(grid, cell));
}

/** Figures whose unit words around the lines contradict. */
function doubtsOf({ grid, header, unit }: Reading, last: number): UnitDoubt[] {
  const figures = header.blocks.flatMap((it) => it.figures);
  const own = new Set([
    ...header.blocks.flatMap((it) => [it.nameColumn, it.lineColumn]),
    ...figures.map(({ at }) => at),
  ]);
  const around = grid.filledRows.flatMap((row) =>
    grid.filled(row).filter(({ column: at }) => row < header.row || row > last || !own.has(at)),
  );
  const rows = filledRowsOf(grid, header.dataRow, last);
  const parts = figures.map(({ column: id, at, unit: named }): MoneyPart => ({
    ...{ title: wordOf(statementColumn, id), target: yuanUnit, unit: named ?? unit },
    ...{ at: grid.cell(header.row, at), figures: rows.map((row) => grid.cell(row, at)) },
  }));
  return unitDoubts(grid, parts, around);
}

/** The unit of money of a statement, as it is written, and where; 元 where it states none. */
export interface StatementUnit {
  grid: Grid;
  /** Of which statement, and where its lines begin. */
  header: Pick<StatementHeader, 'statement' | 'dataRow'>;
  cell: Cell;
  written: string;
}

function unitAt(grid: Grid, header: StatementHeader, written: string | undefined): StatementUnit {
  const { row, dataRow } = header;
  const above = filledRowsOf(grid, 1, dataRow - 1).flatMap((it) => grid.filled(it));
  const cell = above.find(({ text }) => written !== undefined && normalise(text).includes(written));
  return { grid, header, cell: cell ?? grid.cell(row, 1), written: written ?? yuanUnit.name };
}

/**
 * Reads a statement line by line in the order of its numbers; lines without a figure are left out. Every cell is
 * entered in `located` under the path of its figure. `isDoubted` where nobody can say in which unit they are, or whose.
 */
export function readStatement(
  grid: Grid,
  header: StatementHeader,
  version: StatementVersion,
  located: Located,
): {
  rows: StatementRow[];
  problems: Problem[];
  isDoubted: boolean;
  unit: StatementUnit;
  asked: OneOf[];
} {
  grid.notes.read();
  const rows: StatementRow[] = [];
  const problems: Problem[] = [];
  const { lines } = statementForm(version)[header.statement];
  const reading: Reading = {
    grid,
    header,
    version,
    lines,
    located,
    problems,
    taken: [],
    asked: [],
    wordsAt: new Map(),
    unit: sheetUnit(grid, header.row),
  };
  let last = header.dataRow;
  for (const block of header.blocks)
    for (const row of filledRowsOf(grid, header.dataRow)) {
      const read = readLine(reading, block, row, rows.length);
      if (!read) continue;
      rows.push(read);
      last = Math.max(last, row);
    }
  const shared = sharedFigures(grid, reading.taken).map(({ problem }) => problem);
  problems.push(...shared);
  const doubts = doubtsOf(reading, last);
  const isDoubted = doubts.length > 0;
  noteGaps(reading, rows, isDoubted);
  noteWordsAbove(grid, header);
  noteWordsBeside(reading, reading.wordsAt);
  noteBeside(reading);
  const columns = header.blocks.flatMap((it) => it.figures.map(({ at }) => at));
  noteDashes(
    grid,
    filledRowsOf(grid, header.dataRow, last).flatMap((row) => columns.map((at) => grid.cell(row, at))),
  );
  const once = doubts.slice(0, 1).map(({ problem }) => problem);
  const own = header.blocks.flatMap((it) => it.figures).find((it) => it.unit !== undefined)?.unit;
  const unit = unitAt(grid, header, own ?? reading.unit);
  return {
    rows,
    problems: [...once, ...withoutDoubted(problems, doubts)],
    isDoubted: isDoubted || shared.length > 0,
    unit,
    asked: reading.asked,
  };
}

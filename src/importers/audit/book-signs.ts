import type { StatementColumn } from '../../schemas/audit-statement.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { figureText, isBlank } from '../sheet/decimal.ts';
import { exactSum } from '../sheet/exact-sum.ts';
import { placeOfCell } from '../sheet/notes.ts';

/** Figures of a line by period, and by part where a period has parts. */
export type LineFigures = Record<string, string | Record<string, string>>;

/**
 * A dash for the total of parts that cancel each other says 0, as books write it; where one of the parts is `refused`, they may.
 */
export function addDashedTotal(
  figures: LineFigures,
  { id, cell, refused }: { id: StatementColumn; cell: Cell; refused: ReadonlySet<StatementColumn> },
): void {
  const [period = '', part] = id.split('.');
  const parts = figures[period] ?? {};
  if (part !== 'total' || cell.text === '' || !isBlank(cell) || typeof parts !== 'object') return;
  const { unrestricted, restricted } = parts;
  const isOpen = [...refused].some((it) => it.startsWith(`${period}.`));
  const isNil =
    unrestricted !== undefined && restricted !== undefined && exactSum([unrestricted, restricted]) === '0';
  if (isOpen || isNil) figures[period] = { ...parts, total: '0.00' };
}

const bracketed = /^\([¥￥]?(\d[\d,]*\.\d{2})\)$/u;

/** A cell with brackets around an amount to the 分, as books write what is less than nothing, with a minus; told. */
export function withMinus(grid: Grid, cell: Cell): Cell {
  const [, amountText] = cell.number === undefined ? (bracketed.exec(figureText(cell.text)) ?? []) : [];
  if (amountText === undefined) return cell;
  grid.notes.add({
    ...{ kind: 'changed', why: '括号里的金额，按账簿的写法读成负数', isAlike: true },
    ...{ what: `${cell.text} → -${amountText}`, where: placeOfCell(grid.sheet, cell.master) },
    todo: '核对；不是负数的去掉括号，再导入',
  });
  return { ...cell, text: `-${amountText}` };
}

/** Tells the cells of figures whose sign was read as none: —, -. */
export function noteDashes(grid: Grid, cells: readonly Cell[]): void {
  const dashed = cells.filter((it) => it.text !== '' && isBlank(it) && it.address === it.master);
  const [first] = dashed;
  if (!first) return;
  grid.notes.add({
    ...{ kind: 'changed', why: '数字栏里只有横线一类的字，当作没有数字' },
    ...{ what: `${first.text} ，一共 ${dashed.length} 格`, where: placeOfCell(grid.sheet, first.master) },
    todo: '没有数字的不用管；是 0 的写 0，有数字的写上，再导入',
  });
}

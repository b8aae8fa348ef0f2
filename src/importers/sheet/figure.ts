import type { Cell } from './cell.ts';
import { figureText } from './decimal.ts';
import { checkExact } from './exact.ts';
import { CellRefusal } from './problems.ts';
import { unitOf, type Sort, type Unit } from './unit.ts';

/** The unit in which a column holds its figures. */
export interface Measured {
  sort: Sort;
  power: number;
  name: string;
  /** The words by which units count what this one counts, where it is one sort of things. */
  counts?: readonly string[];
}

export const yuanUnit: Measured = { sort: 'money', power: 0, name: '元' };
export const wanUnit: Measured = { sort: 'money', power: 4, name: '万元' };
export const percentUnit: Measured = { sort: 'share', power: 0, name: '%' };
export const countUnit: Measured = { sort: 'count', power: 0, name: '个数（人、次、户等）' };
export const peopleUnit: Measured = {
  sort: 'count',
  power: 0,
  name: '人',
  counts: ['', '人', '名', '位', '个'],
};
export const pointsUnit: Measured = { sort: 'points', power: 0, name: '分' };

/** A figure as it is shown: an exact decimal, and the unit that stands beside it; empty where none does. */
export interface ShownFigure {
  value: string;
  unit: string;
}

/** Moves the point of a decimal: `shifted('0.25', 4)` is 2500. Exact. */
export function shifted(value: string, places: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = whole.padStart(1 - places, '0') + part.padEnd(Math.max(places, 0), '0');
  const point = (places < 0 ? Math.max(whole.length, 1 - places) : whole.length) + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(point).replace(/0+$/, '');
  return `${sign}${left}${right ? `.${right}` : ''}`;
}

const written = /^(?<before>\D*?)(?<digits>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<unit>[^\d.,]*)$/u;

/** A stored number as a decimal, to the 15 digits that a spreadsheet shows; undefined for one in powers of ten. */
function plainNumber(number: number): string | undefined {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? undefined : text;
}

/**
 * How far a number format moves the point of a number (0.95 shown as 95%: 2). Undefined where so little is left on show that
 * nobody can say.
 */
function placesMoved(number: number, stated: number, unit: string): number | undefined {
  if (number === 0) return 0;
  if (stated !== 0) return Math.round(Math.log10(Math.abs(stated / number)));
  if (unit.startsWith('%')) return 2;
  return Math.abs(number) < 0.5 ? 0 : undefined;
}

/**
 * The figure in a cell with the unit that its text or its number format puts beside it. Undefined for what is no figure.
 * Of a number the stored digits count, moved as far as the format moves the point (0.95 shown as 95%).
 */
export function figureIn({ text, number, shown }: Cell): ShownFigure | undefined {
  const typed = figureText(shown ?? text).replace(/^\((.*)\)$/u, '$1');
  const { before = '', digits = '', unit = '' } = written.exec(typed)?.groups ?? {};
  const isMoney = /^(?:[¥￥]|人民币|RMB|CNY)$/iu.test(before);
  const sign = unitOf(before)?.sort === 'foreign' ? before : '';
  const named = unit.replace(/(?<=[元圆])[整正]$/u, '') || (isMoney ? '元' : sign);
  const stated = digits.replaceAll(',', '');
  if (number !== undefined) {
    const value = plainNumber(number);
    if (value === undefined) return undefined;
    if (shown === undefined) return { value, unit: '' };
    if (digits === '') return undefined;
    const places = placesMoved(number, Number(stated), named);
    return places === undefined ? undefined : { value: shifted(value, places), unit: named };
  }
  return digits === '' || (before !== '' && !isMoney) ? undefined : { value: stated, unit: named };
}

/** A unit in the sense of a column: 分 of money is a hundredth of 元, a bare multiple (万) counts what the column counts. */
function inSenseOf(unit: Unit, target: Measured): Unit {
  if (target.sort === 'money' && unit.sort === 'points') return { sort: 'money', power: -2, of: '' };
  return unit.sort === undefined ? { ...unit, sort: target.sort } : unit;
}

function known(written: string, target: Measured): Unit {
  const unit = unitOf(written);
  if (/^\(.*\)$/u.test(written))
    throw new CellRefusal(`数后面的“${written}”是说明，不是单位`, {
      allowed: `只写数，单位是${target.name}`,
      todo: '去掉数后面的说明，要说明的写在备注里',
    });
  if (!unit)
    throw new CellRefusal(`“${written}”不是认识的单位`, {
      allowed: `只写数，单位是${target.name}；或者写明单位`,
      todo: '去掉数后面的字，要说明的写在备注里',
    });
  return inSenseOf(unit, target);
}

/** A cell with its figure in the unit of its column, and what was made of it where that is another figure. */
export interface Converted {
  cell: Cell;
  remark?: string;
  /** No unit is written anywhere: it was read as the share that it most likely is. */
  isUnsaid?: true;
  /** The unit that stands in the cell itself. */
  unit?: string;
}

/** The cell with a figure as its text, as if it had been typed without a unit. */
export const plainCell = (
  { number: _number, shown: _shown, percent: _percent, ...cell }: Cell,
  text: string,
): Cell => ({
  ...cell,
  text,
});

/** A share without a percent sign where other figures prove it: up to 1 it is one of 1, and told; over that one of 100. */
export function shareInPercent(value: string): { value: string; remark?: string } {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) return { value };
  const percent = shifted(value, 2);
  return { value: percent, remark: `${value} → ${percent}%` };
}

/** Throws a CellRefusal for a share up to 1 without a percent sign of its own: 0.95 may be 0.95 % or 95 %. */
export function checkShare(value: string): void {
  if (!(Number(value) > 0 && Number(value) <= 1)) return;
  const percents = [value, shifted(value, 2)].map((it) => `${it}%`);
  throw new CellRefusal(`“${value}”没有写百分号，看不出是 ${percents.join(' 还是 ')}`, {
    allowed: `带百分号的数：${percents.join('，或者 ')}`,
    todo: '按原始资料写上百分号，再导入',
  });
}

/** The number that a figure says with its unit (8.6万 is 86000), where its format moved the point; undefined where it did not. */
function movedTo({ value, unit }: ShownFigure, number: number): string | undefined {
  const known = unitOf(unit);
  if (value === plainNumber(number) || !known || known.sort === 'share') return undefined;
  return shifted(value, known.power);
}

const generalFormat = '格式是“常规”的数，如 136333.65';

/**
 * Throws a CellRefusal for a number that its format shows smaller or larger, unless the unit behind it, or `context` that the
 * header or the sheet states, says just how much (86000 shown as 8.6万, or as 86 under 千元).
 */
export function checkShown({ number, shown }: Cell, figure: ShownFigure | undefined, context?: string): void {
  if (number === undefined || shown === undefined) return;
  const stored = plainNumber(number);
  const said = figure && movedTo(figure, number);
  if (said !== undefined && said !== stored)
    throw new CellRefusal(
      `格子里存的是 ${number}，数字格式让它显示成“${shown}”，就是 ${said}，看不出公开哪一个`,
      { allowed: generalFormat, todo: '把格式改成“常规”，核对存的数；不要照显示的改数' },
    );
  if (figure ? figure.unit !== '' || figure.value === stored : !/\d/u.test(shown)) return;
  if (context === undefined)
    throw new CellRefusal(`格子里存的是 ${number}，数字格式让它显示成“${shown}”，看不出公开哪一个`, {
      allowed: generalFormat,
      todo: '把格式改成“常规”；或者在列名后面写明单位，如“（万元）”',
    });
  if (figure && movedTo({ ...figure, unit: context }, number) === stored) return;
  throw new CellRefusal(
    `格子里存的是 ${number}，数字格式让它显示成“${shown}”，写明的单位是“${context}”，看不出公开哪一个`,
    { allowed: generalFormat, todo: '把格式改成“常规”，核对存的数和单位；不要照显示的改数' },
  );
}

/**
 * The figure of a cell in the unit of its column, exactly. `context` is the unit that the header or the sheet states. Throws
 * a CellRefusal where two units disagree, or where one is of another sort. A cell without a figure stays as it is.
 */
export function inUnit(cell: Cell, target: Measured, context?: string): Converted {
  checkExact(cell);
  const figure = figureIn(cell);
  checkShown(cell, figure, context);
  if (!figure) return { cell };
  const own = figure.unit === '' ? undefined : known(figure.unit, target);
  const around = context === undefined ? undefined : known(context, target);
  const shown = `${figure.value}${figure.unit || (context ?? '')}`;
  if (
    own &&
    around &&
    (own.sort !== around.sort || own.power !== around.power) &&
    !(unitOf(figure.unit)?.sort === undefined && around.power === 0)
  )
    throw new CellRefusal(
      `“${figure.value}${figure.unit}”：格子里的单位是“${figure.unit}”，表头或表上写的是“${context ?? ''}”`,
      {
        allowed: `只写数，单位按“${context ?? ''}”；或者两处写同一个单位`,
        todo: '核对原始资料，改成同一个单位',
      },
    );
  const from = own ?? around;
  if (from && from.sort !== target.sort)
    throw new CellRefusal(
      `“${figure.unit || (context ?? '')}”不是这一栏的单位，这一栏的单位是${target.name}`,
      {
        allowed: `只写数，单位是${target.name}`,
        todo: '核对单位和数',
      },
    );
  if (from && target.counts && !target.counts.includes(from.of))
    throw new CellRefusal(`“${shown}”数的是${from.of}，这一栏数的是${target.name}`, {
      allowed: `只写数，单位是${target.name}`,
      todo: '核对原始资料，写这一栏要的数',
    });
  if (!from && target.sort === 'share') {
    const { value, remark } = shareInPercent(figure.value);
    return { cell: plainCell(cell, value), ...(remark ? { remark, isUnsaid: true } : {}) };
  }
  if (!own && around?.sort === 'share') checkShare(figure.value);
  if (!from) return { cell: cell.shown === undefined ? cell : plainCell(cell, figure.value) };
  const value = shifted(figure.value, from.power - target.power);
  return {
    cell: plainCell(cell, value),
    ...(own && cell.shown === undefined ? { unit: figure.unit } : {}),
    ...(from.power === target.power ? {} : { remark: `${shown} → ${value}${target.name}` }),
  };
}

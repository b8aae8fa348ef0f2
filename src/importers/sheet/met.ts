import type { Unread } from '../unread.ts';
import { addressOf, type Grid } from './cell.ts';
import type { Columns } from './column.ts';
import type { FilledCell } from './content.ts';
import type { Measured } from './figure.ts';
import { placeOfCell } from './notes.ts';
import { unitOf } from './unit.ts';

/** Whether a format adds a sign of percent or of 元 to the very number that is stored: nobody is misled. */
function isPlain(number: number, shown: string | undefined, percent: boolean): boolean {
  const [, digits] = /^(-?[¥￥]?\s?-?[\d,]+(?:\.\d+)?)%?$/u.exec(shown ?? '') ?? [];
  const said = Number((digits ?? '').replace(/[¥￥,\s]/gu, '') || Number.NaN);
  return said === Number((percent ? number * 100 : number).toPrecision(15));
}

/** What a cell shows where that is not the number stored; undefined for every other one. */
function shownFormat({ shown: { number, shown, rounded, percent } }: FilledCell): string | undefined {
  if (number === undefined || isPlain(number, shown, percent === true)) return undefined;
  return shown ?? rounded ?? (percent ? `${Number((number * 100).toPrecision(12))}%` : undefined);
}

/** The number formats of a sheet whose cells show another number than they hold: one entry a format, at its first cell. */
export function formatsMet(sheet: string, cells: readonly FilledCell[]): Unread[] {
  const met = cells.flatMap((cell) => {
    const format = shownFormat(cell);
    return format === undefined ? [] : [{ cell, format }];
  });
  const groups = Map.groupBy(
    met,
    ({ cell, format }) => `${cell.shown.rounded !== undefined} ${format.replace(/[\d.,]+/gu, '0')}`,
  );
  return [...groups.values()].flatMap(([first, ...others]): Unread[] => {
    if (!first) return [];
    const { row, column, shown } = first.cell;
    const more = others.length > 0 ? `，同样格式的还有 ${others.length} 格` : '';
    return [
      {
        ...{ kind: 'changed', why: '数字格式让格子显示的和存的不一样：数按存的读，单位和文字按显示的读' },
        what: `显示“${first.format}”，存的是 ${shown.number ?? ''}${more}`,
        where: placeOfCell(sheet, addressOf(row, column)),
        todo: '核对读进去的数；不对的把格式改成“常规”，写上要公开的数，再导入',
      },
    ];
  });
}

const unitNote = (what: string, where: string): Unread => ({
  ...{ kind: 'changed', why: '表里写明的单位，数按它读', what, where },
  todo: '核对单位；不对的改正，再导入',
});

/** Tells the units that a sheet states: in the names of its columns, and of its money in a line above them. */
export function noteUnits(
  grid: Grid,
  columns: Columns,
  { units, line }: { units: ReadonlyMap<string, string>; line: string | undefined },
): void {
  const where = `工作表“${grid.sheet}”`;
  const named = [...units].filter(([name, unit]) => columns[name]?.field && unitOf(unit) !== undefined);
  grid.notes.add(
    ...(line === undefined ? [] : [unitNote(`金额单位：${line}`, where)]),
    ...named.map(([name, unit]) => unitNote(`${columns[name]?.header ?? name}：${unit}`, where)),
  );
}

/** Tells the unit that stands behind the figure of a cell, once a column. */
export function noteOwnUnit({ notes, sheet }: Grid, header: string, unit: string, target: Measured): void {
  if (unit !== target.name) notes.add(unitNote(`${header}：格子里写着“${unit}”`, `工作表“${sheet}”`));
}

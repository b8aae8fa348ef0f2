import type { Unread } from '../unread.ts';
import { addressOf, columnLetters } from './cell.ts';
import type { FilledCell, SheetContent } from './content.ts';
import { placeOfCell } from './notes.ts';
import type { Shown } from './shown.ts';

const todoHidden = '在 Excel 或 WPS 里取消隐藏或筛选，核对；不该公开的删掉，再导入';

/** The number of a note behind a word: 云汀市盲人协会①. */
const noteMark = /\p{Script=Han}[⁰¹²³⁴-⁹①-⑳]+$/u;

/** Numbers that follow each other as ranges. */
function ranges(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const it of numbers) {
    const last = found.at(-1);
    if (last?.[1] === it - 1) last[1] = it;
    else found.push([it, it]);
  }
  return found;
}

/** Of the filled rows or columns those in hidden spans; both from the smallest up. */
function within(numbers: readonly number[], spans: readonly (readonly [number, number])[]): number[] {
  const sorted = spans.toSorted(([a], [b]) => a - b);
  let at = 0;
  return numbers.filter((it) => {
    while (at < sorted.length && (sorted[at]?.[1] ?? 0) < it) at += 1;
    return (sorted[at]?.[0] ?? Infinity) <= it;
  });
}

/**
 * What a sheet holds and does not show: rows and columns that are hidden or filtered out, cells struck through or white, or
 * taken from another file.
 */
export function concealedIn(
  { sheet, hiddenRows, hiddenColumns }: SheetContent,
  cells: readonly FilledCell[],
  { filledRows, filledColumns, most }: { filledRows: number[]; filledColumns: number[]; most: number },
): Unread[] {
  const span = (why: string, at: string, todo: string, what: string): Unread => ({
    ...{ kind: 'changed', why, what, where: `工作表“${sheet}”${at}`, todo },
  });
  const textIn = (fits: (cell: FilledCell) => boolean): string =>
    cells
      .filter(fits)
      .slice(0, 3)
      .map(({ shown }) => shown.text)
      .join(' ');
  const rows = within(
    filledRows,
    hiddenRows.map(({ top, bottom }) => [top, bottom] as const),
  );
  const columns = within(
    filledColumns,
    hiddenColumns.map(({ left, right }) => [left, right] as const),
  );
  const beyond = filledColumns.filter((column) => column > most);
  const of = (
    why: string,
    todo: string,
    list: readonly FilledCell[],
    textOf: (shown: Shown) => string = ({ text }) => text,
  ): Unread[] =>
    list.map(({ row, column, shown }) => ({
      ...{
        kind: 'changed',
        why,
        what: textOf(shown),
        where: placeOfCell(sheet, addressOf(row, column)),
        todo,
      },
    }));
  const struck = Map.groupBy(
    cells.filter(({ shown }) => shown.struck),
    ({ row }) => row,
  );
  const filled = Map.groupBy(cells, ({ row }) => row);
  const isWhole = (row: number): boolean => {
    const list = struck.get(row) ?? [];
    return list.length > 1 && list.length === filled.get(row)?.length;
  };
  return [
    ...ranges(rows).map(([from, to]) =>
      span(
        '隐藏或筛掉的行，照样读了',
        from === to ? `第 ${from} 行` : `第 ${from}—${to} 行`,
        todoHidden,
        textIn(({ row }) => row === from),
      ),
    ),
    ...columns.map((at) =>
      span(
        '隐藏的列，照样读了',
        ` ${columnLetters(at)} 列`,
        todoHidden,
        textIn(({ column }) => column === at),
      ),
    ),
    ...beyond.slice(0, 1).map((at) => ({
      ...span(
        `第 ${most} 列以后的没有读`,
        ` ${columnLetters(at)} 列起 ${beyond.length} 列`,
        '有用的内容移到前面的列，再导入',
        textIn(({ column }) => column === at),
      ),
      kind: 'untaken' as const,
    })),
    ...of(
      '划掉（删除线）的格子，照样读了（写明没有读的行除外）',
      '确实作废的删掉内容，没有作废的取消删除线，再导入',
      cells.filter(({ row, shown }) => shown.struck && !isWhole(row)),
    ),
    ...[...struck.keys()].filter(isWhole).map((row) =>
      span(
        '整行划掉（删除线）：表里的一行没有读，不是表的照样读了',
        `第 ${row} 行`,
        '确实作废的删掉这一行，没有作废的取消删除线，再导入',
        textIn((cell) => cell.row === row),
      ),
    ),
    ...of(
      '格子里划掉（删除线）的字，照样读了',
      '确实作废的删掉这几个字，没有作废的取消删除线，再导入',
      cells.filter(({ shown }) => shown.struckPart !== undefined && !shown.struck),
      ({ struckPart = '' }) => struckPart,
    ),
    ...of(
      '字和底色同色（白底白字、黑底黑字）或者格式让它看不见的格子，照样读了',
      '核对；不该公开的删掉，再导入',
      cells.filter(({ shown }) => shown.faint),
    ),
    ...of(
      '日期的格式按别的历法显示，存的是公历：按存的读',
      '核对是公历哪一天；不对的改成公历的日期，格式改成 年-月-日，再导入',
      cells.filter(({ shown }) => shown.calendar !== undefined),
      ({ text, calendar = '' }) => `${text}（显示 ${calendar}）`,
    ),
    ...of(
      '字后面像是注的编号，照样读了',
      '是注的编号的删掉，再导入；本来就有的不用管',
      cells.filter(({ shown }) => noteMark.test(shown.text)),
    ),
    ...of(
      '公式从别的文件取的数或字，按上次存的读',
      '核对是不是最新的；改过的在 Excel 里更新链接，存好再导入',
      cells.filter(({ shown }) => shown.fromElsewhere),
    ),
  ];
}

import type { Unread } from '../unread.ts';
import type { Grid } from './cell.ts';
import type { SheetRemark } from './remark.ts';
import { unitUnstated } from './missing.ts';

interface Told {
  grid: Grid;
  note: Unread;
}

const sheetOf = ({ file, sheet }: Grid, several: boolean): string =>
  `${several ? `${file} ` : ''}工作表“${sheet}”`;

/** One entry for what several sheets lack: its name alone where all sheets that were read lack it. */
function lacking(told: readonly [Told, ...Told[]], read: number, several: boolean): Unread {
  const [{ grid, note }] = told;
  if (told.length === read) return note;
  const others = told.length > 1 ? `等 ${told.length} 张` : '';
  return { ...note, what: `${note.what}（${sheetOf(grid, several)}${others}）` };
}

/**
 * What the sheets of a call leave to tell, for the list that closes an import: what is missing once for all sheets, a unit of
 * money first, all else at its place, with the file where the call has several; sheets and columns that were not read come
 * with the remarks.
 */
export function closingList(grids: readonly Grid[], remarks: readonly SheetRemark[] = []): Unread[] {
  const read = grids.filter(({ notes }) => notes.wasRead);
  const several = new Set(grids.map(({ file }) => file)).size > 1;
  const all = read.flatMap((grid) => grid.notes.all().map((note): Told => ({ grid, note })));
  const [missing, others] = [true, false].map((isMissing) =>
    all.filter(
      ({ note }) =>
        (note.kind !== 'untaken' && note.kind !== 'changed' && note.where === undefined) === isMissing,
    ),
  ) as [Told[], Told[]];
  const placed = [
    ...remarks.flatMap(({ file, unread: note }) => (note ? [{ file, note }] : [])),
    ...others.map(({ grid: { file }, note }) => ({ file, note })),
  ];
  const groups = Map.groupBy(missing, ({ note }) => `${note.why}\n${note.what}`);
  return [
    ...[...groups.values()]
      .map((it) => lacking(it as [Told, ...Told[]], read.length, several))
      .toSorted((a, b) => Number(b.why === unitUnstated) - Number(a.why === unitUnstated)),
    ...placed.map(({ file, note }) =>
      several && note.where !== undefined ? { ...note, where: `${file} ${note.where}` } : note,
    ),
  ];
}

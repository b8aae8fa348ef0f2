import { foldedSigns, foldSigns, type SignTally } from '../source/fold.ts';
import { addressOf, type Cell, type Grid } from './cell.ts';
import { besideNotes } from './beside.ts';
import { concealedIn } from './concealed.ts';
import type { Area, SheetContent } from './content.ts';
import { formatsMet } from './met.ts';
import { SheetNotes } from './notes.ts';
import { nothing, type Shown } from './shown.ts';
import { textMarkNote, withoutTextMark } from './text-mark.ts';

/** No form is wider; what stands further to the right is told. */
const maxColumns = 256;
const bucketRows = 32;

const isFilled = ({ text, fault }: Shown): boolean => text !== '' || fault !== undefined;

/** A cell in the signs that everybody types; spaces at its ends and the mark of a text are gone. */
function folded(shown: Shown, tally: SignTally): Shown {
  const text = withoutTextMark(foldSigns(shown.text, tally).trim());
  return text === shown.text ? shown : { ...shown, text };
}

/** Areas by rows, in buckets: a sheet may have thousands of them, or one from its first row to its last. */
function areaIndex(areas: readonly Area[], rows: number): (row: number) => readonly Area[] {
  const buckets = new Map<number, Area[]>();
  for (const area of areas)
    for (
      let bucket = Math.floor(area.top / bucketRows);
      bucket <= Math.floor(Math.min(area.bottom, rows) / bucketRows);
      bucket += 1
    ) {
      const there = buckets.get(bucket);
      if (there) there.push(area);
      else buckets.set(bucket, [area]);
    }
  return (row) =>
    (buckets.get(Math.floor(row / bucketRows)) ?? []).filter(
      ({ top, bottom }) => top <= row && row <= bottom,
    );
}

/** Makes the grid of a sheet. Its cost is what is filled in the sheet, wherever that stands. */
export function gridFrom(content: SheetContent): Grid {
  const { file, sheet, hidden, merges, beside } = content;
  const tally: SignTally = new Map();
  const cells = content.cells
    .map((it) => ({ ...it, shown: folded(it.shown, tally) }))
    .filter(({ shown }) => isFilled(shown));
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const filledRows = [...byRow.keys()].sort((a, b) => a - b);
  const rows = filledRows.at(-1) ?? 0;
  const filledColumns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const columns = Math.min(maxColumns, filledColumns.at(-1) ?? 0);
  const own = new Map(
    [...byRow].map(([row, list]) => [row, new Map(list.map((it) => [it.column, it.shown]))]),
  );
  const areasAt = areaIndex(
    merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    rows,
  );
  const areaAt = (row: number, column: number): Area | undefined =>
    areasAt(row).find(({ left, right }) => left <= column && column <= right);
  const cell = (row: number, column: number): Cell => {
    const area = areaAt(row, column);
    const [top, left] = [area?.top ?? row, area?.left ?? column];
    const shown = own.get(top)?.get(left) ?? nothing;
    const address = addressOf(row, column);
    return { address, row, column, master: area ? addressOf(top, left) : address, ...shown };
  };
  const filled = (row: number): Cell[] => {
    const at = new Set((byRow.get(row) ?? []).map((it) => it.column));
    for (const { left, right } of areasAt(row))
      for (let column = left; column <= Math.min(right, columns); column += 1) at.add(column);
    return [...at]
      .filter((column) => column <= columns)
      .sort((a, b) => a - b)
      .map((column) => cell(row, column))
      .filter(isFilled);
  };
  const notes = new SheetNotes([
    ...foldedSigns(tally).map((it) => ({ ...it, where: `工作表“${sheet}”` })),
    ...besideNotes(sheet, beside),
    ...formatsMet(content.sheet, cells),
    ...content.cells.flatMap(({ row, column, shown: { text } }) =>
      withoutTextMark(text.trim()) === text.trim() ? [] : textMarkNote(sheet, addressOf(row, column), text),
    ),
    ...concealedIn(content, cells, { filledRows, filledColumns, most: maxColumns }),
  ]);
  return { file, sheet, hidden, rows, columns, cell, filledRows, filled, beside, notes };
}

import { isTag, type Element } from 'domhandler';
import type { Note } from './text-features.ts';

/** Cells of a table by row and column, each in all places that it spans. */
function gridOf(table: Element): Element[][] {
  const rows: Element[] = [];
  const collect = (parent: Element): void => {
    for (const child of parent.children.filter(isTag)) {
      if (child.name === 'tr') rows.push(child);
      else if (child.name !== 'table') collect(child);
    }
  };
  collect(table);
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    for (const cell of row.children.filter(isTag)) {
      const span = (name: string): number => Math.min(Number(cell.attribs[name] ?? 1) || 1, 1000);
      let left = 0;
      while (grid[top]?.[left]) left += 1;
      for (const line of grid.slice(top, top + span('rowspan')))
        for (let column = left; column < left + span('colspan'); column += 1) line[column] ??= cell;
    }
  });
  return grid;
}

/** A table that has one of these is one of data: axe asks no more how large it is. */
const tellsData = new Set(['caption', 'colgroup', 'thead', 'tfoot']);

/** How large a table is, as far as rules ask, and what each of its headers is the header of. */
export function tableFeatures(
  table: Element,
  context: number,
  ownOf: (it: Element) => number,
  note: Note,
): void {
  const grid = gridOf(table);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const cells = grid.reduce((sum, row) => sum + row.length, 0);
  const told = table.children.some((it) => isTag(it) && tellsData.has(it.name));
  if (told) note([table], 'table', context);
  else note([table], 'table', context, String([Math.min(columns, 12), cells >= 10, grid.length >= 20]));
  grid.forEach((row, top) =>
    row.forEach((cell, left) => {
      if (cell.name !== 'th' && !('scope' in cell.attribs)) return;
      const isData = (it: Element | undefined): boolean => it?.name === 'td';
      const beside = row.slice(left).some(isData);
      const below = grid.slice(top).some((line) => isData(line[left]));
      note([cell], 'header', context, ownOf(cell), String([beside, below]));
    }),
  );
}

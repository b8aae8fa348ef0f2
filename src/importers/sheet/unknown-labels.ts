import type { Unread } from '../unread.ts';
import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import { isNameOf } from './column-name.ts';
import { labelsInCell } from './label-text.ts';
import { normalise } from './normalise.ts';
import { placeOfCell } from './notes.ts';
import { unitOf } from './unit.ts';

/** What other readers take from the head of a form: the unit of its money, its year. */
const isReadElsewhere = (name: string, value: string): boolean =>
  (normalise(name).endsWith('单位') && unitOf(value)?.sort === 'money') ||
  /^\(?(?:\d{4}|[〇零一二三四五六七八九]{4})年度?\)?$/u.test(normalise(value || name));

/** What stands in a row beside labels that the form knows: labels with their values, words that are neither. */
function unknownIn(row: readonly Cell[], names: readonly string[], isTitle: boolean): [Cell, string][] {
  const own = row.filter(({ address, master }) => address === master);
  const found: [Cell, string][] = [];
  for (let at = 0; at < own.length; at += 1) {
    const cell = own[at] as Cell;
    const labels = labelsInCell(cell.text, names);
    const right = own[at + 1];
    const beside = right && labelsInCell(right.text, names).length === 0 ? right.text : '';
    const isNamed = labels.length > 0;
    if (!isNamed && isTitle && beside === '') continue;
    const pairs = isNamed ? labels : [{ name: cell.text, behind: '' }];
    for (const { name, behind } of pairs) {
      const value = behind || beside;
      if (isNamed && isNameOf(name, names)) continue;
      if (!isReadElsewhere(name, value)) found.push([cell, value ? `${name}：${value}` : name]);
    }
    // What stands to the right of a label without words behind it is its value.
    if (beside !== '' && pairs.at(-1)?.behind === '') at += 1;
  }
  return found;
}

/**
 * Tells what the head of a form holds beside the labels that the form knows: `names` are all of those. A title above the
 * first label is none of it.
 */
export function noteUnknownLabels(
  grid: Grid,
  names: readonly string[],
  isHead: (row: number) => boolean,
): void {
  let isTitle = true;
  for (const row of filledRowsOf(grid).filter(isHead)) {
    const cells = grid.filled(row);
    if (cells.some(({ text }) => labelsInCell(text, names).some(({ name }) => isNameOf(name, names))))
      isTitle = false;
    grid.notes.add(
      ...unknownIn(cells, names, isTitle).map(([{ address }, what]): Unread => ({
        ...{ kind: 'untaken', what, where: placeOfCell(grid.sheet, address) },
        why: '表上这一栏不认识，没有读',
        todo: '不用公开的不用管；是这种表的一栏的，把栏名改成空白表里的写法，再导入',
      })),
    );
  }
}

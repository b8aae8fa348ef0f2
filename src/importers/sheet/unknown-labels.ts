import type { Unread } from '../unread.ts';
import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import { isNameOf } from './column-name.ts';
import { labelsInCell } from './label-text.ts';
import { unitsNamed } from './money-words.ts';
import { normalise } from './normalise.ts';
import { placeOfCell } from './notes.ts';
import { isOfFilling, noteSigning } from './signing.ts';
import { unitOf } from './unit.ts';

/** What other readers take from the head of a form: the unit of its money, its year. */
const isReadElsewhere = (name: string, value: string): boolean =>
  (normalise(name).endsWith('单位') && unitOf(value)?.sort === 'money') ||
  unitsNamed(`${name}：${value}`).some(({ isStated, unit }) => isStated && unitOf(unit)?.sort === 'money') ||
  unitsNamed(name).some(({ isStated, unit }) => isStated && unitOf(unit)?.sort === 'money') ||
  (normalise(name) === '单位' && unitOf(value)?.power === 0) ||
  (/^(?:币种|币别|货币)$/u.test(normalise(name)) && /^(?:人民币|RMB|CNY)元?$/iu.test(normalise(value))) ||
  /^\(?(?:\d{4}|[〇零一二三四五六七八九]{4})年度?\)?$/u.test(normalise(value || name));

/** A label that nobody reads, or words that are none, with what stands behind it. */
interface UnknownLabel {
  cell: Cell;
  name: string;
  value: string;
}

/** What stands in a row beside labels that the form knows: labels with their values, words that are neither. */
function unknownIn(row: readonly Cell[], names: readonly string[]): UnknownLabel[] {
  const own = row.filter(({ address, master }) => address === master);
  const found: UnknownLabel[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const cell = own[at] as Cell;
    const labels = labelsInCell(cell.text, names);
    const right = own[at + 1];
    const beside = right && labelsInCell(right.text, names).length === 0 ? right.text : '';
    const isNamed = labels.length > 0;
    const pairs = isNamed ? labels : [{ name: cell.text, behind: '' }];
    for (const { name, behind } of pairs) {
      const value = behind || beside;
      if (isNamed && isNameOf(name, names)) continue;
      if (!isReadElsewhere(name, value)) found.push({ cell, name, value });
    }
    // What stands to the right of a label without words behind it is its value.
    if (beside !== '' && pairs.at(-1)?.behind === '') at += 1;
  }
  return found;
}

/** How the title of a form ends. */
const title =
  /(?:表|名录|名册|清单|情况|测评|调查|考核|检查|数据|统计|报告|岗位|项目)[》”"]?(?:[(（].*[)）])?$/u;

/** Of the lines above the first label the title of the form: the first that ends like one, or the only one. */
const titleAmong = (lines: readonly Cell[]): Cell | undefined =>
  lines.find(({ text }) => title.test(text.trim())) ?? (lines.length === 1 ? lines[0] : undefined);

const isLine = (row: readonly Cell[], names: readonly string[]): boolean =>
  row.filter(({ address, master }) => address === master).length === 1 &&
  row.every(({ text }) => labelsInCell(text, names).length === 0);

/**
 * Tells what the head of a form holds beside the labels that the form knows: `names` are all of those. The title above the
 * first label is none of it.
 */
export function noteUnknownLabels(
  grid: Grid,
  names: readonly string[],
  isHead: (row: number) => boolean,
): void {
  const rows = filledRowsOf(grid)
    .filter(isHead)
    .map((row) => grid.filled(row));
  const firstLabel = rows.findIndex((row) =>
    row.some(({ text }) => labelsInCell(text, names).some(({ name }) => isNameOf(name, names))),
  );
  const lines = (firstLabel === -1 ? rows : rows.slice(0, firstLabel)).filter((row) => isLine(row, names));
  const own = titleAmong(lines.flatMap(([cell]) => cell ?? []));
  for (const cells of rows) {
    if (cells.some(({ master }) => master === own?.master)) continue;
    const unknown = unknownIn(cells, names);
    const signing = unknown.filter(({ name }) => isOfFilling(name));
    if (signing.length > 0)
      noteSigning(
        grid,
        signing.map(({ name }) => name),
      );
    grid.notes.add(
      ...unknown
        .filter((it) => !signing.includes(it))
        .map(({ cell, name, value }): Unread => ({
          ...{ kind: 'untaken', what: value ? `${name}：${value}` : name },
          where: placeOfCell(grid.sheet, cell.address),
          why: '表上这一栏不认识，没有读',
          todo: '不用公开的不用管；是这种表的一栏的，把栏名改成空白表里的写法，再导入',
        })),
    );
  }
}

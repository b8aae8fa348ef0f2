import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** A whole year by its first and last month or day: 2025年1-12月, 2025年度(1月至12月), 2025年1月1日至2025年12月31日. */
const wholeYear = /^(\d{4})年(?:度)?\(?0?1(?:月(?:0?1日)?)?[-~～至到](?:\1年)?12月(?:31日)?\)?$/u;

/** A year: 2025, 2025年, 2025年度, 二〇二五年, a whole year by its months, or a date that is shown as its year alone. */
export function yearOf(cell: Cell, field: Field | undefined): number {
  const typed = normalise(cell.date === undefined ? cell.text : (cell.shown ?? cell.text));
  const chinese = /^[〇○零一二三四五六七八九]{4}(?=年度?$)/u.exec(typed)?.[0];
  const year = chinese
    ? parseChineseNumber(chinese)
    : (/^(\d{4})(?:\.0+)?(?:年度?)?$/.exec(typed)?.[1] ?? wholeYear.exec(typed)?.[1]);
  if (!year) throw new CellRefusal(`“${cell.text}”不是年度`, { allowed: '“2025年度”或 2025' });
  return field ? field.check(Number(year)) : Number(year);
}

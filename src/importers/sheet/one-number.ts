import type { Unread } from '../unread.ts';
import type { Cell, Grid } from './cell.ts';
import { placeOfCell } from './notes.ts';
import { CellRefusal } from './problems.ts';

/** White space, a wide comma or an apostrophe between two signs of a number: it parts groups of digits, or two numbers. */
const parting = /[\d.,]\s*[\s，'‘’]\s*(?=[\d.,])/u;
/** Digits in threes after one to three, parted by one sign throughout; a line break parts lines, not digits. */
const inThrees =
  /^[^\d.,]*\d{1,3}(?:([^\S\n\r\u2028\u2029]|[，'‘’])\d{3})(?:\1\d{3})*(?:\.\d+)?(?:[^\d.,][^\d]*)?$/u;
/** Digits that are raised, in circles or parts of a fraction: notes and powers, which would run into the number. */
const otherDigits = /\p{No}/u;

/** Wide digits and points as plain ones; white space, wide commas and raised digits stay what they are. */
const narrow = (text: string): string =>
  text.replace(/[０-９．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0));

/** Throws a CellRefusal for a typed figure that may be two, or a figure and the number of a note. */
export function checkOneNumber({ text, number, date }: Cell): void {
  if (number !== undefined || date !== undefined) return;
  const typed = narrow(text);
  if (otherDigits.test(typed))
    throw new CellRefusal(`“${text}”里有上标、带圈的数字或者分数，看不出是哪个数`, {
      allowed: '一个准确的数，如 300；注的编号不写在数的格子里',
      todo: '去掉注的编号，分数写成小数，再导入',
    });
  if (parting.test(typed) && !inThrees.test(typed))
    throw new CellRefusal(`“${text.replace(/\s+/gu, ' ')}”里是不是两个数？一格只写一个数`, {
      allowed: '一个数，中间没有空格和换行，如 3000、1,234,567.89',
      todo: '是一个数的，去掉中间的空格或换行；是两个数的，分开写在两行里，或者只留要公开的一个',
    });
}

/** Tells a typed figure whose groups of three digits are parted by spaces, wide commas or apostrophes: it was read as one. */
export function noteSpaced({ notes, sheet }: Grid, { text, number, date, master }: Cell): void {
  if (number !== undefined || date !== undefined || !parting.test(narrow(text))) return;
  const told: Unread = {
    ...{ kind: 'changed', what: text, where: placeOfCell(sheet, master) },
    why: '数里的空格、全角逗号或撇号当作千分位，读成一个数',
    todo: '核对是不是一个数；是两个数的分开写，再导入',
  };
  notes.add(told);
}

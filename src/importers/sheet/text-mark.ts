import type { Unread } from '../unread.ts';
import { placeOfCell } from './notes.ts';

/** An apostrophe before a figure, a day or a code: typed to have them taken as text, and no part of them. */
const mark = /^['‘’`＇′]\s*(?=[-+(（¥￥]?\d[^'‘’`＇′]*$)/u;

/** What stands in a cell without the mark that it is text. */
export const withoutTextMark = (text: string): string => text.replace(mark, '');

/** What is told of a cell that had the mark. */
export const textMarkNote = (sheet: string, address: string, text: string): Unread => ({
  ...{ kind: 'changed', why: '格子开头的撇号是“当文字”的记号，去掉了', what: text, isAlike: true },
  where: placeOfCell(sheet, address),
  todo: '不用管；不是记号的，把撇号写在字里，再导入',
});

import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { squeeze } from './squeeze.ts';

const count = '第?\\d{0,3}[/／]\\d{1,3}页?|共\\d{1,3}页';
const page = `(?:${count}|\\[?\\d{1,3}\\]?|上一?页|首页|第一页)`;
const onward = '(?:下一?页|尾页|末页|最后一页)';
const behind = `(?:${count}|跳转|转到|到第?|GO|确定|页|\\d{1,3})`;

const pager = new RegExp(`^(?:${page}|…|\\.{2,})*${onward}(?:${behind}|${onward})*$`, 'iu');

/** The row with which a page leads to the other pages of its text: 上一页 1 2 3 下一页. */
export const isPager = (text: string): boolean => pager.test(squeeze(text)) && /\d/u.test(text);

/** Pages of one text in a row, or how many there are: 1 2 3 下一页, 第1/3页, 共3页 下一页. */
const several = [
  new RegExp(`(?:^|\\s|页)\\[?1\\]?\\s*\\[?2\\]?(?:\\s*\\[?\\d{1,3}\\]?|\\s*…)*\\s*${onward}`, 'u'),
  /第\s*\d{0,3}\s*[/／]\s*(?:[2-9]|\d{2,3})\s*页/u,
  new RegExp(
    `共\\s*(?:[2-9]|\\d{2,3})\\s*页.{0,20}${onward}|${onward}.{0,20}共\\s*(?:[2-9]|\\d{2,3})\\s*页`,
    'u',
  ),
];

/** What a page leads on with below its text, where it shows the text in parts. */
export function otherPages(leftOut: readonly Remark[]): Unread[] {
  const words = leftOut.map((it) => it.what.trim()).join(' ');
  const found = several.map((it) => it.exec(words)?.[0]).find((it) => it !== undefined);
  return found === undefined
    ? []
    : [
        {
          kind: 'missing',
          why: '网页把正文分成了几页，文件里可能只有其中一页',
          what: found.trim(),
          todo: '打开其余各页，把正文按顺序接在后面再导入；都在文件里了的不用管',
        },
      ];
}

import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { squeeze } from './squeeze.ts';

const onward = '(?:下一?页|尾页|末页|最后一页)';
const count = '第?\\d{0,3}页?[/／]共?\\d{1,3}页?|共\\d{1,3}页|当?前?第\\d{1,3}页';

/** The pieces of a row that leads to other pages: what stands before the word that leads on, that word, what stands behind it, or any. */
const piece = new RegExp(
  `(?<before>上一?页|首页|第一页|…|\\.{2,})|(?<onward>${onward})|(?<behind>跳转|转到|到第?|GO|确定)|${count}|\\[?\\d{1,3}\\]?|(?<last>页)`,
  'iuy',
);

/** Whether a row is made of such pieces. Each is taken as it comes: of a long row of digits there are too many ways to part it. */
function isRowOfPages(row: string): boolean {
  let isBehind = false;
  for (let at = 0; at < row.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(row)?.groups;
    if (!found) return false;
    const { before, behind, last } = found;
    if (isBehind ? before !== undefined : (behind ?? last) !== undefined) return false;
    isBehind ||= found['onward'] !== undefined;
  }
  return isBehind;
}

/** All pages by their numbers, with a word for what they are: 共3页 1 2 3, 分页：1 2 3. */
const numbered = /^(?:共[2-9]页|分页|页码)\[?1\]?\[?2\]?(?:\[?\d\]?)*$/u;
/** Where a page shows only the beginning of its text. */
const cut =
  /^[（(【[]?(?:(?:点击)?(?:下一页继续阅读|(?:余下|剩余|展开|(?:查看|阅读)(?:余下|剩余)(?:的)?|展开(?:余下|剩余)(?:的)?)全文)|未完待续|未完)[）)】\]]?$/u;

const withoutArrows = (text: string): string => squeeze(text).replace(/[<>＜＞«»‹›←→|｜:：▼▶]/gu, '');

/** The row with which a page leads to the other pages of its text, or to the rest of it: 上一页 1 2 3 下一页, 余下全文. */
export function isPager(text: string): boolean {
  const row = withoutArrows(text);
  const isOnward = isRowOfPages(row) && (/\d/u.test(row) || /^下一?页$/u.test(row));
  return isOnward || numbered.test(row) || cut.test(row);
}

/** Pages of one text in a row, or how many there are: 1 2 3 下一页, 第1/3页, 共3页 下一页. */
const several = [
  new RegExp(`(?:^|\\s|页)\\[?1\\]?\\s*\\[?2\\]?(?:\\s*\\[?\\d\\]?|\\s*…|\\s*\\.)*\\s*${onward}`, 'u'),
  /第\s*\d{0,3}\s*[/／]\s*(?:[2-9]|\d{2,3})\s*页/u,
  new RegExp(
    `共\\s*(?:[2-9]|\\d{2,3})\\s*页.{0,20}${onward}|${onward}.{0,20}共\\s*(?:[2-9]|\\d{2,3})\\s*页`,
    'u',
  ),
];

/** The words that tell of other pages, or of the rest of the text, in one line that was left out. */
const isAlone = (text: string): boolean => {
  const row = withoutArrows(text);
  return (
    /^(?:上一?页)?下一?页(?:1[/／](?:[2-9]|\d{2,3}))$|^下一?页$/u.test(row) ||
    numbered.test(row) ||
    cut.test(row)
  );
};

/** What a page leads on with below its text, where it shows the text in parts. */
export function otherPages(leftOut: readonly Remark[]): Unread[] {
  const words = leftOut.map((it) => it.what.trim()).join(' ');
  const found =
    several.map((it) => it.exec(words)?.[0]).find((it) => it !== undefined) ??
    leftOut.find((it) => isAlone(it.what))?.what;
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

import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { squeeze } from './squeeze.ts';

const offered = /^附件\s*[【[［](.+\.[a-z]{2,5})[】\]］](?:已下载\d*次)?$/iu;

/** A line in which the program of a site offers a file below a text: 附件【登记表.docx】已下载12次. */
export const isOfferedFile = (text: string): boolean => offered.test(squeeze(text));

const stem = (name: string): string => squeeze(name).replace(/\.[a-z]{2,5}$/iu, '');

/** Files that a page offers and the text does not list: what stands in them is missing. */
export function offeredFiles(leftOut: readonly Remark[], named: readonly Unread[]): Unread[] {
  return leftOut.flatMap(({ what }) => {
    const [, file] = offered.exec(squeeze(what)) ?? [];
    if (file === undefined || named.some((it) => squeeze(it.what).includes(stem(file)))) return [];
    return [
      {
        kind: 'missing' as const,
        why: '网页提供的附件，文件里没有它的正文',
        what: file,
        todo: '下载下来，合到这份文件的后面（前面加一行“附件1”）再导入；是表格、名单的，可以在 documents/ 里各建一条资料，policy 写这份文件的编号；不公开的不用管',
      },
    ];
  });
}

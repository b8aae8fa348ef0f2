import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { squeeze } from './squeeze.ts';

const file = '([^：:【】]+?\\.[a-z]{2,4}x?)';
const times = '[（(]?(?:已下载(?:次数)?[：:]?\\d*次?|下载次数[：:]?\\d*次?)[)）]?';
const size = '[（(\\[［]?(?:大小[：:]?)?[\\d.]+(?:KB|MB|K|M)[)）\\]］]?';
const label = '附件(?:下载)?\\d{0,2}[：:.．、]?';
const offered = [
  new RegExp(`^附件[【[［]${file}[】\\]］](?:${times})?$`, 'iu'),
  new RegExp(`^(?:${label})?${file}(?:${size}|${times})+(?:点击)?(?:下载)?$`, 'iu'),
  new RegExp(`^(?:下载附件|附件下载)[：:]?${file}$`, 'iu'),
];

const offeredIn = (text: string): string | undefined =>
  offered.map((it) => it.exec(squeeze(text))?.[1]).find((it) => it !== undefined);

/** A line in which the program of a site offers a file below a text: 附件【登记表.docx】已下载12次, 登记表.docx [12 KB]. */
export const isOfferedFile = (text: string): boolean => offeredIn(text) !== undefined;

const stem = (name: string): string => squeeze(name).replace(/\.[a-z]{2,5}$/iu, '');

/** Files that a page offers and the text does not list: what stands in them is missing. */
export function offeredFiles(leftOut: readonly Remark[], named: readonly Unread[]): Unread[] {
  return leftOut.flatMap(({ what }) => {
    const name = offeredIn(what);
    if (name === undefined || named.some((it) => squeeze(it.what).includes(stem(name)))) return [];
    return [
      {
        kind: 'missing' as const,
        why: '网页提供的附件，文件里没有它的正文',
        what: name,
        todo: '下载下来，合到这份文件的后面（前面加一行“附件1”）再导入；是表格、名单的，可以在 documents/ 里各建一条资料，policy 写这份文件的编号；不公开的不用管',
      },
    ];
  });
}

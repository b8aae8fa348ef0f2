import { join } from 'node:path';
import { elementsOfPage } from '../elements.ts';
import { pageGate } from '../page-gate.ts';
import type { BuiltPage, Finding } from '../types.ts';
import { listHead } from './list-file.ts';

/** What a page says of a download: how many records it has, and its address. */
type Said = readonly [count: number, address: string];

/** What pages say of how many records a download has is what the file says of itself; that it has them is judged by `data`. */
export const dataCounts = pageGate<Said[]>({
  name: 'data-counts',
  description: '下载的条数和网页上说的一样',
  start: ({ dir, base }) => {
    const pages = new Map<string, { url: string; count: number }[]>();
    const take = ({ url }: BuiltPage, said: readonly Said[]): Finding[] => {
      for (const [count, address] of said) {
        const file = decodeURI(address).slice(base.length);
        const before = pages.get(file);
        if (before) before.push({ url, count });
        else pages.set(file, [{ url, count }]);
      }
      return [];
    };
    const wrong = ([file, said]: [string, { url: string; count: number }[]]): Finding[] => {
      const has = listHead(join(dir, file))?.count;
      return said
        .filter(({ count }) => count !== has)
        .map(({ url, count }) => ({
          where: base + file,
          what: `${url} 说有 ${count} 条，文件里有 ${has ?? '不清楚几'} 条`,
          todo: '这是程序写出的文件：把这条信息交给维护人员',
          level: 'error',
        }));
    };
    return {
      note: (_page, document) =>
        elementsOfPage(document).flatMap(({ attribs }): Said[] => {
          const [count, address] = [attribs['data-count'], attribs['data-list']];
          return count === undefined || address === undefined ? [] : [[Number(count), address]];
        }),
      page: (page, _document, said) => take(page, said),
      known: take,
      end: () => [...pages].flatMap(wrong),
    };
  },
});

import { isTag, type AnyNode } from 'domhandler';
import { say } from '../progress.ts';
import { heaviest } from './heaviest.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltPage, Finding } from './types.ts';
import { publishedTextMark } from './weight.ts';

/** Most elements of a page: phones lay out what is longer slowly, and who listens to it finds no end. */
const budget = 1500;

/** How many elements there are, without those inside of a published text, which is one page however long it is. */
function count(nodes: readonly AnyNode[]): number {
  let sum = 0;
  for (const it of nodes)
    if (isTag(it)) sum += 1 + (publishedTextMark in it.attribs ? 0 : count(it.children));
  return sum;
}

/** A page is short enough to be laid out and listened to: what is longer goes on pages with links between them. */
export const pageSize = pageGate<number>({
  name: 'page-size',
  description: `每一页的元素不超过 ${budget} 个（政策正文里面的不算）`,
  start: () => {
    const pages = heaviest('元素最多的网页', (elements) => `${elements} 个`);
    const judge = ({ url }: BuiltPage, elements: number): Finding[] => {
      pages.note(url, elements);
      if (elements <= budget) return [];
      const what = `这一页有 ${elements} 个元素，超过 ${budget} 个`;
      return [{ where: url, what, todo: '把长列表、长表格分成几页，用链接连起来', level: 'error' }];
    };
    return {
      note: (_page, document) => count(document.children),
      page: (page, _document, elements) => judge(page, elements),
      known: judge,
      end: () => {
        say(pages.text());
        return [];
      },
    };
  },
});

import { textContent } from 'domutils';
import { closest, elementsOfPage } from './elements.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltPage, Finding } from './types.ts';

/** Every page has a title of its own: the first words a screen reader says, and the name of its tab and bookmark. */
export const titles = pageGate<string>({
  name: 'titles',
  description: '每一页都有标题，而且和别的页不同',
  start: () => {
    const taken = new Map<string, string>();
    const judge = ({ url }: BuiltPage, title: string): Finding[] => {
      const where = `${url} head > title`;
      const twin = taken.get(title);
      if (title && !twin) taken.set(title, url);
      if (!title) return [{ where, what: '这一页没有标题', todo: '给页面写上标题', level: 'error' }];
      if (!twin) return [];
      const what = `标题“${title}”和 ${twin} 的相同`;
      return [
        {
          where,
          what,
          todo: '改成能区别两页的标题（例如写明年份、地区、第几页）',
          level: 'error',
        },
      ];
    };
    return {
      note: (_page, document) => {
        const element = elementsOfPage(document).find((it) => it.name === 'title' && closest(it, 'head'));
        return element ? textContent(element).trim().replace(/\s+/g, ' ') : '';
      },
      page: (page, _document, title) => judge(page, title),
      known: judge,
    };
  },
});

import { elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import { ofTag } from './plain/of-tag.ts';
import type { Finding } from './types.ts';

/** Attributes that name one or several ids of the same page. */
const references = new Set([
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage'],
  ...['aria-flowto', 'aria-labelledby', 'aria-owns', 'for', 'form', 'headers', 'list', 'popovertarget'],
  ...['commandfor'],
]);

const referring = ofTag(({ attribs }) => Object.keys(attribs).filter((name) => references.has(name)));

/** Ids are unique in a page, and what a label or an ARIA attribute points to exists. */
export const ids = pageGate({
  name: 'ids',
  byPage: true,
  description: '页面内的 id 不重复，for 和 aria-* 指到的 id 都存在',
  start: () => ({
    page: ({ url }, document) => {
      const elements = elementsOfPage(document);
      const seen = new Set<string>();
      const finding = (where: string, what: string, todo: string): Finding => ({
        where: `${url} ${where}`,
        what,
        todo,
        level: 'error',
      });
      const named = elements.filter(({ attribs }) => 'id' in attribs);
      const own = named.flatMap((element) => {
        const id = element.attribs['id'] ?? '';
        if (id === '' || /\s/.test(id))
          return [finding(selectorOf(element), `id“${id}”是空的或者有空格`, '写一个没有空格的 id，或者去掉')];
        if (seen.has(id))
          return [finding(`${element.name}#${id}`, `id“${id}”用了不止一次`, '给每个元素不同的 id')];
        seen.add(id);
        return [];
      });
      const pointing = elements.flatMap((element) =>
        referring(element).flatMap((name) =>
          (element.attribs[name]?.split(/\s+/) ?? [])
            .filter((id) => id !== '' && !seen.has(id))
            .map((id) => {
              const what = `${name} 指到的 id“${id}”在这一页不存在`;
              return finding(selectorOf(element), what, `改成这一页有的 id，或者去掉 ${name}`);
            }),
        ),
      );
      return [...own, ...pointing];
    },
  }),
});

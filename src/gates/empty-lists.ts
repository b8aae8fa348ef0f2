import { isTag, type ChildNode, type Element } from 'domhandler';
import { elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';

const lists = new Set(['ul', 'ol', 'dl', 'menu']);

const isHidden = (element: Element): boolean => {
  for (let it: Element['parent'] | Element = element; it; it = it.parent)
    if (isTag(it) && 'hidden' in it.attribs) return true;
  return false;
};

/** No list without items: it is announced as one, and there is nothing in it. What a script fills stands hidden until then. */
export const emptyLists = pageGate({
  name: 'empty-lists',
  byPage: true,
  description: '没有空的列表',
  start: () => ({
    page: ({ url }, document) =>
      elementsOfPage(document)
        .filter((it) => lists.has(it.name) && !it.children.some((child: ChildNode) => isTag(child)))
        .filter((it) => !isHidden(it))
        .map((it) => ({
          where: `${url} ${selectorOf(it)}`,
          what: '这个列表一项也没有，读屏软件会念出一个空列表',
          todo: '没有内容就不要写这个列表，或者在有内容以前把它所在的部分隐藏（hidden）',
          level: 'warning',
        })),
  }),
});

import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { closest, elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltPage, Finding } from './types.ts';

/** Words that name no target when a screen reader lists the links of a page. */
const vague = new Set([
  ...[
    '点击',
    '点击这里',
    '点此',
    '点这里',
    '请点击',
    '请点击这里',
    '这里',
    '此处',
    '更多',
    '查看更多',
    '了解更多',
  ],
  ...['更多内容', '详情', '查看详情', '详细', '查看', '链接', '全文', '阅读全文', '下载', '打开', '进入'],
  ...['here', 'click here', 'more', 'read more', 'link'],
]);

const bare = (text: string): string =>
  text
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Text of an element as a screen reader names it: labels, text alternatives, no hidden parts. */
function nameOf(node: AnyNode, byId: ReadonlyMap<string, Element>): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || node.attribs['aria-hidden'] === 'true' || node.attribs['hidden'] !== undefined)
    return '';
  const { attribs } = node;
  const label = (attribs['aria-labelledby']?.split(/\s+/) ?? [])
    .map((id) => byId.get(id))
    .filter((it) => it !== undefined && it !== node)
    .map((it) => (it as Element).children.map((child) => nameOf(child, byId)).join(''))
    .join(' ');
  const named = label.trim() || attribs['aria-label']?.trim() || attribs['alt']?.trim();
  return named || node.children.map((child) => nameOf(child, byId)).join('') || attribs['title'] || '';
}

function linkFindings({ url }: BuiltPage, document: Document): Finding[] {
  const elements = elementsOfPage(document);
  const byId = new Map(elements.map((it) => [it.attribs['id'] ?? '', it]));
  const targets = new Map<string, string>();
  return elements.flatMap((element): Finding[] => {
    const href = element.name === 'a' || element.name === 'area' ? element.attribs['href'] : undefined;
    if (href === undefined || closest(element, 'template')) return [];
    const where = (): string => `${url} ${selectorOf(element)}`;
    const name = nameOf(element, byId).trim().replace(/\s+/g, ' ');
    if (!name)
      return [
        {
          where: where(),
          what: `到 ${href} 的链接没有名称`,
          fault: '链接没有名称',
          todo: '写上链接文字，或给图片写 alt',
          level: 'error',
        },
      ];
    if (vague.has(bare(name)))
      return [
        {
          where: where(),
          what: `链接只写了“${name}”，单独听不出去哪里`,
          todo: '把去向写进链接文字',
          level: 'error',
        },
      ];
    if (!closest(element, 'main')) return [];
    const other = targets.get(name);
    targets.set(name, other ?? href);
    if (other === undefined || other === href) return [];
    const what = `同样的文字“${name}”通向 ${other} 和 ${href}`;
    const fault = '同样的文字通向两处';
    return [{ where: where(), what, fault, todo: '让两个链接的文字有区别', level: 'warning' }];
  });
}

/** A link says where it goes, also when it is heard alone. */
export const linkText = pageGate({
  name: 'link-text',
  byPage: true,
  description: '链接文字单独听也知道去哪里',
  start: () => ({ page: linkFindings }),
});

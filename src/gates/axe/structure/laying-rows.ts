import { isTag, isText, type Element } from 'domhandler';
import { isWords } from './element-keys.ts';
import { lengthClass } from './text-length.ts';

/**
 * What of a table lays it out: its head and columns, and a row of each kind, by elements, classes and lengths of texts.
 * All of one whose cells span rows.
 */
export function layingRows(table: Element): Element[] {
  const parts = table.children.filter(isTag);
  const groups = parts.filter(({ name }) => name === 'tbody' || name === 'tfoot');
  const rows = groups.flatMap((it) => it.children.filter(isTag));
  if (rows.some((row) => row.children.some((it) => isTag(it) && 'rowspan' in it.attribs))) return parts;
  const kinds = new Map(rows.toReversed().map((row) => [kindOf(row), row]));
  return [...parts.filter((it) => !groups.includes(it)), ...kinds.values()];
}

function kindOf(element: Element): string {
  const inner = element.children.filter(isTag).map(kindOf).join('');
  const words = element.children.filter((it) => isText(it) && isWords(it));
  const text = words.map((it) => (isText(it) ? it.data.trim() : '')).join(' ');
  const { name, attribs } = element;
  return `<${name} ${attribs['class'] ?? ''} ${'hidden' in attribs} ${lengthClass(element, text)}>${inner}</>`;
}

import { formatListNumber } from '../docx/list-labels.ts';
import type { Dom } from './dom.ts';

const attribute = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';

/** What a browser prints before an item of a list, from its place among the items; nothing for a list without numbers. */
export const itemLabel = (list: Dom, item: Dom, index: number): string => {
  if (list.tagName !== 'OL') return '';
  const value = Number(attribute(item, 'value') || 0) || (Number(attribute(list, 'start')) || 1) + index;
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, 'style'))?.[1];
  if (/cjk|chinese|hanidec/i.test(style ?? '')) return `${formatListNumber(value, 'chineseCounting')}、`;
  const formats: Record<string, string> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  };
  return style === 'none' ? '' : `${formatListNumber(value, formats[attribute(list, 'type')] ?? 'decimal')}.`;
};

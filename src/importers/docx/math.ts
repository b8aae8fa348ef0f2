import { bracketed } from '../source/equation-field.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';

const value = (element: Element, ...path: string[]): string | undefined =>
  childOf(element, ...path)?.attributes['m:val'];

/** Whether a revision took an element out: deleted it or moved it elsewhere. */
export const isTakenOut = ({ name }: Element): boolean => name === 'w:del' || name === 'w:moveFrom';

const structures: Record<string, (it: Element, part: (name: string) => string) => string> = {
  'm:f': (it, part) =>
    value(it, 'm:fPr', 'm:type') === 'noBar'
      ? `(${part('m:num')}¦${part('m:den')})`
      : `${bracketed(part('m:num'))}/${bracketed(part('m:den'))}`,
  'm:sSup': (_, part) => `${bracketed(part('m:e'))}^${bracketed(part('m:sup'))}`,
  'm:sSub': (_, part) => `${bracketed(part('m:e'))}_${bracketed(part('m:sub'))}`,
  'm:sSubSup': (_, part) =>
    `${bracketed(part('m:e'))}_${bracketed(part('m:sub'))}^${bracketed(part('m:sup'))}`,
  'm:sPre': (_, part) => `_${bracketed(part('m:sub'))}^${bracketed(part('m:sup'))}${bracketed(part('m:e'))}`,
  'm:rad': (_, part) => `${bracketed(part('m:deg'))}√${bracketed(part('m:e'))}`,
  'm:nary': (it, part) => {
    const bounds = [
      ['_', part('m:sub')],
      ['^', part('m:sup')],
    ].map(([sign, text]) => (text === '' ? '' : `${sign}${bracketed(text ?? '')}`));
    return `${value(it, 'm:naryPr', 'm:chr') ?? '∫'}${bounds.join('')} ${part('m:e')}`;
  },
  'm:d': (it) => {
    const sign = (name: string, usual: string): string => value(it, 'm:dPr', name) ?? usual;
    const parts = elementsOf(it, 'm:e').map(mathText);
    return sign('m:begChr', '(') + parts.join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
  },
  'm:func': (_, part) => `${part('m:fName')}${bracketed(part('m:e'))}`,
  'm:limLow': (_, part) => `${part('m:e')}_${bracketed(part('m:lim'))}`,
  'm:limUpp': (_, part) => `${part('m:e')}^${bracketed(part('m:lim'))}`,
  'm:m': (it) =>
    `[${elementsOf(it, 'm:mr')
      .map((row) => elementsOf(row, 'm:e').map(mathText).join(', '))
      .join('; ')}]`,
  'm:eqArr': (it) => elementsOf(it, 'm:e').map(mathText).join('; '),
};

/**
 * A formula (OMML, ISO/IEC 29500-1, 22.1) on one line, as it is typed into a calculator: a fraction as `a/(b+c)`, a
 * power as `x^2`. Every word of the formula is in it but those that a revision took out.
 */
export function mathText(element: Element): string {
  if (isTakenOut(element)) return '';
  const structure = structures[element.name];
  const part = (name: string): string => elementsOf(element, name).map(mathText).join('');
  if (structure) return structure(element, part);
  const isText = element.name === 'm:t' || element.name === 'w:t';
  return element.children.map((it) => (typeof it === 'string' ? (isText ? it : '') : mathText(it))).join('');
}

import { childOf, elementsOf, type Element } from '../source/xml.ts';

const value = (element: Element, ...path: string[]): string | undefined =>
  childOf(element, ...path)?.attributes['m:val'];

/** In brackets where it is more than one word or number, so that the line reads as the formula does. */
const grouped = (text: string): string =>
  /^[\p{L}\p{N}.%]*$/u.test(text) || /^[（(][^()（）]*[)）]$/u.test(text) ? text : `(${text})`;

const structures: Record<string, (it: Element, part: (name: string) => string) => string> = {
  'm:f': (it, part) =>
    value(it, 'm:fPr', 'm:type') === 'noBar'
      ? `(${part('m:num')}¦${part('m:den')})`
      : `${grouped(part('m:num'))}/${grouped(part('m:den'))}`,
  'm:sSup': (_, part) => `${grouped(part('m:e'))}^${grouped(part('m:sup'))}`,
  'm:sSub': (_, part) => `${grouped(part('m:e'))}_${grouped(part('m:sub'))}`,
  'm:sSubSup': (_, part) => `${grouped(part('m:e'))}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`,
  'm:sPre': (_, part) => `_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}${grouped(part('m:e'))}`,
  'm:rad': (_, part) => `${grouped(part('m:deg'))}√${grouped(part('m:e'))}`,
  'm:nary': (it, part) => {
    const bounds = [
      ['_', part('m:sub')],
      ['^', part('m:sup')],
    ].map(([sign, text]) => (text === '' ? '' : `${sign}${grouped(text ?? '')}`));
    return `${value(it, 'm:naryPr', 'm:chr') ?? '∫'}${bounds.join('')} ${part('m:e')}`;
  },
  'm:d': (it) => {
    const sign = (name: string, usual: string): string => value(it, 'm:dPr', name) ?? usual;
    const parts = elementsOf(it, 'm:e').map(mathText);
    return sign('m:begChr', '(') + parts.join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
  },
  'm:func': (_, part) => `${part('m:fName')}${grouped(part('m:e'))}`,
  'm:limLow': (_, part) => `${part('m:e')}_${grouped(part('m:lim'))}`,
  'm:limUpp': (_, part) => `${part('m:e')}^${grouped(part('m:lim'))}`,
  'm:m': (it) =>
    `[${elementsOf(it, 'm:mr')
      .map((row) => elementsOf(row, 'm:e').map(mathText).join(', '))
      .join('; ')}]`,
  'm:eqArr': (it) => elementsOf(it, 'm:e').map(mathText).join('; '),
};

/**
 * A formula (OMML, ISO/IEC 29500-1, 22.1) on one line, as it is typed into a calculator: a fraction as `a/(b+c)`, a
 * power as `x^2`. Every word of the formula is in it.
 */
export function mathText(element: Element): string {
  const structure = structures[element.name];
  const part = (name: string): string => elementsOf(element, name).map(mathText).join('');
  if (structure) return structure(element, part);
  const isText = element.name === 'm:t' || element.name === 'w:t';
  return element.children.map((it) => (typeof it === 'string' ? (isText ? it : '') : mathText(it))).join('');
}

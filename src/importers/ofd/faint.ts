import { childOf, type Element } from '../source/xml.ts';

const isClear = ({ attributes }: Element): boolean => attributes['Alpha'] === '0';

/** Whether words are painted white, wholly transparent or not at all (GB/T 33190-2016, 8.5 and 11.2); white ones may stand on a dark ground. */
export function isFaint(object: Element): boolean {
  const color = childOf(object, 'FillColor');
  const isUnpainted = object.attributes['Fill'] === 'false' && object.attributes['Stroke'] !== 'true';
  const isWhite = /^\s*255(?:\s+255\s+255)?\s*$/u.test(color?.attributes['Value'] ?? '');
  return isClear(object) || isUnpainted || (color !== undefined && (isWhite || isClear(color)));
}

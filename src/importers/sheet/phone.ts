import type { Cell } from './cell.ts';
import { wholeText } from './column.ts';
import type { Field } from './field.ts';
import { normalise, splitList } from './normalise.ts';

const areaInBrackets = /^\((0\d{2,3})\)-?/;
const extension = /-?(?:转|ext\.?)(\d{1,6})$/i;

/**
 * Office lines as records hold them: half-width, the area code and an extension set off by a dash; `0199－7869707`,
 * `（0199）7869707`, `0199 7869707转2`. The field refuses what is no office line.
 */
export const phonesOf = (cell: Cell, field: Field | undefined): string[] =>
  splitList(wholeText(cell)).map((typed) => {
    const number = normalise(typed.replace(/(?<=\d)\s+(?=\d)/g, '-'))
      .replace(areaInBrackets, '$1-')
      .replace(extension, '-$1');
    return field ? field.check(number) : number;
  });

import type { Cell } from './cell.ts';
import { wholeText } from './column.ts';
import type { Field } from './field.ts';
import { normalise, splitList } from './normalise.ts';
import { CellRefusal } from './problems.ts';

const areaInBrackets = /^\((0\d{2,3})\)-?/;
const extension = /-?(?:转|ext\.?)(\d{1,6})$/i;

/** What is wrong with a number that is no office line, by its digits. */
function faultOf(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  const [, area, line = ''] = /^(0\d{2,3})-(\d+)/.exec(number) ?? [];
  if (/[^\d()+ -]/.test(number)) return '不是电话号码';
  if (area)
    return line.length < 7
      ? `区号后面只有 ${line.length} 位，固定电话是 7 或 8 位`
      : line.length > 8
        ? `区号后面有 ${line.length} 位，固定电话是 7 或 8 位`
        : undefined;
  if (/^1[3-9]/.test(digits)) return `有 ${digits.length} 位，像个人手机号`;
  if (/^[48]00/.test(digits)) return `有 ${digits.length} 位，400 电话是 10 位`;
  if (digits.startsWith('0')) return `有 ${digits.length} 位，区号和号码之间没有“-”，或者位数不对`;
  return digits.length === 7 || digits.length === 8 ? '没有区号' : `只有 ${digits.length} 位，位数不对`;
}

/**
 * Office lines as records hold them: half-width, the area code and an extension set off by a dash; `0199－7869707`,
 * `（0199）7869707`, `0199 7869707转2`. Throws a CellRefusal for what is no office line, with what its digits lack.
 */
export const phonesOf = (cell: Cell, field: Field | undefined): string[] =>
  splitList(wholeText(cell)).map((typed) => {
    const number = normalise(typed.replace(/(?<=\d)\s+(?=\d)/g, '-'))
      .replace(areaInBrackets, '$1-')
      .replace(extension, '-$1');
    if (!field) return number;
    try {
      return field.check(number);
    } catch (error) {
      const fault = error instanceof CellRefusal ? faultOf(number) : undefined;
      if (fault === undefined) throw error;
      throw new CellRefusal(`“${typed}”${fault}`, {
        allowed: '单位座机（如 0199-5550385）、热线（如 12385）或 400 电话；几个用顿号隔开',
        todo: '核对后补上缺的数字；个人手机号不得公开',
      });
    }
  });

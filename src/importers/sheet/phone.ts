import { phone } from '../../schemas/contact.ts';
import type { Cell } from './cell.ts';
import { wholeText } from './column.ts';
import { normalise, splitList } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** 010 and 02x have three digits, all others four. */
const area = String.raw`0(?:10|2\d|[1-9]\d{2})`;
const areaInBrackets = /^\((0\d{2,3})\)-?/;
const extension = /-?(?:转|分机|ext\.?|#)(\d{1,6})$/i;
const marks = /[-().·•_~*:]+/gu;
const countryCode = /^\(?(?:\+|00)86\)?-?/u;

/** Digits as records hold them: area code and line, 400 line, hotline. Undefined for what makes none. */
function lineOf(digits: string): string | undefined {
  const line = new RegExp(`^(${area})(\\d{7,8})$`).exec(digits) ?? /^(400)(\d{7})$/.exec(digits);
  if (line) return `${line[1] ?? ''}-${line[2] ?? ''}`;
  return /^1\d{4}$/.test(digits) ? digits : undefined;
}

/** The digits of a number without the code of the country: +86 993 5550110 → 09935550110. */
function nationalDigits(number: string): string {
  const [code] = countryCode.exec(number) ?? [];
  const digits = number.slice(code?.length ?? 0).replace(marks, '');
  return code === undefined || /^(?:0|400|1[3-9]\d{9}$)/.test(digits) ? digits : `0${digits}`;
}

/** An office line whose digits are grouped in any way: `0993-555 0101`, `0993 5550 110转2`; `number` has no white space. */
function regrouped(number: string, typed: string): string | undefined {
  const [said, saidBehind] = extension.exec(number) ?? [];
  const main = said === undefined ? number : number.slice(0, -said.length);
  const line = lineOf(nationalDigits(main));
  if (saidBehind !== undefined) return line && `${line}-${saidBehind}`;
  const [, before = '', behind = ''] = /^(.*)-(\d{1,6})$/.exec(main) ?? [];
  const shorter = lineOf(nationalDigits(before));
  if (shorter && line)
    throw new CellRefusal(`“${typed}”分不清是 ${line} 还是 ${shorter} 转 ${behind}`, {
      todo: '号码中间不加空格；分机写在“转”后面',
    });
  return line ?? (shorter && `${shorter}-${behind}`);
}

/** What is wrong with a number that is no office line, by its digits, however they are grouped. */
function faultOf(number: string): string {
  const [words] = /\p{Script=Han}+/u.exec(number) ?? [];
  if (words !== undefined && /\d{5}/.test(number.replace(marks, '')))
    return `除了号码还写了“${words}”，这一栏只写号码`;
  if (/[^\d+]/.test(number.replace(marks, ''))) return '不是电话号码';
  const digits = nationalDigits(number);
  const line = new RegExp(`^${area}(\\d*)$`).exec(digits)?.[1];
  if (line !== undefined)
    return `区号后面${line.length < 7 ? '只' : ''}有 ${line.length} 位，固定电话是 7 或 8 位`;
  const whole = digits.length < 11 ? lineOf(`0${digits}`) : undefined;
  if (whole !== undefined && /^0\d/.test(whole)) return `像少了区号开头的 0（${whole}），存成数字时丢的`;
  if (/^1[3-9]/.test(digits)) return `有 ${digits.length} 位，像个人手机号`;
  if (/^[48]00/.test(digits)) return `有 ${digits.length} 位，400 电话是 10 位`;
  return digits.length === 7 || digits.length === 8
    ? '没有区号'
    : `${digits.length < 7 ? '只' : ''}有 ${digits.length} 位，位数不对`;
}

const isOfficeLine = (number: string): boolean => phone.safeParse(number).success;

/** A number as records hold it; undefined where its digits make none. */
function readable(typed: string): string | undefined {
  const number = normalise(typed.replace(/(?<=\d)\s+(?=\d)/g, '-'));
  const written = number.replace(areaInBrackets, '$1-').replace(extension, '-$1');
  if (isOfficeLine(written)) return written;
  const line = regrouped(number, typed);
  return line !== undefined && isOfficeLine(line) ? line : undefined;
}

function numbersOfPart(part: string): string[] {
  const line = readable(part);
  if (line !== undefined) return [line];
  const lines = part.split(' ').map(readable);
  if (lines.every((it) => it !== undefined)) return lines;
  throw new CellRefusal(`“${part}”${faultOf(normalise(part))}`, {
    allowed: '单位座机（如 0199-5550385）、热线（如 12385）或 400 电话；几个用顿号隔开',
    todo: '核对后补全或改正号码；个人手机号不得公开',
  });
}

/**
 * Office lines as records hold them: half-width, the area code and an extension set off by a dash, whatever stands between
 * their digits: `0199－7869707`, `（0199）786 9707`, `0199 7869 707转2`. Throws a CellRefusal for what is no office line, with
 * what its digits lack. A number to which its format adds the area code is what it shows.
 */
export const phonesOf = (cell: Cell): string[] => {
  const { number, shown = '' } = cell;
  const asShown = number === undefined ? undefined : readable(shown);
  return asShown === undefined ? splitList(wholeText(cell)).flatMap(numbersOfPart) : [asShown];
};

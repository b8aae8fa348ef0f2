import type { Cell } from './cell.ts';
import { normalise } from './normalise.ts';
import { checkOneNumber } from './one-number.ts';
import { CellRefusal } from './problems.ts';

const number = String.raw`\d[\d.,]*`;
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, '像一个日期'],
  [new RegExp(`${number}\\D{0,4}[-~至到]\\D{0,2}${number}`, 'u'), '是一个范围'],
  [
    /[≥≤≧≦<>]|以[上下内外]|不少于|不低于|不高于|不多于|不超过|大于|小于|多于|少于|高于|低于|超过?\d|不[足到]\d|至少|至多|最[多少高低]|\d\+$/u,
    '是一个界限',
  ],
  [
    /约|大概|大致|近\d|左右|上下|\d[\p{Script=Han}%]?[余多几来]|[余几]\p{Script=Han}?$|^[几数]/u,
    '是大概的说法',
  ],
  [/^\d(?:\.\d+)?E[-+]?\d+$/iu, '是科学计数法，末几位可能已经丢失'],
  [
    /^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[元圆][整正]?|\D)?$|^百分之/u,
    '是汉字写的数',
  ],
];

/** Why a text with digits in it states no exact figure; undefined where that is not why. */
const inexactness = (text: string): string | undefined => {
  const typed = normalise(text);
  return kinds.find(([form]) => form.test(typed))?.[1];
};

/** How books write what is less than nothing; elsewhere brackets say something beside. */
const bracketed = /^\([¥￥]?-?[\d,.]+\D{0,3}\)$/u;

/** How offices mark it, too. */
const triangle = /^[△▲▽▼][¥￥]?-?[\d,.]+\D{0,3}$/u;

const todo = '按原始资料写准确的数；只知道大概的，空着，在备注或说明里写';

/** Throws a CellRefusal for a figure that is rounded, a bound, a range or two, in its text or by its number format (`"约"0`). */
export function checkExact(cell: Cell): void {
  const { text, number, shown, date } = cell;
  if (number === undefined && triangle.test(normalise(text)))
    throw new CellRefusal(`“${text}”前面有三角，看不出是不是负数`, {
      allowed: '负数前面写减号，如 -1234.50',
      todo: '按原始资料改写',
    });
  if (number === undefined && /^[¥￥]?\d[\d,.]*-$/u.test(normalise(text)))
    throw new CellRefusal(`“${text}”后面有减号，看不出是不是负数`, {
      allowed: '负数前面写减号，如 -1234.50',
      todo: '按原始资料改写',
    });
  const isBracketed = number === undefined && bracketed.test(normalise(text));
  if (isBracketed)
    throw new CellRefusal(`“${text}”外面有括号，看不出是不是负数`, {
      allowed: '负数前面写减号，如 -1234.50',
      todo: '按原始资料改写',
    });
  const why = date === undefined ? inexactness(shown ?? text) : undefined;
  if (why !== undefined)
    throw new CellRefusal(`“${shown ?? text}”不是数，${why}`, {
      allowed: '一个准确的数，如 300；单位可以写在后面',
      todo,
    });
  checkOneNumber(cell);
}

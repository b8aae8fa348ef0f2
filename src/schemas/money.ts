import { z } from 'zod';
import { parseDecimal, writeDecimal } from './decimal.ts';

interface Decimal {
  places: number;
  /** Most digits before the point: sums of dozens of such amounts stay exact integers. */
  digits: number;
  /** Places that are always written. */
  least?: number;
  negative?: boolean;
  error: string;
  description: string;
}

/** Text in the content, a whole number of smallest parts in the code. */
const decimal = ({ places, digits, least = 0, negative = false, error, description }: Decimal) =>
  z
    .codec(
      z
        .string(error)
        .regex(
          new RegExp(`^${negative ? '-?' : ''}(0|[1-9]\\d{0,${digits - 1}})(\\.\\d{1,${places}})?$`),
          error,
        ),
      z.number().int(),
      {
        decode: (text) => parseDecimal(text, places) ?? Number.NaN,
        encode: (value) => writeDecimal(value, places, least),
      },
    )
    .describe(description);

const yuanError = '金额写成加引号的元，最多两位小数，如 "136333.65"、"-5981.81"；不写逗号、单位和科学记数';

/** Amount of money: yuan as text in the content (`"136333.65"`), whole 分 in the code; may be negative. */
export const yuan = decimal({
  places: 2,
  digits: 12,
  least: 2,
  negative: true,
  error: yuanError,
  description: '金额（元），加引号，最多两位小数，如 "136333.65"',
});

/** Amount of money that can't be negative, yuan ↔ whole 分. */
export const yuanFromZero = decimal({
  places: 2,
  digits: 12,
  least: 2,
  error: yuanError.replace('、"-5981.81"', '') + '；不能是负数',
  description: '金额（元），加引号，最多两位小数，不能是负数',
});

/** Amount in 万元 as budgets state it (`"147.06"`), exact to the 分; whole 分 in the code. */
export const wanYuan = decimal({
  places: 6,
  digits: 8,
  error: '金额写成加引号的万元，最多六位小数（精确到分），如 "147.06"；不写逗号和单位，不能是负数',
  description: '金额（万元），加引号，最多六位小数，如 "147.06"',
});

/** Points of an evaluation (`"9.8"`): hundredths of a point in the code. */
export const points = decimal({
  places: 2,
  digits: 3,
  error: '分数写成加引号的数，最多两位小数，如 "9.8"；不能是负数',
  description: '分数，加引号，最多两位小数，如 "9.8"',
});

/** Percentage (`"86.51"`): hundredths of a percent in the code. */
export const percentage = decimal({
  places: 2,
  digits: 4,
  error: '百分比写成加引号的数，最多两位小数，如 "86.51"；不写百分号',
  description: '百分比，加引号，最多两位小数，不写百分号，如 "86.51"',
});

/** A figure of a measure (`"68"`, `"80000.5"`): hundredths of its unit in the code, so 分 for 元. */
export const quantity = decimal({
  places: 2,
  digits: 12,
  error: '数值写成加引号的数，最多两位小数，如 "68"、"80000"；不写逗号和单位，不能是负数',
  description: '数值，加引号，最多两位小数，不写单位，如 "80000"',
});

import { z } from 'zod';
import { line } from './common.ts';
import { worded } from './enum-words.ts';

/** Levels of administrative division from the top, with the digits of their codes (GB/T 2260 and its extension). */
export const levelDigits = { province: 2, city: 4, county: 6, township: 9, village: 12 } as const;

/** A level of administrative division. */
export type DivisionLevel = keyof typeof levelDigits;
/** The levels from the top. */
export const divisionLevels = Object.keys(levelDigits) as [DivisionLevel, ...DivisionLevel[]];
/** What they are called. */
export const divisionLevel = worded('divisions.level', {
  province: '省',
  city: '市',
  county: '县（区）',
  township: '乡镇（街道）',
  village: '村（社区）',
} satisfies Record<DivisionLevel, string>);

/** A row of `content/divisions.csv` (行政区划): `code,name`, the places that the portal serves. */
export const divisionSchema = z.strictObject({
  code: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '行政区划代码是 2、4、6、9 或 12 位数字')
    .describe('行政区划代码'),
  name: line.describe('名称'),
});

/** A place by code and name. */
export type Division = z.output<typeof divisionSchema>;

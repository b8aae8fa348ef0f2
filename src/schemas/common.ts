import { z } from 'zod';
import { dates } from './dates.ts';
import { pointsTo, type Target } from './reference.ts';
import { portalAddressFault, webAddressFault } from './web-address.ts';

z.config(z.locales.zhCN());

/** File stem = id = last part of the URL: no character that a path, a URL or a shell would take for its own. */
export const idPattern = /^[^\s/\\?#%&<>"'`{}|^]+$/u;

/** Id of a record: the stem of its file, for ever. */
export const recordId = z
  .string()
  .regex(idPattern, '编号即文件名，不能含空格、斜杠、问号、井号、百分号、引号或括号 {}')
  .describe('记录编号，等于文件名（不含扩展名），也是网址的一部分，公布后不再改变');

/**
 * The id of a record of one of these collections, or of a commitment: the gates look whether it is there.
 * @param otherwise what to do where it is not, besides writing another id
 */
export const reference = (to: Target | readonly Target[], otherwise?: string): typeof recordId =>
  recordId
    .clone()
    .register(pointsTo, { to: typeof to === 'string' ? [to] : to, ...(otherwise && { otherwise }) });

/** Calendar day in Asia/Shanghai, `YYYY-MM-DD`; a string on purpose (YAML would turn 02-30 into 2 March). */
export const isoDate = z.iso
  .date('日期要写成加引号的 "2026-03-12"，并且是日历上有的日子')
  .describe('日期，形如 2026-03-12')
  .register(dates, { when: 'any' });

/** A day on which something has happened or been told: not in the future. */
export const pastDay = isoDate.clone().register(dates, { when: 'past' });

/** Wall-clock minute in Asia/Shanghai, `YYYY-MM-DDTHH:mm`: ISO 8601 without a zone, because China has one. */
export const isoMinute = z
  .string()
  .refine(
    (text) => /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && z.iso.date().safeParse(text.slice(0, -6)).success,
    '时间要写成加引号的 "2026-03-12T09:00"，并且是日历上有的日子',
  )
  .describe('时间，形如 2026-03-12T09:00')
  .register(dates, { when: 'any' });

/** A minute at which something has happened: not in the future. */
export const pastMinute = isoMinute.clone().register(dates, { when: 'past' });

/** Division code of a place served, GB/T 2260 and its extension: 2, 4, 6, 9 or 12 digits (行政区划代码). */
export const divisionCode = z
  .string()
  .regex(
    /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/,
    '行政区划代码是 2、4、6、9 或 12 位数字，要加引号，如 "990102"',
  )
  .describe('行政区划代码：省 2 位、市 4 位、县 6 位、乡镇 9 位、村 12 位')
  .register(pointsTo, { to: ['divisions'] });

/** Division code of any place, also of one that is not served. */
export const anyDivisionCode = divisionCode.clone().register(pointsTo, { to: [] });

/** Refuses an address that visitors can't reach, or that leads elsewhere than it looks. */
const publicAddress: z.core.CheckFn<string> = ({ value, issues }) => {
  const fault = webAddressFault(value);
  if (fault !== undefined && /^https?:/i.test(value))
    issues.push({ code: 'custom', input: value, message: fault });
};

/** Link to another site: https (or http, where the official source has nothing better). */
export const webUrl = z
  .url({ protocol: /^https?$/, error: '网址要以 https:// 或 http:// 开头' })
  .check(publicAddress)
  .describe('网址，以 https:// 或 http:// 开头');

/** Where the portal itself will stand: an address of the web that is a place, sub-path and all. */
export const portalUrl = webUrl.check(({ value, issues }) => {
  const fault = portalAddressFault(value);
  if (fault !== undefined && webAddressFault(value) === undefined)
    issues.push({ code: 'custom', input: value, message: fault });
});

/** Link that people sign up on: https only. */
export const httpsUrl = z
  .url({ protocol: /^https$/, error: '网址要以 https:// 开头' })
  .check(publicAddress)
  .describe('网址，以 https:// 开头');

/** A line of text: no line break, no space at either end, not empty. */
export const line = z
  .string()
  .min(1, '不能为空')
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), '首尾不能有空格，中间不能换行');

/** Language that a text is written in. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, '写语言代码，如 "zh-CN"');

/** Where a record was officially published (来源). */
export const source = z
  .strictObject({
    name: line.describe('来源名称，如“云汀市残疾人联合会门户网站”'),
    url: webUrl.optional().describe('原文网址'),
  })
  .describe('首次正式公布的地方');

import { z } from 'zod';
import { divisionCode, line, pastDay, webUrl } from './common.ts';
import { placeAccessSchema } from './access.ts';
import { hoursSchema } from './hours.ts';
import { codes, meaning, worded } from './enum-words.ts';

/** An office, a short number (12385, 95598, 950616) or a 400 or 800 line; no mobile telephone has such a number. */
const publicLine = /^(0\d{2,3}-\d{7,8}(-\d{1,6})?|1\d{4}|9[56]\d{3,4}|[48]00-?\d{3}-?\d{4})$/;

/** An office line (单位电话). A personal mobile number is refused: the portal publishes none. */
export const phone = z
  .string()
  .regex(publicLine, '只写单位座机（如 0199-5550385）、热线（如 12385）或 400 电话；个人手机号不得公开')
  .describe('单位座机、热线或 400 电话');

/** A line that anybody may call (12385, 95598, 400 and 800 lines, an office): pages make a link to call it. */
export const hotline = z
  .string()
  .regex(
    publicLine,
    '只写一个号码，不写别的字：热线（如 12385）、单位座机（如 0199-5550385）或 400 电话；个人手机号不得公开',
  );

/** How a number is used. */
export const phoneKind = worded('contact.phones.kind', {
  voice: '电话',
  text: '短信',
  fax: '传真',
  video: '视频手语',
});
/** What kind of account it is. */
export const channelKind = worded('contact.channels.kind', {
  wechat: '微信公众号',
  weibo: '微博',
  video: '视频号',
  website: '网站',
});

const phoneEntry = z.strictObject({
  kind: meaning(phoneKind, '方式', { text: '（不用说话）' }),
  number: phone,
  note: line.optional().describe('说明，如“每周二、四有手语翻译”'),
});

/** Where else a body speaks: its accounts and its site. */
export const channelList = z
  .array(
    z.strictObject({
      kind: meaning(channelKind, '渠道类型'),
      name: line.describe('账号或网站名称'),
      account: line.optional().describe('账号，如微信号，找不到名称时用它搜'),
      url: webUrl.optional().describe('链接；微信公众号写二维码里的网址，网站由它画出二维码'),
    }),
  )
  .default([]);

/** Ways to reach an organisation besides a visit. */
export const contactSchema = z.strictObject({
  phones: z.array(phoneEntry).default([]).describe('电话'),
  email: z.email('电子邮箱格式不对').optional().describe('单位电子邮箱'),
  channels: channelList.describe('网站、微信公众号、微博'),
});

/** Where a place lies, in the datum that it was measured in. */
export const positionSchema = z.strictObject({
  /* Datums in use in China: maps of AMap are GCJ-02, of Baidu BD-09, satellite receivers WGS-84. */
  datum: codes(['WGS-84', 'GCJ-02', 'BD-09']).describe('坐标系'),
  longitude: z.number().min(73).max(136).describe('经度'),
  latitude: z.number().min(3).max(54).describe('纬度'),
});

/** An office or other place that people visit (HSDS: location). */
export const officeSchema = z.strictObject({
  name: line.optional().describe('场所名称，只有一处时可以不写'),
  place: divisionCode.optional().describe('所在行政区划代码；和机构相同时不写'),
  address: line.describe('地址，写到门牌和楼层'),
  postcode: z
    .string()
    .regex(/^\d{6}$/, '邮政编码是 6 位数字')
    .optional()
    .describe('邮政编码'),
  directions: line.optional().describe('怎么走：公交、地铁、门口的样子'),
  position: positionSchema.optional().describe('坐标；不知道就不写'),
  hours: hoursSchema.optional().describe('开放时间'),
  access: placeAccessSchema.default({ features: {}, rooms: [] }).describe('无障碍条件'),
});

/** Languages and dialects in which one is served. */
export const languages = z
  .array(line)
  .default([])
  .describe('可以使用的语言：普通话、手语、当地方言、少数民族语言');

/** When somebody last made sure that the record is right. */
export const lastVerifiedOn = pastDay.optional().describe('最近核实这条记录的日期');

/** Ways to reach an organisation. */
export type Contact = z.output<typeof contactSchema>;
/** A place that people visit. */
export type Office = z.output<typeof officeSchema>;

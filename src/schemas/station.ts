import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, reference, source } from './common.ts';
import { bodyCollections } from './reference.ts';
import { contactSchema, languages, lastVerifiedOn, officeSchema } from './contact.ts';
import { volunteerKind } from './volunteering.ts';

/** `content/stations/*.json`: where volunteers register and are brought together (志愿者联络站点). */
export const stationSchema = z.strictObject({
  name: line.describe('名称'),
  place: divisionCode.describe('所在行政区划代码'),
  organisation: reference(bodyCollections, '改用 runBy 写它的名称')
    .optional()
    .describe('运营单位在本站的编号（协会、社会组织或残联）；不在本站的写 runBy'),
  runBy: line.optional().describe('运营单位的名称；在本站有编号的不写'),
  office: officeSchema.describe('地址、开放时间、无障碍条件'),
  contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
  languages,
  kinds: z.array(volunteerKind).default([]).describe('这里常做的服务类别'),
  summary: line.optional().describe('一句话介绍'),
  source: source.optional(),
  lastVerifiedOn,
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
});

/** A station of volunteers. */
export type Station = z.output<typeof stationSchema>;

/** `content/stations/`. */
export const stationCollection = collection('json', stationSchema, '志愿者联络站点');

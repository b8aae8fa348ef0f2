import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, reference, source } from './common.ts';
import { contactSchema, languages, lastVerifiedOn, officeSchema } from './contact.ts';
import { plainWords } from './enum-words.ts';

/** Kinds of service place. */
export const servicePlaceKinds = [
  '残疾人之家',
  '残疾人工作站',
  '康复站',
  '辅助器具服务站',
  '服务大厅',
  '其他',
] as const;
/** One of them. */
export const servicePlaceKind = plainWords('service-places.kind', servicePlaceKinds);

/** `content/service-places/*.json`: a place where services are given (残疾人之家, 残疾人工作站 …). */
export const servicePlaceSchema = z.strictObject({
  name: line.describe('名称'),
  kind: servicePlaceKind.describe('类型'),
  place: divisionCode.describe('所在行政区划代码'),
  runBy: line.optional().describe('由谁运营'),
  office: officeSchema.describe('地址、开放时间、无障碍条件'),
  contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
  languages,
  services: z.array(reference('services')).default([]).describe('这里能办的服务（services/ 里的编号）'),
  summary: line.optional().describe('一句话介绍'),
  source: source.optional(),
  lastVerifiedOn,
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
});

/** A place where services are given. */
export type ServicePlace = z.output<typeof servicePlaceSchema>;

/** `content/service-places/`. */
export const servicePlaceCollection = collection('json', servicePlaceSchema, '服务场所');

import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, source } from './common.ts';
import { contactSchema, languages, lastVerifiedOn, officeSchema } from './contact.ts';
import { bodySchema, leadersSchema, termSchema } from './people.ts';

/** `content/federations/*.json`: the federation (残疾人联合会) of a place, from province to township. */
export const federationSchema = z.strictObject({
  name: line.describe('全称'),
  short: line.optional().describe('简称，如“云汀市残联”'),
  place: divisionCode.describe('所在行政区划代码'),
  offices: z.array(officeSchema).default([]).describe('办公和办事场所'),
  contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
  languages,
  leaders: leadersSchema,
  term: termSchema.optional().describe('本届任期'),
  bodies: z.array(bodySchema).default([]).describe('代表大会、主席团、执行理事会、专门协会办公室'),
  summary: line.optional().describe('一句话介绍'),
  source: source.optional(),
  lastVerifiedOn,
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
});

/** The federation of a place. */
export type Federation = z.output<typeof federationSchema>;

/** `content/federations/`. */
export const federationCollection = collection('json', federationSchema, '残疾人联合会');

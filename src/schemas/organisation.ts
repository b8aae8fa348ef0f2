import { z } from 'zod';
import { registrationSchema } from './association.ts';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, source } from './common.ts';
import { contactSchema, languages, lastVerifiedOn, officeSchema } from './contact.ts';
import { leadersSchema } from './people.ts';
import { plainWords } from './enum-words.ts';

/** Kinds of organisation under a federation's eye besides its associations. */
const organisationKinds = ['助残社会组织', '民办服务机构', '残疾人福利基金会'] as const;
/** One of them. */
export const organisationKind = plainWords('organisations.kind', organisationKinds);

/** `content/organisations/*.json`: supervised social organisations and service providers. */
export const organisationSchema = z.strictObject({
  name: line.describe('全称'),
  kind: organisationKind.describe('类型'),
  place: divisionCode.describe('所在行政区划代码'),
  supervised: z.boolean().describe('是否由残联主管；主管的要公开年度审计'),
  registration: registrationSchema.optional().describe('登记情况'),
  offices: z.array(officeSchema).default([]).describe('办公和服务场所'),
  contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
  languages,
  leaders: leadersSchema,
  summary: line.optional().describe('一句话介绍'),
  source: source.optional(),
  lastVerifiedOn,
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
});

/** A supervised social organisation or service provider. */
export type Organisation = z.output<typeof organisationSchema>;

/** `content/organisations/`. */
export const organisationCollection = collection('json', organisationSchema, '社会组织和服务机构');

import { z } from 'zod';
import { collection } from './collection.ts';
import { isCreditCode } from './credit-code.ts';
import { divisionCode, line, pastDay, reference, source, webUrl } from './common.ts';
import { contactSchema, languages, lastVerifiedOn, officeSchema } from './contact.ts';
import { leadersSchema, termSchema } from './people.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** The five special associations (五大专门协会) by id, with the disability categories of GB/T 26341. */
export const associationKinds = {
  blind: { name: '盲人协会', short: '盲协', categories: ['视力'] },
  deaf: { name: '聋人协会', short: '聋协', categories: ['听力', '言语'] },
  physical: { name: '肢残人协会', short: '肢协', categories: ['肢体'] },
  intellectual: { name: '智力残疾人及亲友协会', short: '智协', categories: ['智力'] },
  psychiatric: { name: '精神残疾人及亲友协会', short: '精协', categories: ['精神'] },
} as const;

/** Id of one of the five kinds. */
export type AssociationKind = keyof typeof associationKinds;
/** The five ids in the order that the field uses. */
export const associationKindIds = Object.keys(associationKinds) as [AssociationKind, ...AssociationKind[]];
/** One of the five, by its short name. */
export const associationKind = worded(
  'associations.kind',
  Object.fromEntries(associationKindIds.map((id) => [id, associationKinds[id].short])) as Record<
    AssociationKind,
    string
  >,
);
/** One of the five, by its whole name. */
export const associationName = worded(
  'associations.kind.name',
  Object.fromEntries(associationKindIds.map((id) => [id, associationKinds[id].name])) as Record<
    AssociationKind,
    string
  >,
);
/** A category of disability (GB/T 26341). */
export const disabilityCategory = plainWords(
  'disability.category',
  associationKindIds.flatMap((id) => associationKinds[id].categories),
);
/** Whether an association exists. */
const foundedState = worded('associations.founded', { founded: '已成立', preparing: '筹备中' });

/** Working systems (工作制度) that an association or its federation should have; see the policy texts. */
export const workingSystems = [
  ...['向主席团报告工作', '联席会议', '列席执行理事会会议', '协会调研', '重要信息通报', '委员会会议'],
  ...['日常工作管理', '财务管理', '“三重一大”事项报告', '与社会力量联动'],
] as const;
/** A working system. */
export const workingSystem = plainWords('associations.systems.system', workingSystems);

/** 统一社会信用代码, both check characters verified (GB 32100). */
export const creditCode = z
  .string()
  .refine(isCreditCode, '应为 18 位，第 17 位和第 18 位的校验码要对得上')
  .describe('统一社会信用代码（18 位）');

/** Whether it is registered as a social organisation (社团登记), with what follows from it. */
export const registrationSchema = z
  .strictObject({
    registered: z.boolean().describe('是否已在民政部门登记'),
    creditCode: creditCode.optional(),
    registeredOn: pastDay.optional().describe('登记日期'),
    authority: line.optional().describe('登记机关'),
  })
  .refine(({ registered, creditCode: code }) => registered || code === undefined, {
    error:
      '未登记的协会没有 creditCode（统一社会信用代码）：已经登记的，改 registered（是否登记）；没有登记的，删掉 creditCode（统一社会信用代码）',
    path: ['creditCode'],
  });

/** `content/associations/*.json`: a special association (专门协会). One file an association. */
export const associationSchema = z.strictObject({
  name: line.describe('协会名称（全称）'),
  kind: meaning(associationKind, '类别'),
  place: divisionCode.describe('所在行政区划代码'),
  founded: meaning(foundedState, '成立情况').default('founded'),
  foundedOn: pastDay.optional().describe('成立日期'),
  registration: registrationSchema.optional().describe('登记情况；不清楚就不写'),
  parent: reference('associations', '删掉这一项，由行政区划推算')
    .optional()
    .describe('上级协会的编号；不写时按行政区划推算'),
  offices: z.array(officeSchema).default([]).describe('办公和活动场所'),
  contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
  languages,
  leaders: leadersSchema,
  term: termSchema.optional().describe('本届任期'),
  members: z.number().int().min(0).optional().describe('会员人数'),
  committees: z.array(line).default([]).describe('专业委员会'),
  systems: z
    .array(
      z.strictObject({
        system: workingSystem.describe('制度名称'),
        published: z.boolean().describe('是否已经公开'),
        url: webUrl.optional().describe('公开的网址'),
        publishedOn: pastDay.optional().describe('公开日期'),
      }),
    )
    .default([])
    .describe('工作制度'),
  summary: line.optional().describe('一句话介绍'),
  note: line.optional().describe('备注'),
  source: source.optional(),
  lastVerifiedOn,
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
});

/** A special association. */
export type Association = z.output<typeof associationSchema>;

/** `content/associations/`. */
export const associationCollection = collection('json', associationSchema, '专门协会');

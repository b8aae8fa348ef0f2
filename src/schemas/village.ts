import { z } from 'zod';
import { collection } from './collection.ts';
import { line, pastDay, source } from './common.ts';
import { phone } from './contact.ts';

const count = z.number().int().min(0).max(999);

const villageFields = z.strictObject({
  code: z
    .string()
    .regex(/^\d{12}$/, '村（社区）的区划代码应为 12 位')
    .describe('村（社区）的区划代码，12 位'),
  village: line.describe('村（社区）名称'),
  founded: z.boolean().describe('是否已成立残疾人协会'),
  foundedOn: pastDay.optional().describe('成立日期'),
  chairs: count.optional().describe('主席人数'),
  viceChairs: count.optional().describe('副主席人数'),
  members: count.optional().describe('委员人数'),
  commissioners: count.optional().describe('专职委员人数'),
  groups: count.optional().describe('残疾人小组数'),
  venue: z.boolean().optional().describe('有没有活动场所；不清楚就不写'),
  rulesPosted: z.boolean().optional().describe('规章制度有没有上墙公示；不清楚就不写'),
  phone: phone.optional(),
  note: line.optional().describe('备注'),
});

/** What only an association that exists has. */
const ofAssociation = ['chairs', 'viceChairs', 'members', 'commissioners', 'groups', 'foundedOn'] as const;

/** One village (community) association in the file of its township. */
export const villageAssociationSchema = villageFields.check(({ value, issues }) => {
  const key = value.founded ? undefined : ofAssociation.find((it) => value[it] !== undefined);
  if (key === undefined) return;
  const field = `${key}（${villageFields.shape[key].description ?? ''}）`;
  issues.push({
    ...{ code: 'custom', input: value[key], path: [key] },
    message: `没有成立协会的村（社区）不写 ${field}：已经成立的，改 founded（是否成立）；没有成立的，删掉 ${field}`,
  });
});

/** `content/villages/<township code>.json`: the village associations (村（社区）残疾人协会) of a township. */
export const villagesSchema = z
  .strictObject({
    township: z
      .string()
      .regex(/^\d{9}(\d{3})?$/, '乡镇（街道）的区划代码应为 9 位')
      .describe('乡镇（街道）的区划代码，9 位'),
    updatedOn: pastDay.optional().describe('填报或更新日期'),
    source: source.optional(),
    associations: z.array(villageAssociationSchema).describe('逐村（社区）写'),
  })
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    value.associations.forEach(({ code }, index) => {
      const path = ['associations', index, 'code'];
      if (!code.startsWith(value.township.slice(0, 9)))
        issues.push({
          code: 'custom',
          input: code,
          path,
          message: `区划代码 ${code} 不属于 ${value.township}`,
        });
      if (seen.has(code))
        issues.push({ code: 'custom', input: code, path, message: `区划代码 ${code} 重复` });
      seen.add(code);
    });
  });

/** One village association. */
export type VillageAssociation = z.output<typeof villageAssociationSchema>;
/** The village associations of a township. */
export type Villages = z.output<typeof villagesSchema>;

/** `content/villages/`. */
export const villagesCollection = collection('json', villagesSchema, '村（社区）残疾人协会');

import { z } from 'zod';
import { line } from './common.ts';
import { plainWords } from './enum-words.ts';

/** A month, `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '写成 "2023-05" 这样的年-月');

/** A term of office (任期). */
export const termSchema = z
  .strictObject({ from: month.describe('开始年月'), to: month.describe('结束年月') })
  .refine(({ from, to }) => from <= to, '任期的结束不能早于开始');

/** What an office holder is. */
export const leaderRole = plainWords('leaders.role', [
  ...(['主席', '副主席', '秘书长', '理事长', '副理事长', '会长', '副会长', '负责人'] as const),
]);

/**
 * Office holders by role. The name is optional and can be taken back without a trace; nobody's disability is ever
 * stated (个人信息保护法).
 */
export const leadersSchema = z
  .array(
    z.strictObject({
      role: leaderRole.describe('职务'),
      name: line.optional().describe('姓名，本人同意才写，可以不写'),
    }),
  )
  .default([])
  .describe('按职务写的负责人');

const share = z.number().min(0).max(100).describe('百分比，0 到 100');

/** Bodies of a federation. */
const bodyKinds = ['代表大会', '主席团', '执行理事会', '专门协会办公室'] as const;
/** Kind of body. */
export const bodyKind = plainWords('federations.bodies.kind', bodyKinds);
/** The congress, its presidium, and the office for the associations. */
export const [congress, presidium, , officeOfAssociations] = bodyKinds;

/** A body of a federation (机构): its size, its term, and the shares of groups in it, never a person's disability. */
export const bodySchema = z
  .strictObject({
    kind: bodyKind.describe('机构'),
    members: z.number().int().min(1).describe('人数'),
    term: termSchema.optional().describe('任期'),
    session: line.optional().describe('第几届，如“第六届”'),
    disabledShare: share.optional().describe('残疾人及残疾人亲友所占比例（%）；不足十人的机构不写'),
    grassrootsShare: share.optional().describe('自强模范和基层一线所占比例（%）；不足十人的机构不写'),
  })
  .refine(
    (body) => body.members >= 10 || (body.disabledShare === undefined && body.grassrootsShare === undefined),
    {
      error: '不足十人的机构不能写比例：那会说出某一个人的情况',
      path: ['disabledShare'],
    },
  );

/** A body of a federation. */
export type Body = z.output<typeof bodySchema>;
/** Office holders. */
export type Leaders = z.output<typeof leadersSchema>;
/** A term of office. */
export type Term = z.output<typeof termSchema>;

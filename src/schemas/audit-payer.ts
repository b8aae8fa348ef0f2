import { z } from 'zod';
import { line } from './common.ts';
import { yuanFromZero } from './money.ts';

/** Who paid what of an income, where the auditor's report says so (收入明细). */
export const auditPayerSchema = z.strictObject({
  name: line.describe('付款单位；写全称，和名录里的一样就能连起来'),
  contract: line.optional().describe('合同或者项目；报告没有写就不写'),
  amount: yuanFromZero.describe('付款金额（元）'),
  line: z.number().int().min(1).max(200).describe('收入行次：记在业务活动表的哪一行，如 5 政府补助收入'),
  accountCode: z
    .string()
    .regex(/^\d{3,9}$/, '科目编码是 3 到 9 位数字')
    .optional()
    .describe('付款单位决算的支出科目编码；知道是残联决算里的哪一行才写'),
});

/** Who paid what of an income. */
export type AuditPayer = z.output<typeof auditPayerSchema>;

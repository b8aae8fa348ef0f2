import { z } from 'zod';
import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { collections } from '../../schemas/collections.ts';
import { line, recordId, webUrl } from '../../schemas/common.ts';
import { policySchema } from '../../schemas/policy.ts';
import { ownRecord, recordPage } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A policy text a row: without its clauses, its commitments (they have a list of their own) and the notes of importer and portal. */
export const policyTable = tablesOf<PolicyRecord>().table(collections.policies.label, ['id'], {
  ...ownRecord('policies'),
  ...allFields(policySchema.omit({ imported: true, clauseRule: true, commitments: true }).shape),
});

const clauseSchema = z.strictObject({
  id: line.describe('条款编号：网页地址里 # 后面的一段，不再改变'),
  kind: line.describe('种类：章、条、款、项等'),
  marker: z.string().describe('印在前面的编号；没有编号的空着'),
  text: z.string().describe('原文'),
  citation: line.describe('引用时的写法'),
  parent: line.nullable().describe('上一级条款的编号；没有上一级的是 null'),
  url: webUrl.describe('这一条的网址'),
});

/** The schema of the file of a policy text: its record, its page, its clauses. */
export const policyFile = z.strictObject({
  id: recordId.describe('文件在本站的编号'),
  ...policySchema.shape,
  url: recordPage,
  clauses: z.array(clauseSchema).describe('逐条的原文，按原文的次序'),
});

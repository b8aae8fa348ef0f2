import { z } from 'zod';
import type { Duty } from '../../domain/audits/publication.ts';
import { isoDate, recordId } from '../../schemas/common.ts';
import { auditedBody } from './audited.ts';
import { asOf, urlColumn, year } from './shared.ts';
import { tablesOf } from './table.ts';

const { column, table } = tablesOf<Duty>();

/** The duty of an organisation to publish the audit of a year a row. */
export const auditDutyTable = table('审计结果公布情况', ['organisation', 'year'], {
  ...auditedBody((it: Duty) => it.body.id),
  url: urlColumn((it: Duty) => `/audits/organisation/${it.body.id}/`, '单位历年审计的网页'),
  year: column(year, (it) => it.year),
  dueOn: column(isoDate.describe('公布期限：最迟哪一天'), (it) => it.dueOn),
  state: column(
    z
      .enum(['published', 'late', 'not-due', 'overdue'])
      .describe('公布情况：published 已公布、late 逾期后公布、not-due 未到期、overdue 逾期未公布'),
    (it) => it.state,
  ),
  publishedOn: column(isoDate.optional().describe('公布日期；没有公布就空着'), (it) => it.publishedOn),
  audit: column(recordId.optional().describe('审计编号；没有公布就空着'), (it) => it.audit?.id),
  asOf: asOf(),
});

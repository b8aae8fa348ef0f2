import type { Duty } from '../../domain/audits/publication.ts';
import { isoDate, recordId } from '../../schemas/common.ts';
import { auditedBody } from './audited.ts';
import { asOfColumn, urlColumn, year } from './shared.ts';
import { tablesOf } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { states } from '../../words/zh-CN/states.ts';

const { column, table } = tablesOf<Duty>();

/** The duty of an organisation to publish the audit of a year a row. */
export const auditDutyTable = table('审计结果公布情况', ['organisation', 'year'], {
  ...auditedBody((it: Duty) => it.body.id),
  url: urlColumn((it: Duty) => `/audits/organisation/${it.body.id}/`, '单位历年审计的网页'),
  year: column(year, (it) => it.year),
  dueOn: column(isoDate.describe('公布期限：最迟哪一天'), (it) => it.dueOn),
  state: column(meaning(worded('audits.duty', states.duty), '公布情况'), (it) => it.state),
  publishedOn: column(isoDate.optional().describe('公布日期；没有公布就空着'), (it) => it.publishedOn),
  audit: column(recordId.optional().describe('审计编号；没有公布就空着'), (it) => it.audit?.id),
  asOf: asOfColumn(),
});

import type { AuditedBody } from '../../domain/audits/audit-bodies.ts';
import { firstPublishedOn, newest } from '../../domain/audits/audits.ts';
import { matrixFigure, type MatrixCell, type MatrixFigure } from '../../domain/audits/matrix.ts';
import { auditOpinion } from '../../schemas/audit.ts';
import { isoDate, recordId } from '../../schemas/common.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { yuan } from '../../schemas/money.ts';
import { states } from '../../words/zh-CN/states.ts';
import { auditedBody } from './audited.ts';
import { asOfColumn, count, urlColumn, year, yuanText } from './shared.ts';
import { tablesOf } from './table.ts';

/** An organisation in a year. */
interface AuditYear {
  body: AuditedBody;
  cell: MatrixCell;
}

const { column, table } = tablesOf<AuditYear>();
const amount = (name: string, figure: MatrixFigure) =>
  column(yuan.optional().describe(`${name}（元）；没有公布、报表上没有就空着`), ({ cell }, { today }) =>
    yuanText(cell.audit && matrixFigure(cell.audit, figure, today)),
  );

/** An organisation and a year a row, of every year in which it published an audit or had to. */
export const auditYearTable = table('各单位历年一览', ['organisation', 'year'], {
  ...auditedBody((it: AuditYear) => it.body.id),
  url: urlColumn(({ body, cell }: AuditYear) =>
    cell.audit ? `/audits/${cell.audit.id}/` : `/audits/organisation/${body.id}/`,
  ),
  year: column(year, (it) => it.cell.year),
  audit: column(recordId.optional().describe('审计编号；没有公布就空着'), (it) => it.cell.audit?.id),
  state: column(
    meaning(worded('audits.duty', states.duty), '公布情况')
      .optional()
      .describe('公布情况；没有公布义务的空着'),
    (it) => it.cell.duty?.state,
  ),
  publishedOn: column(
    isoDate.optional().describe('公布日期：第一次公布的日子；没有公布就空着'),
    ({ cell }) => cell.audit && firstPublishedOn(cell.audit),
  ),
  opinion: column(
    auditOpinion.optional().describe('审计意见；没有公布就空着'),
    ({ cell }) => cell.audit && newest(cell.audit).opinion,
  ),
  income: amount('收入合计', 'income'),
  expense: amount('费用合计', 'expense'),
  netAssets: amount('年末净资产合计', 'netAssets'),
  openFindings: column(
    count('没有改完的问题数量').optional().describe('没有改完的问题数量；没有公布就空着'),
    ({ cell }, { today }) => cell.audit && matrixFigure(cell.audit, 'openFindings', today),
  ),
  asOf: asOfColumn(),
});

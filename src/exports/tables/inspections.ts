import type { InspectionFindingState, InspectionRecord } from '../../domain/results/inspections.ts';
import { rectificationStatus } from '../../schemas/audit.ts';
import { divisionCode, isoDate, line, recordId } from '../../schemas/common.ts';
import { inspectionFindingSchema, inspectionSchema } from '../../schemas/inspection.ts';
import {
  asOfColumn,
  bodyColumns,
  count,
  evidencePlace,
  own,
  placeName,
  publishedOn,
  urlColumn,
  type About,
} from './shared.ts';
import { fields, tablesOf } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { states } from '../../words/zh-CN/states.ts';

const { column, table } = tablesOf<InspectionRecord>();
const { shape } = inspectionSchema;
const policy = recordId.optional().describe('依据的政策：在本站的编号');

/** An inspection a row. */
export const inspectionTable = table('检查', ['id'], {
  ...own('inspections'),
  title: column(shape.title, (it) => it.title),
  by: column(shape.by.describe('由谁检查'), (it) => it.by),
  place: column(divisionCode.describe('行政区划代码'), (it) => it.place),
  placeName,
  ...fields(shape, 'from', 'until', 'method'),
  policy: column(policy, (it) => it.policy),
  ...fields(shape, 'fedBackOn'),
  findings: column(count('发现的问题数量'), (it) => it.findings.length),
  open: column(
    count('没有完成整改的问题数量'),
    (it) => it.findings.filter(({ status }) => status !== '已完成').length,
  ),
  ...fields(shape, 'document'),
  publishedOn,
});

/** Whom a finding is about: the place of the inspection, where it names neither place nor organisation. */
const aboutOf = ({ finding: { organisation, place }, inspection }: InspectionFindingState): About => ({
  organisation,
  place: (place ?? organisation) ? place : inspection.place,
});

const findings = tablesOf<InspectionFindingState>();

/** A finding a row, with the state of its rectification. */
export const inspectionFindingTable = findings.table('检查发现的问题', ['inspection', 'finding'], {
  inspection: findings.column(recordId.describe('检查编号'), (it) => it.inspection.id),
  url: urlColumn((it: InspectionFindingState) => `/inspections/${it.inspection.id}/#${it.finding.id}`),
  inspectionTitle: findings.column(line.describe('检查'), (it) => it.inspection.title),
  finding: findings.column(recordId.describe('问题编号：在这次检查里不重复'), (it) => it.finding.id),
  text: findings.column(inspectionFindingSchema.shape.text.describe('发现的问题'), (it) => it.finding.text),
  ...bodyColumns((it: InspectionFindingState) => aboutOf(it).organisation),
  ...evidencePlace(aboutOf),
  policy: findings.column(policy, (it) => it.inspection.policy),
  clause: findings.column(line.optional().describe('条款编号：不符合哪一条'), (it) => it.finding.clause),
  commitment: findings.column(recordId.optional().describe('承诺编号'), (it) => it.finding.commitment),
  state: findings.column(
    meaning(worded('inspections.rectification', states.inspected), '整改情况'),
    (it) => it.state,
  ),
  measure: findings.column(line.optional().describe('整改措施'), (it) => it.finding.measure),
  dueOn: findings.column(isoDate.optional().describe('整改期限'), (it) => it.finding.dueOn),
  status: findings.column(rectificationStatus.describe('公布的整改状态'), (it) => it.finding.status),
  completedOn: findings.column(isoDate.optional().describe('完成日期'), (it) => it.finding.completedOn),
  asOf: asOfColumn(),
});

import { z } from 'zod';
import { rectificationStatuses } from '../schemas/audit.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../schemas/common.ts';
import { documentSchema } from '../schemas/document.ts';
import { inspectionFindingSchema, inspectionSchema } from '../schemas/inspection.ts';
import { measureUnits } from '../schemas/measure-type.ts';
import { observedMeasureIds } from '../schemas/measure.ts';
import { quantity } from '../schemas/money.ts';
import { observationRowSchema } from '../schemas/observation.ts';

const own = { id: recordId.describe('记录编号'), url: webUrl.describe('网页') };
const located = {
  place: line.optional().describe('行政区划代码；nation 全国'),
  placeName: line.optional().describe('所在地区：从省到本地的全名'),
};
const body = {
  organisation: recordId.optional().describe('单位编号：单位在本站的编号'),
  organisationName: line.optional().describe('单位名称'),
};
const publishedOn = isoDate.describe('公布日期');
const policy = recordId.optional().describe('依据的政策：在本站的编号');
const asOf = isoDate.describe('截至日期：情况按这一天算');

/** One figure. */
const observationRow = z.strictObject({
  file: recordId.describe('数据编号：写在哪份数据里'),
  url: webUrl.describe('网页'),
  measure: z.enum(observedMeasureIds).describe('指标编号'),
  measureName: line.describe('指标名称'),
  subject: line.describe('对象编号：单位编号，或者行政区划代码；nation 全国'),
  ...body,
  ...located,
  period: line.describe('时间：年度、起止年度或者日期'),
  year: z.number().int().optional().describe('年度；说某一天情况的空着'),
  toYear: z.number().int().optional().describe('最后一年；几年合计的才有'),
  on: isoDate.optional().describe('日期；说一年里情况的空着'),
  value: quantity.optional().describe('数值；做没做的指标空着'),
  unit: z.enum(measureUnits).describe('单位'),
  done: z.boolean().optional().describe('做到了；有数值的指标空着'),
  doneOn: isoDate.optional().describe('做到日期'),
  note: observationRowSchema.shape.note,
  sourceDocument: recordId.optional().describe('来源文件编号：在本站 documents/ 里的编号'),
  sourceName: line.optional().describe('来源名称；本站有的文件写编号，这里空着'),
  sourceUrl: webUrl.optional().describe('来源网址'),
  publishedOn,
  corrected:
    observationRowSchema.shape.corrected.describe('更正记录：以前的数值、更正说明、更正日期，早的在前'),
});

/** An inspection in one row. */
const inspectionRow = z.strictObject({
  ...own,
  title: inspectionSchema.shape.title,
  by: inspectionSchema.shape.by.describe('由谁检查'),
  place: divisionCode.describe('行政区划代码'),
  placeName: located.placeName,
  from: inspectionSchema.shape.from,
  until: inspectionSchema.shape.until,
  method: inspectionSchema.shape.method,
  policy,
  fedBackOn: inspectionSchema.shape.fedBackOn,
  findings: z.number().int().describe('发现的问题数量'),
  open: z.number().int().describe('没有完成整改的问题数量'),
  document: inspectionSchema.shape.document,
  publishedOn,
});

/** A finding of an inspection, with the state of its rectification. */
const inspectionFindingRow = z.strictObject({
  inspection: recordId.describe('检查编号'),
  url: webUrl.describe('网页'),
  inspectionTitle: line.describe('检查'),
  finding: recordId.describe('问题编号：在这次检查里不重复'),
  text: inspectionFindingSchema.shape.text.describe('发现的问题'),
  ...body,
  ...located,
  policy,
  clause: line.optional().describe('条款编号：不符合哪一条'),
  commitment: recordId.optional().describe('承诺编号'),
  state: z
    .enum(['done', 'open', 'overdue', 'no-plan'])
    .describe('整改情况：done 已完成、open 未完成（还没有到期）、overdue 逾期未完成、no-plan 没有定期限'),
  measure: line.optional().describe('整改措施'),
  dueOn: isoDate.optional().describe('整改期限'),
  status: z.enum(rectificationStatuses).describe('公布的整改状态'),
  completedOn: isoDate.optional().describe('完成日期'),
  asOf,
});

/** A document in one row. */
const documentRow = z.strictObject({
  ...own,
  title: documentSchema.shape.title,
  kind: documentSchema.shape.kind,
  ...body,
  by: line.optional().describe('谁写的：本站没有的单位'),
  ...located,
  year: documentSchema.shape.year.describe('年度；不是年度文件就空着'),
  writtenOn: documentSchema.shape.writtenOn,
  publishedOn,
  summary: documentSchema.shape.summary,
  points: documentSchema.shape.points,
  replyBy: line.optional().describe('答复单位；没有答复就空着'),
  repliedOn: isoDate.optional().describe('答复日期'),
  reply: line.optional().describe('答复内容'),
  accepted: line.optional().describe('采纳情况'),
  policy,
  commitments: documentSchema.shape.commitments,
  original: webUrl.optional().describe('全文的网址'),
});

/** Rows of the downloads of figures, inspections and documents. */
export const evidenceRowSchemas = {
  observations: { label: '数据', key: ['file', 'subject', 'period'], schema: observationRow },
  inspections: { label: '检查', key: ['id'], schema: inspectionRow },
  'inspection-findings': {
    label: '检查发现的问题',
    key: ['inspection', 'finding'],
    schema: inspectionFindingRow,
  },
  documents: { label: '资料', key: ['id'], schema: documentRow },
} as const;

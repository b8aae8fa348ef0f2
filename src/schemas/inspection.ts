import { z } from 'zod';
import { rectificationStatus } from './audit.ts';
import { collection } from './collection.ts';
import { divisionCode, isoDate, line, pastDay, recordId, reference, source } from './common.ts';
import { bodyCollections } from './reference.ts';
import { uniqueBy } from './unique.ts';

/** A finding of an inspection (问题清单里的一条) with what was done about it. */
export const inspectionFindingSchema = z
  .strictObject({
    id: recordId.describe('问题编号，在这次检查里不重复，如 "1"'),
    place: divisionCode.optional().describe('哪个地方的问题：行政区划代码'),
    organisation: reference(bodyCollections).optional().describe('哪家单位的问题：本站的编号'),
    text: line.describe('发现的问题；不写能认出某个人的话'),
    clause: line.optional().describe('不符合所依据文件的哪一条：条款编号，如 "c3-s6"'),
    commitment: reference('commitments').optional().describe('和哪一项承诺有关：承诺编号'),
    dueOn: isoDate.optional().describe('整改期限；没有定就不写'),
    measure: line.optional().describe('采取了什么措施；还没有就不写'),
    status: rectificationStatus.describe('整改状态'),
    completedOn: pastDay.optional().describe('完成日期；没有完成就不写'),
  })
  .refine(({ place, organisation }) => place === undefined || organisation === undefined, {
    error:
      'place（地方）和 organisation（单位）只写一个：整个地方的问题，删掉 organisation（单位）；一家单位的问题，删掉 place（地方）',
    path: ['place'],
  })
  .refine(({ status, completedOn }) => status === '已完成' || completedOn === undefined, {
    error:
      '没有完成的整改不写 completedOn（完成日期）：已经完成的，改 status（整改状态）；没有完成的，删掉 completedOn（完成日期）',
    path: ['completedOn'],
  });

/** `content/inspections/*.json`: an inspection (检查) and the list of problems that was fed back (问题清单). */
export const inspectionSchema = z
  .strictObject({
    title: line.describe('标题'),
    by: z.array(line).min(1, '写谁检查的').describe('谁检查：单位名称，联合检查写多个'),
    place: divisionCode.describe('检查哪个地方：行政区划代码'),
    from: pastDay.describe('检查开始日期'),
    until: pastDay.describe('检查结束日期'),
    method: line.optional().describe('怎样检查，如“逐村检查，抽查 12 个社区”'),
    policy: reference('policies').optional().describe('依据哪份文件：本站政策的编号'),
    fedBackOn: pastDay.optional().describe('问题清单反馈日期；还没有反馈就不写'),
    findings: z
      .array(inspectionFindingSchema)
      .check(uniqueBy('id', '问题编号'))
      .default([])
      .describe('发现的问题；没有发现问题就不写'),
    document: reference('documents').optional().describe('检查报告在本站 documents/ 里的编号'),
    publishedOn: pastDay.describe('公布日期'),
    source: source.optional(),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .refine(({ from, until }) => from <= until, { error: '结束日期不能早于开始日期', path: ['until'] })
  .refine(({ until, publishedOn }) => until <= publishedOn, {
    error: '公布日期不能早于检查结束',
    path: ['publishedOn'],
  });

/** An inspection. */
export type Inspection = z.output<typeof inspectionSchema>;
/** A finding of an inspection. */
export type InspectionFinding = z.output<typeof inspectionFindingSchema>;

/** `content/inspections/`. */
export const inspectionCollection = collection('json', inspectionSchema, '检查和问题清单');

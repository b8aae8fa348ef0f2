import { z } from 'zod';
import {
  rowId,
  rowPeriod,
  rowSubject,
  type ObservationSeen,
  type ObservationsRecord,
} from '../../domain/measures/observations.ts';
import { isoDate, line, recordId, webUrl } from '../../schemas/common.ts';
import { measureUnit } from '../../schemas/measure-type.ts';
import {
  isDerived,
  measureId,
  measureOf,
  observedMeasureIds,
  type ObservedMeasureId,
} from '../../schemas/measure.ts';
import { quantity } from '../../schemas/money.ts';
import { observationRowSchema, type EvidenceSource } from '../../schemas/observation.ts';
import { bodyColumns, evidencePlace, urlColumn } from './shared.ts';
import { tablesOf } from './table.ts';
import { codes } from '../../schemas/enum-words.ts';

/** A figure with its file and the measure that it is of. */
export interface ObservedFigure extends ObservationSeen {
  measure: ObservedMeasureId;
}

/** The figures of a file, in its order; a derived measure has none. */
export function figuresOfFile(file: ObservationsRecord): ObservedFigure[] {
  const { measure, rows } = file;
  return isDerived(measure) ? [] : rows.map((row) => ({ file, measure, row, id: rowId(row) }));
}

const { shape } = observationRowSchema;
const aboutOf = ({ row }: ObservedFigure) => row;
const sourceOf = ({ row, file }: ObservedFigure): EvidenceSource => row.source ?? file.source;
const { column, table } = tablesOf<ObservedFigure>();

/** A figure a row. */
export const observationTable = table('数据', ['file', 'subject', 'period'], {
  file: column(recordId.describe('数据编号：写在哪份数据里'), (it) => it.file.id),
  url: urlColumn((it: ObservedFigure) => `/observations/${it.file.id}/#${it.id}`),
  measure: column(codes(observedMeasureIds).describe('指标编号'), (it) => it.measure),
  measureName: column(line.describe('指标名称'), (it, { words }) => words.value(measureId, it.measure)),
  subject: column(line.describe('对象编号：单位编号，或者行政区划代码；nation 全国'), (it) =>
    rowSubject(it.row),
  ),
  ...bodyColumns((it: ObservedFigure) => aboutOf(it).organisation),
  ...evidencePlace(aboutOf),
  period: column(line.describe('时间：年度、起止年度或者日期'), (it) => rowPeriod(it.row)),
  year: column(z.number().int().optional().describe('年度；说某一天情况的空着'), (it) => it.row.year),
  toYear: column(z.number().int().optional().describe('最后一年；几年合计的才有'), (it) => it.row.toYear),
  on: column(isoDate.optional().describe('日期；说一年里情况的空着'), (it) => it.row.on),
  value: column(quantity.optional().describe('数值；做没做的指标空着'), ({ row: { value } }) =>
    value === undefined ? undefined : z.encode(quantity, value),
  ),
  unit: column(measureUnit.describe('单位'), (it) => measureOf(it.measure).unit),
  done: column(z.boolean().optional().describe('做到了；有数值的指标空着'), (it) => it.row.done),
  doneOn: column(isoDate.optional().describe('做到日期'), (it) => it.row.doneOn),
  note: column(shape.note, (it) => it.row.note),
  sourceDocument: column(
    recordId.optional().describe('来源文件编号：在本站 documents/ 里的编号'),
    (it) => sourceOf(it).document,
  ),
  sourceName: column(
    line.optional().describe('来源名称；本站有的文件写编号，这里空着'),
    (it) => sourceOf(it).name,
  ),
  sourceUrl: column(webUrl.optional().describe('来源网址'), (it) => sourceOf(it).url),
  publishedOn: column(isoDate.describe('公布日期'), (it) => it.file.publishedOn),
  corrected: column(shape.corrected.describe('更正记录：以前的数值、更正说明、更正日期，早的在前'), (it) =>
    z.encode(shape.corrected, it.row.corrected),
  ),
});

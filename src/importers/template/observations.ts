import type { Workbook } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { measureSubjects, type Measure } from '../../schemas/measure-type.ts';
import { measureOf, observedMeasureIds } from '../../schemas/measure.ts';
import { observationsSchema, type ObservationRow } from '../../schemas/observation.ts';
import { headColumns, rowColumns } from '../observations/columns.ts';
import { measureSheet, readObservations } from '../observations/read.ts';
import { doneWords } from '../observations/value.ts';
import { addSheet, labels, offer, table, title, words } from './frame.ts';
import { nameAndCode, template, type Filled, type Names } from './template.ts';

const widths = [34, 34, 16, 16, 30, 20, 24, 30];
const firstMeasure = 3;
const measureList = `'${measureSheet}'!$A$${firstMeasure}:$A$${firstMeasure + observedMeasureIds.length - 1}`;

const sourceCells = ({ document, name, url }: NonNullable<ObservationRow['source']>) => ({
  document,
  sourceName: name,
  sourceUrl: url,
});

function headOf(record: Filled<'observations'>) {
  const { id, title: text, publishedOn, source } = record;
  const { name, unit } = measureOf(record.measure);
  return { id, title: text, measure: name, unit, publishedOn, ...sourceCells(source) };
}

function rowsOf({ id: _id, ...record }: Filled<'observations'>, { places, names }: Names) {
  return z.encode(observationsSchema, record).rows.map((row) => {
    const { place, organisation, year, toYear, on, value, done, doneOn, note, source } = row;
    const whole = place === 'nation' ? '全国' : nameAndCode(places, place ?? '');
    return {
      subject: organisation === undefined ? whole : nameAndCode(names, organisation),
      period: on ?? (toYear === undefined ? String(year) : `${year ?? ''}-${toYear}`),
      value: value ?? (done ? doneWords.yes : doneWords.no),
      ...{ doneOn, note, ...(source ? sourceCells(source) : {}) },
    };
  });
}

const timings: Record<Measure['timing'], string> = { state: '日期', flow: '年度' };

/** The measures that can be typed in, with what each means: the drop-down of 指标 takes its words from here. */
async function explainMeasures(workbook: Workbook): Promise<void> {
  const sheet = await addSheet(workbook, measureSheet, { widths: [34, 12, 20, 12, 60], frozen: 2 });
  title(sheet, '可以填报的指标', 5);
  ['指标名称', '单位', '说的是谁', '时间写', '说明'].forEach((text, index) => {
    words(sheet.getCell(2, index + 1), text);
  });
  observedMeasureIds.map(measureOf).forEach(({ name, unit, about, timing, what }, row) => {
    [name, unit, measureSubjects[about], timings[timing], what].forEach((text, index) => {
      words(sheet.getCell(firstMeasure + row, index + 1), text);
    });
  });
}

/** Figures of one measure from one source a sheet; the last sheet explains the measures. */
export const observationsTemplate = template({
  summary: '数据：一个指标一张，对象、年度、数值、来源',
  collection: 'observations',
  read: readObservations,
  build: async (workbook, records, names) => {
    const top = Object.keys(headColumns).length + 3;
    for (const [index, record] of (records.length > 0 ? records : [undefined]).entries()) {
      const name = index === 0 ? '数据' : `数据${index + 1}`;
      const sheet = await addSheet(workbook, name, { widths, frozen: 1 });
      title(sheet, '数据', widths.length);
      labels(sheet, 2, headColumns, record ? headOf(record) : {});
      const measure = sheet.getCell(2 + Object.keys(headColumns).indexOf('measure'), 2);
      offer(measure, headColumns.measure, measureList, `请从下拉框里选；说明在“${measureSheet}”一页`);
      table(sheet, top, { columns: rowColumns, rows: record ? rowsOf(record, names) : [], empty: 60 });
    }
    await explainMeasures(workbook);
  },
});

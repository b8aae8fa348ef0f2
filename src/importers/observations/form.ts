import type { Workbook } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { measureSubject, type Measure } from '../../schemas/measure-type.ts';
import { measureOf, observedMeasureIds } from '../../schemas/measure.ts';
import { observationsSchema } from '../../schemas/observation.ts';
import { nameAndCode } from '../sheet/cell-types.ts';
import type { Names } from '../sheet/column.ts';
import { cellsOf } from '../sheet/record-of.ts';
import { sheetForm, type Filled } from '../sheet/types.ts';
import { addSheet, offer, title, words } from '../template/frame.ts';
import { addHeadTables } from '../template/head-table.ts';
import { headColumns, rowColumns } from './columns.ts';
import { measureSheet, readObservations } from './read.ts';
import { wordOf } from '../../schemas/enum-words.ts';

const firstMeasure = 3;
const measureList = `'${measureSheet}'!$A$${firstMeasure}:$A$${firstMeasure + observedMeasureIds.length - 1}`;

/** The cells of a file of figures: whom, when and how much a row says in three of them, the record in up to seven fields. */
function cellsOfFile({ id, ...record }: Filled<'observations'>, names: Names) {
  const { rows, ...head } = z.encode(observationsSchema, record);
  const { unit } = measureOf(record.measure);
  return {
    head: cellsOf(headColumns, { ...head, id, unit: { unit, written: unit } }, names),
    rows: rows.map((row) => {
      const { place, organisation, year = 0, toYear, on, value, done = false } = row;
      const whole = place === 'nation' ? '全国' : nameAndCode(names.places, place ?? '');
      return {
        ...cellsOf(rowColumns, row, names),
        subject: organisation === undefined ? whole : nameAndCode(names.names, organisation),
        period: rowColumns.period.write(on === undefined ? { year, toYear } : { on }, names),
        value: rowColumns.value.write(value === undefined ? { done } : { value }, names),
      };
    }),
  };
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
    [name, unit, wordOf(measureSubject, about), timings[timing], what].forEach((text, index) => {
      words(sheet.getCell(firstMeasure + row, index + 1), text);
    });
  });
}

/** Figures of one measure from one source a sheet; the last sheet of the template explains the measures. */
export const observationsForm = sheetForm({
  verb: 'observations',
  summary: '数据：指标、对象、年度、数值、来源',
  about: `把填好的数据表变成 内容文件夹/observations/指标编号-年度.json，一张工作表一个指标。
和已经公布的数字不一样的，只能更正：写 --reason，旧的数值和更正说明一起留着。没有填到的数字不会丢。
由本站算出来的指标不能填报。`,
  unit: '个数字',
  options: ['id', 'divisions', 'reason', 'published'],
  collection: 'observations',
  read: readObservations,
  template: {
    summary: '数据：一个指标一张，对象、年度、数值、来源',
    build: async (workbook, records, names) => {
      const layout = { sheet: '数据', title: '数据', widths: [34, 34, 16, 16, 30, 20, 24, 30] };
      const plan = { head: headColumns, rows: rowColumns, layout };
      const filled = records.map((it) => cellsOfFile(it, names));
      for (const sheet of await addHeadTables(workbook, plan, filled)) {
        const measure = sheet.getCell(2 + Object.keys(headColumns).indexOf('measure'), 2);
        offer(measure, headColumns.measure, measureList, `请从下拉框里选；说明在“${measureSheet}”一页`);
      }
      await explainMeasures(workbook);
    },
  },
});

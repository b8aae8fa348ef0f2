import { z } from 'zod';
import { collection } from './collection.ts';
import { line, pastDay, reference, webUrl } from './common.ts';
import { bodyCollections, pointsTo } from './reference.ts';
import { measureSubject } from './measure-type.ts';
import { isDerived, measureId, measureOf } from './measure.ts';
import { quantity } from './money.ts';
import { wordOf } from './enum-words.ts';

/** Where a figure comes from: a document of this portal, or something published elsewhere. */
const evidenceSource = z
  .strictObject({
    document: reference('documents').optional().describe('本站 documents/ 里的文件编号'),
    name: line.optional().describe('本站没有的文件写名称和出处'),
    url: webUrl.optional().describe('网址'),
  })
  .refine(({ document, name }) => (document === undefined) !== (name === undefined), {
    error: '写 document（本站文件编号）或者 name（名称和出处），二者只写其一',
  });

const placeCode = z
  .string()
  .regex(/^(nation|\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '写行政区划代码，如 "990102"；全国写 "nation"')
  .describe('哪个地方：行政区划代码；全国写 "nation"')
  .register(pointsTo, { to: ['divisions'], except: ['nation'] });
const year = z.number().int().min(1990).max(2100);

/** What an observation said before it was corrected. */
const correctionSchema = z.strictObject({
  value: quantity.optional().describe('更正前的数值'),
  done: z.boolean().optional().describe('更正前写的做到没有'),
  reason: line.describe('更正说明：为什么改'),
  on: pastDay.describe('更正日期'),
});

/** One figure: whom it is about, of when, and what it is. */
export const observationRowSchema = z
  .strictObject({
    place: placeCode.optional(),
    organisation: reference(bodyCollections)
      .optional()
      .describe('哪家单位：残联、协会或社会组织在本站的编号'),
    year: year.optional().describe('哪一年的'),
    toYear: year.optional().describe('几年合计的写最后一年'),
    on: pastDay.optional().describe('哪一天的情况；说某一天情况的指标写这个'),
    value: quantity.optional().describe('数值，单位看指标'),
    done: z.boolean().optional().describe('单位是“是否”的指标写 true 做到了、false 没有做到'),
    doneOn: pastDay.optional().describe('哪一天做到的'),
    note: line.optional().describe('说明'),
    source: evidenceSource.optional().describe('这一个数字的来源；和整份的来源一样就不写'),
    corrected: z.array(correctionSchema).default([]).describe('更正过的写这里，早的在前；旧的数值不删'),
  })
  .refine(({ place, organisation }) => (place === undefined) !== (organisation === undefined), {
    error: '写 place（地方）或者 organisation（单位），二者只写其一',
    path: ['place'],
  });

/** The latest day or year that a figure tells something of. */
export const lastNamed = ({
  doneOn = '',
  on = '',
  year,
  toYear = year,
}: Pick<z.input<typeof observationRowSchema>, 'doneOn' | 'on' | 'year' | 'toYear'>): string =>
  [doneOn, on, String(toYear ?? '')].toSorted().at(-1) ?? '';

/**
 * `content/observations/*.json`: figures of one measure from one source (数据), such as a federation’s yearly statement
 * of what it gave to each association. Named after the measure and what tells it from the others:
 * `association-money-2024`, in a bigger area `association-money-2024-9901`.
 */
export const observationsSchema = z
  .strictObject({
    title: line.describe('标题'),
    measure: measureId.describe('指标编号；由本站算出来的指标不能填报'),
    commitment: reference('commitments')
      .optional()
      .describe('只说明某一项承诺的写承诺编号，如某个方案的进度、某一次表扬；别的不写'),
    publishedOn: pastDay.describe('公布日期'),
    source: evidenceSource.describe('来源：本站的文件，或者别处公布的文件'),
    rows: z.array(observationRowSchema).min(1, '至少要有一个数字').describe('逐个写'),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .check(({ value: { measure: id, rows, publishedOn }, issues }) => {
    const measure = measureOf(id);
    if (isDerived(id)) {
      const message = `指标“${measure.name}”由本站从别的记录算出来（${measure.derived ?? ''}），不能填报：请改那些记录，删掉这个文件`;
      issues.push({ code: 'custom', input: id, path: ['measure'], message });
      return;
    }
    rows.forEach((row, index) => {
      const add = (key: string, message: string) =>
        issues.push({ code: 'custom', input: row, path: ['rows', index, key], message });
      if ((measure.about === 'place') !== (row.place !== undefined))
        add(
          measure.about === 'place' ? 'place' : 'organisation',
          `指标“${measure.name}”说的是${wordOf(measureSubject, measure.about)}，写 ${measure.about === 'place' ? 'place' : 'organisation'}`,
        );
      if (measure.timing === 'state' && (row.on === undefined || row.year !== undefined))
        add('on', `指标“${measure.name}”说的是某一天的情况，写 on（日期），不写 year`);
      if (measure.timing === 'flow' && (row.year === undefined || row.on !== undefined))
        add('year', `指标“${measure.name}”是一年里的，写 year（年度），不写 on`);
      if (row.toYear !== undefined && row.toYear <= (row.year ?? 0)) add('toYear', 'toYear 要晚于 year');
      const doable = measure.unit === '是否';
      if (doable !== (row.done !== undefined) || doable === (row.value !== undefined))
        add(
          doable ? 'done' : 'value',
          doable
            ? `指标“${measure.name}”只有做到和没有做到，写 done，不写 value`
            : `指标“${measure.name}”的单位是“${measure.unit}”，写 value，不写 done`,
        );
      if (row.doneOn !== undefined && row.done !== true) add('doneOn', '做到了才写 doneOn');
      const told = lastNamed(row);
      if (told > publishedOn)
        add(
          told === row.doneOn ? 'doneOn' : told === row.on ? 'on' : 'year',
          `${told} 晚于公布日期 ${publishedOn}：核对日期`,
        );
      if (measure.unit === '%' && (row.value ?? 0) > 10_000) add('value', '百分比不能大于 100');
      row.corrected.forEach(({ value, done }, position) => {
        if (doable ? done === undefined || value !== undefined : value === undefined || done !== undefined)
          issues.push({
            ...{ code: 'custom', input: row, path: ['rows', index, 'corrected', position] },
            message: doable ? '更正前写的做到没有要写 done' : '更正前的数值要写 value',
          });
      });
    });
  });

/** A file of observations. */
export type Observations = z.output<typeof observationsSchema>;
/** What an importer writes: figures are text, defaults may be left out. */
export type ObservationsInput = z.input<typeof observationsSchema>;
/** One figure of a file. */
export type ObservationRow = z.output<typeof observationRowSchema>;
/** Where a figure comes from. */
export type EvidenceSource = z.output<typeof evidenceSource>;

/** `content/observations/`. */
export const observationsCollection = collection('json', observationsSchema, '数据');

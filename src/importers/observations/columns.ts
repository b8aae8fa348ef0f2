import { z } from 'zod';
import { line, recordId } from '../../schemas/common.ts';
import { measureUnit } from '../../schemas/measure-type.ts';
import { isDerived, measureIds, measureOf, observedMeasureIds } from '../../schemas/measure.ts';
import type { ObservedMeasureId } from '../../schemas/measure.ts';
import { quantity } from '../../schemas/money.ts';
import { observationsSchema } from '../../schemas/observation.ts';
import type { Cell } from '../sheet/cell.ts';
import { code, day } from '../sheet/cell-types.ts';
import { columnsFor, plain, wholeText, type CellType } from '../sheet/column.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { period } from './period.ts';
import { statedUnit } from './stated-unit.ts';
import { figure } from './value.ts';

const formSchema = z.strictObject({
  id: recordId,
  ...observationsSchema.shape,
  unit: measureUnit.describe('计量单位，和指标的单位一样；数值按这个单位写'),
  subject: line.describe('谁的数字：地方写名称和代码，单位写名称或者它在本站的编号'),
  period: line.describe('哪一年或者哪一天的：一年里的写年度，某一天的情况写日期'),
  quantity: quantity.describe('数值，最多两位小数；做没做的指标写“做到了”或者“没有做到”'),
});
const column = columnsFor(formSchema);
const row = columnsFor(observationsSchema, 'rows', 0);

/** A measure that is typed in, by its name or its id. Throws a CellRefusal for one that the portal works out itself. */
function measureNamed({ text }: Cell): ObservedMeasureId {
  const typed = normalise(text);
  const id = measureIds.find((it) => it === typed || normalise(measureOf(it).name) === typed);
  if (id === undefined)
    throw new CellRefusal(`没有指标“${text}”`, {
      allowed: observedMeasureIds.map((it) => measureOf(it).name).join('、'),
    });
  if (!isDerived(id)) return id;
  throw new CellRefusal(`指标“${measureOf(id).name}”由本站从别的记录算出来，不能填报`, {
    todo: '改它来自的那些记录，删掉这张表；可以填报的指标在“可选的指标”一页里',
  });
}

const measure: CellType<ObservedMeasureId> = { parse: measureNamed, write: (id) => measureOf(id).name };

/** Where the figures of a form come from: a document on record, or a name with its address. */
export const sourceColumns = {
  document: column({ header: '来源文件编号', path: ['source', 'document'], type: code }),
  sourceName: column({ header: '来源名称', path: ['source', 'name'] }),
  sourceUrl: column({ header: '来源网址', path: ['source', 'url'] }),
};

/** What stands beside labels above the figures. */
export const headColumns = {
  id: column({ header: '记录编号', path: ['id'], allowed: '不写就用指标编号和年度' }),
  title: column({ header: '标题', required: true, path: ['title'] }),
  measure: column({
    header: '指标',
    required: true,
    path: ['measure'],
    allowed: '从下拉框里选；每个指标的说明在“可选的指标”一页',
    type: measure,
  }),
  unit: column({ header: '计量单位', required: true, path: ['unit'], type: statedUnit }),
  ...sourceColumns,
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], type: day }),
};

/** The columns of the figures: one row a figure. */
export const rowColumns = {
  subject: column({
    header: '对象',
    also: ['协会', '协会名称', '单位名称', '地区', '区县', '县区'],
    required: true,
    path: ['subject'],
    allowed: '“临溪区（990102）”“全国”，或者“云汀市盲人协会（9901-blind）”',
    type: plain(wholeText),
  }),
  period: column({
    header: '年度或日期',
    also: ['年度', '年份', '日期'],
    required: true,
    path: ['period'],
    allowed: '2024、几年合计的 2021-2025、2024-12-31',
    type: period,
  }),
  value: column({
    header: '数值',
    also: ['数额', '金额', '数量', '是否完成', '是否做到', '是否报送', '完成情况', '报送情况'],
    required: true,
    path: ['quantity'],
    allowed: '80000、86.5、86.5%；做没做的指标写做到了、没有做到；不知道的整行不写',
    type: figure,
  }),
  doneOn: row({ header: '做到日期', also: ['完成日期', '报送日期'], path: ['doneOn'], type: day }),
  note: row({ header: '说明', also: ['备注'], path: ['note'] }),
  document: row({ header: '本行来源文件编号', path: ['source', 'document'], type: code }),
  sourceName: row({ header: '本行来源名称', path: ['source', 'name'] }),
  sourceUrl: row({ header: '本行来源网址', path: ['source', 'url'] }),
};

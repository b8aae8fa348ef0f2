import { z } from 'zod';
import { rectificationStatuses } from '../../schemas/audit.ts';
import { recordId } from '../../schemas/common.ts';
import { inspectionSchema } from '../../schemas/inspection.ts';
import type { Cell } from '../sheet/cell.ts';
import { columnsFor, wholeText, wordOf } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import type { Field } from '../sheet/field.ts';
import { normalise, splitList } from '../sheet/normalise.ts';

const column = columnsFor(z.strictObject({ id: recordId, ...inspectionSchema.shape }));
const finding = (name: string) => ['findings', 0, name];
const statuses = Object.fromEntries(rectificationStatuses.map((it) => [it, it])) as Record<
  string,
  (typeof rectificationStatuses)[number]
>;

/** The name or the code of a place, or both; which place it is shows the list of divisions. */
const asWritten = (cell: Cell): string => wholeText(cell);
const place = '名称加代码，如“临溪区（990102）”';

/** The number of a finding: 1, 1号, 一 are kept as typed but for spaces. */
const numberOf = (cell: Cell, field: Field | undefined): string => {
  const text = normalise(wholeText(cell));
  return field ? field.check(text) : text;
};

/** What stands beside labels above the findings. */
export const headColumns = {
  id: column({ header: '记录编号', path: ['id'], allowed: '不写就用年份和标题' }),
  title: column({ header: '标题', required: true, path: ['title'] }),
  by: column({
    header: '由谁检查',
    required: true,
    path: ['by'],
    allowed: '单位名称；联合检查的用“、”隔开',
    parse: (cell, field) => {
      const names = splitList(cell.text);
      return field ? field.check(names) : names;
    },
  }),
  place: column({
    header: '检查地方',
    required: true,
    path: ['place'],
    allowed: place,
    parse: asWritten,
  }),
  from: column({ header: '开始日期', required: true, path: ['from'], parse: dayOf }),
  until: column({ header: '结束日期', required: true, path: ['until'], parse: dayOf }),
  method: column({ header: '检查方法', path: ['method'] }),
  policy: column({ header: '依据文件编号', path: ['policy'] }),
  fedBackOn: column({ header: '问题清单反馈日期', path: ['fedBackOn'], parse: dayOf }),
  document: column({ header: '检查报告编号', path: ['document'] }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], parse: dayOf }),
  sourceName: column({ header: '来源名称', path: ['source', 'name'] }),
  sourceUrl: column({ header: '来源网址', path: ['source', 'url'] }),
};

/** The columns of the list of problems: one row a finding. */
export const findingColumns = {
  id: column({ header: '问题编号', required: true, path: finding('id'), parse: numberOf }),
  place: column({ header: '地方', path: finding('place'), allowed: place, parse: asWritten }),
  organisation: column({
    header: '单位',
    path: finding('organisation'),
    allowed: '单位名称，或者它在本站的编号；地方和单位只写一个',
    parse: asWritten,
  }),
  text: column({ header: '发现的问题', required: true, path: finding('text') }),
  clause: column({ header: '不符合的条款', path: finding('clause') }),
  commitment: column({ header: '承诺编号', path: finding('commitment') }),
  dueOn: column({ header: '整改期限', path: finding('dueOn'), parse: dayOf }),
  measure: column({ header: '整改措施', path: finding('measure') }),
  status: column({
    header: '整改状态',
    required: true,
    path: finding('status'),
    parse: wordOf(statuses),
  }),
  completedOn: column({ header: '完成日期', path: finding('completedOn'), parse: dayOf }),
};

import { z } from 'zod';
import { rectificationStatus } from '../../schemas/audit.ts';
import { recordId } from '../../schemas/common.ts';
import { inspectionSchema } from '../../schemas/inspection.ts';
import { bodyName, code, day, list, placeName } from '../sheet/cell-types.ts';
import { columnsFor } from '../sheet/column.ts';
import { form } from '../sheet/form.ts';
import { namedDivision } from '../sheet/place.ts';
import { idText } from '../sheet/record-id.ts';
import { repeated } from '../sheet/repeated.ts';
import { byWord } from '../sheet/words.ts';

const column = columnsFor(z.strictObject({ id: recordId, ...inspectionSchema.shape }));
const finding = columnsFor(inspectionSchema, 'findings', 0);

/** What stands beside labels above the findings. */
const head = {
  id: column({ header: '记录编号', path: ['id'], allowed: '不写就用年份和标题' }),
  title: column({ header: '标题', required: true, path: ['title'] }),
  by: column({
    header: '由谁检查',
    required: true,
    path: ['by'],
    allowed: '单位名称；联合检查的用“、”隔开',
    type: list,
  }),
  place: column({ header: '检查地方', required: true, path: ['place'], type: placeName }),
  from: column({ header: '开始日期', required: true, path: ['from'], type: day }),
  until: column({ header: '结束日期', required: true, path: ['until'], type: day }),
  method: column({ header: '检查方法', path: ['method'] }),
  policy: column({ header: '依据文件编号', path: ['policy'] }),
  fedBackOn: column({ header: '问题清单反馈日期', path: ['fedBackOn'], type: day }),
  document: column({ header: '检查报告编号', path: ['document'] }),
  publishedOn: column({ header: '公布日期', path: ['publishedOn'], type: day }),
  sourceName: column({ header: '来源名称', path: ['source', 'name'] }),
  sourceUrl: column({ header: '来源网址', path: ['source', 'url'] }),
};

/** The columns of the list of problems: one row a finding. */
const rows = {
  id: finding({ header: '问题编号', required: true, path: ['id'], type: code }),
  place: finding({ header: '地方', path: ['place'], type: placeName }),
  organisation: finding({
    header: '单位',
    path: ['organisation'],
    allowed: '单位名称，或者它在本站的编号；地方和单位只写一个',
    type: bodyName,
  }),
  text: finding({ header: '发现的问题', required: true, path: ['text'] }),
  clause: finding({ header: '不符合的条款', path: ['clause'] }),
  commitment: finding({ header: '承诺编号', path: ['commitment'] }),
  dueOn: finding({ header: '整改期限', path: ['dueOn'], type: day }),
  measure: finding({ header: '整改措施', path: ['measure'] }),
  status: finding({
    header: '整改状态',
    required: true,
    path: ['status'],
    type: byWord(rectificationStatus),
  }),
  completedOn: finding({ header: '完成日期', path: ['completedOn'], type: day }),
};

/** An inspection a sheet: its head, then one row a finding. */
export const inspectionsForm = form({
  verb: 'inspections',
  summary: '检查和问题清单',
  about: `把填好的检查问题清单变成 内容文件夹/inspections/年份-标题.json，一张工作表一次检查，一行一个问题。
地方要在区划列表里，单位、文件和承诺要在内容文件夹里。问题里不写任何一个人的名字和情况。`,
  unit: '次检查',
  options: ['id', 'divisions', 'published', 'replace'],
  collection: 'inspections',
  ...{ head, rows, list: 'findings' },
  layout: {
    ...{ sheet: '检查', title: '检查和问题清单' },
    widths: [18, 34, 26, 44, 16, 24, 14, 34, 12, 14],
  },
  finders: ({ record, organisation, commitment }, lists) => {
    const place = (text: string): string => {
      const found = namedDivision(text, lists, true);
      lists.use(found);
      return found.code;
    };
    return {
      head: {
        place,
        policy: (id) => record('policies', id),
        document: (id) => record('documents', id),
      },
      rows: { place, organisation: (text) => organisation(text).id, commitment },
    };
  },
  checkRows: (all, grid) => repeated(all, 'id', { grid, columns: rows, todo: '改成别的编号' }),
  idOf: ({ until, title }) => `${until.slice(0, 4)}-${idText(title)}`,
  publisher: ({ by: [only, ...others] }) => (others.length === 0 ? only : undefined),
  dated: true,
  // The importer sets the day of the change itself.
  template: {
    summary: '检查和问题清单，一次检查一张',
    part: ({ updatedOn: _updatedOn, ...record }) => record,
  },
});

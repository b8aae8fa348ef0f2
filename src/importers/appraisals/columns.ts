import { z } from 'zod';
import { line } from '../../schemas/common.ts';
import { points as pointsSchema } from '../../schemas/money.ts';
import { observationsSchema } from '../../schemas/observation.ts';
import { bodyName, day, year } from '../sheet/cell-types.ts';
import { columnsFor, plain, type CellType } from '../sheet/column.ts';
import { decimalOf } from '../sheet/decimal.ts';
import { pointsUnit } from '../sheet/figure.ts';
import { sourceColumns } from '../observations/columns.ts';

const formSchema = z.strictObject({
  title: observationsSchema.shape.title,
  federation: line.describe('哪个残联组织的考核：名称，或者它在本站的编号'),
  year: z.number().int().min(1990).max(2100).describe('考核哪一年'),
  doneOn: observationsSchema.shape.publishedOn.describe('考核结果公布的日期'),
  publishedOn: observationsSchema.shape.publishedOn,
  association: line.describe('被考核的协会：名称，或者它在本站的编号'),
  index: line.describe('考核指标的名称，如“组织建设”'),
  points: pointsSchema.describe('满分：这一项最多几分；一个协会各项加起来是 100'),
  score: pointsSchema.describe('得分：不能超过满分'),
});
const column = columnsFor(formSchema);
/** As text: a record keeps the points in a line of text. */
const points: CellType<string> = { ...plain(decimalOf(2)), unit: pointsUnit };

/** What stands beside labels above the scores. */
export const headColumns = {
  title: column({ header: '标题', required: true, path: ['title'] }),
  federation: column({ header: '考核单位', required: true, path: ['federation'], type: bodyName }),
  year: column({ header: '考核年度', required: true, path: ['year'], type: year }),
  doneOn: column({ header: '结果公布日期', required: true, path: ['doneOn'], type: day }),
  ...sourceColumns,
  publishedOn: column({
    header: '公布日期',
    path: ['publishedOn'],
    allowed: '不写就是导入的那一天',
    type: day,
  }),
};

/** The columns of the scores: one row an index. */
export const scoreColumns = {
  association: column({
    header: '协会',
    required: true,
    carriesDown: true,
    path: ['association'],
    allowed: '“云汀市盲人协会（9901-blind）”',
    type: bodyName,
  }),
  index: column({ header: '考核指标', required: true, path: ['index'] }),
  points: column({ header: '满分', required: true, path: ['points'], type: points }),
  score: column({ header: '得分', required: true, path: ['score'], type: points }),
};

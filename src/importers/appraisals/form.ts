import { isDeepStrictEqual } from 'node:util';
import { writeDecimal } from '../../schemas/decimal.ts';
import type { Names } from '../sheet/column.ts';
import { cellsOf } from '../sheet/record-of.ts';
import { sheetForm, type Filled } from '../sheet/types.ts';
import { addHeadTables } from '../template/head-table.ts';
import { headColumns, scoreColumns } from './columns.ts';
import { indicesIn, wholeIndex } from './indices.ts';
import { readAppraisals } from './read.ts';

type Observed = Filled<'observations'>;

/** That the federation did this appraisal: of the same year and source. */
const doneRow = ({ rows, source }: Observed, records: readonly Observed[]) =>
  records
    .filter((it) => it.measure === 'appraisal-done')
    .flatMap((it) => it.rows.map((row) => ({ ...row, source: row.source ?? it.source })))
    .find((it) => it.year === rows[0]?.year && isDeepStrictEqual(it.source, source));

/** The cells of an appraisal: its totals stand in one record, that it was done in another. */
function cellsOfAppraisal(record: Observed, records: readonly Observed[], names: Names) {
  const { rows } = record;
  const { organisation: federation, doneOn } = doneRow(record, records) ?? {};
  return {
    head: cellsOf(headColumns, { ...record, federation, year: rows[0]?.year, doneOn }, names),
    rows: rows.flatMap(({ organisation, value = 0, note = '' }) => {
      // A total whose indices nobody noted is one index of 100 points.
      const whole = { index: wholeIndex, points: '100', score: writeDecimal(value, 2) };
      return (indicesIn(note) ?? [whole]).map((it, index) =>
        cellsOf(scoreColumns, { ...it, ...(index === 0 ? { association: organisation } : {}) }, names),
      );
    }),
  };
}

/** An appraisal a sheet: one row an index of an association. */
export const appraisalsForm = sheetForm({
  verb: 'appraisals',
  summary: '协会年度量化考核',
  about: `把填好的考核表变成两份数据：每个协会的总分（内容文件夹/observations/appraisal-score-年度.json，各项得分写在说明里）
和“考核做了没有”（appraisal-done-年度.json）。总分由各项得分相加，不用填。
和已经公布的得分不一样的，只能更正：写 --reason，旧的得分和更正说明一起留着。`,
  unit: '个数字',
  options: ['reason', 'published'],
  collection: 'observations',
  read: readAppraisals,
  template: {
    summary: '协会年度量化考核，一年一张，一行一项得分',
    holds: ({ measure }) => measure === 'appraisal-score' || measure === 'appraisal-done',
    build: async (workbook, records, names) => {
      const scores = records.filter(({ measure }) => measure === 'appraisal-score');
      const layout = { sheet: '考核', title: '专门协会年度量化考核', widths: [34, 30, 14, 14] };
      const plan = { head: headColumns, rows: scoreColumns, layout };
      await addHeadTables(
        workbook,
        plan,
        scores.map((it) => cellsOfAppraisal(it, records, names)),
      );
    },
  },
});

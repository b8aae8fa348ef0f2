import { isDeepStrictEqual } from 'node:util';
import { writeDecimal } from '../../schemas/decimal.ts';
import { headColumns, scoreColumns } from '../appraisals/columns.ts';
import { indicesIn, wholeIndex } from '../appraisals/indices.ts';
import { readAppraisals } from '../appraisals/read.ts';
import { addSheet, labels, table, title } from './frame.ts';
import { nameAndCode, template, type Filled, type Names } from './template.ts';

const widths = [34, 30, 14, 14];

type Observed = Filled<'observations'>;

/** That the federation did this appraisal: of the same year and source. */
const doneRow = ({ rows, source }: Observed, records: readonly Observed[]) =>
  records
    .filter((it) => it.measure === 'appraisal-done')
    .flatMap((it) => it.rows.map((row) => ({ ...row, source: row.source ?? it.source })))
    .find((it) => it.year === rows[0]?.year && isDeepStrictEqual(it.source, source));

function headOf(record: Observed, records: readonly Observed[], { names }: Names) {
  const { title: text, rows, publishedOn, source } = record;
  const { organisation, doneOn } = doneRow(record, records) ?? {};
  return {
    title: text,
    federation: organisation && nameAndCode(names, organisation),
    year: rows[0]?.year,
    ...{ doneOn, publishedOn },
    ...{ document: source.document, sourceName: source.name, sourceUrl: source.url },
  };
}

/** The indices of a total; a total whose indices nobody noted is one index of 100 points. */
const rowsOf = ({ rows }: Observed, { names }: Names) =>
  rows.flatMap(({ organisation = '', value = 0, note = '' }) => {
    const whole = { index: wholeIndex, points: '100', score: writeDecimal(value, 2) };
    return (indicesIn(note) ?? [whole]).map((it, index) => ({
      association: index === 0 ? nameAndCode(names, organisation) : undefined,
      ...it,
    }));
  });

/** An appraisal a sheet: one row an index of an association. */
export const appraisalsTemplate = template({
  summary: '协会年度量化考核，一年一张，一行一项得分',
  collection: 'observations',
  holds: ({ measure }) => measure === 'appraisal-score' || measure === 'appraisal-done',
  read: readAppraisals,
  build: async (workbook, records, names) => {
    const top = Object.keys(headColumns).length + 3;
    const scores = records.filter(({ measure }) => measure === 'appraisal-score');
    for (const [index, record] of (scores.length > 0 ? scores : [undefined]).entries()) {
      const name = index === 0 ? '考核' : `考核${index + 1}`;
      const sheet = await addSheet(workbook, name, { widths, frozen: 1 });
      title(sheet, '专门协会年度量化考核', widths.length);
      labels(sheet, 2, headColumns, record ? headOf(record, records, names) : {});
      table(sheet, top, { columns: scoreColumns, rows: record ? rowsOf(record, names) : [], empty: 60 });
    }
  },
});

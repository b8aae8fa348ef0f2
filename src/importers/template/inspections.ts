import { findingColumns, headColumns } from '../inspections/columns.ts';
import { readInspections } from '../inspections/read.ts';
import { addSheet, labels, table, title } from './frame.ts';
import { nameAndCode, template, type Filled, type Names } from './template.ts';

const headOf = (record: Filled<'inspections'>, { places }: Names) => ({
  ...record,
  by: record.by.join('、'),
  place: nameAndCode(places, record.place),
  sourceName: record.source?.name,
  sourceUrl: record.source?.url,
});

const rowsOf = ({ findings }: Filled<'inspections'>, { places, names }: Names) =>
  findings.map((it) => ({
    ...it,
    place: it.place && nameAndCode(places, it.place),
    organisation: it.organisation && nameAndCode(names, it.organisation),
  }));

const widths = [18, 34, 26, 44, 16, 24, 14, 34, 12, 14];

/** An inspection a sheet: its head, then one row a finding. */
export const inspectionsTemplate = template({
  summary: '检查和问题清单，一次检查一张',
  collection: 'inspections',
  read: readInspections,
  // The importer sets the day of the change itself.
  part: ({ updatedOn: _updatedOn, ...record }) => record,
  build: async (workbook, records, names) => {
    const top = Object.keys(headColumns).length + 3;
    for (const [index, record] of (records.length > 0 ? records : [undefined]).entries()) {
      const name = index === 0 ? '检查' : `检查${index + 1}`;
      const sheet = await addSheet(workbook, name, { widths, frozen: 1 });
      title(sheet, '检查和问题清单', widths.length);
      labels(sheet, 2, headColumns, record ? headOf(record, names) : {});
      table(sheet, top, { columns: findingColumns, rows: record ? rowsOf(record, names) : [], empty: 60 });
    }
  },
});

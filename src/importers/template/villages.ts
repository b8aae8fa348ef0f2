import { readVillages } from '../villages/read.ts';
import { villageColumns } from '../villages/columns.ts';
import { addSheet, input, table, title, words } from './frame.ts';
import { template, type Filled } from './template.ts';

const said = (value: boolean | undefined, yes: string, no: string): string | undefined =>
  value === undefined ? undefined : value ? yes : no;

const rowsOf = ({ associations }: Filled<'villages'>) =>
  associations.map((it, index) => ({
    ...it,
    serial: index + 1,
    founded: said(it.founded, '已成立', '未成立'),
    venue: said(it.venue, '有', '无'),
    rulesPosted: said(it.rulesPosted, '是', '否'),
  }));

const widths = Object.keys(villageColumns).map((name) => (name === 'village' || name === 'note' ? 24 : 15));

/** The form of a township: one sheet each. */
export const villagesTemplate = template({
  summary: '村（社区）残疾人协会基本情况表，一个乡镇（街道）一张',
  collection: 'villages',
  read: (grids, { lists }) => readVillages(grids, lists),
  build: async (workbook, records, { places }) => {
    for (const record of records.length > 0 ? records : [undefined]) {
      const township = record ? (places.get(record.township) ?? record.township) : '';
      const sheet = await addSheet(workbook, township || '乡镇（街道）', { widths, frozen: 3 });
      title(sheet, `${township}村（社区）残疾人协会基本情况表`, widths.length);
      words(sheet.getCell(2, 1), '区划代码：');
      input(sheet.getCell(2, 2), undefined, record?.township);
      table(sheet, 3, { columns: villageColumns, rows: record ? rowsOf(record) : [], empty: 60 });
    }
  },
});

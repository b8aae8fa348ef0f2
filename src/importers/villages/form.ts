import { cellsOf } from '../sheet/record-of.ts';
import { sheetForm } from '../sheet/types.ts';
import { addSheet, input, table, title, words } from '../template/frame.ts';
import { villageColumns } from './columns.ts';
import { readVillages } from './read.ts';

const widths = Object.keys(villageColumns).map((name) => (name === 'village' || name === 'note' ? 24 : 15));

/** The form of a township: one sheet each. */
export const villagesForm = sheetForm({
  verb: 'villages',
  summary: '村（社区）残疾人协会情况表',
  about:
    '把乡镇（街道）填报的村（社区）残疾人协会情况表变成 内容文件夹/villages/乡镇代码.json，一张工作表一个文件。',
  unit: '个村（社区）',
  options: ['divisions', 'replace'],
  collection: 'villages',
  read: (grids, { lists }) => readVillages(grids, lists),
  template: {
    summary: '村（社区）残疾人协会基本情况表，一个乡镇（街道）一张',
    build: async (workbook, records, names) => {
      for (const record of records.length > 0 ? records : [undefined]) {
        const township = record ? (names.places.get(record.township) ?? record.township) : '';
        const sheet = await addSheet(workbook, township || '乡镇（街道）', { widths, frozen: 3 });
        title(sheet, `${township}村（社区）残疾人协会基本情况表`, widths.length);
        words(sheet.getCell(2, 1), '区划代码：');
        input(sheet.getCell(2, 2), undefined, record?.township);
        const rows = (record?.associations ?? []).map((it, index) => ({
          ...cellsOf(villageColumns, it, names),
          serial: index + 1,
        }));
        table(sheet, 3, { columns: villageColumns, rows, empty: 60 });
      }
    },
  },
});

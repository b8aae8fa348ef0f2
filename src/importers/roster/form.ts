import { openDivisions } from '../divisions.ts';
import { sheetForm } from '../sheet/types.ts';
import { addSheet, input, table, title, words } from '../template/frame.ts';
import { associationRow } from './association.ts';
import { rosterColumns } from './columns.ts';
import { readRosters } from './read.ts';

const wide = new Set(['name', 'address', 'hours', 'access', 'note', 'creditCode']);

/** The list of associations of a place; records that were verified on another day stand on another sheet. */
export const rosterForm = sheetForm({
  verb: 'roster',
  summary: '专门协会名录',
  about: '把残联填报的专门协会名录变成 内容文件夹/associations/区划代码-类别.json，一个协会一个文件。',
  unit: '个协会',
  options: ['divisions', 'replace'],
  collection: 'associations',
  read: (grids, { lists }) => readRosters(grids, lists),
  template: {
    summary: '专门协会名录',
    build: async (workbook, records, names) => {
      const columns = rosterColumns(openDivisions('', undefined));
      const widths = Object.keys(columns).map((name) => (name === 'serial' ? 7 : wide.has(name) ? 30 : 16));
      const days = [...Map.groupBy(records, (it) => it.lastVerifiedOn)];
      for (const [index, [day, group]] of (days.length > 0 ? days : [[undefined, []] as const]).entries()) {
        const sheet = await addSheet(workbook, index === 0 ? '名录' : `名录${index + 1}`, {
          widths,
          frozen: 3,
        });
        title(sheet, '残疾人专门协会名录', widths.length);
        sheet.mergeCells('A2:B2');
        words(sheet.getCell('A2'), '填报单位：');
        input(sheet.getCell(2, 3));
        words(sheet.getCell(2, 4), '填报日期：');
        input(sheet.getCell(2, 5), undefined, day);
        const rows = group.map((it, index) => associationRow(columns, it, index + 1, names));
        table(sheet, 3, { columns, rows, empty: 100 });
      }
    },
  },
});

import { openDivisions } from '../divisions.ts';
import { sheetForm } from '../sheet/types.ts';
import { addSheet, table, title } from '../template/frame.ts';
import { volunteeringColumns } from './columns.ts';
import { opportunityRow } from './opportunity.ts';
import { readVolunteering } from './read.ts';

const wide = new Set([
  'title',
  'organisation',
  'station',
  'address',
  'requirements',
  'support',
  'url',
  'summary',
]);

/** The list of opportunities of an office: one a row. */
export const volunteeringForm = sheetForm({
  verb: 'volunteering',
  summary: '志愿助残岗位发布表',
  about: `把志愿助残岗位发布表变成 内容文件夹/volunteering/区划代码-开始日期-岗位名称.json，一个岗位一个文件。
发布组织和站点写名称或编号；内容文件夹里没有的，只写名称。报名链接只收 https:// 开头的。`,
  unit: '个岗位',
  options: ['divisions', 'published', 'replace'],
  collection: 'volunteering',
  read: readVolunteering,
  template: {
    summary: '志愿助残岗位发布表',
    build: async (workbook, records, names) => {
      const columns = volunteeringColumns(openDivisions('', undefined));
      const widths = Object.keys(columns).map((name) => (wide.has(name) ? 30 : 17));
      const rows = records.map((it) => opportunityRow(columns, it, names));
      const sheet = await addSheet(workbook, '志愿助残岗位', { widths, frozen: 2 });
      title(sheet, '志愿助残岗位发布表', widths.length);
      table(sheet, 2, { columns, rows, empty: 60 });
    },
  },
});

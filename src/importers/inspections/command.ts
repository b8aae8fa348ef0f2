import { sheetImporter } from '../sheet/command.ts';
import { inspectionsTemplate } from '../template/inspections.ts';
import { readInspections } from './read.ts';

/** `npm run import -- inspections`: the template filled in becomes `inspections/*.json`. */
export const inspectionsImporter = sheetImporter({
  verb: 'inspections',
  summary: '检查和问题清单（.xlsx，用 npm run template -- inspections 生成的表）',
  about: `把填好的检查问题清单变成 内容文件夹/inspections/年份-标题.json，一张工作表一次检查，一行一个问题。
地方要在区划列表里，单位、文件和承诺要在内容文件夹里。问题里不写任何一个人的名字和情况。`,
  template: inspectionsTemplate,
  unit: '次检查',
  options: ['id', 'divisions', 'published', 'replace'],
  read: readInspections,
});

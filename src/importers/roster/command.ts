import { sheetImporter } from '../sheet/command.ts';
import { rosterTemplate } from '../template/roster.ts';
import { readRosters } from './read.ts';

/** `npm run import -- roster`: the list of associations of a place becomes `associations/*.json`. */
export const rosterImporter = sheetImporter({
  verb: 'roster',
  summary: '专门协会名录（.xlsx）',
  about: '把残联填报的专门协会名录变成 内容文件夹/associations/区划代码-类别.json，一个协会一个文件。',
  template: rosterTemplate,
  unit: '个协会',
  options: ['divisions', 'replace'],
  read: (grids, { lists }) => readRosters(grids, lists),
});

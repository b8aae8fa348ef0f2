import { sheetImporter } from '../sheet/command.ts';
import { villagesTemplate } from '../template/villages.ts';
import { readVillages } from './read.ts';

/** `npm run import -- villages`: the forms of townships become `villages/*.json`. */
export const villagesImporter = sheetImporter({
  verb: 'villages',
  summary: '村（社区）残疾人协会情况表（.xlsx）',
  about:
    '把乡镇（街道）填报的村（社区）残疾人协会情况表变成 内容文件夹/villages/乡镇代码.json，一张工作表一个文件。',
  template: villagesTemplate,
  unit: '个村（社区）',
  options: ['divisions', 'replace'],
  read: (grids, { lists }) => readVillages(grids, lists),
});

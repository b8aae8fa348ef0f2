import { sheetImporter } from '../sheet/command.ts';
import { readAppraisals } from './read.ts';

/** `npm run import -- appraisals`: a yearly appraisal becomes observations of the appraisal measures. */
export const appraisalsImporter = sheetImporter({
  verb: 'appraisals',
  summary: '协会年度量化考核（.xlsx，用 npm run template -- appraisals 生成的表）',
  about: `把填好的考核表变成两份数据：每个协会的总分（内容文件夹/observations/appraisal-score-年度.json，各项得分写在说明里）
和“考核做了没有”（appraisal-done-年度.json）。总分由各项得分相加，不用填。
和已经公布的得分不一样的，只能更正：写 --reason，旧的得分和更正说明一起留着。`,
  unit: '个数字',
  options: ['reason', 'published'],
  read: readAppraisals,
});

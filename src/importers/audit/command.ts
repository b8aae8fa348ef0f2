import { sheetImporter } from '../sheet/command.ts';
import { readAudits } from './read.ts';

/** `npm run import -- audit`: the forms of an audit become a version of `audits/<organisation>-<year>.json`. */
export const auditImporter = sheetImporter({
  verb: 'audit',
  summary: '年度审计（.xlsx）：封面、业务活动表、资产负债表、审计发现问题',
  about: `把一份年度审计变成 内容文件夹/audits/单位编号-年度.json，一个文件一份。被审计单位按统一社会信用代码找，
没有代码的按全称找，要先在名录里。数字精确到分，互相对不上的逐个指出单元格。`,
  unit: '份审计',
  options: ['reason', 'published'],
  read: readAudits,
});

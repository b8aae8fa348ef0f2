import { sheetImporter } from '../sheet/command.ts';
import { volunteeringTemplate } from '../template/volunteering.ts';
import { readVolunteering } from './read.ts';

/** `npm run import -- volunteering`: the list of opportunities of an office becomes `volunteering/*.json`. */
export const volunteeringImporter = sheetImporter({
  verb: 'volunteering',
  summary: '志愿助残岗位发布表（.xlsx）',
  about: `把志愿助残岗位发布表变成 内容文件夹/volunteering/区划代码-开始日期-岗位名称.json，一个岗位一个文件。
发布组织和站点写名称或编号；内容文件夹里没有的，只写名称。报名链接只收 https:// 开头的。`,
  template: volunteeringTemplate,
  unit: '个岗位',
  options: ['divisions', 'published', 'replace'],
  read: readVolunteering,
});

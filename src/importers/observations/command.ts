import { sheetImporter } from '../sheet/command.ts';
import { readObservations } from './read.ts';

/** `npm run import -- observations`: the template filled in becomes `observations/*.json`, or corrects what is there. */
export const observationsImporter = sheetImporter({
  verb: 'observations',
  summary: '数据（.xlsx，用 npm run template -- observations 生成的表）：指标、对象、年度、数值、来源',
  about: `把填好的数据表变成 内容文件夹/observations/指标编号-年度.json，一张工作表一个指标。
和已经公布的数字不一样的，只能更正：写 --reason，旧的数值和更正说明一起留着。没有填到的数字不会丢。
由本站算出来的指标不能填报。`,
  unit: '个数字',
  options: ['id', 'divisions', 'reason', 'published'],
  read: readObservations,
});

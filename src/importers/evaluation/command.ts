import { sheetImporter } from '../sheet/command.ts';
import { evaluationTemplate } from '../template/evaluation.ts';
import { readEvaluations } from './read.ts';

/** `npm run import -- evaluation`: the forms of projects become `evaluations/*.json`. */
export const evaluationImporter = sheetImporter({
  verb: 'evaluation',
  summary: '项目支出绩效自评表（.xlsx）',
  about: `把项目支出绩效自评表变成 内容文件夹/evaluations/年度-项目名称.json，一张工作表一个项目。
分值、得分、总分、执行率算不上的，逐个指出单元格。`,
  template: evaluationTemplate,
  unit: '个项目',
  options: ['id', 'published', 'replace'],
  read: readEvaluations,
});

import { sheetImporter } from '../sheet/command.ts';
import { surveyTemplate } from '../template/survey.ts';
import { readSurveys } from './read.ts';

/** `npm run import -- survey`: the template filled in becomes `surveys/*.json`. */
export const surveyImporter = sheetImporter({
  verb: 'survey',
  summary: '满意度测评和民意调查（.xlsx，用 npm run template -- survey 生成的表）',
  about: `把填好的调查表变成 内容文件夹/surveys/年度-调查名称.json，一张工作表一份调查。
只写每个选项的人数，不写任何一个人的回答。`,
  template: surveyTemplate,
  unit: '份调查',
  options: ['id', 'published', 'replace'],
  read: readSurveys,
});

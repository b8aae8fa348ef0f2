import { surveyForm } from '../../../src/importers/survey/form.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { withFolder } from './support.ts';

type Line = readonly (string | number)[];

const head = {
  ...{
    调查名称: '满意度调查',
    类型: '满意度测评',
    年度: 2025,
    调查方法: '电话',
    样本: 100,
    有效问卷: 100,
    行政区划代码: '990102',
  },
};

/** What reading a survey tells: its rows, and what a test changes of its head. */
export const readSurveys = (...rows: readonly Line[]): Promise<string[]> => readSurvey({}, rows);

/** The same with another head. */
export const readSurvey = (
  changes: Readonly<Record<string, string | number>>,
  rows: readonly Line[] = [
    ['满意吗', '满意', 60],
    ['', '不满意', 40],
  ],
): Promise<string[]> =>
  withFolder(async (folder) => {
    const plan = formOf({ ...head, ...changes }, ['问题', '选项', '人数'], rows);
    return (await readInto(surveyForm.read, bodiesIn(folder), [plan])).told;
  });

import { questionKinds, type SurveyQuestion } from '../../schemas/survey.ts';
import { headColumns, questionColumns } from '../survey/columns.ts';
import { readSurveys } from '../survey/read.ts';
import { addSheet, labels, table, title } from './frame.ts';
import { template } from './template.ts';

const rowsOf = ({ text, kind, overall, options, positive }: SurveyQuestion) =>
  options.map(({ label, count }, index) => ({
    question: text,
    ...(index === 0 ? { kind: questionKinds[kind], overall: overall && '是' } : {}),
    ...{ label, count },
    positive: positive.includes(label) ? '是' : undefined,
  }));

/** A survey a sheet: its head, then one row an option. */
export const surveyTemplate = template({
  summary: '满意度测评和民意调查，一份调查一张',
  collection: 'surveys',
  read: readSurveys,
  build: async (workbook, records) => {
    const top = Object.keys(headColumns).length + 3;
    for (const [index, record] of (records.length > 0 ? records : [undefined]).entries()) {
      const name = index === 0 ? '调查' : `调查${index + 1}`;
      const sheet = await addSheet(workbook, name, { widths: [34, 44, 14, 24, 12, 12], frozen: 1 });
      title(sheet, '满意度测评和民意调查', 6);
      labels(sheet, 2, headColumns, { ...record, findings: record?.findings.join('\n') || undefined });
      table(sheet, top, {
        columns: questionColumns,
        rows: record?.questions.flatMap(rowsOf) ?? [],
        empty: 60,
      });
    }
  },
});

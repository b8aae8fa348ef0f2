import type { Worksheet } from '@cj-tech-master/excelts';
import {
  evaluationKinds,
  evaluationSchema,
  fundSources,
  type Evaluation,
  type FundSource,
} from '../../schemas/evaluation.ts';
import { z } from 'zod';
import { fundColumns, headColumns, indicatorColumns } from '../evaluation/columns.ts';
import { readEvaluations } from '../evaluation/read.ts';
import { attachmentsText } from '../sheet/attachments.ts';
import { addSheet, heading, input, labels, table, title, words } from './frame.ts';
import { template } from './template.ts';

type Content = z.input<typeof evaluationSchema>;

const { project, department, implementer, ...more } = headColumns;
const levels = 9;
const fundRows = [['total', '年度资金总额'], ...Object.entries(fundSources)] as [
  'total' | FundSource,
  string,
][];

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function funds(sheet: Worksheet, record: Content | undefined): void {
  words(sheet.getCell('A5'), '项目资金（万元）');
  words(sheet.getCell('C5'), '');
  Object.values(fundColumns).forEach((column, index) => {
    heading(sheet.getCell(5, 4 + index), column);
  });
  fundRows.forEach(([source, name], index) => {
    const row = 6 + index;
    words(sheet.getCell(row, 3), name);
    const amounts = record?.funds[source];
    (['budget', 'adjusted', 'executed'] as const).forEach((key, at) => {
      input(sheet.getCell(row, 4 + at), undefined, number(amounts?.[key]), '#,##0.00####');
    });
  });
  const { points, rate, score } = record?.execution ?? {};
  input(sheet.getCell('G6'), fundColumns.points, number(points) ?? 10, '0.##');
  input(sheet.getCell('H6'), fundColumns.rate, rate && `${rate}%`);
  input(sheet.getCell('I6'), fundColumns.score, number(score), '0.##');
}

function goals(sheet: Worksheet, record: Content | undefined): void {
  words(sheet.getCell('A10'), '年度总体目标');
  words(sheet.getCell('B10'), '预期目标');
  words(sheet.getCell('F10'), '实际完成情况');
  for (const [area, key] of [
    ['B11:E11', 'planned'],
    ['F11:I11', 'actual'],
  ] as const) {
    sheet.mergeCells(area);
    input(sheet.getCell(area.split(':')[0] ?? ''), undefined, record?.goals[key]);
  }
}

function indicators(sheet: Worksheet, record: Content | undefined): number {
  const rows = (record?.indicators ?? []).map(({ points, score, reverse, ...it }) => ({
    ...it,
    ...{ points: number(points), score: number(score), reverse: reverse ? '是' : undefined },
  }));
  const formats = { points: '0.##', score: '0.##' };
  table(sheet, 12, { columns: indicatorColumns, rows, empty: 12, formats, from: 2 });
  const total = 13 + rows.length + 12;
  words(sheet.getCell(total, 1), '总分');
  input(sheet.getCell(total, 7), undefined, 100, '0.##');
  input(sheet.getCell(total, 8), undefined, number(record?.total), '0.##');
  return total;
}

function extras(record: Content | undefined, id: string | undefined) {
  const { policy, evaluator, attachments = [] } = record ?? {};
  return {
    kind: record && evaluationKinds[record.kind],
    grade: record?.grade,
    major: record?.major ? '是' : undefined,
    place: record?.place,
    organisation: record?.organisation,
    policy: policy?.policy,
    clause: policy?.clause,
    note: record?.execution.note,
    evaluator: evaluator?.name,
    evaluatorCode: evaluator?.creditCode,
    reportedOn: evaluator?.reportedOn,
    attachments: attachmentsText(attachments) || undefined,
    publishedOn: record?.publishedOn,
    id,
  };
}

/** 项目支出绩效自评表 as offices know it, with what the portal also takes below 总分; one project a sheet. */
export const evaluationTemplate = template({
  summary: '项目支出绩效自评表，一个项目一张',
  collection: 'evaluations',
  read: readEvaluations,
  build: async (workbook, records) => {
    const filled = records.map(({ id, ...it }) => ({
      id,
      record: z.encode(evaluationSchema, it satisfies Evaluation),
    }));
    const all = filled.length > 0 ? filled : [{ id: undefined, record: undefined }];
    for (const [index, { id, record }] of all.entries()) {
      const name = index === 0 ? '绩效自评表' : `绩效自评表${index + 1}`;
      const sheet = await addSheet(workbook, name, {
        widths: [16, 16, 20, 22, 16, 16, 12, 12, 30, 12],
        frozen: 2,
      });
      title(sheet, '项目支出绩效自评表', levels);
      sheet.mergeCells('A2:I2');
      input(sheet.getCell('A2'), undefined, record ? `（${record.year}年度）` : '（    年度）');
      for (const area of [
        'A3:B3',
        'C3:I3',
        'A4:B4',
        'C4:E4',
        'G4:I4',
        'A5:B9',
        'A10:A11',
        'B10:E10',
        'F10:I10',
      ])
        sheet.mergeCells(area);
      heading(sheet.getCell('A3'), project);
      input(sheet.getCell('C3'), project, record?.project);
      heading(sheet.getCell('A4'), department);
      input(sheet.getCell('C4'), department, record?.department);
      heading(sheet.getCell('F4'), implementer);
      input(sheet.getCell('G4'), implementer, record?.implementer);
      funds(sheet, record);
      goals(sheet, record);
      const total = indicators(sheet, record);
      labels(sheet, total + 2, more, extras(record, id), { value: 3, end: levels });
    }
  },
});

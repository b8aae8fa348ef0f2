import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { evaluationSchema, fundSources } from '../../schemas/evaluation.ts';
import type { Names } from '../sheet/column.ts';
import { cellsOf } from '../sheet/record-of.ts';
import { sheetForm } from '../sheet/types.ts';
import { addSheet, heading, input, labels, filledRow, table, title, words } from '../template/frame.ts';
import {
  sourceAmountColumns,
  executionColumns,
  fundColumns,
  headColumns,
  indicatorColumns,
  totalColumn,
} from './columns.ts';
import { readEvaluations } from './read.ts';

type Content = z.input<typeof evaluationSchema>;

const { project, department, implementer, ...more } = headColumns;
const levels = 9;
const fundRows = { total: '年度资金总额', ...fundSources };
const merged = [
  'A2:I2',
  'A3:B3',
  'C3:I3',
  'A4:B4',
  'C4:E4',
  'G4:I4',
  'A5:B9',
  'A10:A11',
  'B10:E10',
  'F10:I10',
];

function funds(sheet: Worksheet, record: Content | undefined, names: Names): void {
  words(sheet.getCell('A5'), '项目资金（万元）');
  words(sheet.getCell('C5'), '');
  Object.values(fundColumns).forEach((column, index) => {
    heading(sheet.getCell(5, 4 + index), column);
  });
  (Object.keys(fundRows) as (keyof typeof fundRows)[]).forEach((source, index) => {
    words(sheet.getCell(6 + index, 3), fundRows[source]);
    filledRow(
      sheet,
      [6 + index, 4],
      sourceAmountColumns,
      cellsOf(sourceAmountColumns, record?.funds[source], names),
    );
  });
  const execution = { points: 10, ...cellsOf(executionColumns, record?.execution, names) };
  filledRow(sheet, [6, 4 + Object.keys(sourceAmountColumns).length], executionColumns, execution);
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

function indicators(sheet: Worksheet, record: Content | undefined, names: Names): number {
  const rows = (record?.indicators ?? []).map((it) => cellsOf(indicatorColumns, it, names));
  table(sheet, 12, { columns: indicatorColumns, rows, empty: 12, from: 2 });
  const total = 13 + rows.length + 12;
  words(sheet.getCell(total, 1), '总分');
  input(sheet.getCell(total, 7), { ...totalColumn, choices: [] }, 100);
  input(sheet.getCell(total, 8), totalColumn, record && totalColumn.write(record.total, names));
  return total;
}

async function addEvaluation(
  workbook: Workbook,
  name: string,
  { id, record, names }: { id: string | undefined; record: Content | undefined; names: Names },
): Promise<void> {
  const widths = [16, 16, 20, 22, 16, 16, 12, 12, 30, 12];
  const sheet = await addSheet(workbook, name, { widths, frozen: 2 });
  title(sheet, '项目支出绩效自评表', levels);
  for (const area of merged) sheet.mergeCells(area);
  input(sheet.getCell('A2'), undefined, record ? `（${record.year}年度）` : '（    年度）');
  for (const [label, cell, column, value] of [
    ['A3', 'C3', project, record?.project],
    ['A4', 'C4', department, record?.department],
    ['F4', 'G4', implementer, record?.implementer],
  ] as const) {
    heading(sheet.getCell(label), column);
    input(sheet.getCell(cell), column, value);
  }
  funds(sheet, record, names);
  goals(sheet, record);
  const total = indicators(sheet, record, names);
  const cells = cellsOf(more, record && { ...record, id }, names);
  labels(sheet, total + 2, more, cells, { value: 3, end: levels });
}

/** 项目支出绩效自评表 as offices know it, with what the portal also takes below 总分; one project a sheet. */
export const evaluationForm = sheetForm({
  verb: 'evaluation',
  summary: '项目支出绩效自评表',
  about: `把项目支出绩效自评表变成 内容文件夹/evaluations/年度-项目名称.json，一张工作表一个项目。
分值、得分、总分、执行率算不上的，逐个指出单元格。`,
  unit: '个项目',
  options: ['id', 'published', 'replace'],
  collection: 'evaluations',
  read: readEvaluations,
  template: {
    summary: '项目支出绩效自评表，一个项目一张',
    build: async (workbook, records, names) => {
      const filled = records.map(({ id, ...it }) => ({ id, record: z.encode(evaluationSchema, it) }));
      const all = filled.length > 0 ? filled : [{ id: undefined, record: undefined }];
      for (const [index, it] of all.entries())
        await addEvaluation(workbook, index === 0 ? '绩效自评表' : `绩效自评表${index + 1}`, {
          ...it,
          names,
        });
    },
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type CellValueInput } from '@cj-tech-master/excelts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import type { SheetImport } from '../../../src/importers/sheet/types.ts';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { fixture, withFolder } from './support.ts';

export const divisions = fixture('sheets/divisions.csv');

type Line = readonly CellValueInput[];

/** A sheet to build: lines of values, merged areas, number formats by cell. */
export interface SheetPlan {
  name?: string;
  lines: readonly Line[];
  merges?: readonly string[];
  formats?: Readonly<Record<string, string>>;
  hidden?: boolean;
}

/** Builds an .xlsx file. */
export async function build(path: string, sheets: readonly SheetPlan[], date1904 = false): Promise<string> {
  const workbook = new Workbook();
  workbook.properties.date1904 = date1904;
  for (const [
    index,
    { name = `表${index + 1}`, lines, merges = [], formats = {}, hidden },
  ] of sheets.entries()) {
    const sheet = workbook.addWorksheet(name, hidden ? { state: 'hidden' } : {});
    lines.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null && value !== undefined) sheet.getCell(row + 1, column + 1).value = value;
      }),
    );
    for (const area of merges) sheet.mergeCells(area);
    for (const [address, format] of Object.entries(formats)) sheet.getCell(address).numFmt = format;
  }
  await workbook.xlsx.writeFile(path);
  return path;
}

/** The grids of a workbook that is built for the purpose. */
export const gridsOf = (sheets: readonly SheetPlan[], date1904 = false): Promise<Grid[]> =>
  withFolder(async (folder) => readWorkbook(await build(join(folder, 'form.xlsx'), sheets, date1904)));

/** Reads sheets with one of the readers, against the list of the fixture. */
export async function readSheets(
  read: (grids: readonly Grid[], list: ReturnType<typeof openDivisions>) => SheetImport,
  sheets: readonly SheetPlan[],
): Promise<SheetImport & { told: string[] }> {
  const result = read(await gridsOf(sheets), openDivisions('/nowhere', divisions));
  return {
    ...result,
    told: result.problems.map(({ sheet, cell, what }) => `${sheet ?? ''}!${cell ?? ''} ${what}`),
  };
}

/** What a command told as problems: `file!sheet!cell`. */
export const cellsTold = (error: string): string[] =>
  [...error.matchAll(/^- (\S+) 工作表“(.+?)” 单元格 ([A-Z]+\d+)：/gm)].map(([, ...where]) => where.join('!'));

/** Files of a folder by path, JSON parsed. */
export const filesOf = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return [path.slice(folder.length + 1), path.endsWith('.json') ? (JSON.parse(text) as unknown) : text];
      }),
  );

/** The columns of a roster. */
export const rosterHeader = [
  ...['序号', '行政区划', '协会名称', '残疾类别', '是否登记', '统一社会信用代码', '办公地址', '办公电话'],
  ...['开放时间', '无障碍设施', '主席', '副主席', '秘书长', '本届任期', '备注'],
];

/** A line of a roster that is right, with what a test changes. */
export const rosterLine = (changes: Record<string, Line[number]> = {}): Line =>
  rosterHeader.map(
    (name) =>
      ({ 行政区划: '临溪区（990102）', 协会名称: '临溪区盲人协会', 残疾类别: '视力', ...changes })[name],
  );

import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import { isNameOf } from './column-name.ts';
import type { Columns } from './column.ts';
import { findHeader, rowAbove, type Header } from './header.ts';
import { labelsInCell } from './label-text.ts';
import { unreadColumns, unreadSheet } from './left-unread.ts';
import { noteMissing } from './missing.ts';
import type { Problem } from './problems.ts';
import type { SheetRemark } from './remark.ts';
import { sampleRemark, samplesBeside } from './sample-sheets.ts';
import { noteUnknownLabels } from './unknown-labels.ts';

/** A sheet that holds the form, with its header. */
export interface FoundForm {
  grid: Grid;
  header: Header;
}

/** What is said of a sheet that is hidden. */
export const hiddenSheet = (grid: Grid): SheetRemark =>
  unreadSheet(grid, '隐藏的工作表没有读', '要导入的，先取消隐藏');

/** What is said of a file whose only sheet with the form is hidden, where one is; `isForm` tells the form. */
export function formConcealed(
  grids: readonly Grid[],
  file: string,
  isForm: (grid: Grid) => boolean,
): Problem | undefined {
  const found = grids.find((grid) => grid.file === file && grid.hidden && isForm(grid));
  if (!found) return undefined;
  const todo = '右键点工作表的标签，取消隐藏，核对以后再导入；不该公开的不要导入';
  return { file, sheet: found.sheet, what: '要导入的表在这张隐藏的工作表里，没有读', todo };
}

/** What is said of a sheet that holds no form of its kind (`这种表`、`审计表`). */
export const otherSheet = (grid: Grid, kind = '这种表'): SheetRemark =>
  unreadSheet(grid, `不是${kind}，没有读`, '是的话，把表头改成空白表里的写法，再导入');

const isEmpty = ({ rows }: Grid): boolean => rows === 0;

/** What else a sheet holds that is often taken for a form: said instead of that no header was found. */
export type Mistaken = (grid: Grid) => Omit<Problem, 'file'> | undefined;

/**
 * The sheets that hold a form, told by the names of its columns. Hidden sheets, samples and others are left out with a remark; a
 * file without any such sheet is a problem, told by `mistaken` where it knows what the file holds instead.
 */
export function findForms(
  grids: readonly Grid[],
  columns: Columns,
  mistaken: Mistaken = () => undefined,
): { forms: FoundForm[]; problems: Problem[]; remarks: SheetRemark[] } {
  const forms: FoundForm[] = [];
  const remarks: SheetRemark[] = [];
  const headers = new Map(grids.map((grid) => [grid, grid.hidden ? null : findHeader(grid, columns)]));
  const samples = samplesBeside(grids, (grid) => headers.get(grid) !== null);
  for (const [grid, header] of headers) {
    if (samples.has(grid)) remarks.push(sampleRemark(grid));
    else if (header) {
      forms.push({ grid, header });
      remarks.push(...unreadColumns(grid, header));
    } else if (!isEmpty(grid)) remarks.push(grid.hidden ? hiddenSheet(grid) : otherSheet(grid));
  }
  const names = Object.values(columns)
    .filter(({ required }) => required)
    .map(({ header }) => header);
  const problems = [...new Set(grids.map(({ file }) => file))]
    .filter((file) => forms.every(({ grid }) => grid.file !== file))
    .map(
      (file) =>
        formConcealed(grids, file, (grid) => findHeader(grid, columns) !== null) ?? {
          file,
          ...(grids.flatMap((grid) => (grid.file === file ? (mistaken(grid) ?? []) : []))[0] ?? {
            what: '没有一张工作表像这种表：找不到表头',
            allowed: `有一行写着列名，至少有：${names.join('、')}`,
            todo: '请确认选对了文件和导入的种类',
          }),
        },
    );
  return { forms, problems, remarks };
}

/**
 * Tells which of the labels that may stand above the table are not there or say nothing, and what else stands there; `others`
 * are labels that are told by who reads them.
 */
export function noteHead(form: FoundForm, labels: readonly string[], others: readonly string[] = []): void {
  const { grid, header } = form;
  const lacking = labels.filter((it) => !labelled(form, it));
  const cells = filledRowsOf(grid, 1, rowAbove(header)).flatMap((row) => grid.filled(row));
  const isThere = (label: string): boolean =>
    cells.some(({ text }) => labelsInCell(text, [label]).some(({ name }) => isNameOf(name, [label])));
  noteMissing(
    grid,
    'labels',
    lacking.filter((it) => !isThere(it)),
  );
  noteMissing(grid, 'emptyLabels', lacking.filter(isThere));
  noteUnknownLabels(grid, [...labels, ...others], (row) => row <= rowAbove(header));
}

/**
 * What stands behind a label above the table: in the same cell (`填报单位：云汀市残联`, beside others) or in the next one to
 * the right. The text of the cell is only what stands behind. Undefined where the label is not there or nothing stands
 * behind.
 */
export function labelled({ grid, header }: FoundForm, label: string): Cell | undefined {
  for (const row of filledRowsOf(grid, 1, rowAbove(header)))
    for (const cell of grid.filled(row)) {
      const pair = labelsInCell(cell.text, [label]).find(({ name }) => isNameOf(name, [label]));
      if (!pair) continue;
      if (pair.behind) return { ...cell, text: pair.behind };
      const right = grid
        .filled(row)
        .find(({ column, master }) => column > cell.column && master !== cell.master);
      if (right) return right;
    }
  return undefined;
}

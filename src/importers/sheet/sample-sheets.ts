import type { Grid } from './cell.ts';
import type { SheetRemark } from './remark.ts';
import { unreadSheet } from './left-unread.ts';
import { normalise } from './normalise.ts';

const sampleName =
  /(?:样表|样张|样例|示例|范例|示范|(?:填写|填表|填报|填列)(?:说明|须知|要求|指南))(?:表|页|[一二三四])?(?:勿填|请勿填写|仅供参考)?$/u;

const isSample = ({ sheet }: Grid): boolean =>
  sampleName.test(normalise(sheet).replace(/[\d()[\]【】<>*._-]/gu, ''));

/** What is told of a sheet that is a sample beside the form. */
export const sampleRemark = (grid: Grid): SheetRemark =>
  unreadSheet(
    grid,
    '名称是样表、填写说明一类，旁边有真正的表，没有读',
    '里面确实是要导入的数据，就改掉工作表的名称再导入',
  );

/**
 * The sheets named as a sample or as instructions (样表、示例、填写说明) whose file has another sheet with the form: what
 * they hold was made up to show how to fill it in. A sample alone is read, it may be the form filled in by mistake there.
 */
export function samplesBeside(grids: readonly Grid[], isForm: (grid: Grid) => boolean): ReadonlySet<Grid> {
  const samples = grids.filter(isSample);
  if (samples.length === 0) return new Set();
  const filled = new Set(
    grids.filter((it) => !it.hidden && !samples.includes(it) && isForm(it)).map(({ file }) => file),
  );
  return new Set(samples.filter(({ file }) => filled.has(file)));
}

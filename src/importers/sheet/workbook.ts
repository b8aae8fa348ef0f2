import { basename } from 'node:path';
import { Refusal } from '../source/types.ts';
import type { Grid } from './cell.ts';
import { readContainer } from './container.ts';

const damaged = '表格文件已损坏，读不出来。请用 Excel 或 WPS 打开看看，另存为一份新的 .xlsx 再导入';
const tooLarge = '表格解压后超过 256 MB，不像一份填报表。请只留下要导入的工作表，另存为一份新的 .xlsx 再导入';

/**
 * Reads the sheets of an .xlsx file, with merged cells resolved, dates as ISO text, rich text as text, formulas as the
 * value last shown. Throws a Refusal with what to do for any other kind of file.
 */
export async function readWorkbook(path: string): Promise<Grid[]> {
  const bytes = readContainer(path);
  const { readXlsx, TooLarge } = await import('./xlsx/read-xlsx.ts');
  let grids: Grid[];
  try {
    grids = readXlsx(bytes, basename(path));
  } catch (error) {
    throw new Refusal(error instanceof TooLarge ? tooLarge : damaged);
  }
  if (grids.length === 0) throw new Refusal('文件里没有工作表。请检查是不是存错了文件');
  return grids;
}

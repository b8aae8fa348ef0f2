import { addressOf, filledRowsOf } from '../sheet/cell.ts';
import { isNameOf } from '../sheet/column-name.ts';
import { figureIn } from '../sheet/figure.ts';
import type { Mistaken } from '../sheet/forms.ts';
import { normalise } from '../sheet/normalise.ts';
import { scoreColumns } from './columns.ts';

const fewestItems = 2;
const noItem = /^(?:合计|总分|总计|总得分|小计|平均分?|名次|排名|序号|等级|年度)$/u;

/** A sheet of scores with a row an association and its items side by side: told how the form wants them. */
export const wideScores: Mistaken = (grid) => {
  const { header, also } = scoreColumns.association;
  for (const row of filledRowsOf(grid, 1, Math.min(grid.rows, 30))) {
    const cells = grid.filled(row);
    const name = cells.find(({ text }) => isNameOf(text, [header, ...also, '单位', '被考核单位']));
    const items = cells.filter(
      ({ column, text }) =>
        column !== name?.column &&
        text !== '' &&
        !noItem.test(normalise(text)) &&
        figureIn(grid.cell(row + 1, column)) !== undefined,
    );
    if (!name || items.length < fewestItems) continue;
    return {
      sheet: grid.sheet,
      cell: addressOf(row, name.column),
      what: `考核指标横着写（${items.map(({ text }) => text).join('、')}），一行是一个协会；这种表一行写一个协会的一项得分`,
      allowed: '列名：协会、考核指标、满分、得分；一个协会有几项就写几行',
      todo: `把每个协会拆成 ${items.length} 行：协会的名称写一次或合并，每行写一项的名称、满分和得分；合计不用写。空白的表：npm run template -- appraisals`,
    };
  }
  return undefined;
};

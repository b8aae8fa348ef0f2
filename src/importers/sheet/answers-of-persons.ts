import { addressOf, filledRowsOf } from './cell.ts';
import type { Mistaken } from './forms.ts';

/** Headers of what a survey asks: 1、您满意吗？, Q3, 第2题. */
const question = /^(?:(?:Q|q|第)?\s?\d{1,3}(?:[、.．:：)）题]|$)|.{2,}[？?]$)/u;
/** Headers that name an answer sheet and who gave it. */
const answered = /答卷|问卷编号|提交时间|填写时间|所用时间|来自IP|IP地址|受访者/iu;

/** Fewest rows that are answers of persons and no sketch of a form. */
const fewest = 3;

/**
 * A sheet of answers, one row a person, as survey sites export it: the portal publishes how many gave an answer, never who
 * gave which, so that the answers have to be counted first. Undefined where the sheet is something else.
 */
export const answersOfPersons: Mistaken = (grid) => {
  for (const row of filledRowsOf(grid, 1, Math.min(grid.rows, 10))) {
    const header = grid.filled(row);
    const asked = header.filter(({ text }) => question.test(text.trim()));
    const isHeader =
      asked.length >= 3 || (asked.length > 0 && header.some(({ text }) => answered.test(text)));
    const persons = filledRowsOf(grid, row + 1, grid.rows).filter(
      (it) => grid.filled(it).length > header.length / 2,
    ).length;
    const first = asked[0];
    if (!isHeader || !first || persons < fewest) continue;
    return {
      sheet: grid.sheet,
      cell: addressOf(row, first.column),
      what: `这是一人一行的答卷（${persons} 行），不是数好的结果；每个人的回答不能公开`,
      allowed: '一行一个选项，写问题、选项、选这一项的人数',
      todo: `在问卷网站下载“统计分析”一类的报告，照着填空白表（npm run template -- survey）；没有的，在 Excel 或 WPS 里数：在空格子里写 =COUNTIF(${first.address.replace(/\d+$/u, '')}:${first.address.replace(/\d+$/u, '')},"选项的文字")，一个选项数一次`,
    };
  }
  return undefined;
};

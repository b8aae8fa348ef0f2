import { expect, test } from '@playwright/test';
import { printProblems } from '../../../src/importers/sheet/problems.ts';

test('a column that slipped is wrong in every row: the first are listed, the rest counted, what to do said once', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => ({
    ...{ file: '表.csv', sheet: '表', cell: `R${at + 2}`, what: '“网上做”不对：“甲”不是这里的写法' },
    allowed: '是、否',
  }));
  const lines = printProblems(rows).split('\n');
  expect(lines).toHaveLength(54);
  expect(lines[0]).toBe('有 4000 个问题，什么都没有写入：');
  expect(lines.slice(-3)).toEqual([
    '    ……还有 3950 处，最后一处在 表.csv 工作表“表” 单元格 R4001，改法和上面一样',
    '    以上 4000 处可以写：是、否',
    '    以上 4000 处怎么办：照可以写的改好这一格，再导入',
  ]);
});

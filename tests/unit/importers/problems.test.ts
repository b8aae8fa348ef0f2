import { expect, test } from '@playwright/test';
import { printProblems } from '../../../src/importers/sheet/problems.ts';

test('a column that slipped is wrong in every row: the first cells are named, the rest counted, what to do said once', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => ({
    ...{ file: '表.csv', sheet: '表', cell: `R${at + 2}`, what: '“网上做”不对：“甲”不是这里的写法' },
    allowed: '是、否',
  }));
  const lines = printProblems(rows).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('有 4000 个问题，什么都没有写入：');
  expect(lines[2]).toMatch(/^ {4}同样的还有 49 处：R3、R4、.*、R51$/u);
  expect(lines.slice(-3)).toEqual([
    '    ……还有 3950 处，最后一处在 表.csv 工作表“表” 单元格 R4001，改法和上面一样',
    '    以上 4000 处可以写：是、否',
    '    以上 4000 处怎么办：照可以写的改好这一格，再导入',
  ]);
});

test('problems that differ in their figures alone stand on one line with their cells; a few stand apart', () => {
  const formats = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ file: '表.xlsx', sheet: '表', cell: `C${at + 7}` },
      ...{ what: `格子里存的是 ${at}.5，数字格式让它显示成“${at + 1}”`, todo: '改成“常规”' },
    }));
  expect(printProblems(formats(9)).split('\n')).toEqual([
    '有 9 个问题，什么都没有写入：',
    '- 表.xlsx 工作表“表” 单元格 C7：格子里存的是 0.5，数字格式让它显示成“1”',
    '    同样的还有 8 处：C8、C9、C10、C11、C12、C13、C14、C15',
    '    以上 9 处怎么办：改成“常规”',
  ]);
  expect(printProblems(formats(7)).split('\n')).toHaveLength(9);
});

import { expect, test } from '@playwright/test';
import { idProblems, idText } from '../../../src/importers/sheet/record-id.ts';
import { idProblem } from '../../../src/records/id-problem.ts';

for (const title of [
  'ＡＢ２０２５：云汀＊“阳光”行动！',
  '价格 $5，邮箱 a@b；c=d~e+f',
  'а云汀α（西里尔和希腊字母）',
  '看不见的\u200B\u202E符号\uFEFF和 空格',
  '句号结尾。',
  '文件/名\\?#%&<>"\'`{}|^',
])
  test(`the name ${JSON.stringify(title)} makes an id that the check accepts`, () => {
    const id = `2025-${idText(title)}`;
    expect(idProblem('evaluations', id), id).toBeUndefined();
  });

test('what is readable of a name stays readable', () => {
  expect(idText('ＡＢ２０２５：云汀〔2025〕1号')).toBe('AB2025-云汀〔2025〕1号');
});

test('an id that the check would refuse is refused at the cell it is made of, before anything is written', () => {
  const at = { record: {}, count: 1, file: 'a.xlsx', sheet: '表' };
  expect(
    idProblems([
      { ...at, target: 'evaluations/2025-甲.json' },
      { ...at, target: `evaluations/2025-${'长'.repeat(300)}.json`, idCell: 'B3' },
      { ...at, target: 'surveys/list.json', idCell: 'B9' },
      { ...at, target: 'surveys/con.json' },
    ]).map(({ cell, what, todo }) => [cell, what.replace(/“.*”，/, ''), todo?.includes('--id')]),
  ).toEqual([
    ['B3', '记录编号会是不能用：编号有 305 个字，最多 80 个', true],
    ['B9', '记录编号会是不能用：编号“list”是网站自己用的网址', true],
    [undefined, '记录编号会是不能用：“con”是系统或者网站自己用的名字', true],
  ]);
});

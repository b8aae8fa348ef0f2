import { expect, test } from '@playwright/test';
import { marksApart, namesakes } from '../../../../src/domain/lists/namesakes.ts';

test('only what shares its name with another is a namesake', () => {
  const items = ['甲1', '乙1', '甲2', '丙1', '乙2'];
  expect(namesakes(items, (it) => it.charAt(0))).toEqual([
    ['甲1', '甲2'],
    ['乙1', '乙2'],
  ]);
});

test('all of one name are told apart by the first kind of mark that every one has and no two share', () => {
  const told = (marks: (string | undefined)[][]) => marksApart(marks, (it) => it);
  expect(
    told([
      ['东市', 'a'],
      ['西市', 'b'],
    ]),
  ).toEqual(['东市', '西市']);
  expect(
    told([
      ['东市', 'a'],
      ['东市', 'b'],
    ]),
  ).toEqual(['a', 'b']);
  expect(
    told([
      ['东市', 'a'],
      [undefined, 'b'],
    ]),
  ).toEqual(['a', 'b']);
  expect(() => told([['东市'], ['东市']])).toThrow('nothing tells 2 things of one name apart');
});

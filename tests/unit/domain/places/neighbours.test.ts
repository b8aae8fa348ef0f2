import { expect, test } from '@playwright/test';
import { commonOf, groupOf, metresFrom } from '../../../../src/domain/places/neighbours.ts';

const at = (longitude: number) => ({ longitude, latitude: 0 });
const degree = 111_195;

test('a point is measured from the median of the others', () => {
  const points = [at(1), at(2), at(3), at(90)];
  const metres = points.map((it) => Math.round((metresFrom(it, groupOf(points)) ?? 0) / degree));
  expect(metres).toEqual([2, 1, 1, 88]);
  expect(metresFrom(at(1), groupOf([at(1)]))).toBeUndefined();
});

test('what nine in ten of at least five have is common', () => {
  expect(commonOf(['a', 'a', 'a', 'a'])).toBeUndefined();
  expect(commonOf(['a', 'a', 'a', 'a', 'b'])).toBeUndefined();
  expect(commonOf([...Array<string>(9).fill('a'), 'b'])).toBe('a');
});

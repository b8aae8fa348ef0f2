import { expect, test } from '@playwright/test';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { divisions } from './sheet-support.ts';

test('places that records need are added once with all above them, in the order of their codes', () => {
  const list = openDivisions('/nowhere', divisions);
  list.use({ code: '990102002', name: '石桥街道' });
  list.use({ code: '990102001', name: '溪口街道' });
  list.use({ code: '990102', name: '临溪区' });
  const added = ['99', '9901', '990102', '990102001', '990102002'];
  expect(list.added().map((it) => it.code)).toEqual(added);
  expect(list.plan()?.text.split('\n').slice(1, -1)).toEqual(
    list.added().map(({ code, name }) => `${code},${name}`),
  );
});

test('a list that nothing is added to is not written', () => {
  expect(openDivisions('/nowhere', divisions).plan()).toBeNull();
});

import { expect, test } from '@playwright/test';
import { byNeed, keptOf, publishedOf } from '../../../../src/domain/places/comparison.ts';
import type { Duty } from '../../../../src/domain/audits/publication.ts';

test('what is not due or not known counts neither as kept nor as a result', () => {
  expect(keptOf(['kept', 'partly', 'not-due', 'no-data', 'broken', 'kept'])).toEqual({ part: 2, whole: 4 });
  expect(keptOf(['not-due', 'no-data'])).toBeUndefined();
});

test('nobody who must publish is no share; who has published late has published', () => {
  const duty = (audit: boolean) => (audit ? { state: 'late', audit: {} } : { state: 'overdue' }) as Duty;
  expect(publishedOf([])).toBeUndefined();
  expect(publishedOf([duty(true), duty(false)])).toEqual({ part: 1, whole: 2 });
});

test('the place with the smallest share stands first, one without a record last', () => {
  const place = (id: string, part?: number) => ({
    id,
    figures: part === undefined ? {} : { villages: { part, whole: 10 } },
  });
  expect(byNeed([place('a', 9), place('b'), place('c', 2)]).map((it) => it.id)).toEqual(['c', 'a', 'b']);
});

import { expect, test } from '@playwright/test';
import { facetGroups } from '../../../src/kinds/facet-groups.ts';
import { offersOf, type Chosen, type ListValue, type OfferedValue } from '../../../src/kinds/list.ts';
import { portalWords } from '../../../src/words/portal.ts';

const valuesOf = (facet: string, count: number): ListValue<number>[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ facet, label: facet, value: String(at), path: `/x/${facet}/${at}/` },
    items: Array.from({ length: (at * 7) % 11 }, (_, item) => item),
  }));

const offered = (values: readonly ListValue<number>[], current?: Chosen): OfferedValue[] =>
  offersOf({ values, offered: () => values })(
    values.find((it) => it.facet === current?.facet && it.value === current.value),
  );

test('a facet of few values offers them all', () => {
  const values = [...valuesOf('kind', 3), ...valuesOf('place', 60)];
  expect(offered(values).map(({ facet, value, count }) => [facet, value, count])).toEqual(
    values.map(({ facet, value, items }) => [facet, value, items.length]),
  );
});

test('of many values it offers those that leave most, in their order, and the chosen one, and says how many are left', () => {
  const values = [...valuesOf('kind', 3), ...valuesOf('organisation', 652)];
  const few = offered(values, { facet: 'organisation', value: '0' });
  const own = few.filter((it) => it.facet === 'organisation');
  expect(few.filter((it) => it.facet === 'kind')).toMatchObject(
    values.slice(0, 3).map(({ facet, value, path }) => ({ facet, value, path })),
  );
  expect(own).toHaveLength(61);
  expect(own[0]).toMatchObject({ value: '0', besides: 591 });
  expect(own.slice(1).every((it) => it.count >= 9)).toBe(true);
  expect(own.map((it) => Number(it.value))).toEqual(
    own.map((it) => Number(it.value)).toSorted((a, b) => a - b),
  );
  expect(offered(values).filter((it) => it.facet === 'organisation')).toHaveLength(60);
});

test('the site map has as many, and says what it leaves out', () => {
  const values = [...valuesOf('kind', 3), ...valuesOf('organisation', 652)];
  const [kinds, organisations] = facetGroups(portalWords, { values, offered: () => values });
  expect(kinds?.links).toHaveLength(3);
  expect(kinds).not.toHaveProperty('note');
  expect(organisations?.links).toHaveLength(60);
  expect(organisations?.note).toContain('还有 592 个');
});

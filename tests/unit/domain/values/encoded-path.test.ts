import { expect, test } from '@playwright/test';
import { encodedPath } from '../../../../src/domain/values/encoded-path.ts';
import { narrowFacets } from '../../../../src/domain/lists/narrow-facets.ts';

test('a path is encoded once, place and fragment', () => {
  expect(encodedPath('/policies/status/有效/')).toBe('/policies/status/%E6%9C%89%E6%95%88/');
  expect(encodedPath('/glossary/#整改')).toBe('/glossary/#%E6%95%B4%E6%94%B9');
  expect(encodedPath('/glossary/#问?')).toBe('/glossary/#%E9%97%AE?');
});

test('the link that narrows a list twice asks for the values as they are', () => {
  const item = { id: 'a' };
  const value = (facet: string, words: string) => ({
    ...{
      facet,
      value: words,
      label: words,
      text: words,
      path: `/volunteer/${facet}/${words}/`,
      items: [item],
      ...{ count: 1, left: 1 },
    },
  });
  const [current, kind] = [value('place', '990102'), value('kind', '居家探访 & 助学')];
  const [link] = narrowFacets([kind], { base: '/volunteer/', current, filter: true });
  const address = new URL(encodedPath(link?.path ?? ''), 'https://portal.example.org');
  expect([...address.searchParams]).toEqual([
    ['place', '990102'],
    ['kind', '居家探访 & 助学'],
  ]);
});

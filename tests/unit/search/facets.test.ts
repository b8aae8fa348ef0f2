import { expect, test } from '@playwright/test';
import { narrowed } from '../../../src/client/search/facets.ts';
import { lazy } from '../../support/lazy.ts';
import { indexOf, page } from '../../support/search.ts';

const of = (place: string, placeName: string, url: string) =>
  page(url, placeName, '<p>康复</p>', { place, placeName });
const pages = [
  of('99', '云泽省', '/a/'),
  of('9901', '云汀市', '/b/'),
  of('990102', '临溪区', '/c/'),
  of('990102001', '溪口街道', '/d/'),
  page('/e/', '没有地方', '<p>康复</p>'),
];
const opened = lazy(() => indexOf(pages));

for (const [place, urls] of [
  ['99', ['/a/', '/b/', '/c/', '/d/']],
  ['9901', ['/b/', '/c/', '/d/']],
  ['990102', ['/c/', '/d/']],
  ['9902', []],
] as const)
  test(`narrowed to ${place}, what lies in it is left`, async () => {
    const { store } = await opened();
    const hits = pages.map((_, at) => ({ page: at, score: 1, covered: 1 }));
    const left = narrowed({ store, areas: await store.areas() }, hits, { place });
    const found = await Promise.all(left.map(async (it) => (await store.text(it.page)).url));
    expect(found.sort()).toEqual(urls);
  });

test('a small place is named by its page, and lies in the area above it', async () => {
  const { store } = await opened();
  const texts = await Promise.all(pages.map((_, at) => store.text(at)));
  const at = texts.findIndex((it) => it.url === '/d/');
  expect(texts[at]?.place).toBe('溪口街道');
  expect((await store.areas())[(store.pages.area[at] ?? 0) - 1]?.map(([code]) => code)).toEqual([
    '99',
    '9901',
    '990102',
  ]);
});

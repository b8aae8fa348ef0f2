import { expect, test } from '@playwright/test';
import { suggestions } from '../../../src/client/search/suggest.ts';
import { lazy } from '../../support/lazy.ts';
import { indexOf, page } from '../../support/search.ts';

const pages = [page('/a/', '望潮区', '<p>地方</p>'), page('/b/', '吕梁社区', '<p>地方</p>')];
const opened = lazy(() => indexOf(pages));

for (const typed of ['望', '望潮', 'w', 'wang', 'wangc', 'wangcha', 'wangchao', 'wcq', 'wangcq', 'wáng'])
  test(`${typed} suggests what begins so`, async () => {
    const { store } = await opened();
    expect((await suggestions(store, typed)).map((it) => it.form)).toContain('望潮区');
  });

for (const typed of ['lv', 'lü', 'lǚ', "lv'liang"])
  test(`${typed} is ü, with v, dots, a tone or an apostrophe`, async () => {
    const { store } = await opened();
    expect((await suggestions(store, typed)).map((it) => it.form)).toContain('吕梁社区');
  });

test('what begins otherwise is not suggested', async () => {
  const { store } = await opened();
  expect(await suggestions(store, 'wangb')).toEqual([]);
  expect(await suggestions(store, ' ')).toEqual([]);
});

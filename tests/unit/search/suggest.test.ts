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

test('a name is suggested as it is written, and no term ends where a sentence goes on', async () => {
  const { store } = await indexOf([
    page('/1/', '经费公告（2024 年），全市', '<p>审计结果已公布</p>'),
    ...['/2/', '/3/', '/4/'].map((url) => page(url, '公告', '<p>审计结果已公布</p>')),
  ]);
  expect((await suggestions(store, '经费公告')).map((it) => it.form)).toContain('经费公告（2024 年），全市');
  const terms = (await suggestions(store, '审计')).map((it) => it.form);
  expect(terms).toContain('审计结果');
  expect(terms).not.toContain('审计结果已');
});

test('a name with the first sign of the next word is no term', async () => {
  const notes = ['一', '二', '三', '四'].map((it) =>
    page(`/${it}/`, `简报${it}`, '<p>望潮区肢残人协会。</p>'),
  );
  const { store } = await indexOf([page('/a/', '望潮区', '<p>地方</p>'), ...notes]);
  expect((await suggestions(store, '望潮区')).map((it) => it.form)).not.toContain('望潮区肢');
});

test('what begins otherwise is not suggested', async () => {
  const { store } = await opened();
  expect(await suggestions(store, 'wangb')).toEqual([]);
  expect(await suggestions(store, ' ')).toEqual([]);
});

test('words that only sometimes go on are no terms beside what they begin with', async () => {
  const pages = ['一', '二', '三', '四'].map((it) =>
    page(`/${it}/`, `表格${it}`, `<p>残联填报表格${it}。</p>`),
  );
  const { store } = await indexOf(pages, { synonyms: [['残联', '残疾人联合会']] });
  expect((await suggestions(store, '残联')).map((it) => it.form)).toEqual(['残联']);
  expect((await suggestions(store, '残联填')).map((it) => it.form)).toContain('残联填报');
});

import { expect, test } from '@playwright/test';
import { fold } from '../../../src/search/fold.ts';
import { intersect, union } from '../../../src/search/grams.ts';
import { extractPage } from '../../../src/search/build/extract.ts';
import { indexOf, page } from '../../support/search.ts';

const html = [
  '<p>信用代码 519901032970350512，第一段，每年〔2020〕不少于 100 元。<a data-search-skip href="#x">引用</a></p><h2 id="b">二</h2><p>短</p><p>后面接着的一段话很长很长</p>',
  '<section id="c1" data-clause="一、"><p>协会有经费</p></section><section id="c2" data-clause="二、"><p>协会有场地</p></section><nav>目录 一 二</nav>',
];

test('every string of two to eight signs finds its page, over the ends of passages and beside the text too', async () => {
  const pages = html.map((text, at) => page(`/${at}/`, `题目${at}`, text));
  const { store } = await indexOf(pages);
  for (const { whole, url } of pages) {
    const text = fold(whole);
    for (let from = 0; from < text.length; from += 1)
      for (let size = 2; size <= 8 && from + size <= text.length; size += 1) {
        const found = await store.passagesOf(text.slice(from, from + size));
        const urls = await Promise.all(
          [...found].map(async (it) => (await store.text(store.pageOf(it))).url),
        );
        expect(urls, text.slice(from, from + size)).toContain(url);
      }
  }
});

test('a single sign finds its pages by one file', async () => {
  const { store, asked } = await indexOf(html.map((text, at) => page(`/${at}/`, `题目${at}`, text)));
  const before = asked.length;
  expect(new Set([...(await store.passagesOf('场'))].map((it) => store.pageOf(it)))).toEqual(new Set([1]));
  expect(asked.length - before).toBe(1);
});

test('what stands on every page is no hit', async () => {
  const foot = '<footer data-search-never><p>投诉</p></footer>';
  const { store } = await indexOf([page('/0/', '甲', foot), page('/1/', '乙', `<p>怎样投诉</p>${foot}`)]);
  expect([...(await store.passagesOf('投诉'))].map((it) => store.pageOf(it))).toEqual([1]);
});

test('a page that is not to be found, or has no heading, is left out', () => {
  expect(extractPage('<main><h1>题</h1></main>', '/')).toBeUndefined();
  expect(extractPage('<main data-search="{}"><p>题</p></main>', '/')).toBeUndefined();
});

test('places of several grams are those of all, or of any, each once and ascending', () => {
  const [some, others] = [Uint32Array.of(1, 4, 9), Uint32Array.of(2, 4, 9, 11)];
  expect([...intersect(some, others)]).toEqual([4, 9]);
  expect([...union([some, new Uint32Array(), others, Uint32Array.of(0)])]).toEqual([0, 1, 2, 4, 9, 11]);
  expect([...union([])]).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { atomFeed, type AtomEntry } from '../../../src/exports/atom.ts';

const feed = {
  ...{ url: 'https://portal.example.org/updates/feed.xml', page: 'https://portal.example.org/updates/' },
  ...{ title: '最近更新', author: '某残联', updated: '2026-01-01T00:00:00+08:00', language: 'zh-CN' },
};
const entry = (changes: Partial<AtomEntry> = {}): AtomEntry => ({
  ...{ url: 'https://portal.example.org/a/', title: '一份文件', updated: '2026-03-12T00:00:00+08:00' },
  summary: '说明',
  ...changes,
});

test('the mandatory elements of RFC 4287 stand in feed and entries, the newest date on top', () => {
  const { document } = parseHTML(
    atomFeed(feed, [
      entry(),
      entry({ url: 'https://portal.example.org/b/', updated: '2026-05-01T00:00:00+08:00' }),
    ]),
  );
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((it) => it.textContent);
  expect(texts('feed > id')).toEqual([feed.url]);
  expect(texts('feed > title')).toEqual(['最近更新']);
  expect(texts('feed > author > name')).toEqual(['某残联']);
  expect(texts('feed > updated')).toEqual(['2026-05-01T00:00:00+08:00']);
  expect(texts('entry > id')).toEqual(['https://portal.example.org/a/', 'https://portal.example.org/b/']);
  expect(texts('entry > updated')).toHaveLength(2);
  expect(document.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(feed.url);
});

test('text that means something in XML is escaped, what XML forbids is left out', () => {
  const text = atomFeed(feed, [entry({ title: '<b>“A&B”</b>\u0007', url: 'https://e.org/?a=1&b="2"' })]);
  expect(text).toContain('<title>&lt;b&gt;“A&amp;B”&lt;/b&gt;</title>');
  expect(text).toContain('href="https://e.org/?a=1&amp;b=&quot;2&quot;"');
  expect(text).not.toContain('\u0007');
});

test('a feed without entries says the day that it is told', () => {
  const text = atomFeed(feed, []);
  expect(text).toContain('<updated>2026-01-01T00:00:00+08:00</updated>');
  expect(text).not.toContain('<entry>');
});

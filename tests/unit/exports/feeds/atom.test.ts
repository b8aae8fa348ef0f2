import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from '@playwright/test';
import { atomFeed, type AtomEntry } from '../../../../src/exports/feeds/atom.ts';

const atom = 'http://www.w3.org/2005/Atom';
const about = {
  id: 'urn:uuid:f',
  url: 'https://portal.example.org/volunteer/feed.xml',
  page: 'https://portal.example.org/volunteer/',
  title: '新的志愿助残岗位',
  author: '云汀市残疾人联合会',
  updated: '2026-11-24T00:00:00+08:00',
  language: 'zh-CN',
};
const entries: AtomEntry[] = [
  {
    id: 'urn:uuid:a',
    url: 'https://portal.example.org/volunteer/a/',
    title: '甲 & 乙 <丙> "丁"',
    published: '2026-11-20T00:00:00+08:00',
    updated: '2026-11-20T00:00:00+08:00',
    summary: `每周六\u0000\u001f\ufffe\uffff\ud800，云汀市`,
    categories: ['陪伴出行'],
  },
  {
    id: 'urn:uuid:b',
    url: 'https://portal.example.org/volunteer/b/?x=1&y=2',
    title: '戊',
    updated: '2026-11-19T17:00:00Z',
    summary: '',
  },
];

/** Parses strictly: whatever the parser complains of is thrown. */
const parsed = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
const texts = (node: ReturnType<typeof parsed>, name: string): (string | null)[] =>
  [...node.getElementsByTagNameNS(atom, name)].map((it) => it.textContent);

test('a feed is XML with what RFC 4287 asks of a feed and of each entry', () => {
  const document = parsed(atomFeed(about, entries));
  expect(document.documentElement?.namespaceURI).toBe(atom);
  expect(texts(document, 'id')).toEqual([about.id, ...entries.map((it) => it.id)]);
  expect(texts(document, 'title')).toEqual([about.title, '甲 & 乙 <丙> "丁"', '戊']);
  expect(texts(document, 'summary')).toEqual(['每周六，云汀市', '']);
  expect(texts(document, 'name')).toEqual([about.author]);
  expect(texts(document, 'updated')).toHaveLength(entries.length + 1);
  const links = [...document.getElementsByTagNameNS(atom, 'link')].map((it) => [
    it.getAttribute('rel'),
    it.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['self', about.url],
    ['alternate', about.page],
    ['alternate', entries[0]?.url],
    ['alternate', entries[1]?.url],
  ]);
});

test('a feed was updated when its latest entry was, by the instant and not by the text', () => {
  expect(texts(parsed(atomFeed(about, entries)), 'updated')[0]).toBe('2026-11-19T17:00:00Z');
  expect(texts(parsed(atomFeed(about, [])), 'updated')).toEqual([about.updated]);
});

import { expect, test } from '@playwright/test';
import { Interner } from '../../../src/gates/interner.ts';
import { PageReader } from '../../../src/gates/structures/page-reader.ts';
import { ReadingThread } from '../../../src/gates/structures/reading-thread.ts';
import { defects } from './axe-structure/defects.ts';
import { sound } from './axe-structure/page.ts';

const site = { dir: import.meta.dirname, origin: 'https://portal.example.org', base: '/' };

test('a page has the same structure by whichever thread it is read', async () => {
  const interner = new Interner();
  const here = new PageReader(site, interner);
  const thread = new ReadingThread(site, interner);
  const pages = [sound, ...defects.slice(0, 12).map(([, from, to]) => sound.replace(from, to))];
  try {
    for (const html of pages) {
      const own = here.read({ url: '/a/', html });
      const { faults, features, styles } = await thread.read({ url: '/a/', html });
      expect({ faults, styles }).toEqual({ faults: own.faults, styles: own.styles });
      expect(new Set(Array.from(features))).toEqual(new Set(Array.from(own.features)));
    }
  } finally {
    await thread.close();
  }
});

test('a feature is told of the first page that has it', () => {
  const reader = new PageReader(site, new Interner());
  const tell = (html: string, url: string): number => reader.read({ url, html }).features.length;
  expect(tell(sound, '/a/')).toBeGreaterThan(100);
  expect(tell(sound, '/b/')).toBe(0);
  expect(tell(sound.replace('<h1>', '<h1 hidden>'), '/c/')).toBeGreaterThan(0);
});

test('who has a feature is told by whichever thread has read it', async () => {
  const interner = new Interner();
  const here = new PageReader(site, interner);
  const thread = new ReadingThread(site, interner);
  try {
    const fault = sound.replace('<h1>', '<h1 hidden>');
    const sources = [sound, fault, sound, fault].map((html, at) => ({ url: `/${at}/`, html }));
    for (const source of sources) here.read(source);
    const [, { features } = { features: [] }] = await Promise.all(sources.map((it) => thread.read(it)));
    const fresh = new Set(Array.from(features));
    expect(here.pagesWith(fresh)).toEqual(['/1/', '/3/']);
    expect(await thread.pagesWith(fresh)).toEqual(['/1/', '/3/']);
  } finally {
    await thread.close();
  }
});

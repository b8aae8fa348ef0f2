import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { sourcesByKey } from '../../../src/readings/paths.ts';
import { once, onceByValue, onceByValueIn, onceFor, speaks } from '../../../src/readings/once.ts';
import {
  factsOfKept,
  forgetAll,
  reads,
  sourcesOf,
  startNoting,
  unseen,
} from '../../../src/readings/readings.ts';
import { defineSource, digestOfSource, digestOfValue } from '../../../src/readings/sources.ts';
import { sourcesRead, toldAnew } from '../../support/readings.ts';

const audits = once(() => {
  reads('audits');
  return [3, 4];
});
const sum = once(() => {
  reads('day');
  return audits().reduce((all, it) => all + it, 0);
});

test('whoever asks for what is made once has read what it came from, first or not, through any number of others', async () => {
  expect(await sourcesRead(sum)).toEqual(['audits', 'day']);
  expect(await sourcesRead(sum)).toEqual(['audits', 'day']);
  expect(await sourcesRead(() => audits())).toEqual(['audits']);
  expect(
    await sourcesRead(() => {
      audits();
      reads('site');
      return sum() + sum();
    }),
  ).toEqual(['audits', 'day', 'site']);
  const other = once(() => sum() + 1);
  expect(await sourcesRead(() => [other(), audits()])).toEqual(['audits', 'day']);
  expect(await sourcesRead(() => [audits(), other(), audits(), other()])).toEqual(['audits', 'day']);
  expect(await sourcesRead(() => undefined)).toEqual([]);
});

test('what was made before anybody noted it is read by who asks later', async () => {
  const early = once(() => sum() * 2);
  early();
  expect(await sourcesRead(early)).toEqual(['audits', 'day']);
});

test('what is made for each of several things has a reading for each', async () => {
  const named = onceFor(({ name }: { name: string }) => {
    reads(name);
    return name;
  });
  const [one, two] = [{ name: 'one' }, { name: 'two' }];
  expect(await sourcesRead(() => named(one))).toEqual(['one']);
  expect(await sourcesRead(() => named(two))).toEqual(['two']);
  expect(await sourcesRead(() => [named(one), named(two)])).toEqual(['one', 'two']);
});

test('a value that is a source of its own hides what it came from, and is told by what it is', async () => {
  let villages = [{ name: '东社区', note: 'a' }];
  const countOf = () =>
    onceByValue('count of villages', () => {
      reads('villages');
      return new Map([['99', new Set(villages.map(({ name }) => name))]]);
    });
  const before = countOf();
  expect(await sourcesRead(before)).toEqual(['value count of villages']);
  expect(await sourcesRead(() => once(() => before().size)())).toEqual(['value count of villages']);
  const digest = digestOfSource('value count of villages');
  expect(digest).toHaveLength(43);

  villages = [{ name: '东社区', note: 'another' }];
  countOf();
  expect(await toldAnew('value count of villages')).toBe(digest);
  villages = [...villages, { name: '西社区', note: '' }];
  countOf();
  expect(await toldAnew('value count of villages')).not.toBe(digest);
});

test('what is made in the words of the portal is told before anybody asks for it', async () => {
  const [spoken, other] = [{ language: 'zh-CN' }, { language: 'bo' }];
  const named = onceByValueIn('named', ({ language }: { language: string }) => {
    reads('audits');
    return language;
  });
  speaks(spoken);
  expect(digestOfSource('value named')).toHaveLength(43);
  expect(await sourcesRead(() => named(spoken))).toEqual(['value named']);
  expect(await sourcesRead(() => named(other))).toEqual(['audits']);
  expect(named(other)).toBe('bo');
});

test('a value that no text tells is refused, one that comes later is never the same', async () => {
  onceByValue('function', () => ({ at: () => 1 }));
  expect(() => digestOfSource('value function')).toThrow('at is a function');
  const asked = onceByValue('later', () => Promise.resolve(1));
  expect(await sourcesRead(asked)).toEqual([unseen]);
  expect(digestOfSource(unseen)).toBeUndefined();
});

test('what is read behind an await is noted for the file, and what is kept of it is never the same', async () => {
  const later = once(async () => {
    await Promise.resolve();
    reads('behind');
  });
  expect(await sourcesRead(later)).toEqual(['behind', unseen]);
  expect(await sourcesRead(later)).toEqual([unseen]);
  expect(
    await sourcesRead(async () => {
      await Promise.resolve();
      audits();
    }),
  ).toEqual(['audits']);
});

test('an error within leaves the readings in order, and who goes on after it has read what led to it', async () => {
  const broken = once(() => {
    reads('broken');
    throw new Error('no record');
  });
  const tried = () => {
    try {
      broken();
    } catch {
      reads('instead');
    }
  };
  expect(await sourcesRead(tried)).toEqual(['broken', 'instead']);
  expect(await sourcesRead(tried)).toEqual(['broken', 'instead']);
  await expect(sourcesOf(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  const byValue = onceByValue('broken', () => {
    throw new Error('no value');
  });
  expect(
    await sourcesRead(() => {
      try {
        byValue();
      } catch {
        reads('instead');
      }
    }),
  ).toEqual(['instead', unseen]);
  expect(await sourcesRead(audits)).toEqual(['audits']);
});

test('files are made one after another', async () => {
  let end: () => void = () => undefined;
  const first = sourcesOf(() => new Promise((done) => (end = done)));
  await expect(sourcesOf(() => Promise.resolve())).rejects.toThrow('one after another');
  end();
  expect([...(await first)]).toEqual([]);
  // What somebody left under way at most makes another file depend on more.
  const left: { reads?: () => void } = {};
  expect(await sourcesRead(() => void Promise.resolve().then(() => (left.reads = () => audits())))).toEqual(
    [],
  );
  expect(await sourcesRead(() => left.reads?.())).toEqual(['audits']);
});

test('a source that nobody tells of has no digest; one is told by what stands before the slash', () => {
  defineSource('records', (name) => `digest of ${name}`);
  expect(digestOfSource('records/audits')).toBe('digest of audits');
  expect(digestOfSource('untold/audits')).toBeUndefined();
});

test('numbers without an end are told apart from each other and from none', () => {
  const all = [Infinity, -Infinity, NaN, null].map((it) => digestOfValue({ high: it }));
  expect(new Set(all).size).toBe(4);
});

test('a record and a long list are told by what is in them, wherever they stand', () => {
  const list = (last: number) => Array.from({ length: 30 }, (_, at) => (at === 29 ? last : at));
  const value = (sum: number, last: number) => [{ row: { id: '1', sum }, list: list(last) }];
  const digest = digestOfValue(value(3, 1));
  expect(digestOfValue(value(3, 1))).toBe(digest);
  expect(digestOfValue(value(4, 1))).not.toBe(digest);
  expect(digestOfValue(value(3, 2))).not.toBe(digest);
});

test('a page about a place has read what is around its place instead of what is at all places', () => {
  const bodies = ['records/federations', 'records/associations'];
  const all = new Set([...bodies, 'records/villages', 'records/audits', 'value coverage']);
  expect([...sourcesByKey(all, 'place/990101 digest')].sort()).toEqual([
    'around/place/990101',
    'records/audits',
  ]);
  const own = [...sourcesByKey(new Set([...bodies, 'value coverage']), 'association/990101-blind digest')];
  expect(own.sort()).toEqual(['bodies-around/association/990101-blind', 'value coverage']);
  for (const key of [undefined, 'digest']) expect(sourcesByKey(all, key)).toBe(all);
});

test('what was made once is forgotten with all that it came from, and made anew for whoever asks after that', async () => {
  const made: string[] = [];
  const note = (what: string): string => {
    made.push(what);
    reads(`of ${what}`);
    return what;
  };
  const [plain, key] = [once(() => note('plain')), {}];
  const each = onceFor(() => note('each'));
  const value = onceByValue('forgotten', () => note('value'));
  const ask = () => sourcesRead(() => [plain(), each(key), value()]);
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(made).toEqual(['plain', 'each', 'value']);
  forgetAll();
  expect(await ask()).toEqual(first);
  expect(made).toEqual(['plain', 'each', 'value', 'plain', 'each', 'value']);
});

test('who asks for what another file is like is made anew in every build', async () => {
  startNoting((file) => ({ bytes: file.length, sha256: '' }));
  expect(await sourcesRead(() => factsOfKept('data/a.csv'))).toEqual([unseen]);
  expect(factsOfKept('data/a.csv')?.bytes).toBe(10);
});

test('no module reads anything when it is loaded: no file would be known to have read it', async () => {
  const src = join(import.meta.dirname, '../../../src');
  const modules = globSync('{queries,kinds,views,downloads}/**/*.ts', { cwd: src });
  let loaded = 0;
  const sources = await sourcesRead(async () => {
    for (const it of modules)
      try {
        await import(pathToFileURL(join(src, it)).href);
        loaded += 1;
      } catch (error) {
        // Only the bundle of Astro has these.
        expect(String(error), it).toMatch(/'astro:'|'BASE_URL'/);
      }
  });
  expect(loaded).toBeGreaterThan(80);
  expect(sources).toEqual([]);
});

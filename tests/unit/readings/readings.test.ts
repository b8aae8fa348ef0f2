import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { pathsApart, pathsRead, readingOfPath, sourcesByKey } from '../../../src/readings/paths.ts';
import { once, onceByValue, onceByValueIn, onceFor, speaks } from '../../../src/readings/once.ts';
import {
  factsOfKept,
  forgetAll,
  reads,
  sourcesOf,
  startNoting,
  unseen,
} from '../../../src/readings/readings.ts';
import { defineSource, digestOfSource } from '../../../src/readings/sources.ts';

/** What making a file read, in order. */
const read = async (make: () => unknown): Promise<string[]> => {
  const sources = await sourcesOf(async () => {
    await make();
  });
  return [...sources].sort();
};

const audits = once(() => {
  reads('audits');
  return [3, 4];
});
const sum = once(() => {
  reads('day');
  return audits().reduce((all, it) => all + it, 0);
});

test('whoever asks for what is made once has read what it came from, first or not, through any number of others', async () => {
  expect(await read(sum)).toEqual(['audits', 'day']);
  expect(await read(sum)).toEqual(['audits', 'day']);
  expect(await read(() => audits())).toEqual(['audits']);
  expect(
    await read(() => {
      audits();
      reads('site');
      return sum() + sum();
    }),
  ).toEqual(['audits', 'day', 'site']);
  const other = once(() => sum() + 1);
  expect(await read(() => [other(), audits()])).toEqual(['audits', 'day']);
  expect(await read(() => [audits(), other(), audits(), other()])).toEqual(['audits', 'day']);
  expect(await read(() => undefined)).toEqual([]);
});

test('what was made before anybody noted it is read by who asks later', async () => {
  const early = once(() => sum() * 2);
  early();
  expect(await read(early)).toEqual(['audits', 'day']);
});

test('what is made for each of several things has a reading for each', async () => {
  const named = onceFor(({ name }: { name: string }) => {
    reads(name);
    return name;
  });
  const [one, two] = [{ name: 'one' }, { name: 'two' }];
  expect(await read(() => named(one))).toEqual(['one']);
  expect(await read(() => named(two))).toEqual(['two']);
  expect(await read(() => [named(one), named(two)])).toEqual(['one', 'two']);
});

test('a value that is a source of its own hides what it came from, and is told by what it is', async () => {
  let villages = [{ name: '东社区', note: 'a' }];
  const countOf = () =>
    onceByValue('count of villages', () => {
      reads('villages');
      return new Map([['99', new Set(villages.map(({ name }) => name))]]);
    });
  const before = countOf();
  expect(await read(before)).toEqual(['value count of villages']);
  expect(await read(() => once(() => before().size)())).toEqual(['value count of villages']);
  const digest = digestOfSource('value count of villages');
  expect(digest).toHaveLength(43);

  villages = [{ name: '东社区', note: 'another' }];
  countOf();
  expect(await told('value count of villages')).toBe(digest);
  villages = [...villages, { name: '西社区', note: '' }];
  countOf();
  expect(await told('value count of villages')).not.toBe(digest);
});

/** Digest of a source as another process would tell it: here each digest is told once. */
async function told(source: string): Promise<string | undefined> {
  const { digests } = (globalThis as unknown as Record<symbol, { digests: Map<string, string> }>)[
    Symbol.for('portal.readings')
  ] as { digests: Map<string, string> };
  digests.delete(source);
  return Promise.resolve(digestOfSource(source));
}

test('what is made in the words of the portal is told before anybody asks for it', async () => {
  const [spoken, other] = [{ language: 'zh-CN' }, { language: 'bo' }];
  const named = onceByValueIn('named', ({ language }: { language: string }) => {
    reads('audits');
    return language;
  });
  speaks(spoken);
  expect(digestOfSource('value named')).toHaveLength(43);
  expect(await read(() => named(spoken))).toEqual(['value named']);
  expect(await read(() => named(other))).toEqual(['audits']);
  expect(named(other)).toBe('bo');
});

test('a value that no text tells is refused, one that comes later is never the same', async () => {
  onceByValue('function', () => ({ at: () => 1 }));
  expect(() => digestOfSource('value function')).toThrow('at is a function');
  const asked = onceByValue('later', () => Promise.resolve(1));
  expect(await read(asked)).toEqual([unseen]);
  expect(digestOfSource(unseen)).toBeUndefined();
});

test('what is read behind an await is noted for the file, and what is kept of it is never the same', async () => {
  const later = once(async () => {
    await Promise.resolve();
    reads('behind');
  });
  expect(await read(later)).toEqual(['behind', unseen]);
  expect(await read(later)).toEqual([unseen]);
  expect(
    await read(async () => {
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
  expect(await read(tried)).toEqual(['broken', 'instead']);
  expect(await read(tried)).toEqual(['broken', 'instead']);
  await expect(sourcesOf(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  const byValue = onceByValue('broken', () => {
    throw new Error('no value');
  });
  expect(
    await read(() => {
      try {
        byValue();
      } catch {
        reads('instead');
      }
    }),
  ).toEqual(['instead', unseen]);
  expect(await read(audits)).toEqual(['audits']);
});

test('files are made one after another', async () => {
  let end: () => void = () => undefined;
  const first = sourcesOf(() => new Promise((done) => (end = done)));
  await expect(sourcesOf(() => Promise.resolve())).rejects.toThrow('one after another');
  end();
  expect([...(await first)]).toEqual([]);
  // What somebody left under way at most makes another file depend on more.
  const left: { reads?: () => void } = {};
  expect(await read(() => void Promise.resolve().then(() => (left.reads = () => audits())))).toEqual([]);
  expect(await read(() => left.reads?.())).toEqual(['audits']);
});

test('a source that nobody tells of has no digest; one is told by what stands before the slash', () => {
  defineSource('records', (name) => `digest of ${name}`);
  expect(digestOfSource('records/audits')).toBe('digest of audits');
  expect(digestOfSource('untold/audits')).toBeUndefined();
});

const made = (paths: readonly { params: object; cacheKey?: string | number | undefined }[]) =>
  paths.map(({ cacheKey }) => {
    const { key, sources } = readingOfPath(cacheKey === undefined ? undefined : String(cacheKey));
    return [key, sources && [...sources].sort()];
  });

test('a path has read what getting the paths read, one that was made apart not what others read', async () => {
  const page = pathsRead((extra: string) => {
    reads(extra);
    audits();
    return [
      { params: { id: '1' } },
      ...pathsApart(() => {
        reads('villages');
        return [{ params: { id: '2' }, cacheKey: 'own key' }, { params: { id: '3' } }];
      }),
      ...pathsApart(() => [{ params: { id: '4' } }]),
    ];
  });
  expect(made(await page('site'))).toEqual([
    [undefined, undefined],
    ['own key', undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  startNoting(() => undefined);
  const paths = await page('site');
  expect(paths.map(({ params }) => params.id)).toEqual(['1', '2', '3', '4']);
  const all = ['audits', 'site'];
  expect(made(paths)).toEqual([
    [undefined, all],
    ['own key', [...all, 'villages']],
    [undefined, [...all, 'villages']],
    [undefined, all],
  ]);
  const later = pathsRead(async () => {
    await Promise.resolve();
    audits();
    return [{ params: {} }];
  });
  expect(made(await later())).toEqual([[undefined, ['audits']]]);
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
  const ask = () => read(() => [plain(), each(key), value()]);
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(made).toEqual(['plain', 'each', 'value']);
  forgetAll();
  expect(await ask()).toEqual(first);
  expect(made).toEqual(['plain', 'each', 'value', 'plain', 'each', 'value']);
});

test('who asks for what another file is like is made anew in every build', async () => {
  startNoting((file) => ({ bytes: file.length, sha256: '' }));
  expect(await read(() => factsOfKept('data/a.csv'))).toEqual([unseen]);
  expect(factsOfKept('data/a.csv')?.bytes).toBe(10);
});

test('no module reads anything when it is loaded: no file would be known to have read it', async () => {
  const src = join(import.meta.dirname, '../../../src');
  const modules = globSync('{queries,kinds,views,downloads}/**/*.ts', { cwd: src });
  let loaded = 0;
  const sources = await read(async () => {
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

import { expect, test } from '@playwright/test';
import { pathKnownBy, pathsRead } from '../../../src/readings/paths.ts';
import { startNoting } from '../../../src/readings/readings.ts';

test('a path is known by what its page gives it, and by a key of its own', async () => {
  let note = 'a';
  const page = pathsRead((id: string) => {
    return [
      { params: { id }, props: { note, at: new Map([['99', [1, 2]]]) }, cacheKey: 'own key' },
      { params: { id: `${id}2` } },
    ];
  });
  expect((await page('1')).map(({ cacheKey }) => cacheKey)).toEqual(['own key', undefined]);
  startNoting(() => undefined);
  const known = async (id = '1') => (await page(id)).map(({ cacheKey }) => pathKnownBy(String(cacheKey)));
  const [first, second] = await known();
  expect(first).toEqual({ key: 'own key', props: expect.stringMatching(/^\S{43}$/) as unknown });
  expect(second?.key).toBeUndefined();
  expect(await known('another')).toEqual([first, second]);
  note = 'b';
  const [other, same] = await known();
  expect(other?.props).not.toBe(first?.props);
  expect(same).toEqual(second);
  expect(pathKnownBy(undefined)).toEqual({ key: undefined, props: undefined });
  expect(pathKnownBy('own key')).toEqual({ key: 'own key', props: undefined });
});

test('props that are more than data are refused', async () => {
  class Record {
    readonly year = 2024;
  }
  startNoting(() => undefined);
  for (const it of [() => 1, new Record(), { [Symbol.iterator]: () => [].values() }, Promise.resolve(1)])
    await expect(pathsRead(() => [{ params: {}, props: { it } }])()).rejects.toThrow(
      /^it is .*which no text tells/,
    );
});

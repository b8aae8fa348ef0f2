import { expect, test } from '@playwright/test';
import { PlacesByGram } from '../../../../src/search/build/places-by-gram.ts';

/** What is handed on of these places, by gram. */
function handedOn(places: readonly (readonly [gram: number, passage: number])[], most?: number): unknown {
  const lists: Record<number, number[]> = {};
  let calls = 0;
  const byGram = new PlacesByGram((gram, passages, from, to) => {
    calls += 1;
    (lists[gram] ??= []).push(...passages.subarray(from, to));
  }, most);
  for (const [gram, passage] of places) byGram.add(gram, passage);
  byGram.settle();
  const after = calls;
  byGram.settle();
  return { lists, calls: after, again: calls - after };
}

const places = [
  [7, 0],
  [0, 0],
  [7, 1],
  [2, 1],
  [0, 3],
  [7, 9],
] as const;

test('each gram gets its passages at once, in the order in which they came', () => {
  expect(handedOn(places)).toEqual({ lists: { 0: [0, 3], 2: [1], 7: [0, 1, 9] }, calls: 3, again: 0 });
});

test('what does not fit into one batch comes in several, in order all the same', () => {
  expect(handedOn(places, 4)).toEqual({ lists: { 0: [0, 3], 2: [1], 7: [0, 1, 9] }, calls: 5, again: 0 });
});

test('nothing is handed on of nothing', () => {
  expect(handedOn([])).toEqual({ lists: {}, calls: 0, again: 0 });
});

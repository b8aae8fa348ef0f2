import { expect, test } from '@playwright/test';
import { PassageLists } from '../../../../src/search/build/passage-lists.ts';
import { ByteReader, ByteWriter } from '../../../../src/search/bytes.ts';

/** A list as a browser reads it back. */
function readBack(lists: PassageLists, list: number): number[] {
  const out = new ByteWriter();
  lists.writeTo(list, out);
  const input = new ByteReader(out.bytes());
  let last = -1;
  return Array.from({ length: input.number() }, () => (last += 1 + input.number()));
}

test('passages are packed as the browser reads them, near and far apart', () => {
  const passages = [0, 1, 2, 128, 129, 20_000, 3_000_000, 3_000_001];
  const lists = new PassageLists();
  for (const it of passages) lists.add(7, it);
  expect(lists.countOf(7)).toBe(passages.length);
  expect(readBack(lists, 7)).toEqual(passages);
  expect(lists.countOf(6)).toBe(0);
  expect(readBack(lists, 6)).toEqual([]);
});

test('lists of any length that grow beside each other keep what is theirs', () => {
  const lists = new PassageLists();
  // Every third of these lists has a passage from where its number says on: lists of 1 to some 4,000 passages, 3 MB of them.
  const all = Array.from({ length: 1500 }, (_, at) => ({
    number: at * 3,
    every: 1 + (at % 37),
    from: at * 2,
  }));
  const own = all.map((): number[] => []);
  for (let passage = 0; passage < 4000; passage += 1)
    for (const [at, { number, every, from }] of all.entries()) {
      if (passage < from || passage % every !== 0) continue;
      lists.add(number, passage * 90);
      own[at]?.push(passage * 90);
    }
  const wrong = all.filter(({ number }, at) => String(readBack(lists, number)) !== String(own[at]));
  expect(wrong).toEqual([]);
  expect(own.map((it) => it.length).sort((a, b) => b - a)[0]).toBe(4000);
});

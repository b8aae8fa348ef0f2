import { expect, test } from '@playwright/test';
import { responseBody, utf8 } from '../../../../src/exports/formats/bytes.ts';

test('bytes of pieces are those of the text, however long it is', () => {
  const pieces = Array.from({ length: 30_000 }, (_, index) => `${index}，残疾人协会𠮷\n`);
  const blocks = [...utf8(pieces)];
  expect(blocks.length).toBeGreaterThan(1);
  expect(Buffer.concat(blocks).equals(Buffer.from(pieces.join('')))).toBe(true);
  expect([...utf8([])]).toHaveLength(0);
});

test('a block is sent as soon as 65,536 signs are there', () => {
  const sizes = (...pieces: number[]): number[] =>
    [...utf8(pieces.map((it) => 'a'.repeat(it)))].map(({ length }) => length);
  expect(sizes(65_535, 1, 1)).toEqual([65_536, 1]);
  expect(sizes(65_535)).toEqual([65_535]);
});

test('an answer has its blocks in order, and is a stream only where there are several', async () => {
  const long = ['云汀', 'a'.repeat(70_000), '市'];
  expect(await new Response(responseBody(utf8(long))).text()).toBe(long.join(''));
  expect(responseBody(utf8(long))).toBeInstanceOf(ReadableStream);
  expect(responseBody(utf8(['市']))).toEqual(new TextEncoder().encode('市'));
  expect(responseBody([])).toEqual(new Uint8Array());
});

test('the blocks of a stream are made as they are asked for', async () => {
  let made = 0;
  const pieces = Iterator.from(Array.from({ length: 100 }, () => 'a'.repeat(70_000))).map((piece) => {
    made += 1;
    return piece;
  });
  const body = responseBody(utf8(pieces)) as ReadableStream;
  await body.getReader().read();
  expect(made).toBeLessThan(10);
});

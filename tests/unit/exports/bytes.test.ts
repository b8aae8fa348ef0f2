import { expect, test } from '@playwright/test';
import { streamOf, utf8 } from '../../../src/exports/bytes.ts';

test('bytes of pieces are those of the text, however long it is', () => {
  const pieces = Array.from({ length: 30_000 }, (_, index) => `${index}，残疾人协会𠮷\n`);
  const blocks = utf8(pieces);
  expect(blocks.length).toBeGreaterThan(1);
  expect(Buffer.concat(blocks).equals(Buffer.from(pieces.join('')))).toBe(true);
  expect(utf8([])).toHaveLength(0);
});

test('a stream of blocks gives them in order', async () => {
  const blocks = utf8(['云汀', 'a'.repeat(70_000), '市']);
  expect(await new Response(streamOf(blocks)).text()).toBe(`云汀${'a'.repeat(70_000)}市`);
});

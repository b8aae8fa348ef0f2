import { expect, test } from '@playwright/test';
import { utf8 } from '../../../src/exports/bytes.ts';

test('bytes of pieces are those of the text, however long it is', () => {
  const pieces = Array.from({ length: 30_000 }, (_, index) => `${index}，残疾人协会𠮷\n`);
  expect(Buffer.from(utf8(pieces)).equals(Buffer.from(pieces.join('')))).toBe(true);
  expect(utf8([])).toHaveLength(0);
});
